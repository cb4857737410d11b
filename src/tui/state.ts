import type { Event } from '../event/model.ts';
import type { LocalTime } from '../event/time.ts';
import type { Found } from './found.ts';
import type { TypedLine } from './line-editor.ts';

/** The tabs of a talk, in their order. */
export const tabs = ['outline', 'qa', 'links'] as const;
export type Tab = (typeof tabs)[number];

/** The terminal's size. */
export interface Size {
  columns: number;
  rows: number;
}

/**
 * Where a list is. Both indexes count all entries of the list, hidden ones too, so that they stay when
 * something folds.
 */
export interface Position {
  /** The entry that the cursor is on. */
  cursor: number;
  /** The first entry shown. */
  top: number;
  /** Lines of that row that lie above the window. */
  skip: number;
}

/** One tab of one talk, as the reader left it. */
export interface TabState {
  position: Position;
  /** Addresses whose children are hidden. */
  folds: ReadonlySet<string>;
  /** The address of the item that is shown alone, if any. */
  zoom?: string;
  filter?: Filter;
}

/** What a tab is narrowed to: the nodes that a query fits, and those above them. */
export interface Filter {
  found: Found;
  /** Of the nodes that the query fits. */
  addresses: ReadonlySet<string>;
  /** The tab without it. */
  before: Omit<TabState, 'filter'>;
}

/** A line that is being typed at the bottom of the screen. */
export interface Prompt {
  line: TypedLine;
  /** How many queries back it was taken from; 0 for a new one. */
  recalled: number;
  /** Enter was pressed before anything was found: it counts as soon as something is. */
  entered?: true;
}

/** A search that has been left for one of its hits. */
export interface ActiveSearch {
  found: Found;
  /** The hit that was gone to last, counted over all. */
  index: number;
  /** Whether what fits is marked in the texts; not after Esc. */
  marked: boolean;
}

/** Folds that were opened for a hit, in the tab with that key; they close when the cursor leaves them. */
export interface Opened {
  key: string;
  folds: readonly string[];
}

/** What lies over the screen and takes the keys. */
export type Overlay =
  | { kind: 'help'; position: Position }
  /** The targets of the row at the cursor; Enter opens the chosen one. */
  | { kind: 'targets'; urls: readonly string[]; cursor: number }
  /** What is searched for, and the list of hits; the position counts hits. */
  | { kind: 'search'; prompt: Prompt; position: Position; found?: Found }
  /** What the tab is narrowed to as it is typed; `before` is what Esc brings back. */
  | { kind: 'filter'; prompt: Prompt; before: TabState };

/** Something said in the footer until the next key. */
export interface Message {
  text: string;
  style: 'dim' | 'warning';
}

/** All that the screen is drawn from. Plain data; a new one for each action. */
export interface State {
  event: Event;
  size: Size;
  /** Which screen has the keys; from 100 columns both are seen. */
  focus: 'timetable' | 'talk';
  timetable: Position;
  /** The slug of the talk or section that is open. */
  open: string;
  tab: Tab;
  /** By slug, the tabs at which other talks were left; the outline where there is none. */
  tabs: Readonly<Record<string, Tab>>;
  /** By `slug` and tab, `stns outline`; absent while untouched. */
  views: Readonly<Record<string, TabState>>;
  /** Addresses of starred items, and slugs of starred talks. */
  stars: ReadonlySet<string>;
  /** Slugs of talks that were opened. */
  read: ReadonlySet<string>;
  overlay?: Overlay;
  search?: ActiveSearch;
  opened?: Opened;
  /** What was searched for, the latest last. */
  queries: readonly string[];
  message?: Message;
  /** The first key of a chord that waits for its second: `z`. */
  pending?: string;
  /** Whether the mouse is ours; released, the terminal selects text with it. */
  mouse: boolean;
  /** How often all rows were to be drawn anew. */
  repaints: number;
  /** What time it is where the event is. */
  now?: LocalTime;
}

/** 130 is what a shell calls a program that Ctrl+C ended. */
export type ExitCode = 0 | 130;

/** Something to do in the world; the reducer asks for it, the app does it. */
export type Effect =
  | { type: 'quit'; code: ExitCode }
  | { type: 'suspend' }
  | { type: 'open-url'; url: string }
  | { type: 'copy'; text: string; what: string }
  | { type: 'edit'; line: number }
  | { type: 'page'; slug: string }
  /** Search the event, and tell what is found. */
  | { type: 'search'; text: string }
  | { type: 'redraw' };
