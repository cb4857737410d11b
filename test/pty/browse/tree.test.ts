import { describe, expect, test } from 'vitest';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, sizes, wide } from '../support.ts';

const blocks = 'test/fixtures/notes/blocks.md';

describe.each(sizes)('reading prose, tables and code at $columns x $rows', size => {
  test('headings, quotations and lead-ins fold, and what they hide comes back', async () => {
    const session = await browse(`-e ${blocks} storage`, size);
    await session.waitForCursor('▾ The harbour keeps its logs for three');
    session.keys('z', 'M');
    await session.waitFor('▸ ### Steps (+10)');
    session.keys('G');
    await session.waitForCursor('▸ ### 数字 (+11)');
    session.keys('k', 'l');
    await session.waitForCursor('▾ ### Steps');
    session.keys('J');
    await session.waitForCursor('▸ ### 数字 (+11)');
    session.keys('k');
    await session.waitForCursor('Closing words of the speaker.');
    session.keys('K');
    await session.waitForCursor('▸ │ Storage is cheap, they said. (+3)');
    session.keys('Enter', 'j');
    await session.waitForCursor('│ - it was not');
    session.keys('j', 'j');
    await session.waitForCursor('│     du -sh /var/log');
    expect(session.overflows()).toEqual([]);
  });

  test('a table and code are laid out in the pane, and the cursor has all of one', async () => {
    const session = await browse(`-e ${blocks} storage/4.2`, size);
    await session.waitForCursor('倉庫  容量');
    expect(session.cursorRow()?.lines).toBeGreaterThanOrEqual(5);
    session.keys('J', 'J', 'j');
    await session.waitForCursor('const size = await');
    expect(session.cursorRow()?.text).toContain('if (size > 10) compress();');
    expect(session.overflows()).toEqual([]);
  });

  test('code is coloured behind the first frame, in the words of its language', async () => {
    const env = userEnvironment({ PEPAHATE_BACKGROUND: 'dark' });
    const session = await browse(`-e ${blocks} storage/4.2`, { ...size, env });
    session.keys('J', 'J', 'j');
    await session.waitForCursor('const size = await');
    session.keys('j');
    await session.waitFor(lines => {
      const row = lines.findIndex(line => line.includes('const size = await'));
      const start = session.columnOf('const size', row);
      return row >= 0 && session.cell(start, row).color !== session.cell(start + 6, row).color;
    }, 'a keyword in a colour of its own');
  });

  test('days stand above their slots, and the cursor goes past them', async () => {
    const session = await browse('-e test/fixtures/notes/days.md', size);
    await session.waitForCursor('Ropes and queues');
    await session.waitFor(/^ {3}Day 1 \(2025-11-20\)/);
    session.keys('j');
    await session.waitForCursor('Lighthouses as beacons');
    session.keys('j');
    await session.waitForCursor('潮の満ち引きとキャッシュ');
    await session.waitFor(/^ {3}Day 2 \(2025-11-21\)/);
    if (wide(size)) await session.waitFor(/│ Day 2 \(2025-11-21\) {2}09:30-10:00 {2}Loft/);
    session.keys('k');
    await session.waitForCursor('Lighthouses as beacons');
  });
});

test('an empty line and the title of a day are never drawn as the cursor is', async () => {
  const session = await browse('-e test/fixtures/notes/days.md', { columns: 80, rows: 24 });
  session.keys('G');
  await session.waitForCursor('潮の満ち引き');
  const y = session.lines().findIndex(line => line.includes('Day 2'));
  expect([y - 1, y, y + 1].map(row => session.cell(10, row).inverse)).toEqual([false, false, true]);
});
