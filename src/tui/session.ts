import type { Tab } from './state.ts';

/**
 * What is remembered of an event between runs, as it lies in its file. Addresses rather than row numbers:
 * notes change.
 */
export interface Session {
  /** Of this shape; a file of a later version is set aside. */
  version: 1;
  /** The slug of the talk that was open. */
  open?: string;
  tab?: Tab;
  focus?: 'timetable' | 'talk';
  /** By `slug` and tab, `stns outline`. */
  views: Record<string, SavedView>;
  stars: string[];
  read: string[];
  /** What was searched for, the latest last. */
  queries: string[];
}

export interface SavedView {
  /** Address of the row that the cursor was on. */
  cursor?: string;
  folds: string[];
  zoom?: string;
}

/** How many queries are remembered. */
export const mostQueries = 50;

export const emptySession: Session = { version: 1, views: {}, stars: [], read: [], queries: [] };
