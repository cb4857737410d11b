import type { EventRef } from '../../across/found.ts';
import { addressNow } from '../../event/address.ts';
import { type Event, type Notes, talksOf } from '../../event/model.ts';
import { starsNow } from '../../event/starred.ts';
import type { LocalTime } from '../../event/time.ts';
import { indexNear, indexOfAddress, nodesOf } from '../lists/talk/nodes.ts';
import { timetableRows } from '../lists/timetable/slots.ts';
import {
  atTop,
  type Message,
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
  /** What opens it in the library; absent of what is bundled. */
  listed?: EventRef;
  size: Size;
  memory: Memory;
  now?: LocalTime;
  /** Where the reader asked to begin: a talk's slug, or an address. */
  address?: string;
  /** How the notes were read, in one line: said until the first key. */
  reading?: Message;
  /** Whether the notes are the reader's own, and whether they are a published schedule. */
  own?: boolean;
  schedule?: boolean;
}

/** The first state: as the last run left it, or where the reader asked to begin. */
export function startState(start: Start): State {
  const { event, size, memory, now, address, reading, own = false, schedule } = start;
  const known = event.notes.some(({ slug }) => slug === memory.open);
  const open = known ? memory.open! : firstTalk(event);
  const row = timetableRows(event).findIndex(({ slug }) => slug === open);
  const state: State = {
    event,
    listed: start.listed ?? { id: event.id, where: 'bundled' },
    size,
    open,
    focus: isOneTalk(event) ? 'talk' : (known && memory.focus) || 'timetable',
    timetable: { ...atTop, cursor: Math.max(0, row) },
    tab: (known && memory.tab) || 'outline',
    talks: restoredTalks(event, memory),
    stars: starsNow(event, memory.stars),
    read: new Set(memory.read),
    queries: memory.queries,
    jumps: { back: [], forward: [] },
    mouse: true,
    own,
    ...(schedule && { schedule }),
    repaints: 0,
    ...(now && { now }),
    ...(reading && { message: reading }),
  };
  return withCursorsInView(address === undefined ? state : goTo(state, address, startOrder));
}

/** Where a reader who names a question begins: among the questions. */
const startOrder: readonly Tab[] = ['qa', 'outline', 'links'];

/** Whether the timetable has nothing to choose from but one talk that there is something to read of. */
function isOneTalk(event: Event): boolean {
  return timetableRows(event).length === 1 && event.notes.some(({ nodes }) => nodes.length > 0);
}

function firstTalk(event: Event): string {
  return (talksOf(event)[0] ?? event.notes[0])?.slug ?? '';
}

function restoredTalks(event: Event, memory: Memory): State['talks'] {
  const talks = new Map<string, TalkState>();
  for (const notes of event.notes) {
    const found: Partial<Record<Tab, TabState>> = {};
    for (const tab of tabs) {
      const key = tabKey(notes.slug, tab);
      if (Object.hasOwn(memory.views, key)) found[tab] = restoredTab(event, notes, tab, memory.views[key]!);
    }
    if (Object.keys(found).length > 0) talks.set(notes.slug, { tabs: found });
  }
  return talks;
}

/** Addresses that are no longer in the notes are let go; the cursor goes to the nearest. */
function restoredTab(event: Event, notes: Notes, tab: Tab, { cursor, folds, zoom }: RememberedTab): TabState {
  const nodes = nodesOf(notes, tab);
  const known = new Set(nodes.map(({ address }) => address));
  const now = (address: string) => addressNow(event, address) ?? '';
  const at = cursor === undefined ? 0 : indexNear(nodes, now(cursor) || cursor);
  const root = zoom === undefined ? undefined : nodes[indexOfAddress(nodes, now(zoom))];
  return {
    position: { cursor: at, top: Math.max(0, at - rowsAbove), skip: 0 },
    folds: new Set(folds.map(now).filter(address => known.has(address))),
    ...(root && { zoom: root.address }),
  };
}

/** What is to be remembered of a state. */
export function memoryOf(state: State): Memory {
  const notes = new Map(state.event.notes.map(each => [each.slug, each]));
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
