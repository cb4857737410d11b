import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../../src/tui/lists/scene.ts';
import { emptyMemory } from '../../../../src/tui/memory/memory.ts';
import { startState } from '../../../../src/tui/memory/restore.ts';
import type { State } from '../../../../src/tui/state/state.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { at, listed, oneTalk, screen, started, typed } from '../../event.ts';

const withList = (from = started()) => happen(from, { type: 'events', events: listed });

/** The ids of the events that are shown, `>` before the one at the cursor. */
function shown(state: State): string {
  const list = sceneOf(state).overlay;
  if (list?.kind !== 'events') return 'no list';
  return list.events.map(({ id }, row) => `${row === list.position.cursor ? '>' : ''}${id}`).join(' ');
}

describe('E', () => {
  test.each([started(), started(undefined, 'first')])('asks for the events of the library', state => {
    const { state: after, effects } = typed(state, 'E');
    expect([after.overlay, effects]).toEqual([undefined, [{ type: 'events' }]]);
  });

  test('lists them, with the cursor on the one that is open', () => {
    expect(screen(withList()).slice(1, 8)).toEqual([
      'Events',
      '  Day of Queues',
      '  2026-05-01  3 talks  bundled',
      '> Night',
      '  2026-04-01  2 talks, 1 unread, 2 stars  /n/night.md',
      '  カンファレンス',
      '  4 sections  /n/kai.md',
    ]);
  });

  test('shows where one lies of which nothing else is known', () => {
    const events = [{ ...listed[2]!, sections: 0 }];
    const lines = screen(happen(started(), { type: 'events', events }));
    expect(lines.slice(2, 4)).toEqual(['> カンファレンス', '  /n/kai.md']);
  });

  test('tells events of one id by where they lie', () => {
    const twin = { ...listed[1]!, title: 'Twin', where: '/elsewhere/night.md' };
    const state = happen(started(), { type: 'events', events: [twin, ...listed] });
    expect(shown(state)).toBe('night day >night kai');
  });

  test('shows the end of a path that is too long', () => {
    const where = '/home/somebody/notes/of/events/kaigi/2026-kyoto.md';
    const events = [{ ...listed[1]!, where }];
    const lines = screen(happen(started({ columns: 64, rows: 10 }), { type: 'events', events }));
    expect(lines[3]).toBe('  2026-04-01  2 talks, 1 unread, 2 stars  …/kaigi/2026-kyoto.md');
  });

  test('lists nothing where something else was opened meanwhile', () =>
    expect(withList(typed(started(), '?').state).overlay?.kind).toBe('help'));
});

describe('in the list of events', () => {
  test.each([
    ['', 'day >night kai'],
    ['Down', 'day night >kai'],
    ['Up', '>day night kai'],
    ['n i', '>night'],
    ['2 0 2 6', '>day night'],
    ['2 0 2 6 Down', 'day >night'],
    ['b u n d', '>day'],
    ['ｋ ａ ｉ', '>kai'],
    ['か ん ふ ぁ', '>kai'],
    ['o f Space d a y', '>day'],
    ['n i Ctrl+u', '>day night kai'],
    ['x x', ''],
  ])('%s shows %s', (keys, expected) => expect(shown(typed(withList(), keys).state)).toBe(expected));

  test('Enter opens the one at the cursor, Esc leads back', () => {
    const { state, effects } = typed(withList(), 'd a y Enter');
    expect(effects).toEqual([{ type: 'open-event', event: listed[0] }]);
    expect([state.overlay, state.message?.text]).toEqual([undefined, 'opening Day of Queues']);
    expect(typed(withList(), 'd a y Esc')).toEqual({ state: started(), effects: [] });
  });

  test('Enter where none fits says so', () => {
    const { state, effects } = typed(withList(), 'x x Enter');
    expect([effects, state.message?.text, shown(state)]).toEqual([[], 'nothing fits', '']);
  });
});

test('an event that is opened is as it was left, in the window as it is now', () => {
  const event = oneTalk('- a\n- b');
  const memory = {
    ...emptyMemory,
    open: 'talk',
    focus: 'talk',
    views: { 'talk outline': { cursor: 'talk/2', folds: [] } },
  } as const;
  const other = startState({
    event,
    memory: { ...memory, views: { ...memory.views } as never, stars: [], read: [], queries: [] },
    size: { columns: 80, rows: 24 },
  });
  const here = { ...started({ columns: 60, rows: 12 }), mouse: false };
  const state = happen(here, { type: 'opened', state: other });
  expect([at(state), state.event, state.mouse, state.own]).toEqual(['outline b', event, false, false]);
  expect(screen(state)).toHaveLength(12);
});
