import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ioTwin } from '../helpers/io.ts';
import { temporary } from '../helpers/temporary.ts';

/** What is said of the timetable of an event of two days, at a time before or behind it. */
async function saidAt(time: string): Promise<string> {
  const path = join(temporary('pepahate-timetable-'), 'night.md');
  writeFileSync(
    path,
    '---\ndate: 2026-04-01\nend: 2026-04-02\ntimezone: Asia/Tokyo\n---\n\n| Time | Title |\n| --- | --- |\n| 19:00 | Queues |\n',
  );
  const said: string[] = [];
  const io = ioTwin({ err: text => said.push(text), now: () => new Date(`${time}:00+09:00`) });
  await run(['-q', '-e', path, 'timetable', '--now'], io, 'dist');
  return said.join('');
}

test.each(['2026-03-31', '2026-04-09'])(
  'on %s nothing is on, and the dates of the event are told',
  async day => {
    expect(await saidAt(`${day}T19:10`)).toBe(
      `pepahate: nothing is on now: it is ${day}, and the event is on 2026-04-01 - 2026-04-02\n`,
    );
  },
);

test('while it is on nothing is said', async () => expect(await saidAt('2026-04-01T19:10')).toBe(''));

const twoDays = `---
date: 2026-04-01
end: 2026-04-02
timezone: Asia/Tokyo
---

## Day 1 (2026-04-01) {.day}

| Time | Title |
| --- | --- |
| 19:00-20:00 | Queues |
| 20:00-21:00 | Logs |

## Day 2 (2026-04-02) {.day}

| Time | Title |
| --- | --- |
| 19:00-20:00 | Caches |
| 20:00-21:00 | Owls |
| 21:00-22:00 | Bats |
`;

/** What is marked of an event of two days, and what is said. */
async function markedAt(clock: string, ...args: string[]) {
  const path = join(temporary('pepahate-timetable-'), 'days.md');
  writeFileSync(path, twoDays);
  const [out, err]: [string[], string[]] = [[], []];
  const io = ioTwin({
    out: text => out.push(text),
    err: text => err.push(text),
    now: () => new Date(`${clock}T12:00:00+09:00`),
  });
  await run(['-q', '-e', path, 'timetable', '--at', ...args], io, 'dist');
  const marked = out.join('').matchAll(/^(now|next)\t[^\t]*\t[^\t]*\t([^\t]*)/gm);
  return { marked: Array.from(marked, ([, mark, title]) => `${mark} ${title}`), said: err.join('') };
}

test('a time is one of the day that is named', async () => {
  expect(await markedAt('2026-04-01', '19:10', '--day', '2')).toEqual({
    marked: ['now Caches', 'next Owls'],
    said: '',
  });
});

test('while the event is on, it is one of today', async () => {
  expect(await markedAt('2026-04-02', '19:10')).toEqual({ marked: ['now Caches', 'next Owls'], said: '' });
});

test.each([
  ['19:10', ['now Queues', 'next Logs'], 'Day 1 (2026-04-01)'],
  ['21:10', ['now Bats'], 'Day 2 (2026-04-02)'],
  ['09:00', ['next Queues'], 'Day 1 (2026-04-01)'],
])('else %s is one of the first day that has something then, which is said', async (at, marked, day) => {
  expect(await markedAt('2026-06-01', at)).toEqual({
    marked,
    said: `pepahate: ${at} is taken for a time of ${day}; --day names another\n`,
  });
});
