import { describe, expect, test } from 'vitest';
import { browse, footer, sizes, wide } from '../support.ts';

describe.each(sizes)('the keys at $columns x $rows', size => {
  test('are listed by where they count, and one of them is found and done', async () => {
    const session = await browse('stns', size);
    session.keys('?');
    await session.waitFor(/^everywhere/);
    expect(session.overflows()).toEqual([]);
    expect(session.lines().some(line => /move down {4,}\S/.test(line))).toBe(wide(size));
    session.type('/fold all');
    await session.waitFor(/^in a talk/);
    await session.waitForCursor('zM');
    session.keys('Enter');
    await session.waitFor(/▸ root には問題がある/);
    await session.waitFor(footer.talk);
  });

  test('have no edit for the bundled event, and no folds for links', async () => {
    const session = await browse('stns', size);
    session.keys('Tab', 'Tab', '?');
    await session.waitFor(/^everywhere/);
    session.type('/edit your own');
    await session.waitFor('nothing fits');
    session.keys('Ctrl+u');
    session.type('unfold');
    await session.waitFor('nothing fits');
    session.keys('Esc');
    await session.waitFor('move down');
    session.keys('Esc');
    await session.waitFor('[Links 1]');
  });
});
