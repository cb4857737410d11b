import type { Action } from '../state/actions.ts';

/** Where a binding counts: on a screen, or in what lies over it. */
export type Scope =
  | 'timetable'
  | 'talk'
  | 'help'
  | 'list-search'
  | 'report'
  | 'targets'
  | 'stars'
  | 'add'
  | 'begin'
  | 'events'
  | 'search'
  | 'search-all'
  | 'filter';

/** One row of the keymap. Dispatch, footer, help and the tests of the READMEs all read it. */
export interface Binding {
  /** Names as of `TypedKey`; a chord such as `z a` is two keys with a space between them. */
  keys: readonly string[];
  action: Action;
  scopes: readonly Scope[];
  /** What it does, for the help. */
  help: string;
  /** A shorter word for the footer; absent where the footer does not show it. Chords have theirs while they wait. */
  hint?: string;
  /** What there must be for it to work; where that is missing it is not offered. */
  needs?: Need;
  /** How several bindings in a row that differ by a number are shown as one: `1-9`. */
  series?: string;
}

/** What there must be for a key to work. */
export type Need =
  /** Something that folds, as all tabs have but Links. */
  | 'tree'
  /** The tab Links. */
  | 'links'
  /** Notes of the reader's own. */
  | 'own'
  /** The same, and no published schedule. */
  | 'own-notes'
  /** A timetable of which only a part is shown. */
  | 'row-filter'
  /** One that is narrowed to a part. */
  | 'narrowing'
  /** An event with days, or with rooms. */
  | 'days'
  | 'rooms'
  /** The list of how notes were read, where they can be read in another way. */
  | 'readings';

/** Whether two actions do the same. */
export function isSameAction(one: Action, other: Action): boolean {
  return one.type === other.type && JSON.stringify(one) === JSON.stringify(other);
}

/** A key as it is shown: the keys of a chord without their space. */
export function keyLabel(key: string): string {
  return key.replace(' ', '');
}
