import { type Event, isTalk, type Notes } from '../event/model.ts';
import { timeText } from '../event/time.ts';

/** When and where a talk was: day, date, time, room; none of a section without a day. */
export function factsOf({ days = [] }: Event, notes: Notes): string[] {
  const day = notes.day === undefined ? undefined : days[notes.day - 1]?.title;
  if (!isTalk(notes)) return day === undefined ? [] : [day];
  return [day, notes.date, timeText(notes) || undefined, notes.room].filter(fact => fact !== undefined);
}
