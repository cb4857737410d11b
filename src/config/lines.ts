/**
 * On which line each key of a TOML file is, by its name with those of its tables before it: `colors.time`. The parser
 * does not tell. A line in a string of several lines may look like a key, and then misleads; the file's values do not
 * come from here.
 */
export function linesOfKeys(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const header = /^\s*\[\s*([^[\]]+?)\s*\]/.exec(line)?.[1];
    if (header !== undefined) table = `${plain(header)}.`;
    const key =
      header ?? /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (key === undefined) continue;
    const name = header === undefined ? `${table}${plain(key)}` : plain(key);
    if (!lines.has(name)) lines.set(name, index + 1);
  }
  return lines;
}

/** The line of a name, or of what it is in, `keys = { down = "x" }`; else the first. */
export function lineOf(lines: ReadonlyMap<string, number>, name: string): number {
  return lines.get(name) ?? lines.get(name.split('.')[0]!) ?? 1;
}

/** A key without its quotes and spaces. */
function plain(key: string): string {
  return key
    .replace(/\s*\.\s*/g, '.')
    .replace(/["']/g, '')
    .trim();
}
