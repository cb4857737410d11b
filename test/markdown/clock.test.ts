import { expect, test } from 'vitest';
import { readSpan } from '../../src/markdown/time/clock.ts';

test.each([
  ['9:00-9:15', '09:00', 15],
  ['13:00～14:30', '13:00', 90],
  ['1:30-2:15 pm', '13:30', 45],
  ['11:30-1:00 pm', '11:30', 90],
  ['1:30 pm - 2:15', '13:30', 45],
  ['午後1時から3時', '13:00', 120],
  ['23:30-0:30', '23:30', 60],
  ['8:00-24:00', '08:00', 960],
  ['8:00-25:00', '08:00', undefined],
  ['10:00', '10:00', undefined],
])('%s begins at %s and takes %s minutes', (text, start, minutes) => {
  expect(readSpan(text)).toMatchObject({ start, ...(minutes !== undefined && { minutes }) });
  expect(readSpan(text)!.minutes).toBe(minutes);
});

test.each(['9:60', '30:00', 'at nine', '10:3'])('%s is no time', text =>
  expect(readSpan(text)).toBeUndefined(),
);
