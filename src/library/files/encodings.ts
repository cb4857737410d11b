/** How much of a file is looked at. In bytes; a multiple of 4. */
const looked = 64 * 1024;
/** Of the characters of a file in UTF-16, the share that at least is ASCII, kana or full-width. */
const leastUsual = 0.1;

/**
 * The encoding of a file whose characters take two or four bytes each, as iconv calls it: by its byte order
 * mark, or by where its NUL bytes stand. Undefined for any other file.
 */
export function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 && bytes.length % 4 === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const start = bytes.subarray(0, looked);
  if (!start.includes(0)) return undefined;
  return unmarked32(start) ?? unmarked16(start);
}

/** Whether a file may be in ISO-2022-JP: seven bits a byte, and a sequence that calls kanji in. */
export function sevenBit(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b) || bytes.some(byte => byte > 0x7f)) return false;
  return /\x1b\$[@B]/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

function unmarked32(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const fits = (little: boolean) => {
    for (let at = 0; at < bytes.length; at += 4) {
      const code = view.getUint32(at, little);
      if (code === 0 || code > 0x10ffff) return false;
    }
    return true;
  };
  if (fits(true)) return 'UTF-32LE';
  return fits(false) ? 'UTF-32BE' : undefined;
}

function unmarked16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const [little, big] = [usualShare(bytes, 'utf-16le'), usualShare(bytes, 'utf-16be')];
  if (Math.max(little, big) < leastUsual) return undefined;
  return little >= big ? 'UTF-16LE' : 'UTF-16BE';
}

/** Of the characters that bytes decode to, the share of those that notes have most of; 0 where they are no text. */
function usualShare(bytes: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(bytes);
  // What is cut off at the end of the bytes is no fault.
  if (/[\0-\x08\x0e-\x1a\x7f\ufffd\ufffe\uffff]|\p{Cn}|\p{Co}/u.test(text.slice(0, -1))) return 0;
  const usual = text.match(/[\t\n\r -~\u00a0-\u00ff\u3000-\u30ff\uac00-\ud7a3\uff00-\uffef]/g);
  return (usual?.length ?? 0) / text.length;
}
