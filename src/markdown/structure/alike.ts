/** Things by what they have in common, each group in their order, the groups in that of their first. */
export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Headings by their level. */
export function byLevel<T extends { level: number }>(headings: readonly T[]): Map<number, T[]> {
  return groupedBy(headings, ({ level }) => level);
}

/** The text that is most often among some, the first of several, and how often; empty ones do not count. */
export function mostFrequent(texts: readonly string[]): { text: string; times: number } {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const [text, times] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return { text, times };
}
