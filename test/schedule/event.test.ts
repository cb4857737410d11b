import { expect, test } from 'vitest';
import { readSchedule } from '../../src/schedule/index.ts';

/** The slots of a schedule in JSON, with a session for each of these. */
function slotsOf(...sessions: readonly { title: string; start: string; room?: string }[]): string[] {
  const text = JSON.stringify({ days: [{ date: '2026-03-28', sessions }] });
  const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
  return event.slots.map(({ start, title, room = '' }) => `${start} ${title} ${room}`.trim());
}

const talk = { title: 'Queues', start: '2026-03-28T10:00:00', room: 'Hall' };

test('a session that is listed twice is one slot', () => {
  expect(slotsOf(talk, { ...talk })).toEqual(['10:00 Queues Hall']);
});

test('somebody who is listed twice speaks once', () => {
  const session = { ...talk, speakers: [{ name: 'Ann Lee' }, { name: 'Ann Lee' }, { name: 'Bo Kim' }] };
  const text = JSON.stringify({ days: [{ date: '2026-03-28', sessions: [session] }] });
  const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
  expect(event.slots[0]!.speakers.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Kim']);
});

test('at another time, or in another room, it is another slot', () => {
  expect(slotsOf(talk, { ...talk, room: 'Loft' }, { ...talk, start: '2026-03-28T11:00:00' })).toEqual([
    '10:00 Queues Hall',
    '10:00 Queues Loft',
    '11:00 Queues Hall',
  ]);
});
