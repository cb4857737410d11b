import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

const startsOf = (...items: string[]) =>
  parse(`# Tide Summit\n\n${items.map(item => `- ${item}`).join('\n')}\n`, 'notes').event.slots.map(
    ({ start }) => start,
  );

test('items that begin with times are a timetable', () =>
  expect(startsOf('10:00 Nets', '10:40 Buoys')).toEqual(['10:00', '10:40']));

test.each([
  [
    'lengths of videos',
    ['`2:17:17` [am](https://example.com/1)', '`3:19:45` [pm](https://example.com/2)', '29:56 x'],
  ],
  ['chapters of a video', ['0:00 Hello', '1:30 Nets', '12:05 Buoys']],
  ['chapters of a long one', ['00:10 Hello', '01:05:10 Nets']],
])('%s are none', (_, items) => expect(startsOf(...items)).toEqual([]));
