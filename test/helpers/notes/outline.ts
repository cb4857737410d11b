import type { Event, Node, Talk } from '../../../src/event/model.ts';

/** An event of one talk with items of these texts, each at a depth, or less deep where there is none above it. */
export function outlineOf(entries: readonly { text: string; depth: number }[], title = 'Talk'): Event {
  const nodes: Node[] = [];
  /** By depth, the last item. */
  const last: Node[] = [];
  entries.forEach(({ text, depth }, index) => {
    const item: Node = {
      kind: 'item',
      address: `t/${index + 1}`,
      text,
      marks: [],
      children: [],
      line: index + 1,
    };
    last.length = Math.min(depth, last.length);
    (last.at(-1)?.children ?? nodes).push(item);
    last.push(item);
  });
  const none = { questions: [], references: [], speakers: [] };
  const talk: Talk = { kind: 'talk', slug: 't', title, number: 1, nodes, ...none, line: 1 };
  return { id: 'e', title: 'Event', slots: [], notes: [talk] };
}
