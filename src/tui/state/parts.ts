import type { Notes } from '../../event/model.ts';
import { freshTab, maxQueries, type PromptOverlay, type State, type Tab, type TabState } from './state.ts';

/** The talk or section that is open; undefined where the event has none. */
export function openNotes({ event, open }: State): Notes | undefined {
  return event.notes.find(({ slug }) => slug === open);
}

/** Whether lines can be added to the notes. */
export function takesNotes({ own, schedule }: State): boolean {
  return own && !schedule;
}

/** A tab of a talk, by default the open one. */
export function tabStateOf({ talks, open, tab }: State, slug = open, which = tab): TabState {
  return talks.get(slug)?.tabs[which] ?? freshTab;
}

/** The state with a tab of a talk, by default the open one, as `next`. */
export function withTabState(state: State, next: TabState, slug = state.open, tab = state.tab): State {
  const talk = state.talks.get(slug);
  const talks = new Map(state.talks).set(slug, { ...talk, tabs: { ...talk?.tabs, [tab]: next } });
  return { ...state, talks };
}

/** The state with something of the open tab changed. */
export function withTabChange(state: State, change: Partial<TabState>): State {
  return withTabState(state, { ...tabStateOf(state), ...change });
}

/** Opens a talk beside the timetable, at the tab where it was left. */
export function withOpen(state: State, slug: string): State {
  return slug === state.open ? state : { ...state, open: slug, tab: state.talks.get(slug)?.tab ?? 'outline' };
}

/** Shows another tab of the open talk. */
export function withTab(state: State, tab: Tab): State {
  const talks = new Map(state.talks).set(state.open, { tabs: {}, ...state.talks.get(state.open), tab });
  return { ...state, tab, talks };
}

/** The prompt, if one is open. */
export function promptOf({ overlay }: State): PromptOverlay | undefined {
  return overlay && 'prompt' in overlay ? overlay : undefined;
}

/** The query that hits are wanted for: that of the prompt, or of the search that was left for a hit. */
export function queryOf(state: State): string | undefined {
  const prompt = promptOf(state);
  const isSearch = prompt?.kind === 'search' || prompt?.kind === 'filter';
  const typed = isSearch ? prompt.prompt.line.text : undefined;
  const query = typed ?? state.search?.hits.query;
  return query?.trim() === '' ? undefined : query;
}

/** The state without what lies over the screen. */
export function withoutOverlay({ overlay: _, ...state }: State): State {
  return state;
}

/** The state with a word in the footer. */
export function said(state: State, text: string): State {
  return { ...state, message: { text, style: 'dim' } };
}

/** The state with a warning in the footer. */
export function warned(state: State, text: string): State {
  return { ...state, message: { text, style: 'warning' } };
}

/** Each query once, the latest last. */
export function withQuery(queries: readonly string[], query: string): readonly string[] {
  return [...queries.filter(each => each !== query), query].slice(-maxQueries);
}
