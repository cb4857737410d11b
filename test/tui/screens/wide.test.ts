import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineText } from '../../../src/line/line.ts';
import { setAmbiguousWidth, width } from '../../../src/text/width.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { frame } from '../../../src/tui/screens/frame.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { events } from '../../helpers/notes/events.ts';
import { markerOf, typed } from '../event.ts';

beforeAll(() => setAmbiguousWidth(2));
afterAll(() => setAmbiguousWidth(1));

test('a frame fits a terminal that draws ambiguous characters wide, whatever the notes hold and is typed', () => {
  const size = fc.record({
    columns: fc.integer({ min: 1, max: 160 }),
    rows: fc.integer({ min: 1, max: 50 }),
  });
  const typing = fc.array(fc.constantFrom(...keymap.flatMap(({ keys }) => keys)), { maxLength: 25 });
  fc.assert(
    fc.property(fc.oneof(fc.constant(bundled()), events), size, typing, (event, of, keys) => {
      let state = startState({ event, size: of, memory: emptyMemory });
      for (const key of keys) {
        state = typed(state, key).state;
        const lines = frame(state, { markerOf }).map(lineText);
        expect(lines).toHaveLength(of.rows);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(of.columns);
      }
    }),
    { numRuns: 80 },
  );
});
