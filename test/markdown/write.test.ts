import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/event/address.ts';
import type {
  Answer,
  Event,
  Item,
  Mark,
  Notes,
  Question,
  Speaker,
  Talk,
  Text,
} from '../../src/event/model.ts';
import { walkItems } from '../../src/event/walk.ts';
import { parse } from '../../src/markdown/index.ts';
import { toMarkdown } from '../../src/markdown/write/index.ts';

const root = join(import.meta.dirname, '../..');
const files = [
  ...['data', 'test/fixtures/notes'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(folder, name)),
  ),
  ...readdirSync(join(root, 'test/fixtures/parse')).map(name => `test/fixtures/parse/${name}/notes.md`),
].filter(file => file.endsWith('.md') && existsSync(join(root, file)));

/** A timetable with a row for each talk, so that the reader knows its speakers and that it is a talk. */
function timetable(talks: readonly Talk[]): string {
  const rows = talks.map(({ title, speakers }) => `| 10:00 | ${speakers.map(named).join(' ')} | ${title} |`);
  return ['| time | speaker | title |', '| --- | --- | --- |', ...rows].join('\n');
}

function named({ name, affiliation = '?', role }: Speaker): string {
  return `${role === 'moderator' ? 'moderator ' : ''}${name}(${affiliation})`;
}

function written(event: Event): string {
  return [`---\ntitle: an event\n---`, timetable(event.talks), ...inOrder(event).map(toMarkdown)].join(
    '\n\n',
  );
}

/** What must come back: no lines; addresses as far as something else names them. */
function essence(notes: Notes) {
  const { slug, title, questions, references, remarks } = notes;
  return {
    slug,
    title,
    items: entries(notes.items),
    questions: questions.map(({ answers, follows, asker, ...question }) => ({
      asker,
      follows,
      ...text(question),
      answers: answers.map(answer => ({
        by: answer.by,
        ...text(answer),
        details: entries(answer.children),
      })),
    })),
    remarks: remarks.map(remark => ({ kind: remark.kind, ...text(remark) })),
    references: references.map(({ kind, title, url }) => `${kind} ${title} ${url}`).sort(),
  };
}

function entries(list: readonly Item[]) {
  return [...walkItems(list)].map(({ item, depth }) => {
    return { depth, kind: item.kind, task: item.task, ...text(item) };
  });
}

function text({ text, marks }: Text) {
  return { text, marks: marks.map(({ start, end, kind, url }) => ({ start, end, kind, url })) };
}

describe('notes that were read come back the same', () => {
  test.each(files)('%s', file => {
    const { event } = parse(readFileSync(join(root, file), 'utf8'), 'notes');
    const again = parse(written(event), 'notes').event;
    expect(inOrder(again).map(essence)).toEqual(inOrder(event).map(essence));
    expect(written(again)).toBe(written(event));
  });

  test('the bundled event comes back without a guess, its references in their order', () => {
    const file = join(root, 'data/2016-07-02-hatena-pepabo.md');
    const { event } = parse(readFileSync(file, 'utf8'), 'notes');
    const { event: again, warnings } = parse(written(event), 'notes');
    expect(warnings).toEqual([]);
    const bare = ({ line: _, ...reference }: Notes['references'][number]) => reference;
    expect(again.talks.map(({ references }) => references.map(bare))).toEqual(
      event.talks.map(({ references }) => references.map(bare)),
    );
  });
});

/** Reads the one talk that some items make. */
function reread(notes: Notes): Notes {
  return parse(`---\ntitle: an event\n---\n\n${toMarkdown(notes)}`, 'notes').event.talks[0]!;
}

function talk(parts: Partial<Notes>): Notes {
  return {
    slug: 'talk',
    title: 'Talk',
    items: [],
    questions: [],
    references: [],
    remarks: [],
    line: 1,
    ...parts,
  };
}

function item(text: string, parts: Partial<Item> = {}): Item {
  return { address: '', text, marks: [], children: [], line: 1, ...parts };
}

function question(text: string, parts: Partial<Question> = {}): Question {
  return { address: 'talk/q1', text, marks: [], answers: [], line: 1, ...parts };
}

function answer(text: string, parts: Partial<Answer> = {}): Answer {
  return { address: 'talk/q1.1', text, marks: [], children: [], line: 1, ...parts };
}

const signs = ['*', '**', '_', '__', '~', '~~', '`', '``', '```', '[', ']', '](', ')', '!', '![', '<', '>'];
const phrases = [
  ...['<a href="x">', '</a>', '<b>', '<!--', '-->', '<script>', '&amp;', '&', '&#42;', '&lt', '#', '{#slug}'],
  ...[
    'https://e.org/a',
    'www.e.org',
    'ftp://',
    'http:',
    '//',
    '\\',
    '\\*',
    '|',
    '- ',
    '-',
    '+ ',
    '1. ',
    '> ',
  ],
  ...[
    '[x] ',
    '[ ] ',
    'Q: ',
    'A. ',
    'Q「',
    '」A「',
    '質問: ',
    'from bob: ',
    'bob: ',
    'Q&A',
    '参考',
    ' ',
    '  ',
  ],
  ...['a', 'B', '日本', '「', '」', '）', '、', '。', '\u{1f600}', '\u{20000}', '1', '.', '"', '\t', '$'],
];
const piece = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...phrases));
const plain = fc
  .oneof(
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .map(text => text.replace(/[\r\n]+/g, ' ').trim());

/** Text with marks, as a tree of them. */
interface Span {
  kind?: Mark['kind'];
  url?: string;
  held: string | Span[];
}

const { span } = fc.letrec<{ span: Span }>(tie => ({
  span: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ held: plain }),
    fc.record({ held: plain, kind: fc.constant('code' as const) }),
    fc.record({ held: plain, kind: fc.constant('image' as const), url: fc.webUrl() }),
    fc.record({
      held: fc.array(tie('span'), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'struck' as const),
    }),
    fc.record({
      held: fc.array(fc.record({ held: plain }), { minLength: 1, maxLength: 2 }),
      kind: fc.constant('link' as const),
      url: fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        plain.map(text => `x${text.replaceAll('\0', '')}`),
      ),
    }),
  ),
}));

function textOf(spans: readonly Span[]): Text {
  const read: Text = { text: '', marks: [] };
  const add = ({ held, kind, url }: Span) => {
    const mark = { start: read.text.length, end: 0, kind: kind!, ...(url === undefined ? {} : { url }) };
    if (kind) read.marks.push(mark);
    if (typeof held === 'string') read.text += held;
    else held.forEach(add);
    mark.end = read.text.length;
  };
  spans.forEach(add);
  // The reader gives no empty marks; a mark within one of its kind is not written.
  const full = read.marks.filter(({ start, end }) => start < end);
  const twice = (mark: Mark, index: number) =>
    full.slice(0, index).some(above => above.kind === mark.kind && above.end > mark.start);
  return { ...read, marks: full.filter((mark, index) => !twice(mark, index)) };
}

describe('whatever a text holds', () => {
  test('plain text comes back as it is', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(undefined, 'quote', 'heading'), (text, kind) => {
        fc.pre(text !== '');
        const child = [item('child')];
        const items = [item(text, kind ? { kind, children: child } : { children: child })];
        if (kind === 'heading') items.unshift(item('before'));
        expect(entries(reread(talk({ items })).items)).toEqual(entries(items));
      }),
      { numRuns: 2000 },
    );
  });

  test('marks come back where they were', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), spans => {
        const written = textOf(spans);
        const { items: read } = reread(talk({ items: [item(written.text, written)] }));
        if (written.text.trim() === '') return;
        expect(entries(read)).toEqual(entries([item(written.text, written)]));
      }),
      { numRuns: 2000 },
    );
  });

  test('questions and answers come back with those who spoke', () => {
    const name = fc.option(fc.constantFrom('bob', 'Q', 'A', 'alice_1'), { nil: undefined });
    fc.assert(
      fc.property(plain, plain, plain, plain, name, name, (asked, said, detail, again, asker, by) => {
        const questions = [
          question(asked, {
            ...(asker ? { asker } : {}),
            answers: [answer(said, { ...(by ? { by } : {}), children: detail ? [item(detail)] : [] })],
          }),
          question(again, { address: 'talk/q2', follows: 'talk/q1.1' }),
          question(said, { address: 'talk/q3' }),
        ];
        expect(essence(reread(talk({ questions }))).questions).toEqual(
          essence(talk({ questions })).questions,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('references come back with title and kind', () => {
    fc.assert(
      fc.property(plain, fc.option(fc.webUrl(), { nil: undefined }), (title, url) => {
        fc.pre(title !== '');
        const references = [
          { address: '', kind: 'book' as const, title, ...(url === undefined ? {} : { url }), line: 1 },
        ];
        expect(essence(reread(talk({ references }))).references).toEqual(
          essence(talk({ references })).references,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is written', () => {
  const firstLine = (text: string) => toMarkdown(talk({ items: [item(text)] })).split('\n')[2];

  test.each([
    ['2 * 3 and user_id, LB <-> web, [Go] intro, ~5', '- 2 * 3 and user_id, LB <-> web, [Go] intro, ~5'],
    ['*a* _b_ `c` ~~d~~', '- \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['List<String> [a](b)', '- List\\<String> \\[a\\](b)'],
    ['[x] > &amp; C:\\', '- \\[x] > &amp;amp; C:\\\\'],
    ['> q', '- \\> q'],
    ['--', '- \\--'],
    ['http://e.org', '- http&#58;//e.org'],
  ])('%s', (text, line) => {
    expect(firstLine(text)).toBe(line);
  });

  test('the example of the format', () => {
    const source = readFileSync(join(root, 'test/fixtures/notes/night.md'), 'utf8');
    const [queues, panel] = parse(source, 'night').event.talks;
    const from = (heading: string, to?: string) =>
      source.slice(source.indexOf(heading), to === undefined ? undefined : source.indexOf(to) - 1);
    expect(toMarkdown(queues!)).toBe(from('## Queues', '## Panel'));
    expect(toMarkdown(panel!)).toBe(from('## Panel'));
  });

  test('headings hold lists, and what stands behind them is an item', () => {
    const heading = { kind: 'heading' as const };
    const items = [item('Late', { ...heading, children: [item('a')] }), item('b'), item('Sooner', heading)];
    const lines = ['## Talk {#talk}', '- Late\n  - a\n- b', '### Sooner', '-'];
    expect(toMarkdown(talk({ items }))).toBe(`${lines.join('\n\n')}\n`);
  });

  test('an item that is only called Q&A stays one', () => {
    const items = [item('Q&A', { children: [item('a')] }), item('参考', { children: [item('b')] })];
    expect(entries(reread(talk({ items })).items)).toEqual(entries(items));
  });

  test('a talk that is called Q&A holds its questions without an item', () => {
    const notes = talk({ title: 'Q&A', questions: [question('Why?', { answers: [answer('So')] })] });
    expect(toMarkdown(notes)).toBe('## Q&A {#talk}\n\n- Why?\n  - So\n');
  });

  test('a reference that an item links to is not listed again', () => {
    const { talks } = parse(
      '## Talk\n\n- References\n  - book: A book\n- see [a](https://e.org/a)\n',
      'notes',
    ).event;
    expect(talks[0]?.references).toHaveLength(2);
    expect(toMarkdown(talks[0]!)).toBe(
      '## Talk {#talk}\n\n- References\n  - book: A book\n- see [a](https://e.org/a)\n',
    );
  });

  test('50,000 items, each in the one before, are written', () => {
    let deep = item('0');
    for (let depth = 1; depth < 50_000; depth++) deep = item(String(depth), { children: [deep] });
    const read = [...walkItems(reread(talk({ items: [deep] })).items)];
    expect(read).toHaveLength(50_000);
    expect(read.at(-1)?.depth).toBe(99);
  });

  test('a text of more signs than the reader takes comes back', () => {
    const text = '[*_`<~'.repeat(500);
    expect(entries(reread(talk({ items: [item(text)] })).items)).toEqual(entries([item(text)]));
  });
});
