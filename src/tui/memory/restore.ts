import { inOrder } from '../../event/address.ts';
import type { Event, Notes } from '../../event/model.ts';
import type { LocalTime } from '../../event/time.ts';
import { nodesOf } from '../lists/nodes.ts';
import { timetableRows } from '../lists/slots.ts';
import {
  atTop,
  type Size,
  type State,
  type Tab,
  type TabState,
  type TalkState,
  tabs,
} from '../state/state.ts';
import { goTo, rowsAbove } from '../update/go-to.ts';
import { withCursorsInView } from '../update/move.ts';
import { type Memory, type RememberedTab, tabKey } from './memory.ts';

/** What a run begins with. */
export interface Start {
  event: Event;
  size: Size;
  memory: Memory;
  now?: LocalTime;
  /** Where the reader asked to begin: a talk's slug, or an address. */
  address?: string;
}

/** The first state: as the last run left it, or where the reader asked to begin. */
export function startState({ event, size, memory, now, address }: Start): State {
  const slugs = inOrder(event).map(({ slug }) => slug);
  const known = memory.open !== undefined && slugs.includes(memory.open);
  const open = known ? memory.open! : firstTalk(event);
  const row = timetableRows(event).findIndex(({ slug }) => slug === open);
  const state: State = {
    event,
    size,
    open,
    focus: (known && memory.focus) || 'timetable',
    timetable: { ...atTop, cursor: Math.max(0, row) },
    tab: (known && memory.tab) || 'outline',
    talks: restoredTalks(event, memory),
    stars: new Set(memory.stars),
    read: new Set(memory.read),
    queries: memory.queries,
    mouse: true,
    repaints: 0,
    ...(now && { now }),
  };
  return withCursorsInView(address === undefined ? state : goTo(state, address));
}

function firstTalk(event: Event): string {
  return (event.talks[0] ?? event.sections[0])?.slug ?? '';
}

function restoredTalks(event: Event, memory: Memory): State['talks'] {
  const talks = new Map<string, TalkState>();
  for (const notes of inOrder(event)) {
    const found: Partial<Record<Tab, TabState>> = {};
    for (const tab of tabs) {
      const key = tabKey(notes.slug, tab);
      if (Object.hasOwn(memory.views, key)) found[tab] = restoredTab(notes, tab, memory.views[key]!);
    }
    if (Object.keys(found).length > 0) talks.set(notes.slug, { tabs: found });
  }
  return talks;
}

/** Addresses that are no longer in the notes are let go. */
function restoredTab(notes: Notes, tab: Tab, { cursor, folds, zoom }: RememberedTab): TabState {
  const addresses = nodesOf(notes, tab).map(({ address }) => address);
  const known = new Set(addresses);
  const at = cursor === undefined ? 0 : Math.max(0, addresses.indexOf(cursor));
  return {
    position: { cursor: at, top: Math.max(0, at - rowsAbove), skip: 0 },
    folds: new Set(folds.filter(address => known.has(address))),
    ...(zoom !== undefined && known.has(zoom) && { zoom }),
  };
}

/** What is to be remembered of a state. */
export function memoryOf(state: State): Memory {
  const notes = new Map(inOrder(state.event).map(each => [each.slug, each]));
  const views = [...state.talks].flatMap(([slug, talk]) =>
    tabs.flatMap((tab): [string, RememberedTab][] => {
      const at = talk.tabs[tab];
      return at ? [[tabKey(slug, tab), rememberedTab(state, notes.get(slug), tab, at)]] : [];
    }),
  );
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

/** Without its filter; folds that are open for a hit only are remembered as closed. */
function rememberedTab(
  { unfolded }: State,
  notes: Notes | undefined,
  tab: Tab,
  state: TabState,
): RememberedTab {
  const cursor = notes && nodesOf(notes, tab)[state.position.cursor]?.address;
  const { folds, zoom } = state.filter?.before ?? state;
  const forHit = unfolded && unfolded.slug === notes?.slug && unfolded.tab === tab ? unfolded.folds : [];
  return {
    ...(cursor !== undefined && { cursor }),
    folds: [...new Set([...folds, ...forHit])],
    ...(zoom !== undefined && { zoom }),
  };
}
