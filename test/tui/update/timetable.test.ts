import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { happen } from '../../../src/tui/update/update.ts';
import { at, screen, started, typed } from '../event.ts';

const days = parse(readFileSync('test/fixtures/notes/days.md', 'utf8'), 'days').event;
const start = startState({ event: days, size: { columns: 80, rows: 24 }, memory: emptyMemory });

const titles = ['Opening', 'Ropes and queues', 'Lighthouses as beacons', '潮の満ち引きとキャッシュ'];

/** The titles that the timetable shows, by their first words. */
const shown = (state: State) =>
  screen(state).flatMap(line => titles.find(title => line.includes(title))?.split(' ')[0] ?? []);

describe('the timetable is narrowed', () => {
  test.each([
    ['', ['Opening', 'Ropes', 'Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f d', ['Opening', 'Ropes', 'Lighthouses']],
    ['G f d', ['潮の満ち引きとキャッシュ']],
    ['f r', ['Opening', 'Ropes']],
    ['j f r', ['Lighthouses', '潮の満ち引きとキャッシュ']],
    ['j f r f d', ['Lighthouses']],
    ['j f r f d f r', ['Opening', 'Ropes', 'Lighthouses']],
    ['* f s', ['Ropes']],
    ['Enter * Esc f s', ['Ropes']],
    ['r f u', ['Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f u', ['Ropes', 'Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f d f d', ['Opening', 'Ropes', 'Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f d f r Esc', ['Opening', 'Ropes', 'Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f u f f', ['Opening', 'Ropes', 'Lighthouses', '潮の満ち引きとキャッシュ']],
    ['f s', []],
  ])('%s shows %j', (keys, expected) => expect(shown(typed(start, keys).state)).toEqual(expected));

  test('says by what, and that nothing fits', () => {
    expect(screen(typed(start, 'f d f r f u').state)[1]).toBe('Only Day 1 (2025-11-20), Hall, unread');
    expect(screen(typed(start, 'f s').state).slice(1, 3)).toEqual(['Only starred', '   nothing fits']);
    const empty = startState({
      event: parse('', 'empty').event,
      size: { columns: 80, rows: 24 },
      memory: emptyMemory,
    });
    expect(screen(empty)[1]).toBe('   no talks');
    expect(screen(typed(start, 'f').state).at(-1)).toMatch(/^f… {2}d day {2}r room {2}s starred {2}u unread/);
  });

  test.each([
    ['G f d k', 'timetable 潮の満ち引きとキャッシュ'],
    ['j f r j', 'timetable 潮の満ち引きとキャッシュ'],
    ['j f r g Enter', 'outline light every ten seconds'],
    ['j f r G Enter Esc f f k', 'timetable Lighthouses as beacons'],
    ['f r G k', 'timetable Opening'],
    ['j * k f s', 'timetable Lighthouses as beacons'],
    ['f u r', 'timetable Lighthouses as beacons'],
    ['f s Enter', 'timetable undefined'],
    ['f r j 3 Enter', 'outline 満ちたら書き、引いたら読む'],
    ['f r j 3 Enter Esc', 'timetable Ropes and queues'],
  ])('%s → %s', (keys, expected) => expect(at(typed(start, keys).state)).toBe(expected));

  test('the talk beside it is that of its cursor', () => {
    expect(typed(start, 'f u r').state.open).toBe('beacons');
    expect(typed(start, 'f r j 3 Enter Esc').state.open).toBe('ropes');
  });

  test('a press goes to the row that is shown there', () => {
    const narrowed = typed(start, 'G f r').state;
    const y = screen(narrowed).findIndex(line => line.includes('Lighthouses'));
    const pressed = happen(narrowed, { type: 'mouse', mouse: { kind: 'press', x: 20, y } });
    expect(at(pressed)).toBe('timetable Lighthouses as beacons');
  });

  test('a time stands beside the first talk that is shown of it', () => {
    const line = (keys: string) =>
      screen(typed(start, keys).state).find(each => each.includes('Lighthouses'));
    expect(line('')).toMatch(/^ {3}2 {7}-10:50 {2}Loft/);
    expect(line('j f r')).toMatch(/^> {2}2 {2}10:10-10:50 {2}Loft/);
  });

  test('what has neither days nor rooms says so', () => {
    expect(typed(started(), 'f d').state.narrowing).toBeUndefined();
    expect(typed(started(), 'f d').state.message?.text).toBe('this event has no days');
    expect(typed(started(), 'f r').state.message?.text).toBe('this event has no rooms');
    expect(screen(typed(started(), 'f').state).at(-1)).toBe('f…  s starred  u unread');
    expect(typed(started(), 'Esc').state.message?.text).toMatch('nothing to go back from');
  });
});

test('a talk without a slot that has a time and a room shows them as slots do', () => {
  const { event } = parse('# E\n\n## Talk {#talk}\n\n- x\n', 'e');
  const [talk] = event.notes;
  const timed = { ...talk!, kind: 'talk', start: '10:00', minutes: 20, room: 'Hall' } as typeof talk;
  const state = startState({
    event: { ...event, notes: [timed!] },
    size: { columns: 80, rows: 24 },
    memory: emptyMemory,
  });
  expect(screen(typed(state, 'Esc').state)[1]).toBe('>  1  10:00-10:20  Hall  Talk');
});
