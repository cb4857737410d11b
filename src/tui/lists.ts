import { entriesOf, entryBlocks } from './entries.ts';
import { groupOf } from './found.ts';
import { helpRows } from './help-rows.ts';
import { panesOf } from './layout.ts';
import { withOpen } from './open.ts';
import type { Position, State, TabState } from './state.ts';
import { gutterColumns, inNodes, type TalkList, tabState, talkList } from './talk-list.ts';
import { viewKey } from './view-key.ts';
import { type Rows, reveal } from './viewport.ts';

/** A list that the cursor moves in, whatever it holds. */
export interface List {
  rows: Rows;
  /** In rows. */
  position: Position;
  /** Lines of its window. */
  height: number;
  /** The state with the list at another position. */
  put(position: Position): State;
}

/** The list that has the keys. */
export function focusedList(state: State): List {
  const { overlay } = state;
  if (overlay?.kind === 'help') return helpList(state, overlay.position);
  if (overlay?.kind === 'targets') return targetList(state, overlay);
  if (overlay?.kind === 'search') return hitList(state, overlay);
  const list = state.focus === 'talk' ? talkList(state) : undefined;
  return list ? nodeList(state, list) : timetableList(state);
}

/** The timetable's list, from its pane's columns. */
export function timetableList(state: State): List {
  const { timetable, body } = panesOf(state.size);
  const blocks = entryBlocks(state.event, Math.max(1, timetable - gutterColumns), state.now);
  return {
    rows: { count: blocks.length, heightOf: row => blocks[row]!.length },
    position: state.timetable,
    height: Math.max(1, body),
    put: position => following({ ...state, timetable: position }),
  };
}

/** The talk beside the timetable is the one that its cursor is on. */
function following(state: State): State {
  const slug = entriesOf(state.event)[state.timetable.cursor]?.slug;
  return slug === undefined ? state : withOpen(state, slug);
}

export function nodeList(state: State, list: TalkList): List {
  const { rows, position, height, order } = list;
  return { rows, position, height, put: moved => withTab(state, { position: inNodes(order, moved) }) };
}

function helpList(state: State, position: Position): List {
  const count = helpRows(state.focus).length;
  return {
    rows: { count, heightOf: () => 1 },
    position,
    height: Math.max(1, state.size.rows - 3),
    put: moved => ({ ...state, overlay: { kind: 'help', position: moved } }),
  };
}

function targetList(state: State, overlay: State['overlay'] & { kind: 'targets' }): List {
  const { urls, cursor } = overlay;
  return {
    rows: { count: urls.length, heightOf: () => 1 },
    position: { cursor, top: 0, skip: 0 },
    height: urls.length,
    put: moved => ({ ...state, overlay: { ...overlay, cursor: moved.cursor } }),
  };
}

/** The hits of a search; the first of a talk has its title above it. */
export function hitList(state: State, overlay: State['overlay'] & { kind: 'search' }): List {
  const { found, position } = overlay;
  return {
    rows: {
      count: found?.count ?? 0,
      heightOf: row => (found && groupOf(found, row)?.start === row ? 2 : 1),
    },
    position,
    height: Math.max(1, panesOf(state.size).body),
    put: moved => ({ ...state, overlay: { ...overlay, position: moved } }),
  };
}

/** A state with something of the open tab changed. */
export function withTab(state: State, change: Partial<TabState>): State {
  const view = { ...tabState(state), ...change };
  return { ...state, views: { ...state.views, [viewKey(state.open, state.tab)]: view } };
}

function withHitsSettled(state: State): State {
  if (state.overlay?.kind !== 'search') return state;
  const { rows, position, height, put } = hitList(state, state.overlay);
  const { cursor, top, skip } = reveal(rows, position, height);
  const same = cursor === position.cursor && top === position.top && skip === position.skip;
  return same ? state : put({ cursor, top, skip });
}

/** Brings every cursor into its window; after a change of size, folds, tab or notes. */
export function settled(unsettled: State): State {
  const state = withHitsSettled(unsettled);
  const timetable = timetableList(state);
  const position = reveal(timetable.rows, state.timetable, timetable.height);
  const list = talkList(state);
  const next = { ...state, timetable: position };
  if (!list) return next;
  const talk = nodeList(next, list);
  return talk.put(reveal(talk.rows, talk.position, talk.height));
}
