import { expect, test } from 'vitest';
import { readSchedule } from '../../src/schedule/index.ts';
import { zoneOf } from '../../src/schedule/zones.ts';

test.each([
  ['Asia/Tokyo', 'Asia/Tokyo'],
  [' UTC ', 'UTC'],
  ['Etc/GMT+9', 'Etc/GMT+9'],
  ['/example.com/2026/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['Mars/Olympus', undefined],
  ['', undefined],
  [undefined, undefined],
])('the zone %j is %s', (name, zone) => expect(zoneOf(name)).toBe(zone));

test('in a zone that is not known, times are told as they are written', () => {
  const talk = { title: 'Queues', date: '2026-03-28T10:00:00+01:00', duration: '00:30' };
  const conference = {
    title: 'Night',
    time_zone_name: 'Mars/Olympus',
    days: [{ date: '2026-03-28', rooms: { East: [talk] } }],
  };
  const { event } = readSchedule(JSON.stringify({ schedule: { conference } }), { where: 'x', id: 'x' });
  expect(event.timezone).toBeUndefined();
  expect(event.slots).toMatchObject([{ start: '10:00', title: 'Queues' }]);
});
