import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { pastedTimetable } from '../../../src/markdown/timetable/pasted.ts';

const slotsIn = (text: string) =>
  parse(pastedTimetable(text), 'pasted').event.slots.map(({ start, minutes, title, speakers, room }) =>
    [start, minutes ?? '', title, speakers.map(({ name }) => name).join(' & '), room ?? ''].join('|'),
  );

test('lines that begin with a time are a timetable', () => {
  expect(slotsIn('Night\n\n10:00 Opening\n10:10-10:40 Queues that bend / Alice\n10:40 Break\n')).toEqual([
    '10:00||Opening||',
    '10:10|30|Queues that bend|Alice|',
    '10:40||Break||',
  ]);
});

test('a time on a line of its own is that of the next line', () => {
  expect(
    slotsIn('10:00\r\nOpening\r\n\r\n10:10 - 10:40\r\nQueues\r\nAlice Moss\r\n\r\n10:40\r\nBreak\r\n'),
  ).toEqual(['10:00||Opening||', '10:10|30|Queues||', '10:40||Break||']);
});

test('rows of cells parted by tabs are a table, with a header or without', () => {
  expect(slotsIn('時間\t内容\t登壇者\n19:00\t受付\t\n19:10\tキュー|ログ\t例山 太郎\n')).toEqual([
    '19:00||受付||',
    '19:10||キュー|ログ|例山 太郎|',
  ]);
  expect(slotsIn('9:00\tRegistration\n9:30-10:00\tWhy queues\tAnn Lee\tHall A\n')).toEqual([
    '09:00||Registration||',
    '09:30|30|Why queues|Ann Lee|Hall A',
  ]);
});

test('a timetable in Markdown stays as it is', () => {
  const text = '| time | title |\n| --- | --- |\n| 10:00 | Opening |\n\n- 10:10 Queues\n';
  expect(pastedTimetable(text)).toBe(text);
});
