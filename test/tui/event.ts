import type { Event } from '../../src/event/model.ts';
import type { FileReading, SaidReading } from '../../src/event/reading.ts';
import { lineText } from '../../src/line/line.ts';
import { parse } from '../../src/markdown/index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchAll } from '../../src/search/search.ts';
import { actionOf } from '../../src/tui/keys/keymap.ts';
import { sceneOf } from '../../src/tui/lists/scene.ts';
import { type MarkerOf, nodeAtCursor } from '../../src/tui/lists/talk/talk-list.ts';
import { timetableEvent } from '../../src/tui/lists/timetable/slots.ts';
import { slotAt } from '../../src/tui/lists/timetable/timetable-list.ts';
import { emptyMemory } from '../../src/tui/memory/memory.ts';
import { startState } from '../../src/tui/memory/restore.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import { hitsOf } from '../../src/tui/searcher.ts';
import type { Effect } from '../../src/tui/state/actions.ts';
import type { Hits, RowHits } from '../../src/tui/state/hits.ts';
import type { TypedKey } from '../../src/tui/state/input.ts';
import type { Size, State } from '../../src/tui/state/state.ts';
import type { Step } from '../../src/tui/update/step.ts';
import { act, happen } from '../../src/tui/update/update.ts';
import type { ListedEvent } from '../../src/view/event.ts';
import type { CheckedFile } from '../../src/view/reading.ts';

/** Notes small enough to count on one's fingers. */
export const notes = `---
title: Night
date: 2026-04-01
timezone: UTC
---

## About {#about}

A caveat.

## Timetable

| time | speaker | title | minutes |
| --- | --- | --- | --- |
| 10:00 | | Doors | 30 |
| 10:30 | ann(A) | First talk | 30 |
| 11:00 | bob(B) | Second talk | 30 |

## First talk {#first}

- one
  - one a
    - one a i
  - one b
- two
  - two a [link](https://example.com/a) and [more](https://example.com/b)
- three
- Q&A
  - from cid: Why?
    - Because
  - How?

A remark.

## Second talk {#second}

- only
`;

export const event: Event = parse(notes, 'night').event;

/** Events of a library, of which `night` is one. */
export const listed: readonly ListedEvent[] = [
  {
    id: 'day',
    title: 'Day of Queues',
    date: '2026-05-01',
    where: 'bundled',
    talks: 3,
    unread: 3,
    sections: 0,
    stars: 0,
  },
  {
    id: 'night',
    title: 'Night',
    date: '2026-04-01',
    where: '/n/night.md',
    talks: 2,
    unread: 1,
    sections: 2,
    stars: 2,
  },
  { id: 'kai', title: 'カンファレンス', where: '/n/kai.md', talks: 0, unread: 0, sections: 4, stars: 0 },
];

/** An event of one talk, `talk`, with these notes in Markdown. */
export function oneTalk(markdown: string): Event {
  const timetable = '| time | title |\n| --- | --- |\n| 10:00 | Talk |';
  return parse(`# Small\n\n${timetable}\n\n## Talk {#talk}\n\n${markdown}`, 'small').event;
}

/** A first state of these notes, the reader's own, in a terminal of some size. */
export function started(size: Size = { columns: 80, rows: 24 }, address?: string): State {
  return startState({
    event,
    listed: listed[1]!,
    size,
    memory: emptyMemory,
    own: true,
    ...(address !== undefined && { address }),
  });
}

/** A key by its name, with what it types. */
export function keyOf(name: string): TypedKey {
  const text = name === 'Space' ? ' ' : name;
  return [...text].length === 1 ? { name, text } : { name };
}

/** What one key does. */
export function press(state: State, key: TypedKey): Step {
  const action = actionOf(state, key);
  return action ? act(state, action) : { state, effects: [] };
}

/** The state and the effects after some keys, given as `j j Enter`; a chord's keys are two. */
export function typed(state: State, keys: string): { state: State; effects: Effect[] } {
  const effects: Effect[] = [];
  let current = state;
  for (const key of keys.split(' ').filter(Boolean)) {
    const step = press(current, keyOf(key));
    current = step.state;
    effects.push(...step.effects);
  }
  return { state: current, effects };
}

/** The state after some keys, where what is searched for is found at once, without romaji. */
export function searched(state: State, keys: string): State {
  let current = state;
  for (const key of keys.split(' ').filter(Boolean)) {
    const step = press(current, keyOf(key));
    current = step.state;
    for (const effect of step.effects)
      if (effect.type === 'search')
        current = happen(current, { type: 'hits', hits: hitsIn(current.event, effect.query) });
      else if (effect.type === 'search-rows')
        current = happen(current, { type: 'rows', hits: rowsIn(current.event, effect.query) });
  }
  return current;
}

/** The rows of the timetable that a query fits, without romaji. */
export function rowsIn(of: Event, query: string): RowHits {
  const search = searchAll(timetableEvent(of), parseQuery(query));
  const rows = search.hits().map(({ entry }) => Number(entry.notes.slug));
  return { query, rows, ...(search.problem !== undefined && { problem: search.problem }) };
}

/** All that a query finds; `shown` is what was typed, where that is another. */
export function hitsIn(of: Event, query: string, shown = query): Hits {
  return hitsOf(searchAll(of, parseQuery(query)), shown);
}

/** Marks hits as they are typed, without romaji. */
export const markerOf: MarkerOf = query => {
  const found = searchAll(event, parseQuery(query));
  return text => found.ranges(text);
};

/** The rows of the screen, without trailing spaces. */
export function screen(state: State): string[] {
  return frame(state, { markerOf }).map(line => lineText(line).trimEnd());
}

/** What the cursor is on: `timetable First talk`, `outline two`. */
export function at(state: State): string {
  const { timetable, talk } = sceneOf(state);
  if (state.focus === 'timetable') return `timetable ${slotAt(timetable)?.title}`;
  return `${state.tab} ${(talk && nodeAtCursor(talk)?.plain) ?? 'nothing'}`;
}

/** The rows of the talk's list, which are not hidden, by their first words. */
export function rows(state: State): string {
  const { nodes, order } = sceneOf(state).talk!;
  return order.map(index => nodes[index]!.plain.split(' ').slice(0, 3).join(' ')).join(', ');
}

/** How one file was read, as one talk with a heading inside, some guesses about its first lines; what it was said to be. */
export function checked(guesses: readonly string[], as?: SaidReading): CheckedFile[] {
  const signs = [
    { name: 'short', weight: 1 },
    { name: 'long', weight: -1 },
  ];
  const heading = { line: 3, level: 2, role: 'part', text: 'A \u001b[2J heading', signs } as const;
  const reading: FileReading = {
    kind: 'talk',
    ...(as && { as }),
    by: 'signs',
    certainty: 'guess',
    summary: 'one talk',
    guesses: guesses.map((message, index) => ({ line: index + 1, message })),
    outline: { headings: [heading] },
  };
  return [{ where: 'a.md', reading, losses: [] }];
}
