/** A text as a shell takes it for one word. */
export function shellWord(text: string): string {
  const isPlain = /^[\p{L}\p{M}\p{N}_.,:@%+=/-]+$/u.test(text);
  return isPlain ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
