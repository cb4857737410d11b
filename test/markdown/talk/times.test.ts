import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

/** Title, start and minutes of each talk. */
function timesOf(source: string): string[] {
  const { notes } = parse(source, 'notes').event;
  return notes.flatMap(talk =>
    talk.kind === 'talk'
      ? [[talk.title, talk.start, talk.minutes].filter(each => each !== undefined).join(' ')]
      : [],
  );
}

/** Two talks below headings, each with lines of its own above its notes. */
const two = (one: [heading: string, below?: string], other: [heading: string, below?: string]) =>
  [
    '# Rope Night',
    ...[one, other].flatMap(([heading, below = '']) => [`## ${heading}`, below, '- it is hot\n- it is cold']),
  ].join('\n\n');

const full = ['How to tar 16:00 30', 'How to hemp 16:30 30'];
const starts = ['How to tar 16:00', 'How to hemp 16:30'];

test.each<[string, string, string[]]>([
  ['before a dash', two(['16:00- How to tar'], ['16:30- How to hemp']), starts],
  [
    'as morning and afternoon with blanks',
    two(['4 p. m. - 4:30 p. m. How to tar'], ['4:30 p.m. - 5 p.m. How to hemp']),
    full,
  ],
  [
    'in Japanese words',
    two(['16時～16時半 縄の結び方'], ['16時30分～17時 麻の育て方']),
    ['縄の結び方 16:00 30', '麻の育て方 16:30 30'],
  ],
  [
    'behind the speaker of a field',
    two(
      ['How to tar', 'Speaker: Ann Lee (@ann) 16:00-16:30'],
      ['How to hemp', 'Speaker: Bob Ray 16:30〜17:00'],
    ),
    full,
  ],
  ['as four digits in their order', two(['1600 How to tar'], ['1630 How to hemp']), starts],
  [
    'between the title and the room',
    two(['How to tar, 16:00, Room 1'], ['How to hemp, 16:30, Room 2']),
    starts,
  ],
  ['between the room and the title', two(['Room 1 16:00 How to tar'], ['Room 2 16:30 How to hemp']), starts],
  [
    'as a part of a line',
    two(['How to tar', '16:00 / Room 1 / Ann Lee'], ['How to hemp', 'Bo Ray, Room 2, 16:30']),
    starts,
  ],
  [
    'as its start and its end',
    two(['How to tar', '- Start: 16:00\n- End: 16:30'], ['How to hemp', '- 開始: 16:30\n- 終了: 17:00']),
    full,
  ],
  ['in code', two(['How to tar', '`16:00-16:30`'], ['How to hemp', '    16:30-17:00 Bo Ray']), full],
  [
    'in a line above each heading',
    '# Rope Night\n\n16:00-16:30\n\n## How to tar\n\n- it is hot\n\n16:30-17:00\n\n## How to hemp\n\n- it is cold\n',
    full,
  ],
  [
    'in a heading above those of one time',
    '# Rope Night\n\n## 16:00-16:30\n\n### How to tar\n\n- it is hot\n\n### How to knot\n\n- it is hard\n\n## 16:30-17:00\n\n### How to hemp\n\n- it is cold\n',
    ['How to tar 16:00 30', 'How to knot 16:00 30', 'How to hemp 16:30 30'],
  ],
  [
    'below a heading for it',
    '# How to tar\n\n## Speaker\n\n- Ann Lee\n\n## Where\n\n- Room 1\n\n## Time\n\n- 16:00 ~ 16:30\n\n## Notes\n\n- it is hot\n',
    ['How to tar 16:00 30'],
  ],
  [
    'below a heading for its length',
    '# 縄の結び方\n\n## 発表時間\n\n16:00～16:30\n\n## メモ\n\n- 熱い\n',
    ['縄の結び方 16:00 30'],
  ],
  [
    'in front matter',
    '---\ntitle: How to tar\nspeaker: Ann Lee\ntime: 16:00-16:30\n---\n\n## Why\n\n- it is hot\n',
    ['How to tar 16:00 30'],
  ],
])('a talk has its time %s', (_, source, times) => {
  expect(timesOf(source)).toEqual(times);
});

test('years in a row are no times', () => {
  expect(timesOf(two(['1995 in tar - Ann Lee'], ['2005 in hemp - Bo Ray']))).toEqual([
    '1995 in tar',
    '2005 in hemp',
  ]);
});

test('a time that stands below each heading is not of the next', () => {
  const source = two(['How to tar'], ['How to hemp']).replaceAll('- it is hot\n- it is cold', '16:00-16:30');
  expect(timesOf(`${source}\n`)).toEqual(['How to tar 16:00 30', 'How to hemp 16:00 30']);
});
