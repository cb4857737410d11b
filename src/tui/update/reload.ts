import { type EventRef, isSameEvent } from '../../across/found.ts';
import type { Event, Notes } from '../../event/model.ts';
import { type ListNode, nodesOf } from '../lists/talk/nodes.ts';
import { timetableRows } from '../lists/timetable/slots.ts';
import {
  type Jump,
  type Position,
  type ReadingLeft,
  type State,
  type Tab,
  type TabState,
  type TalkState,
  tabs,
} from '../state/state.ts';
import { abandoned } from './overlays/prompt.ts';
import { withoutRowFilter } from './overlays/row-filter.ts';

/** What is said of notes that have changed. */
export const notesChanged = 'the notes have changed and were read again';

/** The state with the notes as they were read again: cursors, folds, zooms and stars stay on what they were on. */
export function reloaded(shown: State, event: Event): State {
  // How they were left in other readings was true of the old notes.
  const { unfolded, readings: _, ...state } = withoutOldHits(shown);
  const { notes } = event;
  const movers = moversTo(state.event, notes);
  const open = notes.some(({ slug }) => slug === state.open) ? state.open : (notes[0]?.slug ?? '');
  const folds =
    unfolded?.folds.flatMap(fold => movers(unfolded.slug, unfolded.tab)?.address(fold) ?? []) ?? [];
  return {
    ...state,
    event,
    open,
    talks: new Map([...state.talks].map(([slug, talk]) => [slug, movedTalk(slug, talk, movers)])),
    stars: movedStars(state.stars, notes, movers),
    jumps: {
      back: movedJumps(state.jumps.back, state.listed, movers),
      forward: movedJumps(state.jumps.forward, state.listed, movers),
    },
    ...(unfolded && folds.length > 0 && { unfolded: { ...unfolded, folds } }),
    timetable: movedTimetable(state, event),
    message: { text: notesChanged, style: 'dim' },
  };
}

/** The state with the same notes read in another way: where they were read so before, talks are as they were left then. */
export function rereadAs(shown: State, event: Event): State {
  const readings = new Map(shown.readings).set(cutOf(shown.event), readingLeft(shown));
  const { unfolded, ...next } = reloaded(shown, event);
  const left = readings.get(cutOf(event)) ?? (unfolded && { unfolded });
  return { ...next, ...left, readings };
}

/** Tells readings of the same notes from one another. */
function cutOf({ notes }: Event): string {
  return notes.map(({ kind, slug, file = '', line }) => `${kind} ${slug} ${file}:${line}`).join('\n');
}

function readingLeft({ open, tab, talks, timetable, unfolded }: State): ReadingLeft {
  const left = new Map<string, TalkState>();
  for (const [slug, { tabs: before, ...rest }] of talks) {
    const entries = Object.entries(before).map(([name, state]) => [name, unfiltered(state)]);
    left.set(slug, { ...rest, tabs: Object.fromEntries(entries) });
  }
  return { open, tab, talks: left, timetable, ...(unfolded && { unfolded }) };
}

/** A tab without its filter, at the row that it is on. */
function unfiltered({ position, filter, ...plain }: TabState): TabState {
  return { ...(filter?.before ?? plain), position };
}

/** Without what was found in the old notes and is not searched for anew: a filter, a search behind a prompt. */
function withoutOldHits(state: State): State {
  const { overlay, search: _, rowFilter: __, ...rest } = state;
  if (overlay?.kind === 'filter') return abandoned(state, overlay);
  if (overlay?.kind === 'row-filter') return withoutRowFilter(abandoned(state, overlay));
  return overlay?.kind === 'search' ? { ...rest, overlay } : withoutRowFilter(state);
}

/** Leads from the old nodes of a tab to the new ones. */
interface Mover {
  address(old: string): string | undefined;
  index(old: number): number;
}

/** Undefined for a talk that is new or gone. */
type Movers = (slug: string, tab: Tab) => Mover | undefined;

function moversTo(event: Event, notes: readonly Notes[]): Movers {
  const before = new Map(event.notes.map(each => [each.slug, each]));
  const after = new Map(notes.map(each => [each.slug, each]));
  const made = new Map<string, Mover>();
  return (slug, tab) => {
    const [old, now] = [before.get(slug), after.get(slug)];
    if (!old || !now) return undefined;
    const key = `${tab} ${slug}`;
    const mover = made.get(key) ?? moverOf(nodesOf(old, tab), nodesOf(now, tab));
    made.set(key, mover);
    return mover;
  };
}

/** Tabs of a talk that is gone are let go. */
function movedTalk(slug: string, { tabs: before, ...rest }: TalkState, movers: Movers): TalkState {
  const moved: Partial<Record<Tab, TabState>> = {};
  for (const tab of tabs) {
    const state = before[tab];
    const mover = state && movers(slug, tab);
    if (mover) moved[tab] = movedTab(state, mover);
  }
  return { ...rest, tabs: moved };
}

/** Without its filter: its hits were in the old notes. */
function movedTab(tab: TabState, { address, index }: Mover): TabState {
  const { zoom: before, folds, position } = unfiltered(tab);
  const { cursor, top, skip } = position;
  const zoom = before === undefined ? undefined : address(before);
  return {
    position: { cursor: index(cursor), top: index(top), skip },
    folds: new Set([...folds].flatMap(fold => address(fold) ?? [])),
    ...(zoom !== undefined && { zoom }),
  };
}

/** Those in this event. */
function movedJumps(jumps: readonly Jump[], listed: EventRef, movers: Movers): Jump[] {
  return jumps.map(jump => {
    const address =
      jump.address && isSameEvent(jump.event, listed) && movers(jump.open, jump.tab)?.address(jump.address);
    return address ? { ...jump, address } : jump;
  });
}

/** Stars on talks stay; those on nodes move with them. */
function movedStars(stars: ReadonlySet<string>, notes: readonly Notes[], movers: Movers): Set<string> {
  const starred = notes.filter(({ slug }) => [...stars].some(star => star.startsWith(`${slug}/`)));
  const all = starred.flatMap(({ slug }) => tabs.flatMap(tab => movers(slug, tab) ?? []));
  return new Set([...stars].map(star => all.map(({ address }) => address(star)).find(Boolean) ?? star));
}

/**
 * A node is the same where its text and the texts above it are. Where its text was changed, it is the one that has
 * its address now, unless that is another old node.
 */
function moverOf(before: readonly ListNode[], after: readonly ListNode[]): Mover {
  const oldPaths = pathsOf(before);
  const newPaths = pathsOf(after);
  const byPath = new Map(newPaths.map((path, index) => [path, index]));
  const old = new Set(oldPaths);
  const byAddress = new Map(after.map(({ address }, index) => [address, index]));
  const moved = new Map<string, number>();
  before.forEach(({ address }, index) => {
    const same = byAddress.get(address);
    const changed = same !== undefined && !old.has(newPaths[same]!) ? same : undefined;
    const to = byPath.get(oldPaths[index]!) ?? changed;
    if (to !== undefined) moved.set(address, to);
  });
  return {
    address: address => after[moved.get(address) ?? -1]?.address,
    index: index => moved.get(before[index]?.address ?? '') ?? index,
  };
}

/** For each node the texts from the top down to it; a path that occurs again is numbered. */
function pathsOf(nodes: readonly ListNode[]): string[] {
  const seen = new Map<string, number>();
  const paths: string[] = [];
  for (const { parent, plain } of nodes) {
    const path = `${paths[parent] ?? ''}\n${plain}`;
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    paths.push(times === 1 ? path : `${path}\n#${times}`);
  }
  return paths;
}

/** The cursor stays where the title there is the same; otherwise it follows its title. */
function movedTimetable({ event, timetable }: State, next: Event): Position {
  const title = timetableRows(event)[timetable.cursor]?.title;
  const rows = timetableRows(next);
  if (rows[timetable.cursor]?.title === title) return timetable;
  const cursor = rows.findIndex(row => row.title === title);
  return cursor < 0 ? timetable : { ...timetable, cursor };
}
