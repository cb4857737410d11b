import { type Event, isTalk, type Notes } from '../event/model.ts';
import { endOf } from '../event/time.ts';

/** When and where a talk was: day, date, time, room; none of a section without a day. */
export function factsOf({ days = [] }: Event, notes: Notes): string[] {
  const day = notes.day === undefined ? undefined : days[notes.day - 1]?.title;
  if (!isTalk(notes)) return day === undefined ? [] : [day];
  return [day, notes.date, timesOf(notes), notes.room].filter(fact => fact !== undefined);
}

/** `15:25-15:50`, or the start alone; undefined without one. */
export function timesOf(timed: { start?: string; minutes?: number }): string | undefined {
  const end = endOf(timed);
  return end === undefined ? timed.start : `${timed.start}-${end}`;
}
