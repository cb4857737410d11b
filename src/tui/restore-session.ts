import { type Event, isTalk } from '../event/model.ts';
import type { LocalTime } from '../event/time.ts';
import { entriesOf } from './entries.ts';
import { above, goTo } from './go-to.ts';
import { settled } from './lists.ts';
import { nodesOf } from './nodes.ts';
import type { SavedView, Session } from './session.ts';
import { type Size, type State, type Tab, type TabState, tabs } from './state.ts';
import { viewKey } from './view-key.ts';
import { atTop } from './viewport.ts';

/** What a run begins with. */
export interface Start {
  event: Event;
  size: Size;
  session: Session;
  now?: LocalTime;
  /** A slug or an address to open at, as the reader named it on the command line. */
  place?: string;
}

/** The first state: as the last run left it, or at the place that was asked for. */
export function startState(start: Start): State {
  const { event, size, session, now, place } = start;
  const slugs = event.notes.map(({ slug }) => slug);
  const open = session.open !== undefined && slugs.includes(session.open) ? session.open : firstOpen(event);
  const entry = entriesOf(event).findIndex(({ slug }) => slug === open);
  const state: State = {
    event,
    size,
    open,
    focus: session.open === open ? (session.focus ?? 'timetable') : 'timetable',
    timetable: { ...atTop, cursor: Math.max(0, entry) },
    tab: session.open === open ? (session.tab ?? 'outline') : 'outline',
    tabs: {},
    views: restoredViews(event, session),
    stars: new Set(session.stars),
    read: new Set(session.read),
    queries: session.queries,
    mouse: true,
    repaints: 0,
    ...(now && { now }),
  };
  return settled(place === undefined ? state : goTo(state, place));
}

function firstOpen(event: Event): string {
  return (event.notes.find(isTalk) ?? event.notes[0])?.slug ?? '';
}

function restoredViews(event: Event, session: Session): Record<string, TabState> {
  const views = event.notes.flatMap(notes =>
    tabs.flatMap((tab): [string, TabState][] => {
      const key = viewKey(notes.slug, tab);
      const saved = Object.hasOwn(session.views, key) ? session.views[key] : undefined;
      return saved
        ? [
            [
              key,
              restoredView(
                saved,
                nodesOf(notes, tab).map(({ address }) => address),
              ),
            ],
          ]
        : [];
    }),
  );
  return Object.fromEntries(views);
}

/** Addresses that are no longer there are let go. */
function restoredView({ cursor, folds, zoom }: SavedView, addresses: readonly string[]): TabState {
  const known = new Set(addresses);
  const at = cursor === undefined ? 0 : Math.max(0, addresses.indexOf(cursor));
  return {
    position: { cursor: at, top: Math.max(0, at - above), skip: 0 },
    folds: new Set(folds.filter(address => known.has(address))),
    ...(zoom !== undefined && known.has(zoom) && { zoom }),
  };
}

/** What is to be remembered of a state. */
export function sessionOf(state: State): Session {
  const notes = new Map(state.event.notes.map(each => [each.slug, each]));
  const views = Object.entries(state.views).flatMap(([key, view]): [string, SavedView][] => {
    const [slug = '', tab] = key.split(' ') as [string, Tab];
    const of = notes.get(slug);
    const cursor = of && nodesOf(of, tab)[view.position.cursor]?.address;
    const { folds, zoom } = view.filter?.before ?? view;
    const opened = state.opened?.key === key ? state.opened.folds : [];
    const saved = { folds: [...new Set([...folds, ...opened])], ...(zoom !== undefined && { zoom }) };
    return [[key, cursor === undefined ? saved : { cursor, ...saved }]];
  });
  return {
    version: 1,
    open: state.open,
    tab: state.tab,
    focus: state.focus,
    views: Object.fromEntries(views),
    stars: [...state.stars],
    read: [...state.read],
    queries: [...state.queries],
  };
}
