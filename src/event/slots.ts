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
  const place = ({ day = 0, file }: Row) => day * files.length + files.indexOf(file);
  return [...slots, ...talks.map(rowOfTalk)].sort((one, other) => place(one) - place(other));
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
