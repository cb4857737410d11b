import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../../src/line/line.ts';
import { width } from '../../../src/text/width.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { frame } from '../../../src/tui/screens/frame.ts';
import { happen } from '../../../src/tui/update/update.ts';
import { bundled } from '../../helpers/bundled.ts';
import { markerOf, oneTalk, screen, started, typed } from '../event.ts';

const keys = keymap.flatMap(binding => binding.keys);

describe('a frame', () => {
  test('is as large as the terminal, whatever is typed, at any size', () => {
    const size = fc.record({
      columns: fc.integer({ min: 1, max: 160 }),
      rows: fc.integer({ min: 1, max: 50 }),
    });
    const typing = fc.array(fc.oneof(fc.constantFrom(...keys), size), { maxLength: 25 });
    fc.assert(
      fc.property(size, typing, (first, steps) => {
        let state = startState({ event: bundled(), size: first, memory: emptyMemory });
        for (const step of steps) {
          state =
            typeof step === 'string'
              ? typed(state, step).state
              : happen(state, { type: 'resize', size: step });
          const lines = frame(state, { markerOf }).map(lineText);
          expect(lines).toHaveLength(state.size.rows);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(state.size.columns);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says so where there is too little room', () => {
    expect(screen(started({ columns: 19, rows: 24 }))[0]).toMatch('needs 20x6');
    expect(screen(started({ columns: 80, rows: 5 }))[0]).toMatch('needs 20x6');
  });

  test('shows one screen below 100 columns, and two panes from there', () => {
    const seen = (columns: number) => screen(started({ columns, rows: 24 })).join('\n');
    expect(seen(99)).not.toMatch('[Outline');
    expect(seen(100)).toMatch('[Outline');
  });

  test('a folded item says how many it hides', () => {
    const lines = screen(typed(started(undefined, 'first'), 'h').state);
    expect(lines.find(line => line.includes('▸ one'))).toMatch('(+3)');
  });

  test('stars and talks that were read are marked in the timetable', () => {
    const row = (keys: string) =>
      screen(typed(started(), keys).state).find(line => line.includes('First talk'));
    expect(row('j')).toMatch(/^ {2}1/);
    expect(row('*')).toMatch(/^>\*1/);
    expect(row('Enter Esc')).toMatch(/^>✓1/);
  });

  test('where there are few rows, the head is the title and the tabs', () => {
    const lines = (rows: number) => screen(started({ columns: 80, rows }, 'first')).slice(1, 4);
    expect(lines(13)).toEqual(['First talk', expect.stringMatching(/^\[Outline/), '> ▾ one']);
    expect(lines(14)[2]).toMatch(/^\[Outline/);
  });

  test('of several links the chosen one is in sight', () => {
    const links = Array.from({ length: 9 }, (_, at) => `[${at}](https://example.com/${at})`).join(' ');
    const many = oneTalk(`- ${links}\n`);
    const state = startState({
      event: many,
      size: { columns: 80, rows: 10 },
      memory: emptyMemory,
      address: 'talk',
    });
    const lines = screen(typed(state, 'o j j j j j j').state);
    expect(lines).toContain('> https://example.com/6');
    expect(lines).not.toContain('  https://example.com/0');
  });

  test('of a path that is too long the end is shown', () => {
    const deep = oneTalk('- first level text\n  - second level text\n    - third\n');
    const state = startState({
      event: deep,
      size: { columns: 24, rows: 24 },
      memory: emptyMemory,
      address: 'talk/1.1',
    });
    expect(screen(typed(state, 'z i').state)).toContain('… > second level text');
  });

  test('a zoomed item stands below the path to it', () => {
    const lines = screen(typed(started(undefined, 'first'), 'j j p z i').state);
    expect(lines.join('\n')).toMatch('one > one a');
  });
});
