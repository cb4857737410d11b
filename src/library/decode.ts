import type { Warning } from '../event/model.ts';

/** The text of a file, or the encoding that it is in instead of UTF-8. */
export type Decoded = { text: string; warnings: Warning[] } | { encoding: string };

/** Encodings that Japanese notes come in; each is tried where the bytes are not UTF-8. */
const others = [
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'shift_jis', name: 'Shift_JIS' },
];

/** Reads bytes as UTF-8. Bytes that are in no known encoding are replaced by U+FFFD, with a warning. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { encoding: 'UTF-16' };
  const text = strict(bytes, 'utf-8');
  if (text !== undefined) return { text, warnings: [] };
  const other = others.find(({ label }) => looksJapanese(strict(bytes, label)));
  return other ? { encoding: other.name } : replaced(bytes);
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that happen to decode may still be something else; kana are the sign of a right guess. */
function looksJapanese(text: string | undefined): boolean {
  return text !== undefined && /[\u3041-\u30ff]/.test(text);
}

function replaced(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = firstReplaced(bytes, new TextEncoder().encode(text));
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const line = before.split(/\r\n|\n|\r/).length;
  return { text, warnings: [{ line, message: `byte ${offset} is not UTF-8; shown as \ufffd` }] };
}

/** Where the bytes first differ from those of their text, at the start of a character. */
function firstReplaced(bytes: Uint8Array, shown: Uint8Array): number {
  let offset = 0;
  while (bytes[offset] === shown[offset]) offset++;
  while ((shown[offset]! & 0xc0) === 0x80) offset--;
  return offset;
}
