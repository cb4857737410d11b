import { type Event, isTalk, type Slot } from './model.ts';

/**
 * An event of some of its slots: with their talks and all sections, and the days that are left. Where one day is left,
 * the event is on that day. Nothing of the event itself is changed.
 */
export function withSlots(event: Event, slots: ReadonlySet<Slot>): Event {
  const { days = [], notes } = event;
  const kept = event.slots.filter(slot => slots.has(slot));
  const talks = new Set(kept.map(({ talk }) => talk));
  const numbers = [...new Set(kept.map(({ day }) => day ?? 0))].sort((one, other) => one - other);
  const left = numbers.filter(number => number > 0);
  const dayOf = ({ day }: { day?: number }) =>
    left.length > 1 && day !== undefined && left.includes(day) ? { day: left.indexOf(day) + 1 } : {};
  let number = 0;
  const { days: _, date, end: __, ...head } = event;
  const dates = left.map(each => days[each - 1]?.date);
  const first = days.length > 0 && dates[0] !== undefined ? dates[0] : date;
  const last = days.length > 0 ? dates.at(-1) : event.end;
  return {
    ...head,
    ...(first === undefined ? {} : { date: first }),
    ...(last === undefined || last === first ? {} : { end: last }),
    ...(left.length > 1 ? { days: left.map(each => days[each - 1]!) } : {}),
    slots: kept.map(({ day, ...slot }) => ({ ...slot, ...dayOf({ ...(day && { day }) }) })),
    notes: notes
      .filter(each => !isTalk(each) || talks.has(each.slug))
      .map(({ day, ...each }) => {
        const own = { ...each, ...dayOf({ ...(day && { day }) }) };
        return own.kind === 'talk' ? { ...own, number: ++number } : own;
      }),
  };
}
