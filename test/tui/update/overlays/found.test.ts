import { describe, expect, test } from 'vitest';
import type { FoundEvent, FoundEvents } from '../../../../src/across/found.ts';
import { lineText } from '../../../../src/line/line.ts';
import { width } from '../../../../src/text/width.ts';
import { foundRows } from '../../../../src/tui/lists/overlays/found-list.ts';
import { sceneOf } from '../../../../src/tui/lists/scene.ts';
import { emptyMemory } from '../../../../src/tui/memory/memory.ts';
import { startState } from '../../../../src/tui/memory/restore.ts';
import { frame } from '../../../../src/tui/screens/frame.ts';
import type { State } from '../../../../src/tui/state/state.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { at, hitsIn, listed, markerOf, oneTalk, screen, searched, started, typed } from '../../event.ts';

/** Two hits in the open event, of which one is a title, and one in another event. */
const night: FoundEvent = {
  id: 'night',
  where: '/n/night.md',
  title: 'Night',
  date: '2026-04-01',
  count: 2,
  tiers: [{ tier: 'literal', count: 2 }],
  talks: [
    {
      slug: 'first',
      title: 'First talk',
      hits: [
        { address: 'first', above: [], text: 'First talk  ann(A)' },
        { address: 'first/1.1.1', above: ['one', 'one a'], part: 'outline', text: 'one a i' },
      ],
    },
  ],
};
const small: FoundEvent = {
  id: 'small',
  where: '/n/small.md',
  title: 'Small',
  count: 1,
  tiers: [{ tier: 'reading', count: 1 }],
  talks: [
    { slug: 'talk', title: 'Talk', hits: [{ address: 'talk/2', above: [], part: 'outline', text: 'b' }] },
  ],
};

function foundOf(query: string, events: readonly FoundEvent[] = [night, small], done = true): FoundEvents {
  const count = events.reduce((sum, event) => sum + event.count, 0);
  return { query, events, count, searched: 3, done };
}

/** The prompt with a query typed, and what it has found. */
function withFound(query = 'x', found = foundOf(query), from = started()): State {
  const keys = ['F', ...query].join(' ');
  return happen(typed(from, keys).state, { type: 'found', found });
}

/** The address at the cursor, with its event. */
function atHit(state: State): string {
  const list = sceneOf(state).overlay;
  const row = list?.kind === 'search-all' ? list.hits[list.position.cursor] : undefined;
  return row ? `${row.event.id}:${row.hit.address}` : 'nothing';
}

describe('a search in all events', () => {
  test.each([
    ['F', [{ type: 'search-all', query: '' }]],
    [
      'F x',
      [
        { type: 'search-all', query: '' },
        { type: 'search-all', query: 'x' },
      ],
    ],
    [
      '/ x Tab',
      [
        { type: 'search', query: 'x' },
        { type: 'search-all', query: 'x' },
      ],
    ],
    [
      'F x Tab',
      [
        { type: 'search-all', query: '' },
        { type: 'search-all', query: 'x' },
        { type: 'search', query: 'x' },
      ],
    ],
    [
      'F x Backspace',
      [
        { type: 'search-all', query: '' },
        { type: 'search-all', query: 'x' },
      ],
    ],
    ['/ Tab Tab', [{ type: 'search-all', query: '' }]],
  ])('%s asks for it', (keys, effects) => expect(typed(started(), keys).effects).toEqual(effects));

  test('takes over what was typed over the events', () => {
    const { state, effects } = typed(happen(started(), { type: 'events', events: listed }), 'r e d Tab');
    expect(effects).toEqual([{ type: 'search-all', query: 'red' }]);
    expect(screen(state).at(-1)).toMatch(/^\/red {2,}Enter go there {2}Esc back {2}Tab this event$/);
  });

  test('shows hits by event and talk, a title without its talk above it', () => {
    expect(screen(withFound()).slice(1, 8)).toEqual([
      'Night  2026-04-01  as written 2',
      '> First talk  ann(A)',
      '    1.1.1   one › one a        one a i',
      '',
      'Small  by reading 1',
      '  Talk',
      '    2                          b',
    ]);
    expect(screen(withFound()).at(-1)).toMatch(/^\/x +1\/3 {2}Enter go there/);
  });

  test.each([
    ['beside it', 120],
    ['below it', 80],
    ['below it', 40],
  ])('the place of the hit at the cursor is seen, %s at %i columns, once its talk is there', (_, columns) => {
    const size = { columns, rows: 24 };
    const pane = (of: State) =>
      screen(of).map(line => line.slice(columns >= 100 ? line.indexOf('│') + 2 : 0));
    const asked = typed(withFound('x', foundOf('x'), started(size)), 'Down').state;
    expect(pane(asked).find(line => line.includes('first/1.1.1'))).toMatch('First talk');
    expect(pane(asked)).not.toContain('  ▾ one');
    const [, notes] = asked.event.notes;
    const there = happen(asked, { type: 'preview', event: night, notes: notes! });
    expect(pane(there)).toContain('·     - one a i');
    expect(pane(there)).toContain('  ▾ one');
    // Of another talk, or an event with such a talk, it is not shown.
    const other = happen(asked, { type: 'preview', event: small, notes: notes! });
    expect(pane(other)).not.toContain('  ▾ one');
    expect(pane(typed(there, 'Down').state)).not.toContain('  ▾ one');
    const late = happen(asked, { type: 'preview', event: night, notes: asked.event.notes[2]! });
    expect(pane(late)).toEqual(pane(asked));
  });

  test('has room in a small terminal', () => {
    const lines = screen(withFound('x', foundOf('x'), started({ columns: 40, rows: 15 })));
    expect(lines.slice(1, 4)).toEqual(['Night  as written 2', '> First talk  ann(A)', '    1.1.1   one a i']);
    expect(lines.at(-1)).toMatch(/^\/x +1\/3 {2}Tab this event$/);
  });

  test('says how much of an event is listed, where that is not all', () => {
    const many = { ...small, count: 900, tiers: [{ tier: 'literal', count: 900 } as const] };
    expect(screen(withFound('x', foundOf('x', [many])))[1]).toBe('Small  as written 900, the first 1');
  });

  test.each<[FoundEvents, string]>([
    [foundOf('x', [], false), 'searching…'],
    [foundOf('x', []), 'nothing found in 3 events'],
    [{ ...foundOf('x', []), searched: 1 }, 'nothing found in 1 event'],
    [{ ...foundOf('x', []), problem: 'is:starred looks in one event' }, 'is:starred looks in one event'],
    [{ ...foundOf('', []), problem: 'too much' }, 'too much'],
  ])('of %j says %s', (found, text) => expect(screen(withFound(found.query, found))[1]).toBe(text));

  test('says through how many events it looks, and what Enter does', () => {
    const empty = happen(typed({ ...started(), queries: ['ropes'] }, 'F').state, {
      type: 'found',
      found: { ...foundOf('', []), searched: 12 },
    });
    expect(screen(empty).slice(1, 3)).toEqual([
      'Search titles, outlines, Q&A and links of all talks of 12 events',
      'Enter searches again for ropes',
    ]);
    const { state, effects } = typed(empty, 'Enter');
    expect(effects).toEqual([{ type: 'search-all', query: 'ropes' }]);
    expect(screen(state).at(-1)).toMatch(/^\/ropes /);
  });

  test.each([
    [20, 6],
    [21, 9],
    [40, 15],
    [99, 24],
    [100, 24],
    [200, 60],
  ])('fits %i columns and %i rows, and is cleaned, whatever notes hold', (columns, rows) => {
    const odd = '\u001b]0;x\u0007基盤\u202e👍🏽\tあ'.repeat(30);
    const hits = [
      { address: `${odd}`, above: [], text: odd },
      { address: `${odd}/1.2.3`, above: [odd, odd, odd], part: 'outline', text: odd } as const,
      { address: `${odd}/l1`, above: [], part: 'links', text: odd } as const,
    ];
    const event = { ...small, title: odd, date: '2026-01-01', talks: [{ slug: odd, title: odd, hits }] };
    const from = withFound('基', foundOf('基', [event, night]), started({ columns, rows }));
    for (const keys of ['', 'Down', 'Down Down', 'PgDn', 'Enter']) {
      const lines = frame(typed(from, keys).state, { markerOf });
      const texts = lines.map(lineText);
      expect(texts).toHaveLength(rows);
      for (const text of texts) expect(width(text)).toBeLessThanOrEqual(columns);
      expect(texts.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
  });

  test('a click puts the cursor on a hit, beside the preview only', () => {
    const click = (x: number, y: number) => {
      const from = withFound('x', foundOf('x'), started({ columns: 120, rows: 24 }));
      return atHit(happen(from, { type: 'mouse', mouse: { kind: 'press', x, y } }));
    };
    expect([click(4, 3), click(4, 6), click(100, 3)]).toEqual([
      'night:first/1.1.1',
      'small:talk/2',
      'night:first',
    ]);
  });

  test('Esc leads back to where one was', () =>
    expect(typed(withFound('x', foundOf('x'), started(undefined, 'first')), 'Esc').state).toEqual(
      started(undefined, 'first'),
    ));

  test('what comes too late is dropped', () => {
    const later = typed(withFound(), 'y').state;
    expect(happen(later, { type: 'found', found: foundOf('x', []) })).toBe(later);
    expect(happen(started(), { type: 'found', found: foundOf('x') })).toEqual(started());
    const notes = started().event.notes[0]!;
    expect(happen(started(), { type: 'preview', event: night, notes })).toEqual(started());
  });

  test('the cursor stays on its hit as others come before it', () => {
    const first = withFound('x', foundOf('x', [small], false));
    expect(atHit(happen(first, { type: 'found', found: foundOf('x') }))).toBe('night:first');
    const moved = typed(
      withFound('x', foundOf('x', [{ ...night, tiers: small.tiers }], false)),
      'Down',
    ).state;
    const sooner = { ...small, tiers: night.tiers };
    expect(atHit(happen(moved, { type: 'found', found: foundOf('x', [sooner, night]) }))).toBe(
      'night:first/1.1.1',
    );
  });
});

describe('Enter', () => {
  test('goes to a hit of the open event, from which Ctrl+o leads back', () => {
    const { state, effects } = typed(withFound(), 'Down Enter');
    expect([at(state), state.overlay, state.queries]).toEqual(['outline one a i', undefined, ['x']]);
    expect(effects).toEqual([{ type: 'search', query: 'x' }]);
    expect(at(typed(state, 'Ctrl+o').state)).toBe('timetable First talk');
  });

  test('opens the event of another hit there', () => {
    const { state, effects } = typed(withFound(), 'Down Down Enter');
    expect([state.overlay, state.message?.text]).toEqual([undefined, 'opening Small']);
    expect(effects).toEqual([
      {
        type: 'open-event',
        event: { id: 'small', where: '/n/small.md' },
        at: { kind: 'hit', address: 'talk/2', query: 'x' },
      },
    ]);
  });

  test('on the first hit waits until all is searched, as a surer one may come', () => {
    const early = withFound('x', foundOf('x', [small], false));
    const { state, effects } = typed(early, 'Enter');
    expect([effects, state.overlay?.kind]).toEqual([[], 'search-all']);
    const done = happen(state, { type: 'found', found: foundOf('x') });
    expect(typed(done, 'Enter').effects).toEqual([{ type: 'search', query: 'x' }]);
    const moved = typed(withFound('x', foundOf('x', [night], false)), 'Down Enter');
    expect(at(moved.state)).toBe('outline one a i');
  });

  test.each<[FoundEvents, string]>([
    [foundOf('x', []), 'nothing found for x'],
    [{ ...foundOf('x', []), problem: 'no such thing' }, 'no such thing'],
  ])('where there is none (%j) says %s, and the prompt stays', (found, text) => {
    const { state, effects } = typed(withFound('x', found), 'Enter');
    expect([effects, state.message?.text]).toEqual([[], text]);
    expect(screen(typed(state, 'y').state).at(-1)).toMatch(/^\/xy /);
  });
});

describe('an event that is opened for a hit', () => {
  const there = { id: 'small', where: '/n/small.md' };
  const other = () =>
    startState({
      event: oneTalk('- a\n- b'),
      listed: there,
      memory: emptyMemory,
      size: { columns: 80, rows: 24 },
    });
  const from = started(undefined, 'first/2');
  const opened = happen(from, {
    type: 'opened',
    state: other(),
    at: { kind: 'hit', address: 'talk/2', query: 'b' },
  });

  test('is open at it, and knows what was searched for', () => {
    expect([at(opened), opened.queries]).toEqual(['outline b', ['b']]);
    expect(opened.search).toMatchObject({ hits: { query: 'b' }, marked: true });
  });

  test('says which of its hits that is, once it is searched', () => {
    expect(typed(opened, 'n').state.message?.text).toBe('still searching');
    const hits = hitsIn(opened.event, 'b');
    const some = { ...hits, done: false, count: 0, found: [], runs: [] };
    const still = happen(opened, { type: 'hits', hits: some });
    expect(typed(still, 'n').state.message?.text).toBe('still searching');
    expect(happen(still, { type: 'hits', hits }).message?.text).toBe('/b  1 of 1');
    const known = happen(opened, { type: 'hits', hits });
    expect([at(known), known.message?.text]).toEqual(['outline b', '/b  1 of 1']);
    expect(typed(known, 'g n').state.message?.text).toMatch(/^\/b {2}1 of 1/);
    // Read again meanwhile, it may have no such hit any more.
    const none = happen(opened, { type: 'hits', hits: { ...hits, count: 0, found: [], runs: [] } });
    expect(typed(none, 'n').state.message?.text).toBe('nothing is searched for; / searches');
  });

  test('folds close behind it again, as for a hit of the open event', () => {
    const folded = typed(
      startState({ event: oneTalk('- a\n  - b\n- c'), listed: there, memory: emptyMemory, size: from.size }),
      'Enter z M',
    ).state;
    const at = { kind: 'hit', address: 'talk/1.1', query: 'b' } as const;
    const state = happen(from, { type: 'opened', state: folded, at });
    const rowsOf = (of: State) => sceneOf(of).talk!.order.length;
    expect([rowsOf(state), rowsOf(typed(state, 'G').state)]).toEqual([3, 2]);
  });

  test('is left by Ctrl+o for the event and the place that one came from, and Alt+o goes on again', () => {
    const back = typed(opened, 'Ctrl+o');
    expect(back.effects).toEqual([{ type: 'open-event', event: from.listed, at: { kind: 'jump', by: -1 } }]);
    expect(back.state).toEqual(opened);
    const again = happen(opened, { type: 'opened', state: started(), at: { kind: 'jump', by: -1 } });
    expect([at(again), again.listed]).toEqual(['outline two', from.listed]);
    const forward = typed(again, 'Alt+o');
    expect(forward.effects).toEqual([{ type: 'open-event', event: there, at: { kind: 'jump', by: 1 } }]);
    const last = happen(again, { type: 'opened', state: other(), at: { kind: 'jump', by: 1 } });
    expect([at(last), last.listed]).toEqual(['outline b', there]);
    expect(typed(last, 'Alt+o').state.message?.text).toBe('there is nowhere to go forward to');
  });

  test('a jump within it stays within it', () => {
    const { state, effects } = typed(opened, 'g Ctrl+o');
    expect([at(state), effects]).toEqual(['outline b', []]);
  });

  test('what is read again of it leaves the places in other events alone', () => {
    const like = startState({
      event: oneTalk('- x\n- b'),
      memory: emptyMemory,
      size: from.size,
      address: 'talk/2',
    });
    const left = happen(like, { type: 'opened', state: other() });
    const again = happen(left, { type: 'reload', event: oneTalk('- new\n- a\n- b') });
    expect(left.jumps.back).toMatchObject([{ address: 'talk/2' }]);
    expect(again.jumps.back).toEqual(left.jumps.back);
  });
});

test('rows are the same for the same events', () => {
  const events = [night, small];
  expect(foundRows(events)).toBe(foundRows(events));
});

test('a search of the open event goes on from what was typed for all', () =>
  expect(at(searched(started(), 'F o n l y Tab Enter'))).toBe('outline only'));
