/** Headings by their level, in their order. */
export function byLevel<T extends { level: number }>(headings: readonly T[]): Map<number, T[]> {
  const levels = new Map<number, T[]>();
  for (const heading of headings) {
    const own = levels.get(heading.level);
    if (own) own.push(heading);
    else levels.set(heading.level, [heading]);
  }
  return levels;
}

/** The text that is most often among some, the first of several, and how often; empty ones do not count. */
export function mostFrequent(texts: readonly string[]): { text: string; times: number } {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const [text, times] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return { text, times };
}
