import type { Event } from '../event/model.ts';
import type { LocalTime } from '../event/time.ts';
import type { Found } from './found.ts';
import type { LineEdit } from './line-editor.ts';
import type { ExitCode, Message, Size } from './state.ts';
import type { MouseInput } from './terminal/mouse.ts';

/** What a key or the mouse asks for. */
export type Action =
  | { type: 'move'; by: number }
  /** `part` of the window's height; negative upwards. */
  | { type: 'page'; part: number }
  | { type: 'edge'; to: 'first' | 'last' }
  /** Opens what the cursor is on, or unfolds it. */
  | { type: 'enter' }
  | { type: 'back' }
  /** Unfolds, or moves to the first child. */
  | { type: 'in' }
  /** Folds, or moves to the parent, or leaves the talk. */
  | { type: 'out' }
  | { type: 'parent' }
  | { type: 'sibling'; by: 1 | -1 }
  | { type: 'fold'; to: 'toggle' | 'all' | 'none' | number }
  | { type: 'zoom'; to: 'in' | 'out' }
  | { type: 'tab'; by: 1 | -1 }
  | { type: 'talk'; by: 1 | -1 }
  | { type: 'talk-number'; number: number }
  | { type: 'star' }
  | { type: 'targets' }
  | { type: 'copy'; what: 'row' | 'talk' }
  | { type: 'edit' }
  | { type: 'pager' }
  | { type: 'mouse' }
  | { type: 'help' }
  /** Asks what to search for, or what to narrow the tab to. */
  | { type: 'prompt'; for: 'search' | 'filter' }
  | { type: 'line'; edit: LineEdit }
  /** An earlier or a later query into the prompt. */
  | { type: 'recall'; by: 1 | -1 }
  /** To the next or previous hit of the search. */
  | { type: 'hit'; by: 1 | -1 }
  | { type: 'redraw' }
  | { type: 'suspend' }
  | { type: 'quit'; code: ExitCode };

/** What happens without a key. */
export type Happening =
  | { type: 'resize'; size: Size }
  /** All rows are to be drawn anew: the terminal no longer shows what was drawn. */
  | { type: 'repaint' }
  | { type: 'clock'; now: LocalTime }
  | { type: 'say'; message: Message }
  /** The notes as they were read again. */
  | { type: 'reload'; event: Event }
  /** The mouse, in columns and rows from 0. */
  | { type: 'mouse'; mouse: MouseInput }
  /** What the search for a text has found so far. */
  | { type: 'found'; found: Found };
