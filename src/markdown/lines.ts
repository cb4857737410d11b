/** One line of the notes, without its line break. */
export interface SourceLine {
  text: string;
  /** From 1. */
  number: number;
}

/** Letters whose accents, voicing marks or parts of a syllable are characters of their own. */
const parted = /[\u1100-\u11ff]{2,}|[^\p{M}\s][\u0300-\u036f\u3099\u309a]+/gu;
/** The same, and addresses, which may have some in them. */
const partedOrAddress = new RegExp(
  `(?<address>\\]\\([^\\s)]+|\\bhttps?:\\/\\/[^\\s<>]+)|${parted.source}`,
  'gu',
);
/** An accent, a voicing mark or a part of a syllable. */
const part = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/**
 * A text in which such letters are one character each, as words, names and queries have them; its lines are the same.
 * An address stays as it is written, as it would lead elsewhere.
 */
export function composed(source: string): string {
  // To see that there are none takes a thirtieth of the time.
  if (!isParted(source)) return source;
  return source.replace(
    partedOrAddress,
    (letters: string, address?: string) => address ?? letters.normalize('NFC'),
  );
}

/** Whether a text, or a character, has a part of a letter that is a character of its own. */
export function isParted(text: string): boolean {
  return part.test(text);
}

/** Whether a text would have other characters where letters are composed, if its lines stood behind a `>`. */
export function isUncomposed(text: string): boolean {
  if (!isParted(text)) return false;
  const parts = `>${text.replaceAll('\n', '>')}`.match(parted) ?? [];
  return parts.some(letters => letters !== letters.normalize('NFC'));
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
