import fc from 'fast-check';
import type { Day, Event, Node, NodeKind, Reference, Slot, Talk, Text } from '../../../src/event/model.ts';
import { sanitize } from '../../../src/text/sanitize.ts';

/** Arbitrary events for properties of the views: hostile, wide, long and deep. */

const pieces = [
  'word ',
  'a',
  '日本語の文章、',
  '「括弧」。',
  'https://example.com/a/long/path?with=words&and=more ',
  'x'.repeat(50),
  'あ'.repeat(30),
  '\u001b[31m',
  '\u009b2J',
  '\u202e',
  '\u200b',
  '\t',
  '\r',
  '🎉👍🏽',
  'か\u3099',
];

/** As the reader gives it: not empty, without spaces at its ends. */
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join('').trim())
  .filter(text => sanitize(text).replaceAll('\t', ' ').trim() === sanitize(text) && sanitize(text) !== '');

const text: fc.Arbitrary<Text> = words.chain(of =>
  fc
    .tuple(fc.nat(of.length), fc.nat(of.length), fc.constantFrom('strong', 'code', 'link'))
    .map(([one, other, kind]) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      return { text: of, marks: start < end ? [{ start, end, kind }] : [] } as Text;
    }),
);

const name = fc.constantFrom('masayoshi', '山田', 'x'.repeat(45), '\u001b[2J');

type Draft = Omit<Node, 'address' | 'line'>;

const url = fc.constantFrom('https://example.com/p.png', `https://example.com/${'p'.repeat(60)}.png`);
const kinds: { [kind in Exclude<NodeKind, 'table'>]: fc.Arbitrary<Partial<Node>> } = {
  item: fc.constantFrom({}, { ordinal: '3.' }, { ordinal: '10)', task: 'open' }, { task: 'done' }),
  heading: fc.constantFrom(2, 3, 6).map(level => ({ level })),
  paragraph: fc.constant({}),
  quote: fc.constant({}),
  code: fc.constantFrom({}, { language: 'ruby' }),
  image: url.map(address => ({ url: address })),
  question: fc.option(name, { nil: undefined }).map(by => (by === undefined ? {} : { by })),
  answer: fc.option(name, { nil: undefined }).map(by => (by === undefined ? {} : { by })),
};
const lines = fc.array(text, { minLength: 1, maxLength: 3 });
/** Texts one below the other, as hard breaks and the lines of code have it. */
const broken = lines.map(all => ({ text: all.map(each => each.text).join('\n'), marks: [] }));

function block(kind: keyof typeof kinds, levels: number): fc.Arbitrary<Draft> {
  const own = kind === 'code' || kind === 'paragraph' ? broken : text;
  const isLeaf = levels === 1 || kind === 'code' || kind === 'image';
  const children = isLeaf ? fc.constant([]) : fc.array(blockOf(levels - 1), { maxLength: 2 });
  return fc
    .tuple(own, kinds[kind], children)
    .map(([of, more, below]) => ({ kind, ...of, ...more, children: below as Node[] }));
}

/** A node that says nothing and holds something. */
const empty = fc
  .tuple(fc.constantFrom<NodeKind>('item', 'answer', 'quote'), block('paragraph', 1))
  .map(([kind, below]): Draft => ({ kind, text: '', marks: [], children: [below as Node] }));

function blockOf(levels: number): fc.Arbitrary<Draft> {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names).chain(kind => block(kind, levels)) },
    empty,
  );
}

/** Nodes of all kinds but tables. */
export const nodes = fc.array(blockOf(3), { maxLength: 3 }).map(drafts => addressed(drafts));

const cell = fc.oneof(text, fc.constant<Text>({ text: '', marks: [] }));
/** A table of 1-4 columns, at most; its header may be empty. */
export const tables = fc.nat(3).chain(columns =>
  fc
    .array(fc.array(cell, { minLength: columns + 1, maxLength: columns + 1 }), { minLength: 1, maxLength: 3 })
    .map((rows): Node => {
      const all = rows.map(row => row.map(each => each.text).join(' | ')).join('\n');
      return { kind: 'table', address: 't/1', line: 1, text: all, marks: [], rows, children: [] };
    }),
);

function addressed(drafts: readonly Draft[], above = 't/'): Node[] {
  return drafts.map((draft, index) => {
    const address = `${above}${index + 1}`;
    return { ...draft, address, line: 1, children: addressed(draft.children, `${address}.`) };
  });
}

export const references = fc.array(
  fc
    .tuple(
      fc.constantFrom('slides', 'repository', 'link'),
      words,
      fc.constantFrom(undefined, 'https://example.com/a'),
    )
    .map(
      ([kind, title, url]) => ({ kind, title, ...(url && { url }), address: 't/l1', line: 1 }) as Reference,
    ),
  { maxLength: 2 },
);

const speakers = fc.array(
  fc.tuple(name, fc.constantFrom(undefined, 'Example Inc.', '株式会社ほげ')).map(([of, affiliation]) => ({
    name: of,
    role: 'speaker' as const,
    ...(affiliation && { affiliation }),
  })),
  { maxLength: 3 },
);

const slot = fc
  .tuple(
    fc.constantFrom('09:00', '15:10', '23:59'),
    fc.constantFrom(undefined, 5, 400),
    words,
    speakers,
    fc.constantFrom(undefined, 't'),
    fc.constantFrom({}, { room: 'Hall' }, { room: '大きなホールの奥の部屋', day: 2 }, { day: 1 }),
  )
  .map(([start, minutes, title, people, talk, more]) => {
    return {
      start,
      ...(minutes && { minutes }),
      title,
      kind: 'talk',
      speakers: people,
      ...(talk && { talk }),
      ...more,
      line: 1,
    } as Slot;
  });

const talk = fc
  .tuple(words, nodes, tables, references, speakers)
  .map(([title, own, table, referred, people]): Talk => {
    const facts = { number: 1, start: '15:10', minutes: 30, speakers: people };
    const notes = { nodes: [...own, table], questions: [], references: referred };
    return { kind: 'talk', slug: 't', title, ...facts, ...notes, line: 1 };
  });

const days = fc.constantFrom<Day[] | undefined>(undefined, [
  { title: 'Day 1', date: '2026-04-01' },
  { title: '2日目、長い名前のついた最後の日' },
]);

export const events = fc
  .tuple(words, fc.array(slot, { maxLength: 4 }), fc.array(talk, { maxLength: 2 }), days)
  .map(([title, slots, notes, of]): Event => {
    return { id: 'e', title, date: '2026-04-01', place: 'Kyoto', ...(of && { days: of }), slots, notes };
  });
