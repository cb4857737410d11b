import { describe, expect, test } from 'vitest';
import { isTalk, type Notes, talksOf } from '../../../src/event/model.ts';
import { readFolder } from '../../../src/markdown/folder/index.ts';
import { byName, timeInName } from '../../../src/markdown/folder/order.ts';

type Files = Readonly<Record<string, string>>;

/** `roots`: the files and folders that were named, where that is not the folder alone. */
function read(files: Files, options: Parameters<typeof readFolder>[2] = {}, roots: readonly string[] = ['']) {
  const sources = Object.entries(files).map(([path, text]) => {
    return { path, text, root: roots.findIndex(root => path.startsWith(root)), warnings: [] };
  });
  return readFolder(sources, 'kaigi', options);
}

/** Talks as `title`, with what is asked of each. */
const talks = (files: Files, of: (notes: Notes) => unknown = ({ title }) => title) =>
  talksOf(read(files).event).map(of);

const talk = (title: string, ...more: string[]) => [`# ${title}`, '', '- a point', ...more, ''].join('\n');

describe('names stand in the order in which people count', () => {
  test.each([
    [
      ['10-c.md', '2-b.md', '1-a.md'],
      ['1-a.md', '2-b.md', '10-c.md'],
    ],
    [
      ['2:00pm_ben.md', '9am-ann.md', '10:15am_cho.md', '14-30.md'],
      ['9am-ann.md', '10:15am_cho.md', '2:00pm_ben.md', '14-30.md'],
    ],
    [
      ['sunday', 'friday', 'saturday'],
      ['friday', 'saturday', 'sunday'],
    ],
    [
      ['日曜', '土曜'],
      ['土曜', '日曜'],
    ],
    [
      ['2025-10-01', '2025-9-30'],
      ['2025-9-30', '2025-10-01'],
    ],
    [
      ['b', '9:30 x', 'a', '8:00 y', 'monday'],
      ['8:00 y', '9:30 x', 'monday', 'a', 'b'],
    ],
  ])('%j', (names, ordered) => {
    expect([...names].sort(byName)).toEqual(ordered);
    expect([...names].reverse().sort(byName)).toEqual(ordered);
  });

  test.each([
    ['2:00pm_ben.md', '14:00'],
    ['12pm.md', '12:00'],
    ['9am-ann.md', '09:00'],
    ['9.30am.md', '09:30'],
    ['14:30-dan.md', '14:30'],
    ['5-amber.md', undefined],
    ['10-queues.md', undefined],
    ['2025-04-16.md', undefined],
  ])('the time in %s is %s', (name, time) => expect(timeInName(name)).toBe(time));
});

test('a file is a talk, and each talk knows its file and line', () => {
  const files = { '2-b.md': talk('Logs'), '10-c.md': talk('Cron'), '1-a.md': `\n\n${talk('Queues')}` };
  expect(talks(files, each => [isTalk(each) && each.number, each.title, each.file, each.line])).toEqual([
    [1, 'Queues', '1-a.md', 3],
    [2, 'Logs', '2-b.md', 1],
    [3, 'Cron', '10-c.md', 1],
  ]);
});

describe('files and folders that were named stand in that order', () => {
  const named = (files: Files, ...roots: string[]) =>
    talksOf(read(files, {}, roots).event).map(({ title, day }) => [day, title].filter(Boolean).join(' '));
  const [a, b, c] = [talk('Queues'), talk('Logs'), talk('Cron')];

  test('whatever their names and times say', () => {
    expect(named({ '1.md': a, '2.md': b, '3.md': c }, '3', '1', '2')).toEqual(['Cron', 'Queues', 'Logs']);
    expect(named({ '9am-x.md': a, '8am-y.md': b }, '9am', '8am')).toEqual(['Queues', 'Logs']);
    const index = '# Rope Conf\n\n- [a](a.md)\n- [b](b.md)\n\nIt rained.\n';
    const { event } = read({ 'a.md': a, 'b.md': b, 'README.md': index }, {}, ['b', 'README', 'a']);
    expect(event.title).toBe('Rope Conf');
    expect(event.notes.map(({ title }) => title)).toEqual(['Logs', 'Rope Conf', 'Queues']);
  });

  test('and those in a folder in that of their names', () => {
    const files = { 'x/10.md': c, 'x/2.md': b, 'a/1.md': a, 'a/2.md': talk('Undo') };
    expect(named(files, 'x/', 'a/')).toEqual(['1 Logs', '1 Cron', '2 Queues', '2 Undo']);
    expect(named(files, 'x/10', 'x/', 'a/2', 'a/')).toEqual(['1 Cron', '1 Logs', '2 Undo', '2 Queues']);
  });

  test('but days stay together', () => {
    const files = { 'x/1.md': a, 'x/2.md': b, 'a/1.md': c };
    expect(named(files, 'x/2', 'a/1', 'x/1')).toEqual(['1 Logs', '1 Queues', '2 Cron']);
  });
});

test('a file that is an event brings all its talks', () => {
  const files = {
    '1-first.md': talk('Queues'),
    '2-short.md': '# Lightning talks\n\n## Shells (by Eve)\n\n- a\n\n## Undo (by Frank)\n\n- b\n',
    '3-last.md': talk('Cron'),
  };
  expect(talks(files)).toEqual(['Queues', 'Shells', 'Undo', 'Cron']);
});

test('slugs differ in all files, and addresses and questions follow them', () => {
  const same = talk(
    'Queues',
    '',
    '## Q&A',
    '',
    '- Does it stop?',
    '  - Never',
    '    - Q: Why?',
    '',
    '<https://example.com/x>',
  );
  const { event } = read({ '1.md': same, '2.md': same, '3.md': same });
  expect(event.notes.map(({ slug }) => slug)).toEqual(['queues', 'queues-2', 'queues-3']);
  for (const { slug, nodes, questions, references } of event.notes) {
    expect(nodes[0]!.address).toBe(`${slug}/1`);
    expect(questions[0]).toMatchObject({ address: `${slug}/q1`, answers: [{ address: `${slug}/q1.1` }] });
    expect(questions[0]!.node.startsWith(`${slug}/`)).toBe(true);
    expect(questions[1]!.follows).toBe(`${slug}/q1.1`);
    expect(references[0]).toMatchObject({ address: `${slug}/l1`, url: 'https://example.com/x' });
    expect(references[0]!.node?.startsWith(`${slug}/`)).toBe(true);
  }
});

test('a talk whose title gives no slug is named by its file', () => {
  expect(talks({ '01-queues.md': talk('止まらない'), '02.md': talk('記録') }, each => each.slug)).toEqual([
    'queues',
    'talk-1',
  ]);
});

describe('folders in a folder', () => {
  const days = {
    'day2/1.md': talk('Logs'),
    'day1/1.md': talk('Queues'),
    'day10/1.md': talk('Cron'),
    'day10/2.md': talk('Shells'),
  };

  test('are days', () => {
    expect(read(days).event.days?.map(({ title }) => title)).toEqual(['day1', 'day2', 'day10']);
    expect(talks(days, each => [each.day, each.title])).toEqual([
      [1, 'Queues'],
      [2, 'Logs'],
      [3, 'Cron'],
      [3, 'Shells'],
    ]);
  });

  test('are named and dated by the files that lead them', () => {
    const files = {
      ...days,
      'day1/README.md': '# The first day\n\nIt rained.\n',
      'day2/index.md': '---\ntitle: The second day\ndate: 2025-04-17\n---\n',
    };
    const { event } = read(files);
    expect(event.days).toEqual([
      { title: 'The first day' },
      { title: 'The second day', date: '2025-04-17' },
      { title: 'day10' },
    ]);
    expect(event.notes[0]).toMatchObject({ kind: 'section', title: 'The first day', day: 1 });
  });

  test('are talks where each holds an index alone', () => {
    const files = { 'queues/index.md': '- a\n', 'logs/index.md': talk('Logs, at last') };
    expect(read(files).event.days).toBeUndefined();
    expect(talks(files)).toEqual(['Logs, at last', 'queues']);
  });

  test('are days as the timetable of the file that leads calls them', () => {
    const table = (title: string) => `| time | title |\n| --- | --- |\n| 10:00 | ${title} |\n`;
    const named = `# Kaigi\n\n## 4月16日(水) 1日目\n\n${table('Queues')}\n## 4月17日(木) 2日目\n\n${table('Logs')}`;
    const files = { 'a/1.md': talk('Queues'), 'b/1.md': talk('Logs') };
    expect(read(files).event.days).toEqual([{ title: 'a' }, { title: 'b' }]);
    const { event } = read({ ...files, 'README.md': named });
    expect(event.days?.map(({ title }) => title)).toEqual(['4月16日(水) 1日目', '4月17日(木) 2日目']);
    expect(event.slots.map(({ day, talk }) => [day, talk])).toEqual([
      [1, 'queues'],
      [2, 'logs'],
    ]);
  });

  test('are no days where only one is more than a talk', () => {
    const files = {
      'queues/index.md': talk('Queues'),
      'others/1.md': talk('Logs'),
      'others/2.md': talk('Cron'),
    };
    expect(read(files).event.days).toBeUndefined();
    expect(talks(files)).toEqual(['Logs', 'Cron', 'Queues']);
  });

  test('are no days where only one holds notes', () => {
    const files = { 'README.md': '# Kaigi\n', 'talks/1.md': talk('Queues'), 'talks/2.md': talk('Logs') };
    expect(read(files).event).toMatchObject({ title: 'Kaigi' });
    expect(read(files).event.days).toBeUndefined();
    expect(talks(files)).toEqual(['Queues', 'Logs']);
  });
});

describe('a file that leads a folder', () => {
  const both = { 'queues.md': talk('Queues'), 'logs.md': talk('Logs'), 'cron.md': talk('Cron') };

  test.each(['README.md', 'index.md', 'SUMMARY.md', '00-intro.md', 'overview.txt', '目次.md'])(
    'is %s: it gives the title and the order of its links',
    name => {
      const links = '# Example Kaigi\n\n- [Queues](queues.md)\n- [Logs](./logs.md#top)\n- [Cron](cron)\n';
      const { event } = read({ ...both, [name]: links });
      expect(event.title).toBe('Example Kaigi');
      expect(event.notes.map(({ title }) => title)).toEqual(['Queues', 'Logs', 'Cron']);
    },
  );

  test('keeps what it says beside links', () => {
    const { event } = read({
      ...both,
      'README.md': '# Example Kaigi\n\nIt rained.\n\n- [Logs](logs.md), late\n',
    });
    expect(event.notes[0]).toMatchObject({ kind: 'section', title: 'Example Kaigi', file: 'README.md' });
    expect(event.notes[0]!.nodes.map(({ text }) => text)).toEqual(['It rained.', 'Logs, late']);
  });

  test('stands first, and keeps items that say more than a link', () => {
    const links =
      '# Kaigi\n\n- [Queues](queues.md)\n  - the best of all\n- [Logs](logs.md)\n- [Cron](cron.md)\n';
    const { event } = read({ ...both, 'README.md': links });
    expect(event.notes.map(({ title }) => title)).toEqual(['Kaigi', 'Queues', 'Logs', 'Cron']);
    expect(JSON.stringify(event.notes[0]!.nodes)).toContain('the best of all');
  });

  test('has no talks of its own where its headings lead to files', () => {
    const links =
      '# Kaigi\n\n## [Queues](queues.md) (by Ann Lee)\n\nGood.\n\n## [Logs](logs.md) (by Bob Ray)\n\nLong.\n';
    expect(talks({ 'README.md': links, 'queues.md': both['queues.md'], 'logs.md': both['logs.md'] })).toEqual(
      ['Queues', 'Logs'],
    );
  });

  test('gives the order by its timetable, whatever the numbers of the files', () => {
    const table = '# Kaigi\n\n| time | title |\n| --- | --- |\n| 10:00 | Queues |\n| 11:00 | Logs |\n';
    expect(talks({ '1-a.md': both['logs.md'], '2-b.md': both['queues.md'], 'README.md': table })).toEqual([
      'Queues',
      'Logs',
    ]);
  });

  test('gives a talk no slot by a speaker who has two', () => {
    const table =
      '# Kaigi\n\n| time | title | speaker |\n| --- | --- | --- |\n| 10:00 | One | Ann Lee |\n| 11:00 | Two | Ann Lee |\n';
    const { event } = read({ 'README.md': table, 'x.md': '# Queues\nby Ann Lee\n\n- a\n' });
    expect(event.slots.map(({ talk }) => talk)).toEqual([undefined, undefined]);
  });

  test('gives the timetable, which gives talks what their notes do not say, and their order', () => {
    const table = [
      '# Example Kaigi',
      '',
      '| time | minutes | title | speaker | room |',
      '| --- | --- | --- | --- | --- |',
      '| 10:00 | 30 | Queues | Ann Lee | Hall |',
      '| 10:30 | 10 | Break | | |',
      '| 10:40 | 30 | What logs hide | Bob Ray | Hall |',
      '',
    ].join('\n');
    const { event } = read({
      'a-logs.md': `# Logs\nSpeaker: Bob Ray\n\n- a\n`,
      'b-queues.md': both['queues.md'],
      'README.md': table,
    });
    expect(talksOf(event)).toMatchObject([
      {
        number: 1,
        title: 'Queues',
        start: '10:00',
        minutes: 30,
        room: 'Hall',
        speakers: [{ name: 'Ann Lee' }],
      },
      { number: 2, title: 'Logs', start: '10:40', speakers: [{ name: 'Bob Ray' }] },
    ]);
    expect(event.slots.map(({ talk, file }) => [talk, file])).toEqual([
      ['queues', 'README.md'],
      [undefined, 'README.md'],
      ['logs', 'README.md'],
    ]);
  });

  test('gives place and date, of which the files know nothing', () => {
    const head = '---\ntitle: Example Kaigi\ndate: 2025-04-16\nplace: Kyoto\n---\n';
    expect(read({ ...both, 'README.md': head }).event).toMatchObject({ date: '2025-04-16', place: 'Kyoto' });
  });

  test('keeps its talks where it holds their notes itself', () => {
    const whole = '# Example Kaigi\n\n## Shells (by Eve)\n\n- a\n\n## Undo (by Frank)\n\n- b\n';
    expect(talks({ 'README.md': whole, 'cron.md': talk('Cron') })).toEqual(['Shells', 'Undo', 'Cron']);
  });
});

test('slots follow the slugs of their talks', () => {
  const night = (title: string) =>
    `# ${title}\n\n| time | title |\n| --- | --- |\n| 10:00 | Queues |\n| 11:00 | Logs |\n\n## Queues\n\n- a\n\n## Logs\n\n- b\n`;
  const { event } = read({ '1.md': night('One'), '2.md': night('Two') });
  expect(event.slots.map(({ talk, file, day }) => [talk, file, day])).toEqual([
    ['queues', '1.md', 1],
    ['logs', '1.md', 1],
    ['queues-2', '2.md', 2],
    ['logs-2', '2.md', 2],
  ]);
});

test('days of several files are counted on', () => {
  const days = (first: string, second: string) =>
    `# Kaigi\n\n## Day 1\n\n### ${first} (by Ann Lee)\n\n- a\n\n## Day 2\n\n### ${second} (by Bob Ray)\n\n- b\n`;
  const files = { '1.md': days('Queues', 'Logs'), '2.md': days('Cron', 'Undo') };
  expect(read(files).event.days).toHaveLength(4);
  expect(talks(files, each => [each.title, each.day])).toEqual([
    ['Queues', 1],
    ['Logs', 2],
    ['Cron', 3],
    ['Undo', 4],
  ]);
});

describe('files of several talks', () => {
  const day = (title: string, ...talks: string[]) =>
    `# ${title}\n\n${talks.map(each => `## ${each} (by Ann Lee)\n\n- a\n`).join('\n')}`;

  test('are days, where there is more than one', () => {
    const files = {
      'b.md': day('Second', 'Logs', 'Cron'),
      'a.md': day('First', 'Queues', 'Undo'),
      'c.md': talk('Shells'),
    };
    expect(read(files).event.days).toEqual([{ title: 'First' }, { title: 'Second' }]);
    expect(talks(files, each => [each.title, each.day])).toEqual([
      ['Queues', 1],
      ['Undo', 1],
      ['Logs', 2],
      ['Cron', 2],
      ['Shells', undefined],
    ]);
  });
});

test('talks without numbers in their names stand in the order of their times', () => {
  const at = (title: string, time: string) => `# ${title}\nSpeaker: Ann Lee\nTime: ${time}\n\n- a\n`;
  expect(talks({ 'a.md': at('Late', '15:00'), 'b.md': at('Early', '09:00') })).toEqual(['Early', 'Late']);
  expect(talks({ '1-a.md': at('Late', '15:00'), '2-b.md': at('Early', '09:00') })).toEqual(['Late', 'Early']);
});

test('the time in a name is the start of the talk that says none', () => {
  expect(
    talks({ '2:00pm_ben.md': talk('Cold'), '9am.md': talk('Warm') }, each => isTalk(each) && each.start),
  ).toEqual(['09:00', '14:00']);
});

test('days of talks are those of the event, by their dates in names', () => {
  const files = { '2025-04-16-queues.md': talk('Queues'), '2025-04-17-logs.md': talk('Logs') };
  expect(read(files).event).toMatchObject({ date: '2025-04-16', end: '2025-04-17' });
});

test('a file that could be something else is one talk where the others are', () => {
  const plain = '- a\n- b\n';
  const doubtful =
    '# Shells\n\n## How they all start so fast\n\n- a\n\n## How pipes never come to end\n\n- b\n';
  const files = { '1.md': talk('Queues'), '2.md': talk('Logs'), '3.md': talk('Cron'), '4.md': plain };
  expect(talks(files)).toHaveLength(4);
  const alone = read({ '1.md': doubtful });
  const among = read({ ...files, '5.md': doubtful });
  expect(talksOf(alone.event)).not.toHaveLength(1);
  expect(talksOf(among.event).filter(({ file }) => file === '5.md')).toHaveLength(1);
  expect(among.reading.files.find(({ file }) => file === '5.md')).toMatchObject({
    kind: 'talk',
    by: 'siblings',
  });
});

test('what is asked for by hand holds for every file', () => {
  const files = { '1.md': '# A\n\n## B (by Ann)\n\n- a\n', '2.md': '# C\n\n## D (by Bob)\n\n- b\n' };
  expect(talksOf(read(files).event)).toHaveLength(2);
  expect(talksOf(read(files, { as: 'talk' }).event).map(({ file }) => file)).toEqual(['1.md', '2.md']);
  expect(talksOf(read(files, { as: 'diary' }).event)).toEqual([]);
});

test('a level said by hand counts in a file that leads, too, where it has talks', () => {
  const groups = '# Night\n\n## Ropes\n\n### Knots\n\n- a\n\n## Tar\n\n### Pitch\n\n- b\n';
  const { event, reading } = read(
    { 'README.md': groups, '1.md': '# Queues\n\n## Hemp\n\n- c\n' },
    { as: 'h2' },
  );
  expect(talksOf(event).map(({ title }) => title)).toEqual(['Ropes', 'Tar', 'Hemp']);
  expect(reading.files.flatMap(({ guesses }) => guesses)).toEqual([]);
  const others = read(
    { 'README.md': groups, '1.md': '# Queues\n\n## Hemp\n\n### Sisal\n\n- c\n' },
    { as: 'h3' },
  );
  expect(talksOf(others.event).map(({ title }) => title)).toEqual(['Knots', 'Pitch', 'Sisal']);
});

test('guesses know their files, and every word of every file is kept', () => {
  const files = {
    '1.md': talk('Queues', ' - odd'),
    '2.md': '##Logs\n\n- b\n',
    'README.md': '# Kaigi\n\nfoo bar\n',
  };
  const { event, warnings } = read(files);
  expect(warnings.map(({ file, line }) => [file, line])).toContainEqual(['2.md', 1]);
  const all = JSON.stringify(event);
  for (const word of ['odd', 'foo bar', 'Logs', 'Queues']) expect(all).toContain(word);
});
