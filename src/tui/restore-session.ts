import { inOrder, splitAddress } from '../event/address.ts';
import type { Event } from '../event/model.ts';
import type { LocalTime } from '../event/time.ts';
import { entriesOf } from './entries.ts';
import { settled } from './lists.ts';
import { nodesOf } from './nodes.ts';
import { withTabOpen } from './open.ts';
import type { SavedView, Session } from './session.ts';
import { type Size, type State, type Tab, type TabState, tabs } from './state.ts';
import { openTalk } from './talk-actions.ts';
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
  const slugs = inOrder(event).map(({ slug }) => slug);
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
    mouse: true,
    repaints: 0,
    ...(now && { now }),
  };
  return settled(place === undefined ? state : goTo(state, place));
}

function firstOpen(event: Event): string {
  return (event.talks[0] ?? event.sections[0])?.slug ?? '';
}

function restoredViews(event: Event, session: Session): Record<string, TabState> {
  const views = inOrder(event).flatMap(notes =>
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

/** Rows that are shown above a cursor that was put somewhere, where there are any. */
const above = 3;

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

/** Opens a talk by its slug, or the place of an address: its tab, its folds open above it. */
export function goTo(state: State, place: string): State {
  const parts = splitAddress(place);
  const slug = parts?.name ?? place;
  const notes = inOrder(state.event).find(each => each.slug === slug);
  if (!notes) return state;
  const opened = openTalk(state, slug);
  if (!parts) return opened;
  const tab = tabs.find(each => nodesOf(notes, each).some(({ address }) => address === place));
  return tab === undefined ? opened : toAddress(withTabOpen(opened, tab), tab, place);
}

function toAddress(state: State, tab: Tab, address: string): State {
  const notes = inOrder(state.event).find(({ slug }) => slug === state.open)!;
  const nodes = nodesOf(notes, tab);
  const cursor = nodes.findIndex(node => node.address === address);
  const key = viewKey(state.open, tab);
  const folds = new Set(state.views[key]?.folds);
  for (let index = nodes[cursor]!.parent; index >= 0; index = nodes[index]!.parent)
    folds.delete(nodes[index]!.address);
  return {
    ...state,
    views: {
      ...state.views,
      [key]: { position: { cursor, top: Math.max(0, cursor - above), skip: 0 }, folds },
    },
  };
}

/** What is to be remembered of a state. */
export function sessionOf(state: State): Session {
  const notes = new Map(inOrder(state.event).map(each => [each.slug, each]));
  const views = Object.entries(state.views).flatMap(([key, view]): [string, SavedView][] => {
    const [slug = '', tab] = key.split(' ') as [string, Tab];
    const of = notes.get(slug);
    const cursor = of && nodesOf(of, tab)[view.position.cursor]?.address;
    const saved = { folds: [...view.folds], ...(view.zoom !== undefined && { zoom: view.zoom }) };
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
  };
}
