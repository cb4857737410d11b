/** One line of the notes, without its line break. */
export interface SourceLine {
  text: string;
  /** From 1. */
  number: number;
}

/** Letters whose accents, voicing marks or parts of a syllable are characters of their own. */
const parted =
  /(?<address>\]\([^\s)]+|\bhttps?:\/\/[^\s<>]+)|[\u1100-\u11ff]{2,}|[^\p{M}\s][\u0300-\u036f\u3099\u309a]+/gu;

/**
 * A text in which such letters are one character each, as words, names and queries have them; its lines are the same.
 * An address stays as it is written, as it would lead elsewhere.
 */
export function composed(source: string): string {
  // To see that there are none takes a thirtieth of the time.
  if (!/[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/.test(source)) return source;
  return source.replace(parted, (letters: string, address?: string) => address ?? letters.normalize('NFC'));
}

/** Splits notes into lines: LF, CRLF and CR alike, one byte order mark left out. */
export function toLines(source: string): SourceLine[] {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const lines: SourceLine[] = [];
  let start = 0;
  let feed = nextOf(text, '\n', 0);
  let carriage = nextOf(text, '\r', 0);
  for (let end = Math.min(feed, carriage); end < text.length; end = Math.min(feed, carriage)) {
    lines.push({ text: text.slice(start, end), number: lines.length + 1 });
    start = end + (feed === end + 1 && end === carriage ? 2 : 1);
    if (feed < start) feed = nextOf(text, '\n', start);
    if (carriage < start) carriage = nextOf(text, '\r', start);
  }
  lines.push({ text: text.slice(start), number: lines.length + 1 });
  return lines;
}

/** The offset of a sign, the text's length where there is none. */
function nextOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
