import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/cli/names/slots.ts';

const titles = [
  'Day 1',
  'Day 2 (2026-04-02)',
  ...Array.from({ length: 8 }, (_, index) => `Day ${index + 3}`),
];
const event = {
  id: 'conf',
  title: 'Conf',
  days: titles.map((title, index) => ({ title, date: `2026-04-0${index + 1}` })),
  slots: [],
  notes: [],
};

describe('a day is named by', () => {
  test.each([
    ['its number', '10', 10],
    ['its date', '2026-04-02', 2],
    ['its title', 'day 1', 1],
    ['its title without a space', 'Day1', 1],
    ['words of its title', 'day2', 2],
  ])('%s: %s', (_, name, day) => expect(dayNumber(event, name)).toBe(day));
});

test.each([
  ['day', "'day' fits 10 days"],
  ['sunday', "no day 'sunday'"],
  [' ', "no day ' '"],
])('%j names no one day', (name, message) => expect(() => dayNumber(event, name)).toThrow(message));
