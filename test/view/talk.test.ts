import { describe, expect, test } from 'vitest';
import type { Event, Reference } from '../../src/event/model.ts';
import { plainText } from '../../src/line/output.ts';
import { eventLines } from '../../src/view/event.ts';
import { placeLines } from '../../src/view/place.ts';
import { notesLines } from '../../src/view/talk.ts';
import { item, node, talkOf } from '../helpers/notes/tree.ts';

const url = 'https://example.com/s';
const slides: Reference = {
  address: 't/l1',
  kind: 'slides',
  title: 'The slides',
  url,
  node: 't/2.1',
  line: 1,
};
const link: Reference = { address: 't/l2', kind: 'link', title: 'a link', url: 'https://e.com/', line: 1 };
const marks = [{ start: 8, end: 18, kind: 'link', url } as const];
const nodes = () => [
  node('paragraph', 'a'),
  item('参考:', [item('slides: The slides', [item('worth it')], { marks })]),
];

describe('references', () => {
  const talk = talkOf(nodes(), { references: [slides, link] });

  test('that the notes list are shown there, all others at the end', () =>
    expect(plainText(notesLines(talk, {}, {}))).toBe(
      `T\nt\n\na\n- 参考:\n  - slides: The slides ${url}\n    - worth it\n\nReferences\n- link: a link https://e.com/\n`,
    ));

  test('of a list that is not shown are at the end', () =>
    expect(plainText(notesLines(talk, { levels: 1 }, {}))).toBe(
      `T\nt\n\na\n- 参考: (+2)\n\nReferences\n- slides: The slides ${url}\n- link: a link https://e.com/\n`,
    ));

  test('are shown as such also where their place is', () =>
    expect(
      plainText(placeLines({ kind: 'node', notes: talk, node: talk.nodes[1]!, above: [] }, {}, {})),
    ).toBe(`T\n- 参考:\n  - slides: The slides ${url}\n    - worth it\n`));

  test('below another word are not shown twice', () => {
    const other = talkOf(
      [item('a', [item('The slides', [], { marks: [{ ...marks[0]!, start: 0, end: 10 }] })])],
      {
        references: [slides],
      },
    );
    expect(plainText(notesLines(other, {}, {}))).toBe(
      `T\nt\n\n- a\n  - The slides\n\nReferences\n- slides: The slides ${url}\n`,
    );
  });

  test('without an address are known by their titles', () => {
    const { url: _, ...unknown } = slides;
    const talk = talkOf([item('References', [item('slides: The slides')])], { references: [unknown] });
    expect(plainText(notesLines(talk, {}, {}))).toBe('T\nt\n\n- References\n  - slides: The slides\n');
  });
});

describe('the header of a talk', () => {
  const facts = {
    date: '2026-04-02',
    start: '10:00',
    minutes: 20,
    room: 'Hall',
    day: 2,
    speakers: [{ name: 'ann', affiliation: 'A', role: 'speaker' as const }],
  };
  const header = (more: object, options = {}) =>
    plainText(notesLines(talkOf([], { ...facts, ...more }), options, {}));

  test('has day, date, time, room, speakers and slug', () =>
    expect(header({}, { days: [{ title: 'Day 1' }, { title: 'Day 2' }] })).toBe(
      'T\nDay 2  2026-04-02 10:00-10:20  Hall  ann(A)  t\n',
    ));

  test('has the heading as written, where it says more', () => {
    expect(header({ heading: '10:00 T (Hall) #3 ann' })).toBe(
      'T\n2026-04-02 10:00-10:20  Hall  ann(A)  t\n10:00 T (Hall) #3 ann\n',
    );
    for (const heading of [
      '10:00 T / ann @ Hall',
      'T, by ann and (link)',
      'T, por ann y (link)',
      'T - mit ann',
      'T ann - https://example.com/slides:title',
    ])
      expect(header({ heading })).toBe('T\n2026-04-02 10:00-10:20  Hall  ann(A)  t\n');
  });
});

describe('an event', () => {
  const section = (title: string, text: string, more = {}) => {
    const {
      kind: _,
      number: __,
      speakers: ___,
      ...branch
    } = talkOf([node('paragraph', text)], { title, slug: 's' });
    return { ...branch, kind: 'section' as const, ...more };
  };

  test('says its title and its preamble once', () => {
    const event: Event = {
      id: 'e',
      title: 'E',
      slots: [],
      notes: [section('E', 'about it'), section('End', 'bye')],
    };
    expect(plainText(eventLines(event, {}, {}))).toBe('E\n\nabout it\n\nEnd\ns\n\nbye\n');
  });

  test('of one talk says the title once', () => {
    const event: Event = { id: 'e', title: 'T', slots: [], notes: [talkOf([item('a')], { start: '10:00' })] };
    expect(plainText(eventLines(event, {}, {}))).toBe('T\n\n10:00  t\n\n- a\n');
  });

  test('of several days has a heading for each, and the order of the file', () => {
    const days = [{ title: 'Day 1', date: '2026-04-01' }, { title: 'Day 2' }];
    const notes = [
      talkOf([item('a')], { title: 'A', slug: 'a', day: 1 }),
      section('Lunch', 'soup', { day: 1 }),
      talkOf([item('b')], { title: 'B', slug: 'b', day: 2 }),
    ];
    const event: Event = {
      id: 'e',
      title: 'E',
      date: '2026-04-01',
      end: '2026-04-02',
      days,
      slots: [],
      notes,
    };
    expect(plainText(eventLines(event, {}, {}))).toBe(
      'E\n2026-04-01 - 2026-04-02\n\nDay 1  2026-04-01\n\nA\na\n\n- a\n\nLunch\ns\n\nsoup\n\nDay 2\n\nB\nb\n\n- b\n',
    );
  });
});

describe('a place', () => {
  const talk = talkOf([item('a', [item('b', [item('c', [item('d')])]), item('e')])]);
  const b = talk.nodes[0]!.children[0]!;
  const place = { kind: 'node', notes: talk, node: b, above: [talk.nodes[0]!] } as const;

  test('is shown with all above it and below it, and nothing beside it', () =>
    expect(plainText(placeLines(place, {}, {}))).toBe('T\n- a\n  - b\n    - c\n      - d\n'));

  test('has its levels counted from itself', () =>
    expect(plainText(placeLines(place, { levels: 2 }, {}))).toBe('T\n- a\n  - b\n    - c (+1)\n'));
});
