import type { Event } from '../../../event/model.ts';
import type { Narrowing, RowFilter, State } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { Order } from '../order.ts';
import { aboveStars } from '../stars.ts';
import { type TimetableRow, timetableRows } from './slots.ts';

/** The rows of the timetable that are shown, by its filter and by what it is narrowed to: indexes of all rows. */
export function timetableOrder({ event, narrowing, rowFilter, stars, read }: State): Order {
  const filter = rowFilter?.problem === undefined ? rowFilter : undefined;
  const order = narrowing ? narrowed(event, narrowing, stars, read) : whole(event);
  return filter ? filtered(order, filter) : order;
}

const filtered = memoized((order: Order, { rows }: RowFilter): Order => order.filter(row => rows.has(row)));

/** Those rows. The same array for the same order. */
export const rowsOfOrder = memoized((order: Order, event: Event): readonly TimetableRow[] => {
  const rows = timetableRows(event);
  return order.map(index => rows[index]!);
});

const whole = memoized((event: Event): Order => [...timetableRows(event).keys()]);

const narrowed = memoized(
  (event: Event, narrowing: Narrowing, stars: ReadonlySet<string>, read: ReadonlySet<string>): Order => {
    const { day, room, starred, unread } = narrowing;
    const above = aboveStars(stars);
    const fits = (row: TimetableRow) => {
      const { slug = '' } = row;
      if (day !== undefined && row.day !== day) return false;
      if (room !== undefined && row.room !== room) return false;
      if (starred && !stars.has(slug) && !above.has(slug)) return false;
      return !unread || (slug !== '' && !read.has(slug));
    };
    return timetableRows(event).flatMap((row, index) => (fits(row) ? [index] : []));
  },
);

/** What the timetable is narrowed to, in words. */
export function narrowingText({ days = [] }: Event, { day, room, starred, unread }: Narrowing): string {
  const title = day === undefined ? undefined : days[day - 1]?.title;
  return [title, room, starred && 'starred', unread && 'unread'].filter(Boolean).join(', ');
}
