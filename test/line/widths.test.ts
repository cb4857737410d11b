import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Node } from '../../src/event/model.ts';
import { momentAt } from '../../src/event/time.ts';
import type { Line } from '../../src/line/line.ts';
import { plainText } from '../../src/line/output.ts';
import type { Layout } from '../../src/line/text.ts';
import { width } from '../../src/text/width.ts';
import { eventHeaderLines, eventLines, eventListLines } from '../../src/view/event.ts';
import { treeLines } from '../../src/view/nodes/index.ts';
import { referenceLines } from '../../src/view/references.ts';
import { notesLines } from '../../src/view/talk.ts';
import { timetableGrid } from '../../src/view/timetable/grid.ts';
import { timetableLines } from '../../src/view/timetable/index.ts';
import { bundled } from '../helpers/notes/bundled.ts';
import { events, nodes, references, tables } from '../helpers/notes/events.ts';

const columns = [80, 60, 59, 40, 30, 29, 20];

function printed(lines: readonly Line[]): string[] {
  return plainText(lines).split('\n').slice(0, -1);
}

/** A reference's address may be wider: it is not wrapped, so that a terminal still knows it as one. */
function fits(lines: readonly Line[], most: number): void {
  const texts = printed(lines);
  expect(texts.filter(line => line.endsWith(' '))).toEqual([]);
  expect(texts.filter(line => width(line) > most && !/^[ │]*https?:\S+$/.test(line))).toEqual([]);
}

/** What can be read, whatever the columns: without bullets, bars, and the brackets of an address. */
function letters(lines: readonly Line[]): string {
  return printed(lines)
    .join('')
    .replace(/[\s•>│()-]/g, '');
}

const views: [string, fc.Arbitrary<(layout: Layout) => Line[]>][] = [
  ['nodes', nodes.map(each => layout => treeLines(each, {}, layout))],
  ['two levels of nodes', nodes.map(each => layout => treeLines(each, { levels: 2 }, layout))],
  ['nodes far below others', nodes.map(each => layout => treeLines([below(each, 30)], {}, layout))],
];

/** Nodes below items of their own, one in another. */
function below(children: Node[], depth: number): Node {
  const item = (of: Node[]): Node => {
    return { kind: 'item', address: 't/1', line: 1, text: 'a', marks: [], children: of };
  };
  return Array.from({ length: depth }).reduce<Node>(child => item([child]), item(children));
}

describe.each(views)('%s', (_, arbitrary) => {
  test('are never wider than their columns', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...columns), (draw, most) =>
        fits(draw({ columns: most }), most),
      ),
    );
  });

  test('keep their text at any width', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...columns), (draw, most) => {
        expect(letters(draw({ columns: most }))).toBe(letters(draw({})));
      }),
    );
  });
});

describe('a table', () => {
  const drawn = (table: Node, most: number) => treeLines([table], {}, { columns: most });

  test('is never wider than its columns', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...columns), (table, most) => fits(drawn(table, most), most)),
    );
  });

  test('keeps its text at any width', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...columns), (table, most) => {
        const left = counted(letters(drawn(table, most)));
        for (const [letter, count] of counted(letters(treeLines([table], {}, {})).replaceAll('|', '')))
          expect(left.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** What is laid out anew for each width. */
const laidOut: [string, fc.Arbitrary<(layout: Layout) => Line[]>][] = [
  ['references', references.map(each => layout => referenceLines(each, layout))],
  ['a timetable', events.map(each => layout => timetableLines(each, { slots: each.slots }, layout))],
  ['a timetable at a time', events.map(each => layout => timetableLines(each, at(each), layout))],
  ['rooms beside each other', events.map(each => layout => timetableGrid(each, at(each), layout))],
  ["an event's header", events.map(each => layout => eventHeaderLines(each, layout))],
  ['talks', events.map(each => layout => each.notes.flatMap(notes => notesLines(notes, {}, layout)))],
  ['a whole event', events.map(each => layout => eventLines(each, {}, layout))],
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
  fits(eventLines(event, {}, { columns: most }), most);
  fits(timetableLines(event, at(event), { columns: most }), most);
});

test('on a pipe each node is a line, indented by depth or by the sign of a quotation, and each line of code', () => {
  fc.assert(
    fc.property(nodes, each => {
      const lines = printed(treeLines(each, {}, {}));
      expect(lines.map(line => line.search(/[^\s>]/) / 2)).toEqual(depths(each, 0));
    }),
  );
});

function depths(each: readonly Node[], depth: number): number[] {
  return each.flatMap(({ kind, text, children }) => {
    const first = kind === 'quote' ? depth + 1 : depth;
    // What an empty node holds begins on its line.
    if (text === '') return [first];
    const own = Array.from({ length: kind === 'code' ? text.split('\n').length : 1 }, () => first);
    return [...own, ...depths(children, depth + 1)];
  });
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
          talks: 12,
          unread: 3,
          sections: 0,
          stars: 4,
        }));
        fits(eventListLines(entries, { columns: most }), most);
      },
    ),
  );
});
