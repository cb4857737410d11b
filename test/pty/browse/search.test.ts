import { describe, expect, test } from 'vitest';
import { pasted } from '../../helpers/terminal/keys.ts';
import { browse, expectWhole, footer, sizes, wide } from '../support.ts';

describe.each(sizes)('searching at $columns x $rows', size => {
  test('counts as it is typed, jumps to the hit, and on to the others', async () => {
    const session = await browse('', size);
    session.type('/');
    await session.waitFor('Search titles, outlines');
    session.type('sab');
    await session.waitFor(/^\/sab +1\/\d+/);
    session.type('a');
    await session.waitFor(/^\/saba +1\/\d+/);
    await session.waitForCursor('サーバ');
    expect(session.overflows()).toEqual([]);
    expect(session.modes().cursor).toBe(true);
    expect(session.place()).toEqual({ x: 5, y: size.rows - 1 });

    session.keys('Enter');
    await session.waitFor(/\/saba {2}1 of \d+/);
    await session.waitForCursor('サーバ');
    expect(session.modes().cursor).toBe(false);
    session.keys('n');
    await session.waitFor(/\/saba {2}2 of \d+/);
    session.keys('N', 'N');
    await session.waitFor(/\/saba {2}(\d+) of \1, from the last on/);
    session.keys('j');
    await session.waitFor(footer.talk);
    if (!wide(size)) expect(session.lines()[0]).toMatch(/^はてな/);
  });

  test('Esc puts everything back', async () => {
    const session = await browse('stns', size);
    session.keys('j', 'j');
    await session.waitForCursor('Linux のユーザ管理');
    const before = session.lines();
    session.type('/LDAP');
    await session.waitFor(/^\/LDAP +1\/\d/);
    session.keys('Down');
    await session.waitFor(/^\/LDAP +2\/\d/);
    session.keys('Esc');
    await session.waitForScreen(before);
    expect(session.modes().cursor).toBe(false);
    expectWhole(session, size.columns);
  });

  test('opens the folds above a hit, and closes them behind it', async () => {
    const session = await browse('stns', size);
    session.keys('z', 'M');
    await session.waitFor(/▸ .*\(\+\d+\)/);
    const folded = session.lines().filter(line => line.includes('▸')).length;
    session.type('/authorized_keys\r');
    await session.waitFor('/authorized_keys  1 of');
    await session.waitForCursor('authorized_keys');
    expect(session.lines().some(line => line.includes('▾'))).toBe(true);
    session.keys('g');
    await session.waitFor(lines => lines.filter(line => line.includes('▸')).length === folded);
    expect(session.lines().some(line => line.includes('▾'))).toBe(false);
  });

  test('& shows only what fits, with what stands above it, and Esc all again', async () => {
    const session = await browse('stns', size);
    session.type('&ldap');
    await session.waitFor(/^&ldap +\d+/);
    await session.waitForCursor('LDAP');
    expect(session.lines().join('\n')).not.toContain('やましたさん');
    session.keys('Enter');
    await session.waitFor(footer.talk);
    expect(session.lines().join('\n')).not.toContain('やましたさん');
    session.keys('Esc');
    await session.waitFor(lines => lines.join('\n').includes('最近のユーザ管理'), 'the other items');
    session.keys('g');
    await session.waitForCursor('やましたさん');
  });
});

test.each(sizes)(
  '& narrows the timetable at $columns x $rows, in romaji too, and Esc brings it back',
  async size => {
    const session = await browse('', size);
    const before = session.lines();
    session.type('&pepabo');
    await session.waitFor(/^&pepabo +4/);
    await session.waitForCursor('Webサービス基盤');
    expect(session.overflows()).toEqual([]);
    session.keys('Esc');
    await session.waitForScreen(before);
    session.type('&qqq');
    await session.waitFor('nothing fits');
    session.keys('Ctrl+u');
    await session.waitFor(/^& /);
    session.type('座談会\r');
    await session.waitForCursor('若手インフラ座談会');
    session.keys('Enter');
    await session.waitFor('[Outline');
    session.keys('Esc');
    await session.waitForCursor('若手インフラ座談会');
    session.keys('Esc');
    await session.waitFor(lines => !lines.some(line => line.includes('&座談会')), 'all rows');
    await session.waitFor('休憩');
  },
);

test('what is searched for is marked in the text, and no more after Esc', async () => {
  const session = await browse('load-balancing');
  session.type('/fukabunsan');
  await session.waitFor(/^\/fukabunsan +1\/\d+/);
  session.keys('Down', 'Enter');
  await session.waitFor(/\/fukabunsan {2}2 of \d+/);
  const place = () => {
    const y = session.lines().findIndex(line => line.includes('サーバ内リソースの負荷分散'));
    return { x: session.columnOf('負荷分散', y), y };
  };
  const { x, y } = place();
  const marked = () => Array.from({ length: 12 }, (_, at) => session.cell(x - 2 + at, y).underline);
  expect(marked()).toEqual([false, false, ...Array(8).fill(true), false, false]);
  session.keys('Esc');
  await session.waitFor(() => !marked().includes(true), 'no marks');
});

describe.each(sizes)('the list of hits at $columns x $rows', size => {
  test('has the surest first, and beside or below it the place of the one at the cursor', async () => {
    const session = await browse('', size);
    session.type('/saba');
    await session.waitFor(/^by kana \d+/);
    await session.waitFor('autonomous/5.1');
    session.keys('Down', 'Down');
    await session.waitFor(/^\/saba +3\/\d+/);
    await session.waitForCursor('Web サーバの自律制御');
    await session.waitFor(/· +▾ Web サーバの自律制御/);
    expect(session.overflows()).toEqual([]);
  });

  test('says why a talk: finds nothing, and searches again when it is empty', async () => {
    const session = await browse('', size);
    session.type('/talk:snts');
    await session.waitFor("no talk 'snts'; did you mean stns?");
    session.keys('Ctrl+u');
    session.type('redis\r');
    await session.waitFor(/\/redis {2}1 of \d+/);
    session.type('/');
    await session.waitFor('Enter searches again for redis');
    session.keys('Enter');
    await session.waitFor(/\/redis {2}2 of \d+/);
  });
});

describe('the prompt is a line editor', () => {
  test('with the cursor among wide characters, words and an earlier query', async () => {
    const session = await browse('');
    session.type('/');
    await session.waitFor('Search titles, outlines');
    session.type('負荷分散');
    await session.waitFor(/^\/負荷分散 +1\/\d+/);
    expect(session.place().x).toBe(9);
    session.keys('Left', 'Left', 'Backspace');
    await session.waitFor(/^\/負分散 /);
    expect(session.place().x).toBe(3);
    session.keys('Ctrl+a');
    session.type('x ');
    await session.waitFor(/^\/x 負分散 /);
    session.keys('Ctrl+e', 'Ctrl+w');
    await session.waitFor(/^\/x {2,}/);
    session.keys('Ctrl+u');
    session.type('redis\r');
    await session.waitFor(/\/redis {2}1 of \d+/);
    session.type('/');
    await session.waitFor('Search titles, outlines');
    session.keys('Ctrl+p');
    await session.waitFor(/^\/redis +1\/\d+/);
  });

  test('a paste is text, its line break no Enter', async () => {
    const session = await browse('');
    session.type('/');
    await session.waitFor('Search titles, outlines');
    session.type(pasted('redis\nkernel\u001b[31m'));
    await session.waitFor(/^\/redis kernel\[31m /);
    session.keys('Ctrl+u');
    session.type('q');
    await session.waitFor(/^\/q /);
    session.keys('Esc');
    await session.waitFor(footer.timetable);
  });

  test('Ctrl+C leaves at once', async () => {
    const session = await browse('');
    session.type('/red');
    await session.waitFor(/^\/red /);
    session.keys('Ctrl+c');
    expect(await session.exited).toBe(130);
    expect(session.modes().cursor).toBe(true);
  });

  test('the size may change under it', async () => {
    const session = await browse('');
    session.type('/redis');
    await session.waitFor(/^\/redis +1\/\d+/);
    session.resize(40, 15);
    await session.waitFor(lines => lines.length === 15 && /^\/redis +1\/\d+/.test(lines[14]!));
    expect(session.overflows()).toEqual([]);
    expect(session.place()).toEqual({ x: 6, y: 14 });
  });
});
