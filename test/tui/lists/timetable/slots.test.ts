import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Event, Notes, Slot } from '../../../../src/event/model.ts';
import { parse } from '../../../../src/markdown/index.ts';
import { timetableRows } from '../../../../src/tui/lists/timetable/slots.ts';
import { emptyMemory } from '../../../../src/tui/memory/memory.ts';
import { startState } from '../../../../src/tui/memory/restore.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { talkOf } from '../../../helpers/notes/tree.ts';
import { at, screen, typed } from '../../event.ts';

/** Slots `A`, `B` of talks `a`, `b`; `A2` is on day 2. A lower-case name among the notes is a talk. */
function eventOf(slots: string, notes: string): Event {
  const dayOf = (name: string) => (/\d/.test(name) ? { day: Number(name.slice(-1)) } : {});
  const days = /\d/.test(slots + notes) ? { days: [{ title: 'Day 1' }, { title: 'Day 2' }] } : {};
  return {
    id: 'e',
    title: 'E',
    ...days,
    slots: slots.split(' ').map((name): Slot => {
      const more = { minutes: 10, kind: 'talk' as const, speakers: [], line: 1, ...dayOf(name) };
      return { start: '10:00', title: name, talk: name.toLowerCase(), ...more };
    }),
    notes: notes.split(' ').map((name, index): Notes => {
      const talk = talkOf([], { slug: name, title: name, number: index + 1, ...dayOf(name) });
      const { number: _, speakers: __, ...section } = talk;
      return name === name.toLowerCase() ? talk : { ...section, kind: 'section' };
    }),
  };
}

const order = (slots: string, notes: string) =>
  timetableRows(eventOf(slots, notes))
    .map(({ title }) => title)
    .join(' ');

describe('notes without a slot stand where the file has them', () => {
  test.each([
    ['before the first slot', 'A B', 'About a b', 'About A B'],
    ['behind all slots', 'A B C', 'a b Impressions', 'A B C Impressions'],
    ['behind the talk before them', 'A B', 'a Panel extra b', 'A Panel extra B'],
    ['before all slots and behind them, where no talk has one', 'X Y', 'About a Notes', 'About X Y a Notes'],
    ['in the order of the file, where there are no slots', 'X', 'About a b After', 'About X a b After'],
    ['below their day', 'X1 A1 B2', 'Open1 a1 Late1 Morning2 b2 End2', 'Open1 X1 A1 Late1 Morning2 B2 End2'],
    ['between days and behind them', 'A1 B2', 'Before a1 Between b2 After', 'Before A1 Between B2 After'],
  ])('%s', (_, slots, notes, expected) => expect(order(slots, notes)).toBe(expected));
});

describe('an event of several days', () => {
  const days = parse(readFileSync('test/fixtures/notes/days.md', 'utf8'), 'days').event;
  const start = (columns: number, address?: string) =>
    startState({
      event: days,
      size: { columns, rows: 24 },
      memory: emptyMemory,
      ...(address && { address }),
    });

  test('has each below its title, with rooms', () => {
    const lines = screen(start(80)).slice(1, 8);
    expect(lines).toEqual([
      '   Day 1 (2025-11-20)',
      '      10:00-10:10  Hall  Opening',
      '>  1  10:10-10:50  Hall  Ropes and queues          Ann Lee(Tide)',
      '   2       -10:50  Loft  Lighthouses as beacons    Bo Ruiz',
      '',
      '   Day 2 (2025-11-21)',
      '   3  09:30-10:00  Loft  潮の満ち引きとキャッシュ  港 みなと(潮汐研)',
    ]);
  });

  test('marks starred talks that clash', () => {
    const rows = (keys: string) =>
      screen(typed(start(80), keys).state).filter(line => /Ropes|Light|潮/.test(line));
    expect(rows('*').map(line => line[1])).toEqual(['*', ' ', ' ']);
    expect(rows('* j j *').map(line => line[1])).toEqual(['*', ' ', '*']);
    expect(rows('* j *').map(line => line[1])).toEqual(['!', '!', ' ']);
    expect(rows('* j * *').map(line => line[1])).toEqual(['*', ' ', ' ']);
    // One in which something is starred counts.
    expect(rows('* j Enter * Esc').map(line => line[1])).toEqual(['!', '!', ' ']);
  });

  test('the cursor goes past the titles, and a press on one goes to the row below', () => {
    const { state } = typed(start(80), 'j j');
    expect(at(state)).toBe('timetable 潮の満ち引きとキャッシュ');
    expect(at(typed(state, 'k').state)).toBe('timetable Lighthouses as beacons');
    expect(at(typed(state, 'g').state)).toBe('timetable Opening');
    const pressed = happen(start(80), { type: 'mouse', mouse: { kind: 'press', x: 5, y: 6 } });
    expect(at(pressed)).toBe('timetable 潮の満ち引きとキャッシュ');
  });

  test('the title of a day is in sight with its first row, in a window too small for all', () => {
    const small = happen(start(40), { type: 'resize', size: { columns: 40, rows: 7 } });
    expect(screen(typed(small, 'G').state).join('\n')).toMatch(/ {3}Day 2 .*\n> {2}3/);
    expect(screen(typed(small, 'G g').state)[1]).toBe('   Day 1 (2025-11-20)');
  });

  test('marks what is on on that day, and has the time above', () => {
    const now = (date: string) => screen(happen(start(80), { type: 'clock', now: { date, time: '09:40' } }));
    expect(now('2025-11-21').filter(line => /\bnow\b/.test(line))).toEqual([
      expect.stringContaining('潮の満ち引きとキャッシュ'),
    ]);
    expect(now('2025-11-20').filter(line => /\bnext\b/.test(line))).toEqual([
      expect.stringContaining('Opening'),
      // The first of another room.
      expect.stringContaining('Lighthouses'),
    ]);
    expect(now('2025-11-20').filter(line => /\bnow\b/.test(line))).toEqual([]);
    expect(now('2025-11-21')[0]).toMatch(/ {2}09:40$/);
    expect(now('2025-11-22')[0]).toMatch(/ {2}2025-11-20 - 2025-11-21$/);
  });

  test('and says its day above a talk', () => {
    expect(screen(start(80, 'tides'))[2]).toMatch(/^Day 2 \(2025-11-21\) {2}09:30-10:00 {2}Loft/);
  });

  test('in a narrow terminal has its first date only, so that the title has room', () => {
    expect(screen(start(40))[0]).toBe('Two Harbours Conference       2025-11-20');
  });
});

test('what stands behind a day is apart from it', () => {
  const event = eventOf('A1 B2', 'a1 Between b2 After');
  const lines = screen(startState({ event, size: { columns: 80, rows: 16 }, memory: emptyMemory }));
  const shown = lines.slice(1, 11).map(line => line.replace(/^.*10:00-10:10/, '').trim());
  expect(shown).toEqual(['Day 1', 'A1', '', 'Between', '', 'Day 2', 'B2', '', 'After', '']);
});

describe('a talk without a slot has its number, and its speakers beside its title', () => {
  const ann = { name: 'ann', role: 'speaker' as const };
  const rows = (event: Event, columns = 80) =>
    screen(startState({ event, size: { columns, rows: 10 }, memory: emptyMemory })).slice(1, 5);
  const alone = { ...talkOf([], { title: 'Alone', speakers: [ann] }), slug: 'alone' };
  const { number: _, speakers: __, ...rest } = alone;
  const section: Notes = { ...rest, kind: 'section', slug: 'beer', title: 'Beer' };

  test('below those that have one', () =>
    expect(rows({ ...eventOf('X', 'a'), notes: [alone] })).toEqual([
      '      10:00-10:10  X',
      '>  1               Alone  ann',
      '',
      '',
    ]));

  test('where there are none, with sections between', () => {
    const other = { ...alone, slug: 'other', number: 2, title: 'Two of us' };
    expect(rows({ ...eventOf('X', 'a'), slots: [], notes: [alone, section, other] })).toEqual([
      '>  1  Alone      ann',
      '      Beer',
      '   2  Two of us  ann',
      '',
    ]);
  });

  test('below its title where it is narrow', () => {
    const title = 'Alone in a boat with three replicas';
    expect(rows({ ...eventOf('X', 'a'), slots: [], notes: [{ ...alone, title }] }, 32).slice(0, 3)).toEqual([
      '>  1  Alone in a boat with three',
      '      replicas',
      '      ann',
    ]);
  });
});
