import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ioTwin } from '../helpers/io.ts';
import { temporary } from '../helpers/temporary.ts';

const notes = `---
title: Night
date: 2026-04-01
timezone: Asia/Tokyo
---

## Timetable

| Time | Room | Title | Speaker |
| --- | --- | --- | --- |
| 19:00-19:30 | East | Queues | alice |
| 19:30-20:00 | East | Logs | bob |
| 19:30-20:00 | West | Caches | carol |
| 20:00-20:10 | | Break | |
| 23:30-24:30 | East | Owls | dan |

## Queues {.talk}

- they fill

## Logs {.talk}

## Caches {.talk}

## Owls {.talk}
`;

let path: string;
beforeEach(() => {
  path = join(temporary('pepahate-jot-'), 'night.md');
  writeFileSync(path, notes);
});

/** Jots at a time of the evening, as the clocks of the event have it. */
async function jotAt(time: string, ...words: string[]) {
  const said: string[] = [];
  const io = ioTwin({
    out: text => said.push(text),
    err: text => said.push(text),
    inIsTty: true,
    now: () => new Date(`${time}:00+09:00`),
  });
  const code = await run(['-q', '-e', path, 'jot', ...words], io, 'dist');
  return { code, said: said.join('').replaceAll(path, 'night.md') };
}

/** The lines that were added to the notes. */
const added = () => {
  const before = new Set(notes.split('\n'));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => !before.has(line));
};

test('a line goes to the talk that is on', async () => {
  expect(await jotAt('2026-04-01T19:10', 'they', 'bend')).toEqual({
    code: 0,
    said: 'night.md:20: - they bend\n',
  });
  expect(added()).toEqual(['- they bend']);
});

test('past midnight the evening is still on', async () => {
  expect((await jotAt('2026-04-02T00:10', 'hoo')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toMatch(/## Owls \{\.talk\}\n\n- hoo\n$/);
});

test('of two talks that are on, one is to be chosen, and the text is told', async () => {
  expect(await jotAt('2026-04-01T19:40', 'they', 'rotate')).toEqual({
    code: 2,
    said: [
      'pepahate: 2 talks are on (2026-04-01 19:40); choose one with --talk',
      '  logs  Logs',
      '  caches  Caches',
      '  they rotate',
      '',
    ].join('\n'),
  });
  expect(added()).toEqual([]);
  await jotAt('2026-04-01T19:40', '--talk', 'logs', 'they', 'rotate');
  expect(added()).toEqual(['- they rotate']);
});

test('in notes of one talk, at any time, it is that one', async () => {
  writeFileSync(path, '# Queues\n\n- they fill\n');
  expect((await jotAt('2026-04-03T19:10', 'they', 'bend')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('# Queues\n\n- they fill\n- they bend\n');
});

test.each([
  ['a flag', '', ['--as', 'h3']],
  ['front matter', '---\nreading: h3\n---\n', []],
])('a line goes to a talk at the headings that %s says', async (_, matter, flags) => {
  const before = `${matter}# Night\n\n## Ropes\n\n### Knots\n\n- one\n\n### Bends\n\n- two\n`;
  writeFileSync(path, before);
  const words = [...flags, '--talk', 'bends', 'three'];
  expect((await jotAt('2026-04-01T19:10', ...words)).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(`${before}- three\n`);
});

test('where the only notes are those of one slot of several, the clock counts', async () => {
  writeFileSync(path, notes.replace(/## Logs[\s\S]*/, ''));
  expect(await jotAt('2026-04-03T19:10', 'text')).toMatchObject({ code: 1 });
});

test.each([
  ['2026-04-01T20:05', "'Break' is on (2026-04-01 20:05), and has no notes"],
  ['2026-04-03T19:10', 'no talk is on (2026-04-03 19:10)'],
])('at %s none is, and what lists them is told', async (time, message) => {
  const hint = 'choose one with --talk; pepahate -e night.md timetable lists the talks';
  expect(await jotAt(time, 'text')).toEqual({ code: 1, said: `pepahate: ${message}; ${hint}\n  text\n` });
  expect(added()).toEqual([]);
});

test('of notes that have a timetable and no talks, what lists the rest is told', async () => {
  writeFileSync(path, notes.replace(/## Queues \{[\s\S]*/, '## Afterwards\n\n- home\n'));
  const { said } = await jotAt('2026-04-01T19:10', 'text');
  expect(said).toContain('choose one with --talk; pepahate -e night.md lines shows what there is');
});

test.each([
  ['an escape', '\x1b$B$"\x1b(B', '- ␛$B$"␛(B'],
  ['many others', '\x01\x02\x03'.repeat(200), `- ${'␁␂␃'.repeat(200)}`],
])('%s in a line leaves the notes a text that can be read', async (_, text, line) => {
  expect((await jotAt('2026-04-01T19:10', text)).code).toBe(0);
  expect(added()).toEqual([line]);
  expect((await jotAt('2026-04-01T19:10', 'again')).code).toBe(0);
});

test('a line of which nothing can be seen is not added', async () => {
  expect((await jotAt('2026-04-01T19:10', '\u200b')).code).toBe(74);
  expect(readFileSync(path, 'utf8')).toBe(notes);
});
