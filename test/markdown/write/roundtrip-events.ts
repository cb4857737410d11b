import fc from 'fast-check';
import type { Event, Node, NodeKind, Notes, Slot, Speaker, Text } from '../../../src/event/model.ts';
import { splitName } from '../../../src/markdown/people/split-name.ts';
import { indexQuestions } from '../../../src/markdown/talk/index-questions.ts';
import { indexReferences } from '../../../src/markdown/talk/references.ts';
import { addressNodes } from '../../../src/markdown/talk/tree.ts';
import { slotKind } from '../../../src/markdown/timetable/slot.ts';
import { nameKey } from '../../../src/text/keys.ts';
import { hostile, marked } from './roundtrip-texts.ts';

/*
 * Events as the reader gives them. What it cannot give, and what therefore is not made here:
 * - a text with blanks at its ends or beside a line break, a mark of nothing;
 * - a paragraph with children that does not end in a colon, or with other children than items;
 * - a paragraph as the first child of an item or a quotation without a text: it would be that text;
 * - an image without a text, which goes by the name of its file;
 * - an empty item, quotation or paragraph; headings in items and quotations that hold anything;
 * - a plain node that begins as a question or an answer does; an answer elsewhere than below a question, other
 *   children of a question than answers, follow-up questions, code, tables, images and headings.
 */

const names = ['ann', 'Ann Lee', 'bob_1', '佐藤'];
const known = new Set(names.map(nameKey));
const asker = fc.option(fc.constantFrom(...names), { nil: undefined });
/** Handles, which need not be a speaker's. */
const giver = fc.option(fc.constantFrom('ann', 'bob_1', 'Q', 'A'), { nil: undefined });

function node(kind: NodeKind, text: Text, parts: Partial<Node> = {}): Node {
  return { kind, address: '', ...text, children: [], line: 0, ...parts };
}

const some = marked.filter(({ text }) => text !== '');
/** What a question or an answer says: no name before it, and none of the signs that part one from the next. */
const said = some.filter(
  ({ text }) => !/[\n?？「」]|[:：→]|[=-]>/.test(text) && splitName(text, known).by === undefined,
);
/** Without digits, which could be times: a table of them is a timetable. */
const cell = marked.filter(({ text }) => !/\d/.test(text));
const plain = hostile.map(text => ({ text, marks: [] }));
const worded = plain.filter(({ text }) => text !== '');
const ordinal = fc.option(fc.constantFrom('1.', '3)', '42.', '100.'), { nil: undefined });
const task = fc.option(fc.constantFrom('open' as const, 'done' as const), { nil: undefined });
const code = fc.array(fc.constantFrom('```', '~~~~', 'a', '  b', '\tc', '', '# d', '> e', '- f', ' '), {
  maxLength: 5,
});
const language = fc.option(fc.constantFrom('js', '`x', '~', 'c++'), { nil: undefined });
const url = fc.constantFrom('p.png', 'https://e.org/a(b).png', 'a b.png', '/x_y*.png');

/** Without the keys that hold nothing. */
function filled(parts: { [key in keyof Node]?: Node[key] | undefined }): Partial<Node> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Partial<Node>;
}

const leaf: fc.Arbitrary<Node> = fc.oneof(
  some.map(text => node('paragraph', text)),
  fc
    .tuple(code, language)
    .map(([lines, word]) => node('code', { text: lines.join('\n'), marks: [] }, filled({ language: word }))),
  fc.tuple(worded, url).map(([text, to]) => node('image', text, { url: to })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([columns, rows]) => table(rows.map(row => row.slice(0, columns)))),
);

function table(rows: Text[][]): Node {
  const text = rows.map(row => row.map(cell => cell.text.replaceAll('\n', ' ')).join(' | ')).join('\n');
  return node('table', { text, marks: [] }, { rows });
}

/** Siblings as the reader leaves them: items right behind a paragraph that leads into a list are its own. */
function led(nodes: readonly Node[]): Node[] {
  const list: Node[] = [];
  for (const each of nodes) {
    const lead = list.at(-1);
    const leads = lead?.kind === 'paragraph' && /[:：][*_]*$/.test(lead.text);
    if (leads && (each.kind === 'item' || each.kind === 'question')) lead.children.push(each);
    else list.push(each);
  }
  return list;
}

/** What a node without a text of its own may hold. */
function heldWithout(children: readonly Node[]): Node[] {
  const first = children.findIndex(({ kind }) => kind !== 'paragraph');
  return first < 0 ? [] : children.slice(first);
}

function holding(kind: 'item' | 'quote', text: Text, children: readonly Node[], parts: Partial<Node>): Node {
  return node(kind, text, { ...parts, children: led(text.text === '' ? heldWithout(children) : children) });
}

/** Nodes that may stand anywhere. */
const { any } = fc.letrec<{ any: Node; below: Node[]; answer: Node; asked: Node }>(tie => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(marked, tie('below'), ordinal, task)
      .map(([text, children, number, box]) =>
        holding('item', text, children, filled({ ordinal: number, task: box })),
      ),
    fc.tuple(marked, tie('below')).map(([text, children]) => holding('quote', text, children, {})),
    fc.tuple(fc.integer({ min: 1, max: 6 }), plain).map(([level, text]) => node('heading', text, { level })),
    tie('asked'),
  ),
  below: fc.array(tie('any'), { maxLength: 3 }),
  answer: fc
    .tuple(said, giver, tie('below'))
    .map(([text, by, children]) => node('answer', text, filled({ by, children: led(children) }))),
  asked: fc
    .tuple(said, asker, fc.array(tie('answer'), { maxLength: 3 }))
    .map(([text, by, children]) => node('question', text, filled({ by, children }))),
}));

/** Items and quotations that hold nothing and say nothing are not read. */
function isSomething({ kind, text, children }: Node): boolean {
  return (kind !== 'item' && kind !== 'quote') || text !== '' || children.length > 0;
}

function withoutEmpty(nodes: readonly Node[]): Node[] {
  const kept = nodes.map(each => ({ ...each, children: withoutEmpty(each.children) }));
  return kept.filter(isSomething);
}

/** The notes of a talk: nodes, then headings that hold some. */
const notesNodes = fc
  .tuple(
    fc.array(any, { maxLength: 4 }),
    fc.array(fc.tuple(fc.integer({ min: 3, max: 6 }), plain, fc.array(any, { maxLength: 3 })), {
      maxLength: 3,
    }),
  )
  .map(([first, headings]) => {
    const notHeading = ({ kind }: Node) => kind !== 'heading';
    const roots = led(first.filter(notHeading));
    const open: Node[] = [];
    for (const [level, text, nodes] of headings) {
      const heading = node('heading', text, { level, children: led(nodes.filter(notHeading)) });
      while (open.length > 0 && open.at(-1)!.level! >= level) open.pop();
      (open.at(-1)?.children ?? roots).push(heading);
      open.push(heading);
    }
    return withoutEmpty(roots);
  });

const speaker: fc.Arbitrary<Speaker> = fc
  .tuple(
    fc.constantFrom(...names),
    fc.option(fc.constantFrom('Example Inc.', '例株式会社', 'a|b'), { nil: undefined }),
  )
  .map(([name, affiliation]) => ({
    name,
    ...(affiliation === undefined ? {} : { affiliation }),
    role: 'speaker',
  }));

/** What the reader takes off a heading, as nobody sees it. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|[\u200c\u200d](?=\s|$)/g;

/** What an event is made of: a title, notes, and for talks a row of the timetable; a day where there are days. */
const part = fc.record({
  isTalk: fc.boolean(),
  title: hostile.map(text => text.replace(unseen, '').trim()),
  nodes: notesNodes,
  speakers: fc.uniqueArray(speaker, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
  minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  room: fc.option(fc.constantFrom('Hall A', '大|ホール'), { nil: undefined }),
});

type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

function branch(slug: string, title: string, nodes: Node[]) {
  addressNodes(slug, nodes);
  const references = indexReferences(slug, nodes, { texts: [], decks: [], title });
  return { slug, title, nodes, questions: indexQuestions(slug, nodes), references, line: 0 };
}

function eventOf(title: string, parts: readonly Part[], days: number): Event {
  const slots: Slot[] = [];
  let number = 0;
  const notes = parts.map((each, index): Notes => {
    const day = days === 0 ? {} : { day: 1 + Math.floor((index * days) / parts.length) };
    // Letters by which a title is told from all others.
    const own = branch(`s${index}`, `${each.title}x${String.fromCharCode(97 + index)}`, each.nodes);
    if (!each.isTalk) return { kind: 'section', ...own, ...day };
    const { speakers } = each;
    const start = `${10 + index}:00`;
    const known = Object.fromEntries(
      Object.entries({ minutes: each.minutes, room: each.room }).filter(([, value]) => value !== undefined),
    );
    const slot: Slot = {
      start,
      title: own.title,
      kind: slotKind(own.title, speakers),
      speakers,
      talk: own.slug,
      line: -1,
      ...day,
      ...known,
    };
    slots.push(slot);
    return { kind: 'talk', number: ++number, ...own, ...day, start, speakers, ...known };
  });
  const named = Array.from({ length: days }, (_, index) => ({ title: `Day ${index + 1}` }));
  return { id: 'notes', title, date: '2026-04-01', ...(days === 0 ? {} : { days: named }), slots, notes };
}

/** Whole events of several talks and sections, on one day or several. */
export const events = fc
  .tuple(
    hostile.filter(text => text !== ''),
    fc.array(part, { minLength: 2, maxLength: 4 }),
    fc.constantFrom(0, 0, 2),
  )
  .map(([title, parts, days]) => eventOf(title, parts, days));
