import { type Event, type Section, type Slot, type Talk, talksOf } from './model.ts';

/** A row of what was on: a slot, or a talk that no timetable has, which has a time only where its notes say one. */
export type Row = Omit<Slot, 'start'> & Partial<Pick<Slot, 'start'>>;

/**
 * The timetable; of notes that have none, their talks in the order of the notes. Of several files each counts for
 * itself, day by day.
 */
export function rowsOf(event: Event): readonly Row[] {
  const { slots, notes } = event;
  const filled = new Set(slots.map(({ talk }) => talk));
  const scheduled = new Set(slots.map(({ file }) => file));
  const talks = talksOf(event).filter(({ slug, file }) => !filled.has(slug) && !scheduled.has(file));
  if (talks.length === 0) return slots;
  const files = [...new Set(notes.map(({ file }) => file))];
  const days = dayPlaces(notes);
  const dayOf = new Map(notes.map(({ slug }, index) => [slug, days[index]!]));
  const places = [
    ...slots.map(slot => ({ row: slot, day: slot.day ?? 0 })),
    ...talks.map(talk => ({ row: rowOfTalk(talk), day: dayOf.get(talk.slug)! })),
  ];
  return places
    .sort((one, other) => one.day - other.day || files.indexOf(one.row.file) - files.indexOf(other.row.file))
    .map(({ row }) => row);
}

/**
 * Of rows or notes in their order, the number of the day where each stands; what has none stands behind the day above
 * it (behind day 1 at 1.5), or before all days (0).
 */
export function dayPlaces(rows: readonly { day?: number }[]): number[] {
  let last = 0;
  return rows.map(({ day }) => {
    if (day !== undefined) last = day;
    return day ?? (last === 0 ? 0 : last + 0.5);
  });
}

/** Rows day by day, in the order of `dayPlaces`; the number of their day is absent where they have none. */
export function byDay<T extends Row>(rows: readonly T[]): { day?: number; rows: T[] }[] {
  const places = dayPlaces(rows);
  const found = [...new Set(places)].sort((one, other) => one - other);
  return found.map(place => ({
    ...(place > 0 && Number.isInteger(place) && { day: place }),
    rows: rows.filter((_, row) => places[row] === place),
  }));
}

/** What the slot of a talk would be. */
export function rowOfTalk({ day, start, minutes, title, speakers, room, slug, line, file }: Talk): Row {
  return {
    ...(day !== undefined && { day }),
    ...(start !== undefined && { start }),
    ...(minutes !== undefined && { minutes }),
    title,
    kind: 'talk',
    speakers,
    ...(room !== undefined && { room }),
    talk: slug,
    line,
    ...(file !== undefined && { file }),
  };
}

/** Whether a row has a time. */
export function isSlot(row: Row): row is Slot {
  return row.start !== undefined;
}

/** Whether a slot is one for a talk or a panel, and no break or ceremony. */
export function isTalkSlot({ kind }: Pick<Slot, 'kind'>): boolean {
  return kind === 'talk' || kind === 'panel';
}

/** The section of a break or a ceremony that has notes; talks have theirs in `talk`. */
export function sectionOfSlot({ notes }: Event, { kind, title, day }: Slot): Section | undefined {
  if (kind === 'talk') return undefined;
  const sections = notes.filter(each => each.kind === 'section');
  return sections.find(each => each.title === title && each.day === day);
}
