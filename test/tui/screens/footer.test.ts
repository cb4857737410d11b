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
    expect(footer(typed(started(), 'k').state)).toMatch(/Tab talk$/);
    expect(footer(typed(started({ columns: 80, rows: 12 }), '?').state)).toMatch(/ {2}1\/\d+$/);
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
