import type { Event, Notes } from '../event/model.ts';
import { entriesOf } from './entries.ts';
import { type Node, nodesOf } from './nodes.ts';
import { abandoned } from './prompt-actions.ts';
import { type Position, type State, type Tab, type TabState, tabs } from './state.ts';
import { viewKey } from './view-key.ts';

/** The state with the notes as they were read again: cursors, folds, zooms and stars stay on what they were on. */
export function reloaded(shown: State, event: Event): State {
  const state = withoutOldHits(shown);
  const before = new Map(state.event.notes.map(notes => [notes.slug, notes]));
  const after = event.notes;
  const movers = new Map<string, Mover>();
  const moverOf = (notes: Notes, tab: Tab): Mover | undefined => {
    const old = before.get(notes.slug);
    const key = viewKey(notes.slug, tab);
    if (old && !movers.has(key)) movers.set(key, mover(nodesOf(old, tab), nodesOf(notes, tab)));
    return movers.get(key);
  };
  const open = after.some(({ slug }) => slug === state.open) ? state.open : (after[0]?.slug ?? '');
  const { opened: _, ...rest } = state;
  return {
    ...rest,
    event,
    open,
    views: movedViews(state, after, moverOf),
    stars: movedStars(state.stars, after, moverOf),
    ...movedOpened(state.opened, after, moverOf),
    timetable: movedTimetable(state, event),
    message: { text: 'the notes have changed and were read again', style: 'dim' },
  };
}

/** Without what was found in the old notes and is not searched for anew: a filter, and a search behind a prompt. */
function withoutOldHits(state: State): State {
  const { overlay, search: _, ...rest } = state;
  if (overlay?.kind === 'filter') return abandoned(state, overlay);
  return overlay?.kind === 'search' ? { ...rest, overlay } : state;
}

function movedOpened(
  opened: State['opened'],
  after: readonly Notes[],
  moverOf: MoverOf,
): Pick<State, 'opened'> {
  const [slug, tab] = opened?.key.split(' ') ?? [];
  const notes = after.find(each => each.slug === slug);
  const mover = notes && moverOf(notes, tab as Tab);
  const folds = mover ? opened!.folds.flatMap(fold => mover.address(fold) ?? []) : [];
  return folds.length > 0 ? { opened: { key: opened!.key, folds } } : {};
}

type MoverOf = (notes: Notes, tab: Tab) => Mover | undefined;

function movedViews({ views }: State, after: readonly Notes[], moverOf: MoverOf): State['views'] {
  const moved: Record<string, TabState> = {};
  for (const notes of after) {
    for (const tab of tabs) {
      const key = viewKey(notes.slug, tab);
      const view = views[key];
      const mover = view && moverOf(notes, tab);
      if (mover) moved[key] = movedTab(view, mover);
    }
  }
  return moved;
}

/** Stars on talks stay; those on items move with them. */
function movedStars(stars: ReadonlySet<string>, after: readonly Notes[], moverOf: MoverOf): Set<string> {
  const starred = after.filter(({ slug }) => [...stars].some(star => star.startsWith(`${slug}/`)));
  const all = starred.flatMap(notes => tabs.flatMap(tab => moverOf(notes, tab) ?? []));
  return new Set([...stars].map(star => all.map(({ address }) => address(star)).find(Boolean) ?? star));
}

/** Without its filter: what that has found stood in the old notes. */
function movedTab({ position, filter, ...plain }: TabState, { address, index }: Mover): TabState {
  const { zoom: zoomed, folds: before } = filter?.before ?? plain;
  const { cursor, top, skip } = position;
  const zoom = zoomed === undefined ? undefined : address(zoomed);
  return {
    position: { cursor: index(cursor), top: index(top), skip },
    folds: new Set([...before].flatMap(fold => address(fold) ?? [])),
    ...(zoom !== undefined && { zoom }),
  };
}

/** From old nodes to new ones. */
interface Mover {
  address(old: string): string | undefined;
  index(old: number): number;
}

/**
 * A node is the same where its text and those above it are. One whose text was changed is taken for the one
 * that has its address now, unless that is another old one.
 */
function mover(before: readonly Node[], after: readonly Node[]): Mover {
  const oldPaths = paths(before);
  const newPaths = paths(after);
  const found = new Map(newPaths.map((path, index) => [path, index]));
  const old = new Set(oldPaths);
  const byAddress = new Map(after.map(({ address }, index) => [address, index]));
  const moved = new Map<string, number>();
  before.forEach(({ address }, index) => {
    const same = byAddress.get(address);
    const changed = same !== undefined && !old.has(newPaths[same]!) ? same : undefined;
    const to = found.get(oldPaths[index]!) ?? changed;
    if (to !== undefined) moved.set(address, to);
  });
  return {
    address: address => after[moved.get(address) ?? -1]?.address,
    index: index => moved.get(before[index]?.address ?? '') ?? index,
  };
}

/** The texts from the top down to each node; one that stands there twice is numbered. */
function paths(nodes: readonly Node[]): string[] {
  const seen = new Map<string, number>();
  const found: string[] = [];
  for (const { parent, plain } of nodes) {
    const path = `${found[parent] ?? ''}\n${plain}`;
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    found.push(times === 1 ? path : `${path}\n#${times}`);
  }
  return found;
}

/** The cursor stays where the title there is the same; else it goes where that title is now. */
function movedTimetable({ event, timetable }: State, next: Event): Position {
  const title = entriesOf(event)[timetable.cursor]?.title;
  const entries = entriesOf(next);
  if (entries[timetable.cursor]?.title === title) return timetable;
  const at = entries.findIndex(entry => entry.title === title);
  return at < 0 ? timetable : { ...timetable, cursor: at };
}
