import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Node } from '../../../src/event/model.ts';
import { walkNodes } from '../../../src/event/walk.ts';
import { parse } from '../../../src/markdown/index.ts';
import { asWanted } from '../../../src/markdown/jot/as-wanted.ts';
import { type Jot, placeJot, withLines } from '../../../src/markdown/jot/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';
import { sources } from '../write/roundtrip-sources.ts';

const asLines = (source: string) => toLines(source).map(({ text }) => text);

/** What is added, but for the talk that it goes to. */
type Added = Omit<Jot, 'notes' | 'under'> & { under?: number[] };

/** The notes with a line added to a talk, by its number among the notes. */
function jotted(source: string, talk: number, jot: Added) {
  const notes = parse(source, 'notes').event.notes[talk]!;
  const placed = placeJot({ source, id: 'notes' }, { under: [], ...jot, notes });
  return placed && withLines(asLines(source), placed);
}

const head = '# Meetup\n\n## Queues {#queues .talk}\n\n';
const tail = '\n\n## Logs {#logs .talk}\n\n- rotate\n';
/** What a talk looks like when a line is added to it, another one behind it. */
function within(talk: string, jot: Added): string | undefined {
  const text = jotted(head + talk + tail, 0, jot);
  return text?.slice(head.length, -tail.length);
}

const item = { kind: 'item', text: 'new' } as const;

describe('an item', () => {
  test.each([
    ['goes behind the last one', '- a\n- b', '- a\n- b\n- new'],
    ['takes the sign of the others', '* a\n  * b', '* a\n  * b\n* new'],
    ['takes the next number', '1. a\n2. b', '1. a\n2. b\n3. new'],
    ['takes their indentation', '  - a\n  - b', '  - a\n  - b\n  - new'],
    ['stands apart from a paragraph', 'words', 'words\n\n- new'],
    ['goes behind code', '- a\n\n```sh\nls\n```', '- a\n\n```sh\nls\n```\n\n- new'],
    ['goes below the last heading', '- a\n\n### Part\n\ntext', '- a\n\n### Part\n\ntext\n\n- new'],
    [
      'goes before the questions',
      '- a\n\n### Q&A\n\n- why?\n  - so',
      '- a\n- new\n\n### Q&A\n\n- why?\n  - so',
    ],
    [
      'goes into no list of references',
      '- a\n\n### References\n\n- https://a.example',
      '- a\n- new\n\n### References\n\n- https://a.example',
    ],
  ])('%s', (_, talk, expected) => expect(within(talk, item)).toBe(expected));

  test.each([
    ['below an item', '- a\n- b', [1], '- a\n  - new\n- b'],
    ['below one that has some', '- a\n  - b\n- c', [1], '- a\n  - b\n  - new\n- c'],
    ['below a numbered one', '1. a\n2. b', [1], '1. a\n   - new\n2. b'],
    ['below one in tabs', '- a\n\t- b\n\t\t- c\n- d', [1, 1], '- a\n\t- b\n\t\t- c\n\t\t- new\n- d'],
    ['below a heading', '### One\n\n- a\n\n### Two\n\n- b', [1], '### One\n\n- a\n- new\n\n### Two\n\n- b'],
  ])('goes %s', (_, talk, under, expected) => expect(within(talk, { ...item, under })).toBe(expected));

  test('is the first of a talk', () =>
    expect(jotted('# M\n\n## A {.talk}\n\n## B {.talk}\n', 0, item)).toBe(
      '# M\n\n## A {.talk}\n\n- new\n\n## B {.talk}\n',
    ));

  test('goes nowhere below what can hold nothing', () =>
    expect(within('```\ncode\n```', { ...item, under: [1] })).toBeUndefined());
  test('goes nowhere below what is not there', () =>
    expect(within('- a', { ...item, under: [7] })).toBeUndefined());
});

describe('an item behind another one', () => {
  test.each<[string, string, Partial<Added>, string]>([
    ['stands right behind it', '- a\n- b', { after: 1 }, '- a\n- new\n- b'],
    ['stands behind what is below it', '- a\n  - b\n- c', { after: 1 }, '- a\n  - b\n- new\n- c'],
    [
      'stands beside it',
      '- a\n  - b\n    - c\n  - d',
      { under: [1], after: 1 },
      '- a\n  - b\n    - c\n  - new\n  - d',
    ],
    ['takes its sign', '* a\n* b', { after: 1 }, '* a\n* new\n* b'],
    ['takes its tabs', '- a\n\t- b\n- c', { under: [1], after: 1 }, '- a\n\t- b\n\t- new\n- c'],
    ['takes the next number', '1. a\n2. b', { after: 2 }, '1. a\n2. b\n3. new'],
    [
      'stands behind a paragraph',
      'words\n\n## Part\n\nmore',
      { after: 1 },
      'words\n\n- new\n\n## Part\n\nmore',
    ],
    ['stands behind the last', '- a\n- b', { after: 2 }, '- a\n- b\n- new'],
    ['stands behind one of its text', '- new\n- new\n- b', { after: 1 }, '- new\n- new\n- new\n- b'],
    [
      'stands behind its code',
      '- a\n\n  ```\n  x\n  ```\n- b',
      { after: 1 },
      '- a\n\n  ```\n  x\n  ```\n- new\n- b',
    ],
  ])('%s', (_, talk, where, expected) => expect(within(talk, { ...item, ...where })).toBe(expected));

  test('goes nowhere where another one stands in its place', () => {
    expect(within('- a\n- b', { ...item, after: 1, beside: 'a' })).toBe('- a\n- new\n- b');
    expect(within('- a\n- b', { ...item, after: 1, beside: 'b' })).toBeUndefined();
    expect(within('- a\n- b', { ...item, under: [2], beside: 'a' })).toBeUndefined();
    expect(within('- a\n- b', { ...item, after: 3 })).toBeUndefined();
  });

  test('is not taken for one that stands before its neighbour', () => {
    const eventOf = (talk: string) => parse(head + talk + tail, 'notes').event;
    const before = eventOf('- a\n- b');
    const wanted = {
      notes: 0,
      parent: undefined,
      after: before.notes[0]!.nodes[0]!,
      kind: 'item',
      model: undefined,
    } as const;
    expect(asWanted(before, eventOf('- a\n- new\n- b'), wanted)).toBe(true);
    expect(asWanted(before, eventOf('- new\n- a\n- b'), wanted)).toBe(false);
    expect(asWanted(before, eventOf('- a\n- b\n- new'), wanted)).toBe(false);
  });

  test('an answer stands right behind another one', () =>
    expect(
      within('- Q: how?\n  - A: a\n  - A: b', { kind: 'answer', text: 'new', under: [1], after: 1 }),
    ).toBe('- Q: how?\n  - A: a\n  - A: new\n  - A: b'));
});

describe('a question', () => {
  const question = { kind: 'question', text: 'why?' } as const;
  test.each([
    ['stands as the others do', '- a\n- Q: how?\n  - A: so', '- a\n- Q: how?\n  - A: so\n- Q: why?'],
    ['goes into their list', '- a\n\n### Q&A\n\n- how?\n  - so', '- a\n\n### Q&A\n\n- how?\n  - so\n- why?'],
    ['says what it is where it is the first', '- a', '- a\n- Q: why?'],
  ])('%s', (_, talk, expected) => expect(within(talk, question)).toBe(expected));
});

describe('an answer', () => {
  const answer = { kind: 'answer', text: 'so' } as const;
  test.each([
    [
      'goes below the last question',
      '- Q: how?\n  - A: a\n- Q: why?',
      '- Q: how?\n  - A: a\n- Q: why?\n  - A: so',
    ],
    ['goes behind the last answer', '- Q: how?\n  - A: a', '- Q: how?\n  - A: a\n  - A: so'],
    ['goes into a list', '### Q&A\n\n- how?\n- why?', '### Q&A\n\n- how?\n- why?\n  - A: so'],
    ['goes behind a question in a paragraph', 'Q: why?', 'Q: why?\n\nA: so'],
  ])('%s', (_, talk, expected) => expect(within(talk, answer)).toBe(expected));

  test('goes below the question that is named', () =>
    expect(within('- Q: how?\n- Q: why?', { ...answer, under: [1] })).toBe(
      '- Q: how?\n  - A: so\n- Q: why?',
    ));
  test('goes nowhere without a question', () => expect(within('- a', answer)).toBeUndefined());
});

/** All that an event says, node by node, without where it stands in the file. */
function said(event: Event): string[] {
  return event.notes.flatMap(({ slug, title, nodes }) => [
    `${slug} ${title}`,
    ...Array.from(walkNodes(nodes), ({ node, depth }) =>
      JSON.stringify([depth, node.kind, node.text, node.marks]),
    ),
  ]);
}

/** Whether one list is the other with one entry more. */
function isOneMore(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return (
    after.length === before.length + 1 &&
    before.slice(at).every((entry, index) => entry === after[at + 1 + index])
  );
}

const fixtures = ['test/fixtures/notes', 'data'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
);

describe.each(fixtures)('in %s', path => {
  const source = readFileSync(path, 'utf8');
  const { event } = parse(source, 'notes');
  test.each(event.notes.map(({ slug }, index) => [slug, index] as const))('%s takes an item', (_, index) => {
    const text = jotted(source, index, { kind: 'item', text: 'new **words** of mine' });
    const again = parse(text!, 'notes').event;
    expect(isOneMore(said(event), said(again))).toBe(true);
  });
});

test('wherever a line goes in any notes, nothing else changes', () => {
  const kinds = fc.constantFrom<Jot['kind']>('item', 'question', 'answer');
  fc.assert(
    fc.property(
      sources,
      kinds,
      fc.nat(5),
      fc.constantFrom('new', '# new', 'Q: new', '- new', '```'),
      (talk, kind, pick, text) => {
        const source = `---\ntitle: an event\n---\n\n## Talk {#talk .talk}\n\n${talk}\n\n## Other {#other .talk}\n\n- a\n`;
        const { event } = parse(source, 'notes');
        const nodes: Node[] = event.notes[0]!.nodes;
        const under = nodes.length > 0 && pick > 0 ? [1 + (pick % nodes.length)] : [];
        const jot: Jot = { notes: event.notes[0]!, under, kind, text };
        const [after] = under;
        for (const each of [jot, { ...jot, under: [], after }]) {
          const placed = placeJot({ source, id: 'notes' }, each);
          if (!placed) continue;
          const again = parse(withLines(asLines(source), placed), 'notes').event;
          expect(isOneMore(said(event), said(again))).toBe(true);
          if (each.after !== undefined) expect(again.notes[0]!.nodes[each.after]!.kind).toBe(kind);
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('a talk that has moved is known by its title', () => {
  const source = `${head}- a${tail}`;
  const { line, title } = parse(source, 'notes').event.notes[1]!;
  const moved = source.replace('- a', '- a\n- b\n- c');
  const placed = placeJot({ source: moved, id: 'notes' }, { notes: { line, title }, under: [], ...item });
  expect(withLines(asLines(moved), placed!)).toBe(`${moved}- new\n`);
});

test('of two talks of one title that have moved, neither is taken', () => {
  const source = '# Meetup\n\n## Open mic {.talk}\n\n- a\n\n## Open mic {.talk}\n\n- b\n';
  const places = (line: number) =>
    placeJot({ source, id: 'notes' }, { notes: { line, title: 'Open mic' }, under: [], ...item });
  expect([3, 7, 9].map(line => places(line)?.before)).toEqual([6, 10, undefined]);
});

test('of large notes only so much is read, and then there is no place', () => {
  const source = `${head}- a\n\n### Q&A\n\n- why?\n  - so${tail}`;
  const notes = parse(source, 'notes').event.notes[0]!;
  const placed = (times: number) =>
    placeJot({ source, id: 'notes' }, { notes, under: [], ...item }, times * source.length);
  // It goes before the questions, which is not the first place that is tried.
  expect([0, 2, 20].map(times => placed(times)?.lines)).toEqual([undefined, undefined, ['- new']]);
});
