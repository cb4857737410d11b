import type { Warning } from '../../event/reading.ts';
import { isBinary, knownBinary } from './binary.ts';
import { sevenBit, wideEncoding } from './encodings.ts';

/** An encoding other than UTF-8. */
export interface Encoding {
  /** As people call it. */
  name: string;
  /** As iconv calls it; of Shift_JIS that of Windows, which has its signs too. */
  iconv: string;
}

/** The text of a file, the encoding that it is in instead of UTF-8, or what it is instead of text. */
export type Decoded = { text: string; warnings: Warning[] } | { encoding: Encoding } | { binary: string };

/** Encodings that Japanese notes come in; each is tried where the bytes are not UTF-8. */
const others = [
  { label: 'euc-jp', name: 'EUC-JP', iconv: 'EUC-JP' },
  { label: 'shift_jis', name: 'Shift_JIS', iconv: 'CP932' },
];

/**
 * Reads bytes as UTF-8, without its byte order mark. Bytes that are in no known encoding are replaced by
 * U+FFFD, with a warning.
 */
export function decode(bytes: Uint8Array): Decoded {
  const known = knownBinary(bytes);
  if (known !== undefined) return { binary: known };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { encoding: { name: wide, iconv: wide } };
  const text = strict(bytes, 'utf-8');
  if (isBinary(bytes, text !== undefined)) return { binary: 'binary' };
  if (text !== undefined) {
    const seven = sevenBit(bytes) && looksJapanese(strict(bytes, 'iso-2022-jp'));
    return seven ? { encoding: { name: 'ISO-2022-JP', iconv: 'ISO-2022-JP' } } : { text, warnings: [] };
  }
  const other = others.find(({ label }) => looksJapanese(strict(bytes, label)));
  return other ? { encoding: { name: other.name, iconv: other.iconv } } : replaced(bytes);
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
  const message = `byte ${offset} is not UTF-8; shown as \ufffd`;
  return { text, warnings: [{ line, message, lost: true }] };
}

/** Where the bytes first differ from those of their text, at the start of a character. */
function firstReplaced(bytes: Uint8Array, shown: Uint8Array): number {
  let offset = 0;
  while (bytes[offset] === shown[offset]) offset++;
  while ((shown[offset]! & 0xc0) === 0x80) offset--;
  return offset;
}
