import { type Tab, tabs } from '../state/state.ts';

/**
 * What is remembered of an event between runs, as it lies in its file. It holds addresses rather than indexes, as
 * notes change.
 */
export interface Memory {
  /** Of this shape; the file of a later version is set aside. */
  version: 1;
  /** The slug of the talk that was open. */
  open?: string;
  tab?: Tab;
  focus?: 'timetable' | 'talk';
  /** By `tabKey`. */
  views: Record<string, RememberedTab>;
  /** Addresses, and slugs of talks. */
  stars: string[];
  /** Slugs. */
  read: string[];
  /** The latest last. */
  queries: string[];
}

/** What is remembered of a talk's tab. */
export interface RememberedTab {
  /** Address of what the cursor was on. */
  cursor?: string;
  folds: string[];
  zoom?: string;
}

/** What is remembered before the first run. */
export const emptyMemory: Memory = { version: 1, views: {}, stars: [], read: [], queries: [] };

/** The key of a talk's tab: `stns outline`. No name of Object.prototype has this shape. */
export function tabKey(slug: string, tab: Tab): string {
  return `${slug} ${tab}`;
}

const tabKeyPattern = new RegExp(`^\\S+ (?:${tabs.join('|')})$`);

/** Whether a text has the shape of a `tabKey`. */
export function isTabKey(key: string): boolean {
  return tabKeyPattern.test(key);
}
