import fc from 'fast-check';
import { anyCharacters } from '../helpers/notes/texts.ts';

/** Pieces that Markdown, timetables, questions and front matter are made of, and what acts on a terminal. */
const groups = [
  [
    '- ',
    '  - ',
    '\t* ',
    '1. ',
    '・',
    '> ',
    '# ',
    '## ',
    '### ',
    '```\n',
    '~~~ts\n',
    '---\n',
    '===\n',
    '+++\n',
  ],
  [
    '|',
    ' | ',
    '--|--\n',
    '| a | b |\n',
    ':-:',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '[',
    '](',
    ')',
    '![',
    '[x] ',
    '[^1]: ',
  ],
  [
    '<a href="x">',
    '</a>',
    '<b>',
    '<table><tr><td>',
    '</td>',
    '<!--',
    '-->',
    '<script>',
    '<br>',
    '&amp;',
    '&#27;',
  ],
  [
    '&#x9b;',
    '&#x202e;',
    '{#slug}',
    '{.talk}',
    '- Q&A\n',
    'Q: ',
    'A: ',
    'from a: ',
    '質問：',
    '- References\n',
  ],
  [
    '- References\n  - slides: ',
    '{#',
    'c: ',
    'Q「',
    '」A「',
    '[ ] ',
    '<blockquote>',
    '<iframe src="//e.org">',
  ],
  [
    '10:00 | 題 | a(b) moderator c\n',
    'time | title | speaker\n--|--|--\n',
    '10:00 ',
    '25分',
    '2026-07-02 ',
    '1日目\n',
    ' by ',
    ' / ',
    '（',
    '）',
    '@a',
  ],
  [
    'title: ',
    'date: ',
    'tags: [',
    '? ',
    '&x ',
    '*x',
    '!!js ',
    '"',
    "'",
    '\\',
    'https://e.org/',
    'mailto:a@b.org',
  ],
  [
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '\t',
    '\u3000',
    '\0',
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u009b',
    '\u202e',
  ],
  [
    '\u200b',
    '\u200d',
    '\ufe0f',
    '👨\u200d👩\u200d👧',
    '👍🏽',
    'か\u3099',
    '\ud800',
    '日本語',
    'text',
    'サーバ',
    '한국',
  ],
];
const pieces = groups.flat();

const joined = (of: readonly string[]) =>
  fc.array(fc.constantFrom(...of), { maxLength: 60 }).map(parts => parts.join(''));

/** Notes of anything, put together at random, many of a few groups of pieces: these meet more often then. */
export const anyNotes = fc.oneof(
  { weight: 2, arbitrary: joined(pieces) },
  { weight: 2, arbitrary: fc.subarray(groups, { minLength: 1 }).chain(some => joined(some.flat())) },
  anyCharacters({ maxLength: 300 }),
);

/** Pieces after which a word is a word, and no part of what is not shown. */
const plain = [
  '- ',
  '  - ',
  '\t- ',
  '> ',
  '## ',
  '### ',
  '\n',
  '\n',
  '\n\n',
  '| ',
  '    ',
  '- Q&A\n',
  '[x] ',
  'Q: ',
];

/** Notes with numbered words, and how many there are: `w0x`, `w1x`… */
export const numberedNotes = fc
  .array(fc.oneof(fc.constant('WORD'), fc.constantFrom(...plain)), { maxLength: 60 })
  .map(parts => {
    let count = 0;
    return { text: parts.map(part => (part === 'WORD' ? `w${count++}x ` : part)).join(''), count };
  });

/** A short text that a hostile file repeats many times. */
export const repeated = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map(parts => parts.join(''));

/** Rows of a timetable, whose cells hold anything but what parts cells. */
export const timetables = fc
  .array(
    fc.array(
      fc
        .array(
          fc.constantFrom(
            '10:00',
            '25分',
            '9:00AM',
            'a(b',
            'c)',
            ' / ',
            '、',
            'WORD',
            '休憩',
            '*',
            '`',
            '&#27;',
            '\u001b',
          ),
        )
        .map(parts => parts.join('')),
      { minLength: 1, maxLength: 5 },
    ),
    { maxLength: 8 },
  )
  .map(rows => {
    let count = 0;
    const lines = rows.map(row => `| ${row.join(' | ').replace(/WORD/g, () => `w${count++}x`)} |`);
    return {
      text: `| time | title | speaker | room | 時間 |\n|--|--|--|--|--|\n${lines.join('\n')}\n`,
      count,
    };
  });
