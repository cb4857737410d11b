import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/event/address.ts';
import type { Event, Item } from '../../src/event/model.ts';
import { momentAt } from '../../src/event/time.ts';
import type { Line } from '../../src/line/line.ts';
import { plain } from '../../src/line/plain.ts';
import type { Layout } from '../../src/line/text.ts';
import { width } from '../../src/text/width.ts';
import { colorCode } from '../../src/view/code-colors.ts';
import { eventEntryLines, eventHeaderLines, eventLines } from '../../src/view/event.ts';
import { outlineLines } from '../../src/view/outline.ts';
import { qaLines } from '../../src/view/qa.ts';
import { referenceLines } from '../../src/view/references.ts';
import { remarkLines } from '../../src/view/remark.ts';
import { notesLines } from '../../src/view/talk.ts';
import { timetableLines } from '../../src/view/timetable.ts';
import { bundled } from '../helpers/bundled.ts';
import { events, items, questions, references, remarks } from '../helpers/events.ts';

const columns = [80, 60, 59, 40, 30, 29, 20];

function printed(lines: readonly Line[]): string[] {
  return plain(lines).split('\n').slice(0, -1);
}

/** A reference's address may be wider: it is not wrapped, so that a terminal still knows it as one. */
function fits(lines: readonly Line[], most: number): void {
  for (const line of printed(lines)) {
    expect(line, 'ends in spaces').not.toMatch(/ $/);
    if (!/^ *https?:\S+$/.test(line)) expect(width(line), line).toBeLessThanOrEqual(most);
  }
}

/** What can be read, whatever the columns. */
function letters(lines: readonly Line[]): string {
  return printed(lines)
    .join('')
    .replace(/[\s•-]/g, '');
}

const views: [string, fc.Arbitrary<(layout: Layout) => Line[]>][] = [
  ['an outline', items.map(each => layout => outlineLines(each, {}, layout))],
  ['an outline of two levels', items.map(each => layout => outlineLines(each, { levels: 2 }, layout))],
  [
    'an outline that is indented far',
    items.map(each => layout => outlineLines(each, { indent: 60 }, layout)),
  ],
  ['Q&A', questions.map(each => layout => qaLines(each, layout))],
];

describe.each(views)('%s', (_, arbitrary) => {
  test('is never wider than its columns', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...columns), (draw, most) =>
        fits(draw({ columns: most }), most),
      ),
    );
  });

  test('keeps its text at any width', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...columns), (draw, most) => {
        expect(letters(draw({ columns: most }))).toBe(letters(draw({})));
      }),
    );
  });
});

/** What is laid out anew for each width. */
const laidOut: [string, fc.Arbitrary<(layout: Layout) => Line[]>][] = [
  ['references', references.map(each => layout => referenceLines(each, layout))],
  ['remarks', remarks.map(each => layout => remarkLines(each, layout))],
  ['coloured remarks', remarks.map(each => layout => remarkLines(each, layout, colorCode))],
  ['a timetable', events.map(each => layout => timetableLines(each, { slots: each.slots }, layout))],
  ['a timetable at a time', events.map(each => layout => timetableLines(each, at(each), layout))],
  ["an event's header", events.map(each => layout => eventHeaderLines(each, layout))],
  ['talks', events.map(each => layout => inOrder(each).flatMap(notes => notesLines(notes, {}, layout)))],
  ['a whole event', events.map(each => layout => eventLines(each, { colorCode }, layout))],
];

function at(event: Event) {
  return { slots: event.slots, moment: momentAt(event.slots, '15:10') };
}

test.each(laidOut)('%s is never wider than its columns', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, fc.constantFrom(...columns), (draw, most) => fits(draw({ columns: most }), most)),
  );
});

test.each(columns)('the bundled event at %i columns', most => {
  const event = bundled();
  fits(eventLines(event, { colorCode }, { columns: most }), most);
  fits(timetableLines(event, at(event), { columns: most }), most);
});

test('on a pipe one item is one line, indented by depth', () => {
  fc.assert(
    fc.property(items, each => {
      const lines = printed(outlineLines(each, {}, {}));
      expect(lines.map(line => line.search(/\S/) / 2)).toEqual(depths(each, 0));
    }),
  );
});

function depths(each: readonly Item[], depth: number): number[] {
  return each.flatMap(({ children }) => [depth, ...depths(children, depth + 1)]);
}

test.each([20, 30, 40, 80])('a list of events at %i columns, whatever their ids', most => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '2016-07-02-hatena-pepabo', 'x'.repeat(90)), { minLength: 1 }),
      ids => {
        const entries = ids.map(id => ({
          id,
          title: 'Example Night 3',
          date: '2026-04-01',
          where: '/home/user/notes.md',
        }));
        fits(eventEntryLines(entries, { columns: most }), most);
      },
    ),
  );
});
