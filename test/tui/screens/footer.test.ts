import { describe, expect, test } from 'vitest';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { oneTalk, screen, started, typed } from '../event.ts';

const footer = (state: State) => screen(state).at(-1)!;
const browsed = (columns: number, rows: number, address?: string) =>
  startState({
    event: bundled(),
    size: { columns, rows },
    memory: emptyMemory,
    ...(address !== undefined && { address }),
  });

describe('the footer', () => {
  test.each([20, 30, 40, 60, 80, 120, 200])('keeps help, search and leaving at %i columns', columns => {
    for (const keys of ['', 'Tab', 'Tab Tab', 'Esc', 'G']) {
      const line = footer(typed(browsed(columns, 15, 'autonomous/6.2'), keys).state);
      const kept = ['? keys', '/ search', 'q quit'].filter(hint => line.includes(hint));
      expect(kept.length).toBe(columns < 24 ? 2 : 3);
    }
  });

  test('says the address of the line, and which of how many it is where the list does not fit', () => {
    expect(footer(browsed(80, 15, 'autonomous/6.2'))).toMatch(/ {2}autonomous\/6\.2 {2}\d+\/\d+$/);
    expect(footer(started(undefined, 'first'))).toMatch(/ {2}first\/1$/);
    expect(footer(started())).toMatch(/ {2}first$/);
    expect(footer(typed(started(), 'k').state)).toMatch(/q quit {2}Enter begin$/);
    expect(footer(typed(started({ columns: 80, rows: 12 }), '?').state)).toMatch(/ {2}1\/\d+$/);
  });

  const linked = oneTalk(
    '[one](https://example.com/1):\n\n- two [2](https://example.com/2)\n  - three\n- four\n',
  );
  const inTalk = (keys: string) => {
    const state = startState({ event: linked, size: { columns: 120, rows: 24 }, memory: emptyMemory });
    return typed({ ...state, focus: 'talk' }, keys).state;
  };

  test.each([
    ['a line that holds others', inTalk(''), 'Enter fold  Esc back  h up  Tab next tab  o links'],
    ['one that is folded', inTalk('h'), 'Enter unfold  Esc back  h up  Tab next tab  o links'],
    ['one that holds nothing', inTalk('G'), 'Esc back  h up  Tab next tab'],
    [
      'one that is zoomed in on and has a link',
      inTalk('z i'),
      'Enter links  Esc back  h up  Tab next tab  o links',
    ],
    [
      'one that is zoomed in on and has none',
      typed(started({ columns: 120, rows: 24 }, 'first'), 'z i').state,
      'Esc back  h up  Tab next tab',
    ],
    ['a link among the links', inTalk('Tab Tab'), 'Enter open  Esc back  h up  Tab next tab  o links'],
    ['a tab with nothing in it', inTalk('Tab'), 'Esc back  h up  Tab next tab'],
    ['a slot with notes', started({ columns: 120, rows: 24 }), 'Enter open  Tab talk'],
    ['a slot without notes', typed(started({ columns: 120, rows: 24 }), 'k').state, 'Enter begin'],
    [
      'a slot without notes of others',
      { ...typed(started({ columns: 120, rows: 24 }), 'k').state, own: false },
      '',
    ],
  ])('names what keys do on %s', (_, state, expected) => {
    expect(/q quit {0,2}(.*?)(?: {2}\S+\/\S+| {3}.*)?$/.exec(footer(state))![1]).toBe(expected);
  });

  test('names Enter only where it does something', () => {
    for (const keys of ['', 'h', 'G', 'z i', 'z i j', 'Tab Tab', 'Tab', 'j j', 'Esc']) {
      const before = inTalk(keys);
      const { message, ...after } = typed(before, 'Enter').state;
      expect({ keys, named: /Enter/.test(footer(before)) }).toEqual({ keys, named: message === undefined });
      if (message) expect(after).toEqual(before);
    }
  });

  test('names in what lies over a screen what keys do there', () => {
    expect(footer(typed(inTalk('G'), '?').state)).toMatch(/Enter do it/);
    const slot = typed(started(undefined, 'first'), 'Tab Tab Esc k').state;
    expect(footer(slot)).toMatch(/Enter begin$/);
  });

  test('leaves the address out where there is no room for it', () => {
    expect(footer(browsed(40, 15, 'autonomous/6.2'))).toMatch(/q quit {2,}\d+\/\d+$/);
  });

  test('counts the rows that are shown, and goes where all fit', () => {
    const small = { columns: 80, rows: 12 };
    const state = started(small, 'first');
    expect(footer(typed(state, 'G').state)).toMatch(/12\/12$/);
    expect(footer(typed(state, 'z M').state)).toMatch(/first\/1$/);
  });

  test('cleans an address', () => {
    const event = oneTalk('- one\n');
    const slug = 'talk\u001b[2J';
    const odd = { ...event, slots: [], notes: event.notes.map(each => ({ ...each, slug })) };
    const state = startState({ event: odd, size: { columns: 80, rows: 12 }, memory: emptyMemory });
    expect(footer(typed(state, 'Esc').state)).toMatch(/talk␛\[2J$/);
  });
});

describe('⋮ in the gutter', () => {
  const marked = (state: State) => screen(state).flatMap((line, row) => (line.startsWith('⋮') ? [row] : []));

  test('says that more of a list lies below, above, or both', () => {
    const state = browsed(80, 15, 'autonomous');
    expect(marked(state)).toEqual([13]);
    expect(marked(typed(state, 'Space').state)).toHaveLength(2);
    expect(marked(typed(state, 'G').state)).toHaveLength(1);
    expect(marked(started(undefined, 'first'))).toEqual([]);
  });

  test('is in both panes, whichever has the keys', () => {
    const lines = screen({ ...browsed(120, 20, 'autonomous'), focus: 'timetable' });
    expect(lines.at(-2)).toMatch(/^⋮.*│ ⋮/);
  });
});
