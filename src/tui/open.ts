import type { State, Tab } from './state.ts';

/** Another talk beside the timetable, at the tab where it was left. */
export function withOpen(state: State, slug: string): State {
  return slug === state.open ? state : { ...state, open: slug, tab: state.tabs[slug] ?? 'outline' };
}

/** Another tab of the open talk. */
export function withTabOpen(state: State, tab: Tab): State {
  return { ...state, tab, tabs: { ...state.tabs, [state.open]: tab } };
}

export function markedRead(state: State): State {
  return state.read.has(state.open) ? state : { ...state, read: new Set([...state.read, state.open]) };
}
