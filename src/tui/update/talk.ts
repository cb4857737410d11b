import { talksOf } from '../../event/model.ts';
import { enterAtCursor } from '../lists/enter.ts';
import { sceneOf } from '../lists/scene.ts';
import { linksOf } from '../lists/talk/nodes.ts';
import { nodeAtCursor, type TalkList } from '../lists/talk/talk-list.ts';
import { timetableRows } from '../lists/timetable/slots.ts';
import { slotAt } from '../lists/timetable/timetable-list.ts';
import type { Action } from '../state/actions.ts';
import { said, tabStateOf, warned, withOpen, withTab, withTabState } from '../state/parts.ts';
import { atTop, type State, tabs } from '../state/state.ts';
import { foldTo, moveIn, moveOut, toggleFold, toParent, toSibling, zoomIn, zoomOut } from './outline.ts';

/** What an action does on a talk's screen. */
export function inTalk(state: State, action: Action): State {
  if (action.type === 'tab') return otherTab(state, action.by);
  const { talk } = sceneOf(state);
  return talk ? inList(state, talk, action) : state;
}

function inList(state: State, list: TalkList, action: Action): State {
  switch (action.type) {
    case 'enter':
      return entered(state, list);
    case 'in':
      return moveIn(state, list);
    case 'out':
      return moveOut(state, list);
    case 'parent':
      return toParent(state, list);
    case 'sibling':
      return toSibling(state, list, action.by);
    case 'fold':
      return action.to === 'toggle' ? toggleFold(state, list) : foldTo(state, list, action.to);
    case 'zoom':
      return action.to === 'in' ? zoomIn(state, list) : zoomOut(state, list);
    case 'targets':
      return targets(state, list);
    default:
      return state;
  }
}

function entered(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (!node) return said(state, 'there is nothing here');
  return enterAtCursor(state)?.does === 'links' || node.size === 0
    ? targets(state, list)
    : toggleFold(state, list);
}

/** Shows where the links at the cursor lead, before any is opened. */
function targets(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  const links = node ? linksOf(node) : [];
  if (links.length === 0) return warned(state, 'there is no link on this line');
  return { ...state, overlay: { kind: 'targets', links, position: atTop } };
}

/** Opens a talk or section and gives it the keys. */
export function openTalk(state: State, slug: string): State {
  const row = timetableRows(state.event).findIndex(each => each.slug === slug);
  return {
    ...withOpen(state, slug),
    focus: 'talk',
    ...(row >= 0 && { timetable: { ...state.timetable, cursor: row } }),
  };
}

/** The talk or section before or behind the open one, or the slot without notes at the cursor, if there is one. */
export function talkBeside(state: State, by: 1 | -1): State {
  const slugs = state.event.notes.map(({ slug }) => slug);
  const next = isOnEmptySlot(state) ? slugBeside(state, by) : slugs[slugs.indexOf(state.open) + by];
  return next === undefined
    ? warned(state, by > 0 ? 'this is the last talk' : 'this is the first talk')
    : openTalk(state, next);
}

function isOnEmptySlot(state: State): boolean {
  return state.focus === 'timetable' && slotAt(sceneOf(state).timetable)?.slug === undefined;
}

/** That of the nearest row of the timetable that has notes, before or behind its cursor. */
function slugBeside({ event, timetable: { cursor } }: State, by: 1 | -1): string | undefined {
  const rows = timetableRows(event);
  const beside = by > 0 ? rows.slice(cursor + 1) : rows.slice(0, cursor).reverse();
  return beside.find(({ slug }) => slug !== undefined)?.slug;
}

/** The talk with a number, from 1. */
export function talkByNumber(state: State, number: number): State {
  const talk = talksOf(state.event).find(each => each.number === number);
  return talk ? openTalk(state, talk.slug) : warned(state, `there is no talk ${number}`);
}

/** The next or previous tab; behind the last comes the first. */
function otherTab(state: State, by: 1 | -1): State {
  const next = (tabs.indexOf(state.tab) + by + tabs.length) % tabs.length;
  return withTab(state, tabs[next]!);
}

/** One step back: out of the filter, out of the zoom, then the marks of a search go, then to the timetable. */
export function leave(state: State): State {
  const { filter, zoom } = tabStateOf(state);
  const { talk } = sceneOf(state);
  if (filter) return withoutFilter(state);
  if (zoom !== undefined && talk) return zoomOut(state, talk);
  const { search } = state;
  return search?.marked
    ? { ...state, search: { ...search, marked: false } }
    : { ...state, focus: 'timetable' };
}

/** The open tab as it was before its filter, but with the cursor on the row that it is on now. */
export function withoutFilter(state: State): State {
  const { filter, position } = tabStateOf(state);
  return filter ? withTabState(state, { ...filter.before, position }) : state;
}
