import type { Event } from '../../src/event/model.ts';
import { parse } from '../../src/markdown/index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchAll } from '../../src/search/search.ts';
import { foundBy } from '../../src/tui/found.ts';
import { happen, press } from '../../src/tui/reducer.ts';
import { startState } from '../../src/tui/restore-session.ts';
import { emptySession } from '../../src/tui/session.ts';
import type { Effect, Size, State } from '../../src/tui/state.ts';
import type { TypedKey } from '../../src/tui/typed-key.ts';

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

/** A first state of these notes in a terminal of some size. */
export function started(size: Size = { columns: 80, rows: 24 }, place?: string): State {
  return startState({ event, size, session: emptySession, ...(place !== undefined && { place }) });
}

/** The same where what is searched for is found at once, without romaji. */
export function searched(state: State, keys: string): State {
  let current = state;
  for (const key of keys.split(' ').filter(Boolean)) {
    const step = press(current, keyOf(key));
    current = step.effects.reduce(
      (now, effect) =>
        effect.type === 'search'
          ? happen(now, {
              type: 'found',
              found: foundBy(searchAll(now.event, parseQuery(effect.text)), effect.text),
            })
          : now,
      step.state,
    );
  }
  return current;
}

/** A key by its name, with what it types. */
export function keyOf(name: string): TypedKey {
  const text = name === 'Space' ? ' ' : name;
  return [...text].length === 1 ? { name, text } : { name };
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
