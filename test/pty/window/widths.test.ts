import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, listening, ownNotes, sizes, wide } from '../support.ts';

/** How the terminal asks where its cursor is. */
const question = '\u001b[6n';

/** Waits for header and footer in their rows, the date at the right edge, what stands between panes in one column. */
async function waitInPlace(session: Session, columns: number, separator: string): Promise<void> {
  const isInPlace = (lines: string[]) => {
    const ends = /^はてな.*2016-07-02$/.test(lines[0]!) && /^(?:\? keys|Enter ) */.test(lines.at(-1)!);
    const isAtEdge = session.columnOf('2016-07-02', 0) === columns - 10 && session.overflows().length === 0;
    const between = lines.slice(1, -1).map((_, y) => session.columnOf(separator, y + 1));
    return ends && isAtEdge && (!wide({ columns }) || between.every(column => column === 48));
  };
  await session.waitFor(isInPlace, `all in place, ${JSON.stringify(separator)} in column 48`);
}

describe.each(sizes)('at $columns x $rows, a terminal that draws ambiguous characters wide', size => {
  test('shows whole frames, talk by talk', async () => {
    const session = await browse('opening', { ...size, wide: true });
    for (const title of ['Linuxネットワーク', '自律制御', '計算量', 'STNS', '負荷分散', 'ログ', '座談会']) {
      session.keys(']', 'Ctrl+l');
      await session.waitFor(lines => lines.slice(0, 4).join('').includes(title), title);
      await waitInPlace(session, size.columns, ' | ');
      session.keys('j', 'Ctrl+d', 'j');
    }
  });

  test('keeps each row in its place, though told that it does not', async () => {
    const env = userEnvironment({ PEPAHATE_AMBIGUOUS: 'narrow' });
    const session = await browse('linux-network', { ...size, wide: true, env });
    const beginnings = (lines: string[]) => lines.map(line => line.trimStart().slice(0, 4));
    const twin = await browse('linux-network', size);
    for (const keys of [['j', 'j'], ['G'], ['k', 'Ctrl+u'], ['Tab', 'j']]) {
      for (const each of [session, twin]) each.keys(...keys);
      const expected = await twin.waitFor(() => true);
      await session.waitFor(
        lines => JSON.stringify(beginnings(lines)) === JSON.stringify(beginnings(expected)),
        expected.join('\n'),
      );
    }
    expect(session.scrolls).toBe(twin.scrolls);
  });
});

test('what PEPAHATE_AMBIGUOUS and PEPAHATE_BACKGROUND say is not asked for', async () => {
  const env = userEnvironment({ PEPAHATE_AMBIGUOUS: 'wide', PEPAHATE_BACKGROUND: 'dark' });
  const session = await browse('linux-network', { columns: 120, rows: 40, env });
  expect(session.raw()).not.toContain(question);
  await waitInPlace(session, 120, ' | ');
});

test('a terminal that does not answer gets its frame all the same, and a late answer is not a key', async () => {
  const session = await browse('linux-network', { columns: 120, rows: 40, answers: false });
  expect(session.raw()).toContain(question);
  await waitInPlace(session, 120, ' │ ');
  session.type('\u001b[5;1R\u001b[5;3R');
  session.keys('j');
  await session.waitForCursor('slides');
  await waitInPlace(session, 120, ' │ ');
});

test('keycaps, skin tones and invisible characters take the columns that they are counted with', async () => {
  const signs = '1\ufe0f\u20e3 👍🏽👋🏿 \ufff9a\ufffab\ufffb \u3164é ';
  const file = ownNotes(`# Signs\n\n## Talk {#talk}\n\n- ${signs.repeat(12)}end\n`);
  const session = await browse(`-e ${file} talk`, { columns: 100, rows: 24 });
  const lines = await session.waitForCursor('end');
  const text = session.cursorRow()!;
  expect(session.overflows()).toEqual([]);
  expect(text.text).toContain('1\u20e3 👍👋 ab é 1\u20e3');
  const places = lines.slice(1, -1).map((_, y) => session.columnOf(' │ ', y + 1));
  expect(new Set(places).size).toBe(1);
});

test('keys that are typed while it starts are not echoed into the frame, and none is lost', async () => {
  const session = open('pepahate');
  let typed = 0;
  // A key with each piece that the terminal gets, from before the first frame on.
  await session.waitFor(() => {
    if (typed < 5) session.keys('j');
    typed++;
    return session.raw().includes('\u001b[?1049h');
  }, 'the alternate screen');
  expect(execFileSync('sh', ['-c', 'stty -a <"$1"', 'sh', session.device()], { encoding: 'utf8' })).toContain(
    ' -echo ',
  );
  for (; typed < 5; typed++) session.keys('j');
  await listening(session);
  await session.waitForCursor('STNS');
});
