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

/**
 * Something that folds, as all tabs have but Links; the tab Links; notes of the reader's own; some that are no
 * published schedule; a timetable of which only a part is shown, or is shown because of what it is narrowed to; an event with days; with rooms; the list of how
 * notes were read that can be read in another way.
 */
export type Need =
  | 'tree'
  | 'links'
  | 'own'
  | 'own-notes'
  | 'row-filter'
  | 'narrowing'
  | 'days'
  | 'rooms'
  | 'readings';

/** Whether two actions do the same. */
export function isSameAction(one: Action, other: Action): boolean {
  return one.type === other.type && JSON.stringify(one) === JSON.stringify(other);
}

/** A key as it is shown: the keys of a chord without their space. */
export function keyLabel(key: string): string {
  return key.replace(' ', '');
}
