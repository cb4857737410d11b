import type { EventRef, FoundEvents } from '../../across/found.ts';
import type { Event, Notes, Slot } from '../../event/model.ts';
import type { SaidReading } from '../../event/reading.ts';
import type { LocalTime } from '../../event/time.ts';
import type { ListedEvent } from '../../view/event.ts';
import type { ReadingReport } from '../../view/reading.ts';
import type { Hits, RowHits } from './hits.ts';
import type { LineEdit, MouseInput } from './input.ts';
import type { Message, Size, State } from './state.ts';

/** What a key or a paste asks for. */
export type Action =
  | { type: 'move'; by: number }
  /** `part` is a part of the window's height; negative moves up. */
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
  /** A number is how many levels stay open. */
  | { type: 'fold'; to: 'toggle' | 'all' | 'none' | number }
  | { type: 'zoom'; to: 'in' | 'out' }
  | { type: 'tab'; by: 1 | -1 }
  | { type: 'talk'; by: 1 | -1 }
  /** Of a count before a motion, or of the number of a talk. */
  | { type: 'digit'; digit: number }
  /** To the place that the last jump came from, or with 1 forward again. */
  | { type: 'jump'; by: 1 | -1 }
  /** Leaves of the timetable only what is as the row at the cursor, or starred, or unread; `all` takes that back. */
  | { type: 'narrow'; to: 'day' | 'room' | 'starred' | 'unread' | 'all' }
  | { type: 'star' }
  /** Lists what is starred. */
  | { type: 'stars' }
  /** Marks the talk as read, or as unread. */
  | { type: 'read' }
  | { type: 'targets' }
  | { type: 'copy'; what: 'row' | 'talk' | 'address' }
  | { type: 'edit' }
  | { type: 'pager' }
  | { type: 'mouse' }
  | { type: 'help' }
  /** Opens the prompt of a search, in the event or in all, of a filter, of the list over the screen, or of a line to be added. */
  | { type: 'prompt'; for: 'search' | 'search-all' | 'filter' | 'row-filter' | 'list-search' | 'add' }
  /** Text into the prompt, typed or pasted. */
  | { type: 'text'; text: string }
  | { type: 'line'; edit: LineEdit }
  /** An earlier or a later query into the prompt. */
  | { type: 'recall'; by: 1 | -1 }
  /** To the next or previous hit of the search. */
  | { type: 'hit'; by: 1 | -1 }
  /** Lists the events of the library. */
  | { type: 'events' }
  /** Lists how the notes were read. */
  | { type: 'report' }
  /** Has them read in the next way that can be said by hand. */
  | { type: 'reread' }
  | { type: 'redraw' }
  | { type: 'suspend' }
  | { type: 'quit'; code: ExitCode }
  /** The first key of a chord: waits for the second. */
  | { type: 'pending'; key: string }
  /** Ends a chord, and takes the message away. */
  | { type: 'nothing' }
  /** Asks for one of some keys, as they are shown: `0-9`. */
  | { type: 'any-of'; keys: string }
  /** A key that does nothing here, as it is shown: `zx`. */
  | { type: 'unbound'; key: string }
  /** Text of an input method where none is taken. */
  | { type: 'input-method' };

/** Where in an event that is opened a reader wants to be: at a hit, or where a jump leads. */
export type Arrival = { kind: 'hit'; address: string; query: string } | { kind: 'jump'; by: 1 | -1 };

/** What happens without a key. */
export type Happening =
  | { type: 'resize'; size: Size }
  /** The terminal no longer shows what was drawn: all rows must be drawn anew. */
  | { type: 'repaint' }
  | { type: 'clock'; now: LocalTime }
  | { type: 'say'; message: Message }
  /** The notes were read again; `otherwise`: the same notes in another way. */
  | { type: 'reload'; event: Event; otherwise?: boolean }
  | { type: 'mouse'; mouse: MouseInput }
  /** A talk has had the keys for a while. */
  | { type: 'stay'; slug: string }
  /** Nothing was typed for a while behind a count. */
  | { type: 'pause'; count: string }
  /** What a search has found so far. */
  | { type: 'hits'; hits: Hits }
  /** How the notes are read, and why. */
  | ({ type: 'report' } & ReadingReport)
  /** The same, where they were read otherwise than before. */
  | ({ type: 'reread' } & ReadingReport)
  /** The rows of the timetable that a query fits. */
  | { type: 'rows'; hits: RowHits }
  /** The events of the library. */
  | { type: 'events'; events: readonly ListedEvent[] }
  /** What a search in all events has found so far. */
  | { type: 'found'; found: FoundEvents }
  /** The talk of a hit in some event. */
  | { type: 'preview'; event: EventRef; notes: Notes }
  /** Another event was opened: the state that it begins with, and where in it the reader wants to be. */
  | { type: 'opened'; state: State; at?: Arrival | undefined }
  /** A line was written into the notes, and they were read again; `file` is as of notes. */
  | { type: 'written'; file?: string | undefined; line: number }
  /** A line could not be written, and why. */
  | { type: 'unwritten'; why: string };

/** 130 is what a shell calls a program that Ctrl+C ended. */
export type ExitCode = 0 | 130;

/** Something to do in the world. The reducer asks for it, `perform.ts` does it. */
export type Effect =
  | { type: 'quit'; code: ExitCode }
  | { type: 'suspend' }
  | { type: 'redraw' }
  | { type: 'open-url'; url: string }
  /** `what` names it in the footer. */
  | { type: 'copy'; text: string; what: string }
  /** Tell when nothing was typed for a while behind this count. */
  | { type: 'await-pause'; count: string }
  /** Notes as Markdown. */
  | { type: 'copy-notes'; slug: string }
  /** A line of the notes, from 1; `file` as notes and slots have it: absent where the event is one file. */
  | { type: 'edit'; file?: string | undefined; line: number }
  | { type: 'page'; slug: string }
  /** Tell which events the library has. */
  | { type: 'events' }
  /** Open another event in the place of this one. */
  | { type: 'open-event'; event: EventRef; at?: Arrival }
  /** Add a line below the one at the cursor, and tell what came of it. */
  | { type: 'add'; text: string }
  /** Add the heading of a slot's notes, and tell what came of it. */
  | { type: 'begin'; slot: Slot }
  /** Look for a query in the rows of the timetable, and tell which it fits. */
  | { type: 'search-rows'; query: string }
  /** Tell how the notes were read. */
  | { type: 'report' }
  /** Read the notes as they are said to be, or as `before` where that fails, and tell how that went. */
  | { type: 'read-as'; as: SaidReading | undefined; before: SaidReading | undefined }
  /** Search all events for a query, and tell what is found; for none, have them read. */
  | { type: 'search-all'; query: string }
  /** Search the event for a query, and tell what is found. */
  | { type: 'search'; query: string };
