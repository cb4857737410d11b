import { describe, expect, test } from 'vitest';
import { keyLabel } from '../../../src/tui/keys/binding.ts';
import type { HelpRow } from '../../../src/tui/lists/overlays/help.ts';
import { sceneOf } from '../../../src/tui/lists/scene.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { atTop, type Size } from '../../../src/tui/state/state.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, expectWhole, footer, ownNotes, sizes } from '../support.ts';

/** Keys that come by every screen and most kinds of change, each with what shows that it was read. */
const tour: [keys: string[], sign: string | RegExp][] = [
  [['j', 'G', 'Ctrl+u', 'g', 'j', 'j', 'Enter'], footer.talk],
  [['5', 'Enter', 'G', 'g', 'z', 'M'], '(+4)'],
  [['z', 'R', 'J', 'J', 'J', 'z', 'i'], 'root には問題がある'],
  [['z', 'o', 'Tab'], '[Q&A'],
  [['Tab', 'o'], 'Open this link?'],
  [['q', '8', 'Enter', '?'], 'Keys'],
  [['G', 'g', 'q', '*', 'y'], 'copied:'],
  [['[', ']', 'z'], 'z…'],
];

describe.each(sizes)('frames at $columns x $rows', size => {
  test('are drawn over one another: nothing is erased, scrolled or wrapped', async () => {
    const session = await browse('', size);
    const scrolled = session.scrolls;
    const erased = session.erasures.length;
    for (const [keys, sign] of tour) {
      session.keys(...keys);
      await session.waitFor(sign);
      expect(session.overflows()).toEqual([]);
    }
    expect(session.scrolls - scrolled).toBe(0);
    expect(session.erasures.slice(erased)).toEqual([]);
    expect(session.raw()).not.toMatch(/\x1b\[[23]J/);
  });

  test('cost no more than two screens a key', async () => {
    const session = await browse('autonomous', size);
    // Of 3 bytes and 2 columns a character, with room for styles.
    const screen = size.columns * size.rows * 1.5 + size.rows * 40;
    for (let times = 0; times < 10; times++) {
      const before = Buffer.byteLength(session.raw());
      const cursor = session.cursorRow()?.text;
      session.keys(times % 5 === 4 ? 'Ctrl+d' : 'j');
      await session.waitFor(() => session.cursorRow()?.text !== cursor, 'a move');
      expect(Buffer.byteLength(session.raw()) - before).toBeLessThan(2 * screen);
    }
  });
});

test('the first frame does not scroll, wherever the prompt was', async () => {
  const session = await browse();
  // Taking the alternate screen counts as one.
  expect(session.scrolls).toBeLessThanOrEqual(1);
});

describe.each<{ name: string; env: Record<string, string>; flags: string }>([
  { name: 'NO_COLOR', env: { NO_COLOR: '1' }, flags: '' },
  { name: '--color never', env: {}, flags: '--color never ' },
])('with $name', ({ env, flags }) => {
  test('no colour is sent, and the cursor is inverse all the same', async () => {
    const session = await browse(flags, { env: userEnvironment(env) });
    for (const [keys, sign] of tour) {
      session.keys(...keys);
      await session.waitFor(sign);
    }
    expect(session.cursorRow()).toBeDefined();
    const parameters = Array.from(session.raw().matchAll(/\x1b\[([\d;:]*)m/g), ([, found]) =>
      found!.split(/[;:]/),
    ).flat();
    expect(parameters.filter(parameter => /^(3[0-8]|4[0-8]|9\d|10[0-7])$/.test(parameter))).toEqual([]);
    expect(parameters).toContain('7');
  });
});

test("with colours, only the terminal's own sixteen", async () => {
  const session = await browse('', { env: userEnvironment({ PEPAHATE_BACKGROUND: 'dark' }) });
  for (const [keys, sign] of tour) {
    session.keys(...keys);
    await session.waitFor(sign);
  }
  expect(session.raw()).toMatch(/\x1b\[3[0-7]m/);
  expect(session.raw()).not.toMatch(/\x1b\[(?:\d+;)*[34]8[;:]/);
});

test.each([
  ['light', 'rgb:ffff/ffff/ffff', 35],
  ['dark', 'rgb:0000/2b2b/3636', 36],
  ['not told', '', undefined],
])(
  'on a background that is %s, the time of the open talk is in a colour that can be read',
  async (_, background, color) => {
    const session = await browse('stns', { columns: 120, rows: 40, background });
    await session.waitForCursor('やましたさん');
    const timeCell = (lines: readonly string[]) => {
      const row = lines.findIndex(line => line.startsWith('·'));
      return session.cell(session.columnOf('15:25', row), row);
    };
    // The terminal may answer behind the first frame.
    const expected = color && color - 30;
    const lines = await session.waitFor(
      shown => timeCell(shown).color === expected,
      `the colour ${expected}`,
    );
    expect(timeCell(lines).chars).toBe('1');
  },
);

/** The rows of the help of a screen of the bundled event. */
function helpOf(scope: 'timetable' | 'talk', size: Size): readonly HelpRow[] {
  const address = scope === 'talk' ? 'stns' : undefined;
  const state = startState({ event: bundled(), size, memory: emptyMemory, ...(address && { address }) });
  const { overlay } = sceneOf({ ...state, overlay: { kind: 'help', position: atTop } });
  return overlay?.kind === 'help' ? overlay.help : [];
}

describe.each([sizes[0]!, sizes[2]!])('help at $columns x $rows', size => {
  for (const scope of ['timetable', 'talk'] as const) {
    test(`lists every key of the ${scope}, and does what the line says`, async () => {
      const session = await browse(scope === 'talk' ? 'stns' : '', size);
      session.keys('?');
      await session.waitFor(/^Keys/);
      for (const { binding } of helpOf(scope, size)) {
        const { keys, series, help } = binding;
        await session.waitForCursor(`> ${series ?? keys.map(keyLabel).join(' ')} ${help.slice(0, 12)}`);
        session.keys('j');
      }
      session.keys('?');
      await session.waitFor(
        lines => lines.at(-1)!.startsWith('? keys') && !lines.some(line => /^Keys/.test(line)),
      );
    });
  }
});

test('a line of the help does what it says', async () => {
  const session = await browse('stns');
  session.keys('?');
  await session.waitFor(/^Keys/);
  for (let row = 0; row < 60; row++) {
    if (session.cursorRow()?.text.includes('fold all')) break;
    const before = session.cursorRow()?.text;
    session.keys('j');
    await session.waitFor(() => session.cursorRow()?.text !== before, 'a move');
  }
  session.keys('Enter');
  await session.waitFor('▸ root には問題がある (+4)');
  expectWhole(session, 80);
});

test('today, the timetable shows what is on, and the header what time it is', async () => {
  // At a place where it is about noon, so that no day ends meanwhile. POSIX counts hours to the west.
  const hour = new Date().getUTCHours();
  const timezone = `Etc/GMT${hour <= 12 ? '-' : '+'}${Math.abs(12 - hour)}`;
  const today = new Intl.DateTimeFormat('sv', { timeZone: timezone }).format(new Date());
  const notes = `---
title: Today
date: ${today}
timezone: ${timezone}
---

| time | title | minutes |
| --- | --- | --- |
| 0:00 | All day | 1440 |

## All day {#all-day}

- here
`;
  const session = await browse(`-e ${ownNotes(notes)}`);
  expect(session.lines()[0]).toMatch(/^Today +\d\d:\d\d$/);
  session.keys('Esc');
  await session.waitFor(/^(?=.*All day).*\bnow\b/);
});
