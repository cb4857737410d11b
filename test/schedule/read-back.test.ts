import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { writeEvent } from '../../src/markdown/write/index.ts';
import { readSchedule } from '../../src/schedule/index.ts';
import { withoutLines } from '../markdown/write/roundtrip-texts.ts';
import { published } from './published.ts';

const folder = join(import.meta.dirname, '../fixtures/schedules');

/** Written as notes, an event is the same again, and nothing had to be guessed. */
function expectReadBack(text: string): void {
  const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
  const again = parse(writeEvent(event), 'notes');
  expect(again.warnings).toEqual([]);
  expect(withoutLines(again.event)).toEqual(withoutLines(event));
}

test.each(readdirSync(folder))('notes begun from %s are read back as the same event', name => {
  expectReadBack(readFileSync(join(folder, name), 'utf8'));
});

test('notes begun from any schedule are read back as the same event', () => {
  fc.assert(fc.property(published, expectReadBack), { numRuns: 100 });
});

test('every session of a schedule is a slot', () => {
  fc.assert(
    fc.property(published, text => {
      const { days } = JSON.parse(text).schedule.conference;
      const keys = days.flatMap(
        (day: { rooms: Record<string, { title: string; date: string; room?: string }[]> }) =>
          Object.values(day.rooms)
            .flat()
            .map(each => `${each.title.trim()} ${each.date} ${each.room?.trim()}`),
      );
      const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
      expect(event.slots.length).toBe(new Set(keys).size);
    }),
  );
});
