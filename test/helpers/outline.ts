import type { Event, Item, Talk } from '../../src/event/model.ts';

/** An event of one talk with items of these texts, each at a depth, or less deep where there is none above it. */
export function outlineOf(entries: readonly { text: string; depth: number }[], title = 'Talk'): Event {
  const items: Item[] = [];
  /** By depth, the last item. */
  const last: Item[] = [];
  entries.forEach(({ text, depth }, index) => {
    const item: Item = { address: `t/${index + 1}`, text, marks: [], children: [], line: index + 1 };
    last.length = Math.min(depth, last.length);
    (last.at(-1)?.children ?? items).push(item);
    last.push(item);
  });
  const none = { questions: [], references: [], remarks: [], speakers: [] };
  const talk: Talk = { slug: 't', title, number: 1, items, ...none, line: 1 };
  return { id: 'e', title: 'Event', slots: [], talks: [talk], sections: [] };
}
