/** What files begin with that are often named by mistake. */
const beginnings: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG\r\n', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x1f\x8b', 'compressed by gzip'],
  ['BZh91AY&SY', 'compressed by bzip2'],
  ['\xfd7zXZ\x00', 'compressed by xz'],
  ['\x28\xb5\x2f\xfd', 'compressed by zstd'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\x00', 'a database'],
];

/** How much of a file is looked at, in bytes. */
const looked = 64 * 1024;
/** The share of control characters from which on a file is no text, and how many of them there must be. */
const mostControls = { share: 0.1, number: 4 };

/** What a file is by its first bytes, in words; undefined for text, and for what is not known. */
export function knownBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
}

/**
 * Whether bytes that are in no known encoding, or have many control characters, are no text. A NUL here and there is.
 */
export function isBinary(bytes: Uint8Array, isUtf8: boolean): boolean {
  const start = bytes.subarray(0, looked);
  if (!isUtf8 && start.includes(0)) return true;
  let controls = 0;
  for (const byte of start) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  return controls > mostControls.number && controls > start.length * mostControls.share;
}
