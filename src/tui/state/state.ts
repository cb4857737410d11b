import type { EventRef, FoundEvents } from '../../across/found.ts';
import type { Event, Notes, Slot } from '../../event/model.ts';
import type { SaidReading } from '../../event/reading.ts';
import type { LocalTime } from '../../event/time.ts';
import type { ListedEvent } from '../../view/event.ts';
import type { CheckedFile } from '../../view/reading.ts';
import type { Hits } from './hits.ts';
import type { TypedLine } from './input.ts';

/** The tabs of a talk, in their order. */
export const tabs = ['outline', 'qa', 'links'] as const;
export type Tab = (typeof tabs)[number];

/** The terminal's size. */
export interface Size {
  columns: number;
  rows: number;
  /** Columns of the timetable beside the talk, where the reader has chosen them; 0 for one behind the other. */
  pane?: number;
}

/**
 * Where a list stands. Positions in a state count everything that the list has, hidden nodes too, so that they
 * hold when something folds.
 */
export interface Position {
  /** Index of what the cursor is on. */
  cursor: number;
  /** Index of the first that is shown. */
  top: number;
  /** Lines of that first one that are above the window. */
  skip: number;
}

export const atTop: Position = { cursor: 0, top: 0, skip: 0 };

/** One tab of one talk, as the reader left it. */
export interface TabState {
  position: Position;
  /** Addresses whose children are hidden. */
  folds: ReadonlySet<string>;
  /** The address of the node that is shown alone, if any. */
  zoom?: string;
  filter?: Filter;
}

/** A tab that nobody has touched. */
export const freshTab: TabState = { position: atTop, folds: new Set() };

/** What a tab is narrowed to: the nodes that a query fits, and those above them. */
export interface Filter {
  hits: Hits;
  /** Of the nodes of the tab that the query fits. */
  addresses: ReadonlySet<string>;
  /** How many hits the talk has in its other tabs and in its title. */
  elsewhere: number;
  /** The tab without it. */
  before: Omit<TabState, 'filter'>;
}

/** What the timetable is narrowed to: the rows that a query fits. */
export interface RowFilter {
  query: string;
  /** Indexes of all rows. */
  rows: ReadonlySet<number>;
  /** What is wrong with the query, if anything is. */
  problem?: string;
}

/** One talk or section, as the reader left it. */
export interface TalkState {
  /** The tab that it was left at, if it was not the first. */
  tab?: Tab;
  /** The tabs that the reader has been at. */
  tabs: Readonly<Partial<Record<Tab, TabState>>>;
}

/** A line that is being typed at the bottom of the screen. */
export interface Prompt {
  line: TypedLine;
  /** How many queries back it was recalled from; 0 for a new one. */
  recalled: number;
  /** Enter was pressed before the search was done: it counts as soon as it is. Of a line to be added: it is being written. */
  entered?: true;
}

/** A search that was left for one of its hits. */
export interface ActiveSearch {
  hits: Hits;
  /** The hit that was gone to last. */
  index: number;
  /** The address of the hit that the reader came for, until the search has found which of them it is. */
  awaited?: string;
  /** Whether what fits is marked in the texts; Esc takes the marks away. */
  marked: boolean;
}

/** Folds that were opened to show a hit. They close when the cursor leaves them. */
export interface Unfolded {
  slug: string;
  tab: Tab;
  folds: readonly string[];
}

/** A link of a row, and where it leads, as it would be opened. */
export interface LinkTarget {
  /** What it is called in the notes; empty where that is its address. */
  title: string;
  url: string;
}

/** A list that lies over the screen, in which nothing is typed. */
export type ListOverlay =
  | { kind: 'help'; position: Position }
  /** How the notes were read, and why. */
  | { kind: 'report'; files: readonly CheckedFile[]; as?: SaidReading | undefined; position: Position }
  /** The links of the row at the cursor; Enter opens the chosen one. */
  | { kind: 'targets'; links: readonly LinkTarget[]; position: Position }
  /** What was starred when it was opened; the position counts these. */
  | { kind: 'stars'; stars: ReadonlySet<string>; position: Position };

/** What lies over the screen and takes the keys. */
export type Overlay =
  | ListOverlay
  /** Such a list, and the prompt that narrows it; the position counts what fits. */
  | { kind: 'list-search'; below: ListOverlay; prompt: Prompt; position: Position }
  /** The prompt of a search and its list of hits; the position counts hits. */
  | { kind: 'search'; prompt: Prompt; position: Position; hits?: Hits }
  /** The prompt of a search in all events and its list of hits; the position counts hits. */
  | {
      kind: 'search-all';
      prompt: Prompt;
      position: Position;
      found?: FoundEvents;
      /** The talk of a hit, for its preview. */
      preview?: { event: EventRef; notes: Notes };
    }
  /** The prompt of a line that goes below the one at the cursor of a talk; `slug` is the talk's. */
  | { kind: 'add'; prompt: Prompt; slug: string }
  /** Asks whether to begin the notes of a slot that has none. */
  | { kind: 'begin'; slot: Slot }
  /** The events of the library, and the prompt that narrows them; the position counts those that fit. */
  | { kind: 'events'; prompt: Prompt; events: readonly ListedEvent[]; position: Position }
  /** The prompt of the timetable's filter; `before` is what Esc brings back. */
  | { kind: 'row-filter'; prompt: Prompt; before: Pick<State, 'timetable' | 'open' | 'tab' | 'rowFilter'> }
  /** The prompt of the tab's filter; `before` is what Esc brings back. */
  | { kind: 'filter'; prompt: Prompt; before: TabState };

/** An overlay that takes text. */
export type PromptOverlay = Overlay & {
  kind: 'search' | 'search-all' | 'filter' | 'row-filter' | 'list-search' | 'add' | 'events';
};

/** Something said in the footer until the next key. */
export interface Message {
  text: string;
  style: 'dim' | 'warning';
}

/** How many queries are kept. */
export const maxQueries = 50;

/** A place that a jump came from, maybe in another event, in words that hold when the notes change. */
export interface Jump {
  event: EventRef;
  focus: State['focus'];
  /** The slug of the open talk. */
  open: string;
  tab: Tab;
  /** The address of the line, in a talk that has lines. */
  address?: string;
  /** The row of the timetable's cursor. */
  row: number;
}

/** How many jumps can be taken back. */
export const maxJumps = 100;

/** Where the reader came from by jumps, and what was left by going back; the latest last. */
export interface Jumps {
  back: readonly Jump[];
  forward: readonly Jump[];
}

/** What the timetable is narrowed to: rows for which all of it holds. */
export interface Narrowing {
  /** Number of a day, as of a row of the timetable. */
  day?: number;
  room?: string;
  /** Talks that are starred or have something starred in them. */
  starred?: true;
  /** Talks that were not read. */
  unread?: true;
}

/** What is open of the notes as they are read in one way, and how each talk was left. */
export type ReadingLeft = Pick<State, 'open' | 'tab' | 'talks' | 'timetable' | 'unfolded'>;

/** All that the screen is drawn from: plain data, without a function in it. Each action makes a new one. */
export interface State {
  event: Event;
  /** What opens it in the library. */
  listed: EventRef;
  size: Size;
  /** Which screen has the keys; a wide terminal shows both. */
  focus: 'timetable' | 'talk';
  /** Counts all rows, hidden ones too. */
  timetable: Position;
  rowFilter?: RowFilter;
  /** Absent where all of the timetable is shown. */
  narrowing?: Narrowing;
  /** The slug of the talk or section that is open. */
  open: string;
  /** The tab that it is open at. */
  tab: Tab;
  /** By slug: the talks that the reader has been at. */
  talks: ReadonlyMap<string, TalkState>;
  /** Addresses of starred nodes, and slugs of starred talks. */
  stars: ReadonlySet<string>;
  /** Slugs of talks that were open for a while, or were marked as read by hand. */
  read: ReadonlySet<string>;
  overlay?: Overlay;
  search?: ActiveSearch;
  unfolded?: Unfolded;
  /** The other ways in which these notes were read, by how they cut them; absent where there was none. */
  readings?: ReadonlyMap<string, ReadingLeft>;
  /** What was searched for, the latest last. */
  queries: readonly string[];
  jumps: Jumps;
  message?: Message;
  /** Whether the notes are the reader's own, in files that can be edited. */
  own: boolean;
  /** Whether they are a published schedule. */
  schedule?: true;
  /** The first key of a chord that waits for its second: `z`. */
  pending?: string;
  /** Digits that wait for what follows them: a motion, Enter, or nothing for a while. */
  count?: string;
  /** Whether we have the mouse; where not, the terminal selects text with it. */
  mouse: boolean;
  /** How often everything had to be drawn anew. */
  repaints: number;
  /** What time it is where the event takes place. */
  now?: LocalTime;
}
