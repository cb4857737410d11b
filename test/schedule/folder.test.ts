import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSlots } from '../../src/event/choose.ts';
import type { Event } from '../../src/event/model.ts';
import { readFolder } from '../../src/markdown/folder/index.ts';
import { parse } from '../../src/markdown/index.ts';
import { writeEvent, writeFolder } from '../../src/markdown/write/index.ts';
import { readSchedule } from '../../src/schedule/index.ts';
import { withoutLines } from '../markdown/write/roundtrip-texts.ts';
import { published } from './published.ts';

const folder = join(import.meta.dirname, '../fixtures/schedules');
/** A meetup without a timetable has no talk that could have a file. */
const names = readdirSync(folder).filter(name => name !== 'connpass.ics');

function eventIn(name: string): Event {
  return readSchedule(readFileSync(join(folder, name), 'utf8'), { where: name, id: 'notes' }).event;
}

function withoutFiles(event: Event): unknown {
  return JSON.parse(
    JSON.stringify(withoutLines(event), (key, value) => (key === 'file' ? undefined : value)),
  );
}

test.each(names)('a folder begun from %s is read back as the same event', name => {
  const event = eventIn(name);
  const files = writeFolder(event).map(file => ({ ...file, warnings: [] }));
  const { event: again, warnings, reading } = readFolder(files, 'notes');
  expect(warnings).toEqual([]);
  expect(reading.silent).toBe(true);
  expect(withoutFiles(again)).toEqual(withoutFiles(event));
});

test('some slots of any schedule are an event that is read back as it is', () => {
  fc.assert(
    fc.property(published, fc.infiniteStream(fc.boolean()), (text, kept) => {
      const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
      const slots = new Set(event.slots.filter(() => kept.next().value));
      fc.pre(slots.size > 0);
      const chosen = withSlots(event, slots);
      expect(chosen.slots.map(({ title }) => title)).toEqual([...slots].map(({ title }) => title));
      expect(withoutLines(parse(writeEvent(chosen), 'notes').event)).toEqual(withoutLines(chosen));
    }),
    { numRuns: 60 },
  );
});

test('of one day of several, the event is on that day', () => {
  const event = eventIn('pretalx.json');
  const chosen = withSlots(event, new Set(event.slots.filter(({ day }) => day === 2)));
  expect(chosen).toMatchObject({ date: '2026-03-29', slots: [{ title: 'Lunch' }], notes: [] });
  expect(chosen).not.toHaveProperty('days');
  expect(chosen).not.toHaveProperty('end');
  expect(chosen.slots[0]).not.toHaveProperty('day');
});
