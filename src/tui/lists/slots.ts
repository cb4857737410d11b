import type { Event, Slot } from '../../event/model.ts';
import { type LocalTime, momentAt } from '../../event/time.ts';
import { type Line, span } from '../../line/line.ts';
import { paragraph, words } from '../../line/text.ts';
import { timetableBlocks } from '../../view/timetable.ts';
import { memoized } from './memo.ts';

/** One row of the timetable's screen: a slot, or notes that have none. */
export interface TimetableRow {
  /** What Enter opens; absent for a slot without notes. */
  slug?: string;
  slot?: Slot;
  title: string;
}

/** The sections before the first talk, the slots, talks without a slot, the sections after. */
export const timetableRows = memoized((event: Event): readonly TimetableRow[] => {
  const { slots, talks, sections } = event;
  const slotted = new Set(slots.map(({ talk }) => talk));
  const notesRow = ({ slug, title }: { slug: string; title: string }): TimetableRow => ({ slug, title });
  return [
    ...sections.filter(({ after }) => !after).map(notesRow),
    ...slots.map(slotRow),
    ...talks.filter(({ slug }) => !slotted.has(slug)).map(notesRow),
    ...sections.filter(({ after }) => after).map(notesRow),
  ];
});

function slotRow(slot: Slot): TimetableRow {
  const { title, talk } = slot;
  return { slot, title, ...(talk !== undefined && { slug: talk }) };
}

/** The lines of each row within some columns; today, they say what is on. */
export function timetableRowLines(
  event: Event,
  columns: number,
  now: LocalTime | undefined,
): readonly Line[][] {
  return rowLines(event, columns, now && now.date === event.date ? now.time : undefined);
}

const rowLines = memoized((event: Event, columns: number, time: string | undefined): readonly Line[][] => {
  const { slots } = event;
  const options = time === undefined ? { slots } : { slots, moment: momentAt(slots, time) };
  const blocks = timetableBlocks(event, options, columns);
  const bySlot = new Map(slots.map((slot, index) => [slot, blocks[index]!]));
  // As wide as the numbers of the talks, which stand before the slots.
  const lead = [span(' '.repeat(String(event.talks.length).length + 2))];
  return timetableRows(event).map(
    ({ slot, title }) => (slot && bySlot.get(slot)) ?? paragraph(lead, words(title, 'title'), { columns }),
  );
});
