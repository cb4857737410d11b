import { describe, expect, test, vi } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { sceneOf } from '../../../src/tui/lists/scene.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { frame } from '../../../src/tui/screens/frame.ts';
import { promptCursor } from '../../../src/tui/screens/prompt.ts';
import { hitAt } from '../../../src/tui/state/hits.ts';
import { tabStateOf } from '../../../src/tui/state/parts.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { counted } from '../../../src/tui/update/counts.ts';
import { happen } from '../../../src/tui/update/update.ts';
import {
  at as cursorAt,
  event,
  hitsIn,
  markerOf,
  notes,
  oneTalk,
  rows,
  rowsIn,
  screen,
  searched,
  started,
  typed,
} from '../event.ts';

const first = started(undefined, 'first');

/** `first outline one`. */
const at = (state: State) => `${state.open} ${cursorAt({ ...state, focus: 'talk' })}`;

/** Whether anything on the screen is marked as a match. */
const marked = (state: State) =>
  frame(state, { markerOf }).some(line => line.some(({ styles }) => styles?.includes('match')));

/** The keys that type a text. */
function keysOf(text: string): string {
  return Array.from(text, character => (character === ' ' ? 'Space' : character)).join(' ');
}

/** The addresses of the hits in the order of the list. */
function hits({ overlay }: State): string {
  if (overlay?.kind !== 'search' || !overlay.hits) return 'none';
  const { hits: all } = overlay;
  return Array.from({ length: all.count }, (_, index) => hitAt(all, index)?.entry.record.address).join(' ');
}

describe('/ searches as it is typed', () => {
  test.each([
    ['on', 'second first/1 first/1.1 first/1.1.1 first/1.2 second/1'],
    ['one b', 'first/1.2'],
    ['first one', 'first/1 first/1.1 first/1.1.1 first/1.2'],
    ['"one a"', 'first/1.1 first/1.1.1'],
    ['one -b', 'first/1 first/1.1 first/1.1.1'],
    ['only', 'second/1'],
    ['why', 'first/4.1'],
    ['in:qa e', 'first/4.1.1'],
    ['zz', ''],
    ['', 'none'],
    [' ', 'none'],
  ])('%s → %s', (text, expected) => expect(hits(searched(started(), `/ ${keysOf(text)}`))).toBe(expected));

  test('what is deleted is searched for no more', () => {
    expect(hits(searched(started(), '/ o n e Backspace Backspace Backspace'))).toBe('none');
    expect(hits(searched(started(), '/ o n l y x Backspace'))).toBe('second/1');
  });

  test('each hit stands behind what is above it, the texts in one column, with the count in the prompt', () => {
    const lines = screen(searched(started(), '/ o n e'));
    expect(lines.slice(1, 6)).toEqual([
      'as written 4',
      '> first                         one',
      '  first › one                   one a',
      '  first › one › one a           one a i',
      '  first › one                   one b',
    ]);
    expect(lines.at(-1)).toMatch(/^\/one +1\/4 {2}Enter go there {2}Esc back {2}Tab all events$/);
  });

  test('where there is little room, a line says where the hits below it stand', () => {
    const lines = screen(searched(started({ columns: 40, rows: 24 }), '/ o n e'));
    expect(lines.slice(1, 10)).toEqual([
      'as written 4',
      '  first',
      '> one',
      '  first › one',
      '  one a',
      '  first › one › one a',
      '  one a i',
      '  first › one',
      '  one b',
    ]);
  });

  test('the surest hits come first, below the name of how they were found', () => {
    const kana = oneTalk('- さば\n- サバ\n- サーバ\n- さば again\n');
    const { lines } = { lines: screen(searched({ ...started(), event: kana }, '/ さ ば')) };
    expect(lines.slice(1, 7)).toEqual([
      'as written 2 · by kana 1 · loosely 1',
      '> talk                          さば',
      '  talk                          さば again',
      'by kana 1 · loosely 1',
      '  talk                          サバ',
      'loosely 1',
    ]);
  });

  test.each([
    ['beside it', 120],
    ['below it', 80],
    ['below it', 40],
  ])('the place of the hit at the cursor is seen, %s at %i columns', (_, columns) => {
    const folded = searched(started({ columns, rows: 24 }, 'first'), 'z M');
    const state = searched(folded, `/ ${keysOf('"a i"')}`);
    const lines = screen(state).map(line => line.slice(columns >= 100 ? line.indexOf('│') + 2 : 0));
    expect(lines.find(line => line.includes('first/1.1.1'))).toMatch('First talk');
    expect(lines).toContain('·     - one a i');
    expect(lines).toContain('  ▾ one');
    expect(lines).toContain('    - one b');
    expect(screen(searched(state, 'Esc'))).toEqual(screen(folded));
  });

  test('the place stays where it is for hits that stand close together', () => {
    const many = oneTalk(Array.from({ length: 99 }, (_, at) => `- item ${at + 1}\n`).join(''));
    const size = { columns: 120, rows: 24 };
    const listed = searched(startState({ event: many, size, memory: emptyMemory }), '/ i t e m');
    const first = (keys: string) => /│.*(item \d+)/.exec(screen(searched(listed, keys))[2]!)?.[1];
    expect(new Set(['', 'Down', 'Down Down', 'Down Down Down'].map(first)).size).toBe(1);
    expect(first('PgDn PgDn')).not.toBe(first(''));
  });

  test('where there are few rows, the list has them all', () => {
    const lines = screen(searched(started({ columns: 80, rows: 10 }), '/ o n e'));
    expect(lines.slice(1, -1).join('\n')).not.toMatch('first/1');
  });

  test('a talk: that names none is told of, as the command line does', () => {
    expect(screen(searched(started(), '/ t a l k : x y z'))[1]).toBe("no talk 'xyz'");
    expect(screen(searched(started(), '/ t a l k : s e c n d'))[1]).toBe(
      "no talk 'secnd'; did you mean second?",
    );
    expect(hits(searched(started(), '/ t a l k : s e c o n d'))).toBe('second second/1');
  });

  test('Enter goes to the hit, Down to another first', () => {
    expect(at(searched(started(), '/ o n e Enter'))).toBe('first outline one');
    expect(at(searched(started(), '/ o n e Down Down Enter'))).toBe('first outline one a i');
    expect(at(searched(started(), '/ b e c a u s e Enter'))).toBe('first outline Because');
    expect(at(searched(started(), '/ m o r e Enter'))).toBe('first outline two a link and more');
    expect(at(searched(started(), '/ e x a m p l e . c o m / b Enter'))).toBe(
      'first links https://example.com/b',
    );
  });

  test('Esc puts everything back', () => {
    for (const start of [started(), first, searched(first, 'h j Tab')])
      expect(searched(start, '/ o n l y Down Esc')).toEqual(start);
  });

  test('Enter counts as soon as something is found', () => {
    const { state, effects } = typed(started(), '/ o n l y Enter');
    expect(state.overlay?.kind).toBe('search');
    expect(at(happen(state, { type: 'hits', hits: hitsIn(event, 'only') }))).toBe('second outline only');
    expect(effects.at(-1)).toEqual({ type: 'search', query: 'only' });
  });

  test('and where nothing is found, the line takes text again', () => {
    const { state } = typed(started(), '/ z z Enter');
    const told = happen(state, { type: 'hits', hits: hitsIn(event, 'zz') });
    expect(told.message?.text).toBe('nothing found for zz');
    expect(screen(typed(told, 'y').state).at(-1)).toMatch(/^\/zzy /);
  });

  test('what is typed behind that Enter is not for the line', () => {
    const { state } = typed(started(), '/ o n l y Enter j');
    expect(at(happen(state, { type: 'hits', hits: hitsIn(event, 'only') }))).toBe('second outline only');
  });

  test('the cursor stays on its hit where surer ones come before it, and in the window', () => {
    const listed = searched(started({ columns: 40, rows: 24 }), '/ o n Down Down Down');
    const small = happen(listed, { type: 'resize', size: { columns: 40, rows: 7 } });
    expect(screen(small).some(line => line.startsWith('> '))).toBe(true);
    const fewer = hitsIn(event, 'on -b', 'on');
    expect(
      screen(happen(listed, { type: 'hits', hits: fewer })).filter(line => line.startsWith('> ')),
    ).not.toEqual([]);
  });

  test('the cursor goes with its hit where other hits come or go before it', () => {
    const listed = searched(started(), '/ o n Down Down');
    const cursor = (state: State) => screen(state).find(line => line.startsWith('> '));
    expect(cursor(listed)).toMatch(/one a$/);
    const fewer = hitsIn(event, 'on -second', 'on');
    expect(cursor(happen(listed, { type: 'hits', hits: fewer }))).toBe(cursor(listed));
  });

  test('nothing found stays, and says so', () => {
    const state = searched(started(), '/ z z Enter');
    expect(state.overlay?.kind).toBe('search');
    expect(state.message?.text).toBe('nothing found for zz');
  });

  test('what comes too late is not shown', () => {
    const late = searched(started(), '/ o n e');
    if (late.overlay?.kind !== 'search') throw new Error('no prompt');
    const state = searched(started(), '/ o n l y');
    expect(happen(state, { type: 'hits', hits: late.overlay.hits! })).toEqual(state);
  });

  test('in: with a place that is none says what it takes', () => {
    expect(screen(searched(started(), '/ i n : z z Space o n e'))[1]).toMatch('in: takes outline, qa, links');
  });
});

describe('a hit whose match is far behind', () => {
  const much = 'あ'.repeat(30);
  const long = oneTalk(`- ${much} abc needle def\n- ${much} abc needle def ${much}\n- needle first\n`);
  const listed = searched({ ...started({ columns: 40, rows: 10 }), event: long }, '/ n e e d l e');

  test('is shown with what stands before it, as far as there is room', () => {
    expect(screen(listed)[3]).toBe('> …あああああああああああ abc needle def');
  });

  test('and with some columns of it where more stands behind it', () => {
    expect(screen(listed)[4]).toBe('  …あ abc needle def あああああああああ…');
  });

  test('and one at the beginning is not cut', () => {
    expect(screen(listed)[5]).toBe('  needle first');
  });
});

describe('n and N go through the hits', () => {
  test.each([
    ['/ o n e Enter n', 'first outline one a'],
    ['/ o n e Enter n n n', 'first outline one b'],
    ['/ o n e Enter 9 9 9 8 n', 'first outline one a i'],
    ['/ o n e Enter 9 9 9 9 N', 'first outline one a'],
    ['/ o n e Enter N', 'first outline one b'],
    ['/ o n Enter N', 'second outline only'],
    ['/ o n Enter N n', 'second outline only'],
    ['/ o n l y Enter Esc Esc 1 n', 'second outline only'],
    ['/ o n e Enter G n', 'first outline one'],
    ['/ o n e Enter G N', 'first outline one b'],
    ['/ o n Enter 2 Enter j N', 'second outline only'],
    ['/ o n Enter 1 Enter G N', 'first outline one b'],
    ['/ o n Enter 1 Enter j j N', 'first outline one a'],
    ['/ o n Enter 1 Enter j n', 'first outline one a i'],
    ['/ o n l y Enter 1 Enter n', 'second outline only'],
    ['/ t a l k Enter N', 'second outline only'],
  ])('%s → %s', (keys, expected) => expect(at(searched(started(), keys))).toBe(expected));

  test.each([
    [{ type: 'hit', by: 1 } as const, 3],
    [{ type: 'tab', by: 1 } as const, 3],
  ])('whole rounds of %j are left out', (action, times) => {
    const once = vi.fn((state: State) => ({ state: { ...state }, effects: [] }));
    counted(searched(started(), '/ o n e Enter'), action, 9999, once);
    expect(once).toHaveBeenCalledTimes(times);
  });

  test('take the first of several hits on one line, from either side', () => {
    const links = searched(started(), '/ e x a m p l e Enter');
    expect(hits(searched(started(), '/ e x a m p l e'))).toBe('first/l1 first/l2');
    expect(at(searched(links, '[ n'))).toBe('first links https://example.com/a');
    expect(at(searched(links, '2 N'))).toBe('first links https://example.com/a');
  });

  test('and say where they are', () => {
    expect(searched(started(), '/ o n e Enter n').message?.text).toBe('/one  2 of 4');
    expect(searched(started(), '/ o n e Enter n n n n').message?.text).toBe(
      '/one  1 of 4, from the first on',
    );
    expect(searched(started(), '/ o n e Enter N').message?.text).toBe('/one  4 of 4, from the last on');
  });

  test('without a search they say so', () => {
    expect(searched(first, 'n').message?.text).toMatch('nothing is searched for');
  });

  test('Esc takes the marks away, and then leads to the timetable', () => {
    const there = searched(first, '/ o n e Enter');
    expect(marked(there)).toBe(true);
    const unmarked = searched(there, 'Esc');
    expect([unmarked.focus, marked(unmarked)]).toEqual(['talk', false]);
    expect(searched(unmarked, 'Esc').focus).toBe('timetable');
  });
});

describe('an empty search', () => {
  test.each([
    ['/ o n e Enter / Enter', 'first outline one a'],
    ['/ o n e Enter / Enter / Enter', 'first outline one a i'],
    ['/ o n e Enter / Space Enter', 'first outline one a'],
    ['/ o n e Enter / Esc / Enter', 'first outline one a'],
  ])('searches again: %s → %s', (keys, expected) => {
    expect(at(searched(started(), keys))).toBe(expected);
    expect(marked(searched(started(), keys))).toBe(true);
  });

  test('says what it would search for', () => {
    expect(screen(searched(started(), '/ o n e Enter /'))[2]).toBe('Enter searches again for one');
    expect(screen(searched(started(), '/'))[2]).toBe('');
  });

  test('searches for the last query of another run', () => {
    const next = { ...started(), queries: ['two', 'only'] };
    expect(screen(searched(next, '/'))[2]).toBe('Enter searches again for only');
    const { state, effects } = typed(next, '/ Enter');
    expect(effects).toEqual([{ type: 'search', query: 'only' }]);
    expect(at(happen(state, { type: 'hits', hits: hitsIn(event, 'only') }))).toBe('second outline only');
  });

  test('says that nothing has been searched for yet', () => {
    const { state } = typed(started(), '/ Enter');
    expect([state.message?.text, state.overlay]).toEqual(['nothing has been searched for yet', undefined]);
  });
});

describe('folds', () => {
  const folded = searched(first, 'z M');

  test('open for a hit', () => {
    expect(rows(folded)).toBe('one, two, three, Q&A, A remark.');
    const there = searched(folded, `/ ${keysOf('"a i"')} Enter`);
    expect(at(there)).toBe('first outline one a i');
    expect(rows(there)).toBe('one, one a, one a i, one b, two, three, Q&A, A remark.');
  });

  const folds = (state: State) => tabStateOf(state, 'first', 'outline').folds;
  const own = folds(folded);

  test.each(['G', 'j j j', ']', 'Tab', 'Esc G', '/ t h r e e Enter'])('and close behind it at %s', keys => {
    const there = searched(folded, `/ ${keysOf('"a i"')} Enter`);
    expect(at(there)).toBe('first outline one a i');
    expect(folds(searched(there, keys))).toEqual(own);
  });

  test('and close behind it at n, where the next hit is elsewhere', () => {
    const there = searched(folded, '/ o n Enter n n n n');
    expect(at(there)).toBe('first outline one b');
    expect(folds(there)).not.toEqual(own);
    const next = searched(there, 'n');
    expect(next.open).toBe('second');
    expect(folds(next)).toEqual(own);
  });

  test('and stay as the reader puts them then', () => {
    const there = searched(folded, `/ ${keysOf('"a i"')} Enter z R G`);
    expect(folds(there).size).toBe(0);
    // All that were closed may be open for the hit already.
    const one = searched(typed(started(undefined, 'first'), 'h').state, `/ ${keysOf('"one b"')} Enter`);
    expect(folds(searched(one, 'G'))).toEqual(new Set(['first/1']));
    expect(folds(searched(one, 'z R G')).size).toBe(0);
  });

  test('and close behind it in another tab, though its line is there, too', () => {
    const asked = typed(started(undefined, 'first'), 'J J J l h').state;
    const there = searched(asked, `/ ${keysOf('because')} Enter`);
    expect([at(there), folds(there).size]).toEqual(['first outline Because', 0]);
    expect(folds(searched(there, 'Tab'))).toEqual(folds(asked));
  });

  test('close behind a hit in a filter too, when it is gone', () => {
    const there = searched(folded, `/ ${keysOf('"a i"')} Enter & o Enter G Esc`);
    expect(folds(there)).toEqual(own);
  });

  test("stay the reader's own where a filter shows the hit", () => {
    const there = searched(folded, `& b Enter / ${keysOf('"one b"')} Enter Esc`);
    expect(rows(there)).toBe('one, two, three, Q&A, A remark.');
    expect(rows(searched(there, 'l G'))).toBe('one, one a, one b, two, three, Q&A, A remark.');
  });

  test('move with the notes that are read again', () => {
    const moved = parse(notes.replace('- one\n', '- zero\n- one\n'), 'night').event;
    const there = happen(searched(folded, `/ ${keysOf('"a i"')} Enter`), { type: 'reload', event: moved });
    expect(rows(searched(there, 'G'))).toBe('zero, one, two, three, Q&A, A remark.');
  });

  test('but not while the cursor is in them', () => {
    const there = searched(folded, `/ ${keysOf('"a i"')} Enter k`);
    expect(rows(there)).toContain('one a i');
  });
});

describe('a hit that the tab shows leaves it as it is', () => {
  test.each([
    ['z i / " o n e Space b Enter', 'one, one a, one a i, one b'],
    ['z i / t h r e e Enter', rows(first)],
    ['& o n e Enter / " o n e Space b Enter', 'one, one a, one a i, one b'],
    ['& o n e Enter / t h r e e Enter', rows(first)],
  ])('%s → %s', (keys, expected) => expect(rows(searched(first, keys))).toBe(expected));
});

describe('& narrows the tab', () => {
  test.each([
    ['& b Enter', 'one, one b, Q&A, Why?, Because'],
    ['& " a Space i Enter', 'one, one a, one a i'],
    ['& l i n k Enter', 'two, two a link'],
    ['& z z z Enter', ''],
    ['& b Enter Esc', rows(first)],
    ['& b Esc', rows(first)],
    ['& b Backspace', rows(first)],
  ])('%s → %s', (keys, expected) => expect(rows(searched(first, keys))).toBe(expected));

  test('with the cursor on the first hit, and out of it on the same row', () => {
    const there = searched(first, '& b Enter');
    expect(at(there)).toBe('first outline one b');
    expect(at(searched(there, 'Esc'))).toBe('first outline one b');
  });

  test('Esc while it is typed brings the folds and the cursor back', () => {
    const folded = searched(first, 'z M j');
    expect(searched(folded, '& b Esc')).toEqual(folded);
  });

  test('and another filter in its place leaves the folds from before both', () => {
    const there = searched(first, 'h & b Enter & Backspace t w o Enter');
    expect(rows(there)).toBe('two, two a link');
    expect(rows(searched(there, 'Esc'))).toBe(
      'one, two, two a link, three, Q&A, Why?, Because, How?, A remark.',
    );
  });

  test('and stands above the tab', () => {
    expect(screen(searched(first, '& b Enter'))[3]).toMatch('[Outline');
    expect(screen(searched(first, '& b Enter'))[4]).toBe('&b');
  });

  test('what fits nothing says so', () => {
    expect(screen(searched(first, '& z z z Enter')).join('\n')).toContain('nothing fits');
  });
});

describe('& counts what the tab shows, and says what it does not', () => {
  const footer = (keys: string, columns = 80) =>
    screen(searched(started({ columns, rows: 24 }, 'first'), keys)).at(-1);

  test.each([
    ['& o n e', /^&one +4 {2}Enter keep/],
    ['& e x a m p l e', /^&example +0, 2 not in this tab {2}Enter keep/],
    ['Tab Tab & e x a m p l e', /^&example +2 {2}Enter keep/],
    ['& f i r s t', /^&first +0, 1 not in this tab/],
  ])('%s', (keys, expected) => expect(footer(keys)).toMatch(expected));

  test('where the list is empty too', () => {
    expect(screen(searched(first, '& e x a m p l e Enter')).join('\n')).toMatch(
      'nothing fits here; 2 not in this tab',
    );
  });

  test('what is wrong with a query is cut where there is little room, and not left out', () => {
    expect(footer('& i n : z z', 40)).toMatch(/^&in:zz +in: takes outline, q/);
  });
});

describe('& narrows the timetable', () => {
  const shown = (state: State) => {
    const { slots } = sceneOf(state).timetable;
    return slots.map(({ title }) => title).join(', ');
  };
  const all = 'About, Doors, First talk, Second talk';

  test.each([
    ['& t a l k', 'First talk, Second talk'],
    ['& a n n', 'First talk'],
    ['& B Space s e c', 'Second talk'],
    ['& t a l k Space - f i r s t', 'Second talk'],
    ['& r o o m', 'Second talk'],
    ['& d o o r s Enter', 'Doors'],
    ['& a b o u t', 'About'],
    ['& z z z', ''],
    ['& t a l k Backspace Backspace Backspace Backspace', all],
    ['& a n n Esc', all],
    ['& a n n Enter Esc', all],
    ['& a n n Enter & Backspace Backspace Backspace b o b Enter', 'Second talk'],
    ['& a n n Enter & Backspace Backspace Backspace b o b Esc', 'First talk'],
  ])('%s → %s', (keys, expected) => {
    const rooms = notes
      .replace('| time | speaker | title | minutes |', '| time | speaker | title | minutes | room |')
      .replace('| --- | --- | --- | --- |', '| --- | --- | --- | --- | --- |')
      .replace('bob(B) | Second talk | 30 |', 'bob(B) | Second talk | 30 | Room 2 |');
    const start = happen(started(), { type: 'reload', event: parse(rooms, 'night').event });
    expect(shown(searched(start, keys))).toBe(expected);
  });

  test('letters behind it are text, never commands', () => {
    const { state, effects } = typed(started(), '& q j S *');
    expect(effects.map(({ type }) => type)).toEqual(Array(4).fill('search-rows'));
    expect([state.stars.size, screen(state).at(-1)]).toEqual([0, expect.stringMatching(/^&qjS\* /)]);
  });

  test('the cursor goes to the first that fits, moves among them, and stays there without the filter', () => {
    const there = searched(started(), 'g & t a l k Enter');
    expect(cursorAt(there)).toBe('timetable First talk');
    expect(cursorAt(searched(started(), 'j & t a l k Enter'))).toBe('timetable Second talk');
    expect(cursorAt(searched(started(), 'j & d o o r s Enter'))).toBe('timetable Doors');
    expect(cursorAt(searched(there, 'j'))).toBe('timetable Second talk');
    expect(cursorAt(searched(there, 'j j k k'))).toBe('timetable First talk');
    expect(cursorAt(searched(there, 'j Esc'))).toBe('timetable Second talk');
    expect(cursorAt(searched(there, 'j Enter'))).toBe('outline only');
    expect(searched(there, 'j').open).toBe('second');
  });

  test('Esc while it is typed puts everything back', () => {
    const start = searched(started(), 'g j');
    expect(searched(start, '& t a l k Esc')).toEqual(start);
  });

  test('it counts what it shows, stands above it, and says where nothing fits', () => {
    const state = searched(started(), '& t a l k');
    expect(screen(state).at(-1)).toMatch(/^&talk +2 {2}Enter keep/);
    expect(screen(state)[1]).toMatch(/&talk$/);
    expect(screen(searched(started(), '& z z z Enter')).slice(1, 3)).toEqual(['&zzz', '   nothing fits']);
  });

  test('a press of the mouse finds the row that is seen', () => {
    const state = searched(started(), '& s e c o n d Enter g');
    const y = screen(state).findIndex(line => line.includes('Second talk'));
    const there = happen(state, { type: 'mouse', mouse: { kind: 'press', x: 20, y } });
    expect(cursorAt(happen(there, { type: 'mouse', mouse: { kind: 'press', x: 20, y } }))).toBe(
      'outline only',
    );
  });

  test('Enter counts as soon as the rows are known', () => {
    const { state } = typed(started(), '& a n n Enter j');
    expect(state.overlay?.kind).toBe('row-filter');
    const told = happen(state, { type: 'rows', hits: rowsIn(event, 'ann') });
    expect([told.overlay, shown(told)]).toEqual([undefined, 'First talk']);
  });

  test('rows that come too late are not shown', () => {
    const state = searched(started(), '& a n n');
    expect(happen(state, { type: 'rows', hits: rowsIn(event, 'bob') })).toEqual(state);
  });

  test('notes that are read again lose it', () => {
    for (const keys of ['& a n n', '& a n n Enter'])
      expect(shown(happen(searched(started(), keys), { type: 'reload', event }))).toBe(all);
  });

  test('without it, Esc says that there is nothing to go back from', () => {
    expect(typed(started(), 'Esc').state.message?.text).toMatch('nothing to go back from');
  });
});

describe('the prompt', () => {
  test('keeps earlier queries', () => {
    const there = searched(started(), '/ o n e Enter / o n l y Enter /');
    expect(screen(searched(there, 'Ctrl+p')).at(-1)).toMatch(/^\/only /);
    expect(screen(searched(there, 'Ctrl+p Ctrl+p Ctrl+p')).at(-1)).toMatch(/^\/one /);
    expect(screen(searched(there, 'Ctrl+p Ctrl+p Ctrl+n')).at(-1)).toMatch(/^\/only /);
  });

  test('goes on to earlier queries from one that was edited, and has each once', () => {
    const there = searched(started(), '/ o n e Enter / o n l y Enter / o n e Enter /');
    const line = (keys: string) => screen(searched(there, keys)).at(-1);
    expect(line('Ctrl+p')).toMatch(/^\/one /);
    expect(line('Ctrl+p Backspace Ctrl+p')).toMatch(/^\/only /);
    expect(line('Ctrl+p Ctrl+p Ctrl+p')).toMatch(/^\/only /);
  });

  test('shows the end of what is too long, and the cursor in it', () => {
    const keys = `/ ${'負 '.repeat(60)}`;
    for (const columns of [20, 40, 80]) {
      const state = searched(started({ columns, rows: 10 }), keys);
      const { x, y } = promptCursor(state)!;
      expect(y).toBe(9);
      expect(x).toBeGreaterThan(columns / 3);
      expect(x).toBeLessThan(columns);
    }
  });

  test.each([1, 2, 19])('has no cursor in %i columns', columns => {
    const state = searched(started(), '/ o n e');
    expect(promptCursor(happen(state, { type: 'resize', size: { columns, rows: 10 } }))).toBeUndefined();
  });

  test('takes what no screen takes', () => {
    const state = searched(started(), '/ q ? z a');
    expect(screen(state).at(-1)).toMatch(/^\/q\?za /);
  });
});

test('a state is plain data: it survives being copied', () => {
  const state = searched(first, '& b Enter / o n e Enter Tab & w h y Enter /');
  expect(structuredClone(state)).toEqual(state);
  expect(screen(structuredClone(state))).toEqual(screen(state));
});

describe('the mouse in the list', () => {
  const press = (state: State, y: number) =>
    happen(state, { type: 'mouse', mouse: { kind: 'press', x: 3, y } });

  test('puts the cursor on a hit, and goes there at the second press', () => {
    const listed = searched(started(), '/ o n e');
    expect(screen(listed)[3]).toMatch(/^ {2}first › one .*one a$/);
    const once = press(listed, 3);
    expect(screen(once)[3]).toMatch(/^> first › one .*one a$/);
    expect(at(press(once, 3))).toBe('first outline one a');
  });

  test('does nothing beside it', () => {
    const listed = searched(started(), '/ o n e');
    expect(press(listed, 12)).toEqual(listed);
    const wide = searched(started({ columns: 120, rows: 24 }), '/ o n e');
    expect(happen(wide, { type: 'mouse', mouse: { kind: 'press', x: 100, y: 3 } })).toEqual(wide);
  });
});

describe('notes that are read again', () => {
  const changed = parse(notes.replace('- two\n', '- zero\n- two\n'), 'night').event;

  test('keep a search, and what is found in them is found anew', () => {
    const there = happen(searched(first, '/ o n e Enter'), { type: 'reload', event: changed });
    const anew = happen(there, { type: 'hits', hits: hitsIn(changed, 'one') });
    expect(at(searched(anew, 'n'))).toBe('first outline one a');
  });

  test('close the prompt of a filter, as they were before it', () => {
    const folded = searched(first, 'z M G');
    const there = happen(searched(folded, '& b'), { type: 'reload', event: changed });
    expect(there.overlay).toBeUndefined();
    expect(rows(there)).toBe('one, zero, two, three, Q&A, A remark.');
  });

  test('lose a filter, and have the folds that were there before it', () => {
    const narrow = searched(first, 'h & t w o Enter');
    const there = happen(narrow, { type: 'reload', event: changed });
    expect(rows(there)).toBe('one, zero, two, two a link, three, Q&A, Why?, Because, How?, A remark.');
  });
});
