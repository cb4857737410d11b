import type { Event } from '../../src/event/model.ts';
import { parse } from '../../src/event/parse/index.ts';
import { press } from '../../src/tui/reducer.ts';
import { startState } from '../../src/tui/restore-session.ts';
import { emptySession } from '../../src/tui/session.ts';
import type { Effect, Size, State } from '../../src/tui/state.ts';

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

/** The state and the effects after some keys, given as `j j Enter`; a chord's keys are two. */
export function typed(state: State, keys: string): { state: State; effects: Effect[] } {
  const effects: Effect[] = [];
  let current = state;
  for (const key of keys.split(' ').filter(Boolean)) {
    const step = press(current, key);
    current = step.state;
    effects.push(...step.effects);
  }
  return { state: current, effects };
}
