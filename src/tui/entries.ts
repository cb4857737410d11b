import type { Event, Slot } from '../event/model.ts';
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

/** The sections before the first talk, the slots, talks without a slot, the sections after. */
export function entriesOf(event: Event): readonly Entry[] {
  const known = cache.get(event);
  if (known) return known;
  const { slots, talks, sections } = event;
  const slotted = new Set(slots.map(({ talk }) => talk));
  const entries = [
    ...sections.filter(({ after }) => !after),
    ...slots.map(slot => ({ slot, title: slot.title, ...(slot.talk !== undefined && { slug: slot.talk }) })),
    ...talks.filter(({ slug }) => !slotted.has(slug)),
    ...sections.filter(({ after }) => after),
  ].map(({ title, ...rest }) => ({
    title,
    ...('slot' in rest && { slot: rest.slot }),
    ...('slug' in rest && { slug: rest.slug }),
  }));
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
  const lead = [span(' '.repeat(String(event.talks.length).length + 2))];
  return entriesOf(event).map(
    ({ slot, title }) => (slot && bySlot.get(slot)) ?? paragraph(lead, words(title, 'title'), { columns }),
  );
}
