import { type Event, type Notes, type Slot, talksOf } from '../event/model.ts';
import { type LocalTime, type Moment, momentAt } from '../event/time.ts';
import { type Line, span } from '../line/line.ts';
import { paragraph, words } from '../line/text.ts';
import { timetableBlocks } from '../view/timetable.ts';

/** One row of the timetable's screen: a slot, or notes that have none. */
export interface Entry {
  /** What Enter opens; absent for a slot without notes. */
  slug?: string;
  slot?: Slot;
  title: string;
}

const cache = new WeakMap<Event, readonly Entry[]>();

/** The notes before the first slot's talk, the slots, then the notes that have no slot. */
export function entriesOf(event: Event): readonly Entry[] {
  const known = cache.get(event);
  if (known) return known;
  const { slots, notes } = event;
  const slotted = new Set(slots.map(({ talk }) => talk));
  const first = notes.findIndex(({ slug }) => slotted.has(slug));
  const loose = (each: readonly Notes[]): Entry[] =>
    each.filter(({ slug }) => !slotted.has(slug)).map(({ title, slug }) => ({ title, slug }));
  const entries = [
    ...loose(notes.slice(0, Math.max(0, first))),
    ...slots.map(slot => ({ slot, title: slot.title, ...(slot.talk !== undefined && { slug: slot.talk }) })),
    ...loose(notes.slice(Math.max(0, first))),
  ];
  cache.set(event, entries);
  return entries;
}

interface Drawn {
  columns: number;
  time: string | undefined;
  blocks: readonly Line[][];
}

const drawn = new WeakMap<Event, Drawn>();

/** The lines of each entry within some columns. The same array as long as nothing of it changes. */
export function entryBlocks(event: Event, columns: number, now: LocalTime | undefined): readonly Line[][] {
  const time = now && now.date === event.date ? now.time : undefined;
  const known = drawn.get(event);
  if (known && known.columns === columns && known.time === time) return known.blocks;
  const blocks = compute(event, columns, time === undefined ? undefined : momentAt(event.slots, time));
  drawn.set(event, { columns, time, blocks });
  return blocks;
}

function compute(event: Event, columns: number, moment: Moment | undefined): Line[][] {
  const { slots } = event;
  const blocks = timetableBlocks(event, moment ? { slots, moment } : { slots }, columns);
  const bySlot = new Map(slots.map((slot, index) => [slot, blocks[index]!]));
  const lead = [span(' '.repeat(String(talksOf(event).length).length + 2))];
  return entriesOf(event).map(
    ({ slot, title }) => (slot && bySlot.get(slot)) ?? paragraph(lead, words(title, 'title'), { columns }),
  );
}
