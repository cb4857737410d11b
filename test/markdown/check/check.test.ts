import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SaidReading } from '../../../src/event/reading.ts';
import { fileReportOf } from '../../../src/markdown/check/event-report.ts';
import { readFolder } from '../../../src/markdown/folder/index.ts';
import { parse } from '../../../src/markdown/index.ts';

const report = (text: string, as?: SaidReading, inspect = false) =>
  fileReportOf(parse(text, 'notes', as), { as, inspect });

const talk = (heading: string) => `## ${heading}\n\n- a point\n`;
const event = [
  '# Kaigi 2025',
  '',
  talk('Queues that bend (by Ann Lee)'),
  talk('Logs and what they hide (by Bob Ray)'),
];
const night = readFileSync('test/fixtures/notes/night.md', 'utf8');

describe('a reading is told in words', () => {
  test.each([
    ['an event of 2 talks (## headings), all with speakers', event.join('\n')],
    [
      'an event of 3 talks (## headings), 2 with speakers',
      [...event, talk('Cron jobs that nobody knows')].join('\n'),
    ],
    ['one talk, by Ann Lee', '# Queues\nby Ann Lee\n\n## Motivation\n\n- a\n\n## Summary\n\n- b\n'],
    [
      'an event of 2 days and 2 talks (### headings), all with speakers',
      '# Kaigi\n\n## Day 1\n\n### Queues (by Ann Lee)\n\n- a\n\n## Day 2\n\n### Logs (by Bob Ray)\n\n- b\n',
    ],
    [
      'minutes of 2 meetings (## headings)',
      '# Minutes of the board\n\n## 2025-04-16\n\n- a\n\n## 2025-05-21\n\n- b\n',
    ],
    [
      'a timetable of 2 slots',
      '# Night\n\n| time | title |\n| --- | --- |\n| 18:00 | Ropes |\n| 18:30 | Tar |',
    ],
    [
      'an event of 2 talks (items or lines), all with speakers',
      'The state of yeast - Ann Lee\n\n- a\n\nOvens at night - Bob Ray\n\n- b\n',
    ],
    ['notes with nothing in them', ''],
  ])('%s', (summary, text) => expect(report(text).summary).toBe(summary));
});

test.each([
  ['a diary', 'diary', 'a diary of 2 sections'],
  ['one talk', 'talk', 'one talk'],
] as const)('read by hand as %s, it says so', (_, as, summary) => {
  const { files, silent } = report(event.slice(1).join('\n'), as);
  expect(files[0]).toMatchObject({ kind: as, by: 'hand', certainty: 'sure', summary });
  expect(silent).toBe(true);
  const inFrontMatter = report(`---\nreading: ${as}\n---\n${event.slice(1).join('\n')}`);
  expect(inFrontMatter).toMatchObject({ silent: true, summary });
});

test('beside headings that say what they are no way of reading is next best', () => {
  const said = '## Queues {#queues .talk}\n\n- a\n\n## Logs {#logs .talk}\n\n- b\n';
  const { outline } = report(said, 'event', true).files[0]!;
  expect(outline).not.toHaveProperty('runnerUp');
  expect(outline!.headings.map(({ otherwise }) => otherwise)).toEqual([undefined, undefined]);
});

test('the next best of one talk says how that is another', () => {
  const text = '# Queues\nby Ann Lee\n\n## Motivation\n\n- a\n\n## Summary\n\n- b\n';
  expect(report(text, undefined, true).files[0]!.outline!.runnerUp).toMatchObject({
    kind: 'talk',
    summary: 'one talk, its title in no heading',
  });
});

test.each([
  ['event', '# Queues\n\n- a\n', 'an event: no heading or line looks like one of its talks'],
  [
    'days',
    '# Night\n\n## Queues (alice)\n\n- a\n\n## Logs (bob)\n\n- b\n',
    'days: no heading looks like a day that has talks',
  ],
  ['minutes', '# Queues\n\n- a\n', 'minutes: too few headings of a level have dates'],
] as const)('notes that cannot be read as %s say what they lack', (as, text, expected) => {
  const { files, silent } = report(text, as);
  expect(silent).toBe(false);
  expect(files[0]!.guesses[0]).toEqual({ line: 1, message: `the notes cannot be read as ${expected}` });
});

test.each(['talk', 'diary'] as const)('any notes can be read as %s', as => {
  for (const text of ['', '- a\n', '# Night\n\n## Queues (alice)\n\n- a\n\n## Logs (bob)\n\n- b\n'])
    expect(
      report(text, as)
        .files[0]!.guesses.map(({ message }) => message)
        .join(),
    ).not.toContain('cannot be read');
});

describe('talks said by hand to stand at a level', () => {
  const recap = [
    '# Kaigi recap',
    '## The first afternoon',
    '### Queues that bend',
    '- a',
    '#### Backpressure',
    '- b',
    '### Dust',
    '- c',
    '### Lunch',
    '- d',
    '## Day 2',
    '### Logs',
    '- e',
    '## Thanks',
    '- f',
  ].join('\n\n');
  const rolesOf = (text: string, as: SaidReading) =>
    report(text, as, true).files[0]!.outline!.headings.map(({ role, text }) => `${role} ${text}`);

  test('are all headings of it but breaks; those above are days, groups and the title', () => {
    expect(rolesOf(recap, 'h3')).toEqual([
      'title Kaigi recap',
      'group The first afternoon',
      'talk Queues that bend',
      'part Backpressure',
      'talk Dust',
      'section Lunch',
      'day Day 2',
      'talk Logs',
      'section Thanks',
    ]);
    expect(report(recap, 'h3')).toMatchObject({ silent: true, files: [{ kind: 'days', by: 'hand' }] });
  });

  test.each([
    ['# Kaigi (2024-05-01)', 'title'],
    ['# Kaigi', 'title'],
    ['# 2024-05-01', 'day'],
    ['## Day 1 (2024-05-01)', 'day'],
  ])('stand below one heading, %s, that is a %s', (heading, role) => {
    expect(rolesOf(`${heading}\n\n### Queues\n\n- a\n\n### Logs\n\n- b\n`, 'h3')[0]).toBe(
      `${role} ${heading.replace(/^#+ /, '')}`,
    );
  });

  test('are said in front matter, too, and over what the headings say themselves', () => {
    const said = '---\nreading: h2\n---\n## Queues {.section}\n\n- a\n\n## Logs {.talk}\n\n- b\n';
    expect(report(said).summary).toBe('an event of 2 talks (## headings), none with a speaker');
  });

  test('where there is no such heading a guess says so', () => {
    const { silent, files } = report(recap, 'h6');
    expect(silent).toBe(false);
    expect(files[0]!.guesses).toContainEqual({
      line: 1,
      message: 'no `######` heading can be a talk, as h6 says',
    });
  });
});

describe('a heading that could as well be something else', () => {
  const named = [
    'Queues that bend (by Ann Lee)',
    'Logs and what they hide (by Bob Ray)',
    'Ropes (by Cy Young)',
  ];
  const withNamed = (heading: string) => [event[0], '', ...named.map(talk), talk(heading)].join('\n');
  const unsure = withNamed('Dust');

  test('is a guess with its line, and makes the reading less sure', () => {
    const { certainty, files } = report(unsure);
    expect(certainty).toBe('likely');
    expect(files[0]!.guesses).toEqual([
      { line: 15, message: '“Dust” read as a section, though it may be a talk' },
    ]);
    expect(report(withNamed('Dust settles (by Dee Fox)'))).toMatchObject({
      certainty: 'sure',
      files: [{ guesses: [] }],
    });
  });

  test('of an item is a line of the notes', () => {
    const text = readFileSync('test/fixtures/reading/items-that-link-to-pages-of-talks-ja.md', 'utf8');
    expect(report(text).files[0]!.guesses).toContainEqual({
      line: 22,
      message: '“布を裂く音” read as a talk, though it may be a line of the notes',
    });
  });

  test('is none where the kind is said by hand', () =>
    expect(report(unsure, 'event').files[0]!.guesses).toEqual([]));

  test('is not named where most are so: the reading as a whole is a guess', () => {
    const bare = ['# Kaigi 2025', '', ...['Dust', 'Sail', 'Tar', 'Fog'].map(talk)].join('\n');
    expect(report(bare)).toMatchObject({ certainty: 'guess', files: [{ guesses: [] }] });
  });
});

describe('nothing is said', () => {
  const slugs = '---\ntitle: Kaigi\n---\n\n## Queues {#queues}\n\n- a\n\n## Logs {#logs}\n\n- b\n';

  test('of notes whose talks stand in their timetable', () => {
    expect(report(night)).toMatchObject({ silent: true, files: [{ by: 'form', guesses: [] }] });
  });

  test('of notes that have a title in front matter and a slug for each talk', () => {
    expect(report(slugs)).toMatchObject({ silent: true, files: [{ by: 'form' }] });
  });

  test.each([
    ['one talk stands in no timetable', `${night}\n## Queues of others (by Ann Lee)\n\n- a\n`],
    ['a slug is missing', slugs.replace(' {#logs}', '')],
    ['the title is missing', slugs.replace('title: Kaigi', 'place: Kyoto')],
    ['something was guessed', `${night}\n##Closing\n\n- a\n`],
  ])('but where %s', (_, text) => expect(report(text).silent).toBe(false));

  test('of a folder whose files have titles in front matter and need no guess', () => {
    const titled = (title: string) => `---\ntitle: ${title}\nspeaker: Ann Lee\n---\n\n## Motivation\n\n- a\n`;
    const read = (...texts: string[]) =>
      readFolder(
        texts.map((text, index) => ({ path: `${index}.md`, text, warnings: [] })),
        'kaigi',
      ).reading.silent;
    expect(read(titled('Queues'), titled('Logs'))).toBe(true);
    expect(read(titled('Queues'), '# Logs\n\n- a\n')).toBe(false);
    expect(read(titled('Queues'), `${titled('Logs')}\n###Summary\n`)).toBe(false);
  });
});

test('a reading is the surer, the further the next best lies behind', () => {
  expect(report('- a\n- b\n')).toMatchObject({ certainty: 'guess' });
  expect(report(event.join('\n'))).toMatchObject({ certainty: 'sure' });
});

test('that most files of a folder are one talk makes each of them likely', () => {
  const certainties = (number: number) => {
    const files = Array.from({ length: number }, (_, index) => ({
      path: `${'ab'[index] ?? 'c'}.md`,
      text: '# A\n\n- a\n',
      warnings: [],
    }));
    return readFolder(files, 'kaigi').reading.files.map(({ certainty }) => certainty);
  };
  expect(certainties(2)).toEqual(['guess', 'guess']);
  expect(certainties(3)).toEqual(['likely', 'likely', 'likely']);
});

describe('why', () => {
  const { outline } = report([...event, '## Lunch', '', '- c', ''].join('\n'), undefined, true).files[0]!;

  test('each heading has its line, its role and what was read from it', () => {
    expect(outline!.headings).toMatchObject([
      { line: 1, level: 1, role: 'title', text: 'Kaigi 2025' },
      {
        line: 3,
        role: 'talk',
        title: 'Queues that bend',
        speakers: [{ name: 'Ann Lee' }],
        slug: 'queues-that-bend',
      },
      { line: 7, role: 'talk', title: 'Logs and what they hide' },
      { line: 11, role: 'section', text: 'Lunch' },
    ]);
  });

  test('signs say what speaks for its role, and what against', () => {
    const [, first, , lunch] = outline!.headings;
    expect(first!.signs.find(({ name }) => name === 'names a speaker')!.weight).toBeGreaterThan(0);
    expect(lunch!.signs.find(({ name }) => name === 'a break or ceremony')!.weight).toBeGreaterThan(0);
    expect(lunch).not.toHaveProperty('title');
  });

  test('the runner-up is told, and where it differs', () => {
    expect(outline!.runnerUp!.behind).toBeGreaterThan(0);
    expect(outline!.headings.some(({ otherwise }) => otherwise !== undefined)).toBe(true);
    expect(outline!.headings.every(({ otherwise, role }) => otherwise !== role)).toBe(true);
  });

  test('is not told where nobody asks', () => {
    expect(report(event.join('\n')).files[0]).not.toHaveProperty('outline');
  });

  test('lines in bold are headings only where they could be talks', () => {
    const bold = report('# Queues\nby Ann Lee\n\n**Motivation**\n\n- a\n', undefined, true).files[0]!;
    expect(bold.outline!.headings.map(({ text }) => text)).toEqual(['Queues']);
  });
});
