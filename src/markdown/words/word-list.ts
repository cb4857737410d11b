/** Words with commas between. */
export function wordList(text: string): Set<string> {
  return new Set(text.trim().split(/\s*,\s*/));
}
