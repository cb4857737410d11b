import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { writeEvent } from '../../src/markdown/write/index.ts';
import { events } from './roundtrip-events.ts';
import { sources } from './roundtrip-sources.ts';
import { withoutLines } from './roundtrip-texts.ts';

test('an event of any nodes and texts is written and read back as it is', () => {
  fc.assert(
    fc.property(events, event => {
      const again = parse(writeEvent(event), 'notes').event;
      expect(withoutLines(again)).toEqual(withoutLines(event));
    }),
    { numRuns: 80 },
  );
});

test('whatever the reader makes of any lines is written and read back as it is', () => {
  fc.assert(
    fc.property(sources, source => {
      const { event } = parse(`---\ntitle: an event\n---\n\n## Talk {#talk .talk}\n\n${source}`, 'notes');
      // Of a paragraph that asks on one line and answers by an arrow on another, the reader makes one question.
      fc.pre(event.notes[0]!.questions.every(({ text }) => !text.includes('\n')));
      const again = parse(writeEvent(event), 'notes').event;
      expect(withoutLines(again)).toEqual(withoutLines(event));
    }),
    { numRuns: 200 },
  );
});

test('a question that holds a heading does not hold what stands behind it', () => {
  const { event } = parse('## Talk {#talk .talk}\n\n- Q: why?\n  ## so\n\nwords', 'notes');
  expect(event.notes[0]!.nodes.map(({ kind }) => kind)).toEqual(['question', 'paragraph']);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});
