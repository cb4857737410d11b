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
      `pepahate: nothing is on now: it is ${day}, and the event is of 2026-04-01 - 2026-04-02\n`,
    );
  },
);

test('while it is on nothing is said', async () => expect(await saidAt('2026-04-01T19:10')).toBe(''));
