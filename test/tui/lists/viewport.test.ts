import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesBy, moveBy, pageBy, type Rows, reveal, shownLines } from '../../../src/tui/lists/viewport.ts';
import { atTop, type Position } from '../../../src/tui/state/state.ts';

const rowsOf = (heights: readonly number[]): Rows => ({
  count: heights.length,
  heightOf: row => heights[row]!,
});

const heights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });
const window = fc.integer({ min: 1, max: 12 });
const moves = fc.array(
  fc.oneof(
    fc.record({ by: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ part: fc.constantFrom(1, -1, 0.5, -0.5) }),
  ),
  { maxLength: 30 },
);

type Step = { by: number } | { part: 1 | -1 | 0.5 | -0.5 };

/** Where each of some steps leads, from the top on. */
function* positions(rows: Rows, steps: readonly Step[], height: number): Generator<Position> {
  let position = reveal(rows, atTop, height);
  for (const step of steps) {
    position =
      'by' in step ? moveBy(rows, position, step.by, height) : pageBy(rows, position, step.part, height);
    yield position;
  }
}

describe('a window over rows of any heights', () => {
  test('always shows the cursor, and never more lines than it has', () => {
    fc.assert(
      fc.property(heights, window, moves, (tall, height, steps) => {
        const rows = rowsOf(tall);
        for (const position of positions(rows, steps, height)) {
          const shown = shownLines({ rows, position, height });
          expect(shown.length).toBeLessThanOrEqual(height);
          const lines = shown.filter(({ row }) => row === position.cursor).length;
          expect(lines).toBe(Math.min(rows.heightOf(position.cursor), height));
        }
      }),
    );
  });

  test('moving down shows every line once on the way', () => {
    fc.assert(
      fc.property(heights, window, (tall, height) => {
        const rows = rowsOf(tall);
        const seen = new Set<string>();
        let position = reveal(rows, atTop, height);
        for (let step = 0; step < 400; step++) {
          for (const { row, line } of shownLines({ rows, position, height })) seen.add(`${row}.${line}`);
          position = moveBy(rows, position, 1, height);
        }
        expect(seen.size).toBe(tall.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test('keeps three lines around the cursor, where the list and the window have them', () => {
    fc.assert(
      fc.property(heights, window, moves, (tall, height, steps) => {
        const rows = rowsOf(tall);
        for (const position of positions(rows, steps, height)) {
          const { cursor } = position;
          const around = Math.min(3, Math.floor(Math.max(0, height - tall[cursor]!) / 2));
          const shown = shownLines({ rows, position, height });
          const above = shown.filter(({ row }) => row < cursor).length;
          const below = shown.filter(({ row }) => row > cursor).length;
          const sum = (some: readonly number[]) => some.reduce((lines, each) => lines + each, 0);
          expect(above).toBeGreaterThanOrEqual(Math.min(around, sum(tall.slice(0, cursor))));
          expect(below).toBeGreaterThanOrEqual(Math.min(around, sum(tall.slice(cursor + 1))));
        }
      }),
    );
  });

  const strides = [
    ['by pages', (rows: Rows, position: Position, height: number) => pageBy(rows, position, 1, height)],
    [
      'by half pages',
      (rows: Rows, position: Position, height: number) => pageBy(rows, position, 0.5, height),
    ],
    ['by the wheel', (rows: Rows, position: Position, height: number) => linesBy(rows, position, 3, height)],
  ] as const;

  test.each(strides)('going down %s shows every line, wherever one begins', (_, move) => {
    const mixed = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(mixed, fc.integer({ min: 3, max: 12 }), fc.nat(8), (tall, height, steps) => {
        const rows = rowsOf(tall);
        let position = reveal(rows, atTop, height);
        const seen = new Set<string>();
        const look = () => {
          for (const { row, line } of shownLines({ rows, position, height })) seen.add(`${row}.${line}`);
        };
        for (let step = 0; step < steps; step++) {
          look();
          position = moveBy(rows, position, 1, height);
        }
        for (let step = 0; step < 800; step++) {
          look();
          position = move(rows, position, height);
        }
        expect(seen.size).toBe(tall.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test('a page and half a page move the window from the first press, and the cursor with it', () => {
    const rows = rowsOf(Array.from({ length: 100 }, () => 1));
    const from = reveal(rows, { ...atTop, cursor: 5 }, 20);
    expect(pageBy(rows, from, 0.5, 20)).toEqual({ cursor: 15, top: 10, skip: 0 });
    const page = pageBy(rows, from, 1, 20);
    expect(page).toEqual({ cursor: 23, top: 18, skip: 0 });
    expect(pageBy(rows, page, -1, 20)).toEqual(from);
    expect(pageBy(rows, { cursor: 97, top: 80, skip: 0 }, 1, 20).cursor).toBe(99);
  });

  test('asks for heights near the window only', () => {
    let asked = 0;
    const rows: Rows = {
      count: 100_000,
      heightOf: () => {
        asked++;
        return 1;
      },
    };
    const end = reveal(rows, { cursor: 99_999, top: 0, skip: 0 }, 20);
    moveBy(rows, end, -1, 20);
    pageBy(rows, end, -1, 20);
    expect(end.top).toBe(99_980);
    expect(asked).toBeLessThan(400);
  });
});
