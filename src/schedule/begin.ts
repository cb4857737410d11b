import type { Event } from '../event/model.ts';
import { slotKind } from '../markdown/timetable/slot.ts';
import { notesOf } from './event.ts';
import { speakersOf } from './people.ts';

/**
 * An event of the timetable of another one, with a talk for each of its slots that may have notes: none are taken yet.
 */
export function beginEvent(event: Event): Event {
  const slots = event.slots.map(({ talk, file, ...slot }) => {
    const speakers = speakersOf(slot.speakers);
    return { ...slot, speakers, kind: slotKind(slot.title, speakers), line: 1 };
  });
  return {
    ...event,
    slots,
    notes: notesOf(
      slots.map(slot => ({ slot })),
      [],
    ),
  };
}

/** An event of two talks that have no names yet, to be written over. */
export function beginBlank(title: string): Event {
  const slot = (start: string, minutes: number, name: string) =>
    ({ start, minutes, title: name, kind: slotKind(name, []), speakers: [], line: 1 }) as const;
  const slots = [
    slot('10:00', 10, 'Opening'),
    slot('10:10', 30, 'First talk'),
    slot('10:40', 30, 'Second talk'),
  ];
  return beginEvent({ id: title, title, slots: slots.map(each => ({ ...each, speakers: [] })), notes: [] });
}
