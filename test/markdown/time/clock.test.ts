import { describe, expect, test } from 'vitest';
import { readFileName } from '../../../src/markdown/file-name.ts';
import { readSpan } from '../../../src/markdown/time/clock.ts';
import { findDay } from '../../../src/markdown/time/date.ts';

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
  ['10h à 10h45', '10:00', 45],
  ['10:00 a 10:45', '10:00', 45],
  ['10h00 às 11h30', '10:00', 90],
  ['10:00 hasta las 11:00', '10:00', 60],
  ['10:00 alle 10:30', '10:00', 30],
  ['10:00 do 10:30', '10:00', 30],
  ['10:00 до 10:40', '10:00', 40],
])('%s begins at %s and takes %s minutes', (text, start, minutes) => {
  const span = readSpan(text);
  expect([span?.start, span?.minutes]).toEqual([start, minutes]);
});

test.each(['9:60', '30:00', 'at nine', '10:3'])('%s is no time', text =>
  expect(readSpan(text)).toBeUndefined(),
);

describe('of days, the first counts', () => {
  test.each([
    ['12-13 May 2019', '2019-05-12'],
    ['12–13 May 2019', '2019-05-12'],
    ['12. und 13. Mai 2019', '2019-05-12'],
    ['du 12 au 13 mai 2019', '2019-05-12'],
    ['May 12 & 13, 2019', '2019-05-12'],
    ['May 12-13, 2019', '2019-05-12'],
    ['30 May - 1 June 2019', '2019-05-30'],
    ['May 30 - June 1, 2019', '2019-05-30'],
    ['Hall 3 - 12 May 2019', '2019-05-12'],
    ['2019年5月12日〜13日', '2019-05-12'],
    ['令和元年5月12日', '2019-05-12'],
    ['平成31年4月6日', '2019-04-06'],
    ['12-May-2019', '2019-05-12'],
    ['Monday 6/12/2021', '2021-12-06'],
    ['Saturday 6/12/2021', '2021-06-12'],
    ['6/12/2021', '2021-06-12'],
    ['25/12/2021', '2021-12-25'],
  ])('%s', (text, date) => {
    expect(findDay(text)?.date).toBe(date);
  });

  test.each([
    ['ropes-2019-5-12', '2019-05-12'],
    ['2019年5月12日 縄', '2019-05-12'],
    ['[190512] Ropes', '2019-05-12'],
    ['[191312] Ropes', undefined],
  ])('in the name %s', (name, date) => {
    expect(readFileName(name).date).toBe(date);
  });
});
