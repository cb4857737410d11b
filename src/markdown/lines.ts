/** One line of the notes, without its line break. */
export interface SourceLine {
  text: string;
  /** From 1. */
  number: number;
}

/** Splits notes into lines: LF, CRLF and CR alike, one byte order mark left out. */
export function toLines(source: string): SourceLine[] {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: index + 1 }));
}
