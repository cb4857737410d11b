import { expect, test } from 'vitest';
import { untouched } from '../../helpers/terminal/screen.ts';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse } from '../support.ts';

const env = (value = 'true') => userEnvironment({ INK_SCREEN_READER: value });
const size = { columns: 140, rows: 30 };

/** Nothing stands behind a bar, and no row holds what belongs to two lists. */
const isOneColumn = (lines: string[]) => lines.every(line => !line.includes(' │ '));

test.each(['true', '1'])(
  '%s: rows are read in their order: the event, the talk, its notes, the keys',
  async value => {
    const session = await browse('stns', { ...size, env: env(value) });
    await session.waitFor(/^> ▾ やましたさん/);
    const order = [
      /^はてな・ペパボ/,
      /^STNS /,
      /^15:25-15:50/,
      /^\[Outline/,
      /^> ▾ やましたさん/,
      /ムームードメイン/,
      /^\? keys/,
    ];
    const lines = session.lines();
    const rows = order.map(wanted => lines.findIndex(line => wanted.test(line)));
    expect(rows).not.toContain(-1);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(isOneColumn(lines)).toBe(true);
    session.keys('q');
    expect(await session.exited).toBe(0);
  },
);

test('in the timetable, a search and the help too, and the terminal is left as it was', async () => {
  const session = await browse('', { ...size, env: env() });
  const shows = (sign: RegExp) =>
    session.waitFor(lines => lines.some(line => sign.test(line)) && isOneColumn(lines), String(sign));
  await shows(/13:30-14:00 {2}受付開始/);
  session.keys('j', 'j');
  await shows(/^> {2}3/);
  session.keys('/', 'r', 'e', 'd', 'i', 's');
  await shows(/^> linux-netw.*Redis/);
  session.keys('Esc');
  await shows(/^> {2}3/);
  session.keys('?');
  // Two columns of help would be wider.
  await session.waitFor(
    lines => lines[1]!.startsWith('Keys') && lines.slice(2, -1).every(line => line.trimEnd().length < 70),
  );
  session.keys('Esc');
  await shows(/^> {2}3/);
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(session.modes()).toEqual(untouched);
});
