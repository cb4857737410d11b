import { describe, expect, test } from 'vitest';
import type { Event, Notes } from '../../../src/event/model.ts';
import { parse } from '../../../src/markdown/index.ts';
import { writeEvent, writeNode, writeNotes } from '../../../src/markdown/write/index.ts';
import { withoutLines } from './roundtrip-texts.ts';

/** A talk of some lines. */
function talkOf(...lines: string[]): Notes {
  return parse(['# Talk {#talk .talk}', '', ...lines].join('\n'), 'notes').event.notes[0]!;
}

describe('notes in the form that the writer gives them stay as they are', () => {
  test.each<[string, string[]]>([
    ['items with numbers as written', ['3. c', '4) d', '   - e']],
    ['tasks', ['- [x] done', '- [ ] open']],
    ['hard line breaks', ['- a\\', '  b', '  - c\\', '    d']],
    ['paragraphs and code in items', ['- a', '  ```js', '  x()', '', '  y()', '  ```', '', '  more']],
    ['an item that is only code', ['- ```', '  x', '  ```']],
    [
      'quotations with lists and code',
      ['> said', '>', '> - a', '>   - b', '>', '> then', '>', '> ```', '> x', '> ```'],
    ],
    ['a quotation in an item', ['- > said']],
    ['a paragraph that leads into a list', ['Two things:', '', '- a', '- b']],
    ['a table', ['| a | b\\|c |', '| --- | --- |', '| `x\\|y` |  |']],
    ['an image', ['![alt](https://e.org/a.png)']],
    ['headings of their levels', ['### A', '', 'text', '', '##### B', '', '- c', '', '### C']],
    [
      'questions',
      [
        '- Q: from ann: Why?',
        '  - A: So',
        '    - really',
        '  - bob: No',
        '    - Q: Which?',
        '      - A: That',
      ],
    ],
    ['fences longer than what is inside', ['````md', '```', '````']],
    [
      'emphasis and links',
      ['**a** *b* ~~c~~ `d` [e](https://e.org/f) <https://e.org/g>', '', 'see https://e.org/g'],
    ],
  ])('%s', (_name, lines) => {
    expect(
      writeNotes(talkOf(...lines))
        .trimEnd()
        .split('\n'),
    ).toEqual(['## Talk {#talk}', '', ...lines]);
  });
});

describe('what could be read as Markdown is escaped', () => {
  test.each([
    ['\\- a', '\\- a'],
    ['1\\. a', '1\\. a'],
    ['\\# a', '\\# a'],
    ['\\#\u3000a', '\\#\u3000a'],
    ['#tag -x 1.5 +1', '#tag -x 1.5 +1'],
    ['a\\\n\\=== b\\\n\\---', 'a\\\n=== b\\\n\\---'],
    ['\\[x]: y', '\\[x]: y'],
    ['- \\[x] a', '- \\[x] a'],
    ['&#12539;a', '&#12539;a'],
    ['### a \\##', '### a \\##'],
  ])('%s', (line, expected) => {
    const nodes = talkOf(...line.split('\n')).nodes.map(writeNode);
    expect(nodes).toEqual([`${expected}\n`]);
  });
});

describe('what is hard to write is read back as it is', () => {
  test.each([
    ['a line like the one below the header of a table', '- a | b\\\n  \\|-'],
    ['an empty item that holds another', '- a\n\n-\n  - b'],
    ['an answer behind a follow-up question', '- Q: a\n  - Q: b\n  - c'],
    ['a question that only brackets keep from naming who asked', '- Q「from ann: why」'],
    ['a question of two lines', '> Q: why?\\\n> and when'],
    ['a question above headings no deeper than one before it', '#### a\n\n### Q: b\n\n#### c'],
    ['a question among headings', '### A\n\n### Q: Why?\n\n- So'],
    ['code across a line break', '`a\n`<br>b'],
    ['a mark of nothing but a line break', 'a<b><br></b>c'],
    ['a quotation that begins with a rule', '> ---\n> a'],
    ['a heading that ends like one that says what it is', '### a {.talk}<!-- -->'],
  ])('%s', (_name, source) => {
    const { event } = parse(`# Talk {#talk .talk}\n\n${source}`, 'notes');
    expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
  });

  test.each([
    ['a talk without a heading', 'text\n\n# Lunch {.part}\n\n- a'],
    ['a link above the heading', 'https://e.org/a\n\n# [Talk](https://e.org/b) {#talk .talk}'],
    ['a paragraph that leads into no list, above the heading', 'a:\n\n# Talk {#talk .talk}\n\nQ: b'],
  ])('%s', (_name, source) => {
    const { event } = parse(`---\nreading: talk\n---\n\n${source}`, 'notes');
    expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
  });
});

test('a rule keeps a list from the paragraph above that it does not belong to', () => {
  expect(writeNotes(talkOf('See:', '', '***', '', '- a'))).toBe('## Talk {#talk}\n\nSee:\n\n---\n\n- a\n');
});

test('a speaker who answers is named as the timetable names them', () => {
  const source = [
    '| time | speaker | title |',
    '| --- | --- | --- |',
    '| 10:00 | 山田 太郎(例) | Talk |',
    '',
    '## Talk {#talk}',
    '',
    '- Q: Why?',
    '  - 山田 太郎: So',
    '  - 鈴木さん　No',
  ].join('\n');
  const [talk] = parse(source, 'notes').event.notes;
  expect(writeNotes(talk!)).toContain('\n  - 山田 太郎: So\n  - 鈴木さん　No\n');
});

const night: Event = {
  id: 'notes',
  title: 'Night: 3',
  date: '2026-04-01',
  end: '2026-04-02',
  timezone: 'Asia/Tokyo',
  hashtag: '#night',
  days: [{ title: 'Day 1' }, { title: 'Day 2' }],
  slots: [
    slot({ day: 1, start: '19:00', minutes: 25, title: 'Queues', room: 'Hall', talk: 'queues' }),
    slot({ day: 1, start: '25:10', title: 'Lunch', kind: 'break', speakers: [] }),
    slot({
      day: 2,
      start: '09:00',
      title: 'Panel | two',
      kind: 'panel',
      speakers: [speaker('bob', 'moderator'), speaker('cy', 'panelist')],
    }),
  ],
  notes: [
    {
      ...{
        kind: 'talk',
        number: 1,
        slug: 'queues',
        title: 'Queues',
        day: 1,
        start: '19:00',
        minutes: 25,
        room: 'Hall',
      },
      ...{ speakers: [speaker('ann', 'speaker')], nodes: [], questions: [], references: [], line: 1 },
    },
    {
      kind: 'section',
      slug: 'after',
      title: 'After',
      day: 2,
      nodes: [],
      questions: [],
      references: [],
      line: 1,
    },
  ],
};

function speaker(name: string, role: 'speaker' | 'panelist' | 'moderator') {
  return { name, affiliation: 'X', role };
}

function slot(parts: Partial<Event['slots'][number]>): Event['slots'][number] {
  return { start: '', title: '', kind: 'talk', speakers: [speaker('ann', 'speaker')], line: 1, ...parts };
}

test('an event has its front matter, and its timetable below the heading of each day', () => {
  expect(writeEvent(night).split('\n')).toEqual([
    '---',
    'title: "Night: 3"',
    'date: 2026-04-01',
    'end: 2026-04-02',
    'timezone: Asia/Tokyo',
    'hashtag: "#night"',
    'reading: days',
    '---',
    '',
    '## Day 1 {.day}',
    '',
    '| time | speaker | title | minutes | room |',
    '| --- | --- | --- | --- | --- |',
    '| 19:00 | ann(X) | Queues | 25 | Hall |',
    '| 25:10 |  | Lunch |  |  |',
    '',
    '### Queues {#queues .talk}',
    '',
    '## Day 2 {.day}',
    '',
    '| time | speaker | title |',
    '| --- | --- | --- |',
    '| 09:00 | moderator bob(X), cy(X) | Panel \\| two |',
    '',
    '### After {#after .section}',
    '',
  ]);
});

test('rows that run back stand in a table of their own', () => {
  const slots = ['18:00', '01:00', '02:00'].map(start => slot({ start, title: start }));
  const markdown = writeEvent({ id: 'notes', title: 'Night', date: '2026-04-01', slots, notes: [] });
  expect(parse(markdown, 'notes').event.slots.map(({ start }) => start)).toEqual(['18:00', '01:00', '02:00']);
  expect(markdown.match(/^\| time/gm)).toHaveLength(2);
});
