import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { placeHeading } from '../../../src/markdown/jot/heading.ts';
import { withLines } from '../../../src/markdown/jot/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';

/** Notes in which a slot's section was begun; undefined where it has no place. */
function begun(source: string, title: string): string | undefined {
  const slot = parse(source, 'notes').event.slots.find(each => each.title === title)!;
  const placed = placeHeading({ source, id: 'notes' }, slot);
  const lines = toLines(source).map(({ text }) => text);
  return placed && withLines(lines, placed);
}

const head = `# Meetup

## Timetable

| time | speaker | title |
| --- | --- | --- |
| 10:00 | ann | Wells |
| 10:30 | bob | Queues |
| 11:00 | cid | Ropes |
`;

describe("a slot's section is begun", () => {
  test.each([
    [
      'Queues',
      '\n## Wells\n\n- a\n\n## Ropes\n\n- b\n',
      '\n## Wells\n\n- a\n\n## Queues\n\n## Ropes\n\n- b\n',
    ],
    ['Wells', '\n## Queues\n\n- a\n', '\n## Wells\n\n## Queues\n\n- a\n'],
    ['Ropes', '\n## Wells\n\n- a\n', '\n## Wells\n\n- a\n\n## Ropes\n'],
    [
      'Queues',
      '\n## Wells\n\n- a\n\n## Feedback\n\n- b\n',
      '\n## Wells\n\n- a\n\n## Queues\n\n## Feedback\n\n- b\n',
    ],
    ['Queues', '', '\n## Queues\n'],
  ])('%s, in the order of the timetable: %j', (title, notes, expected) => {
    expect(begun(head + notes, title)).toBe(head + expected);
  });

  test('as a section, where it is a break', () => {
    const text = begun(`${head.replace('| bob | Queues |', '| | Break |')}\n## Wells\n\n- a\n`, 'Break')!;
    expect(text).toMatch(/- a\n\n## Break\n$/);
    expect(parse(text, 'notes').event.notes.map(({ kind }) => kind)).toEqual(['talk', 'section']);
    expect(begun(text, 'Break')).toBeUndefined();
  });

  test('as the headings of the other talks, below its day', () => {
    const days = (first: string) => `# Meetup

## Day 1

| time | title |
| --- | --- |
| 10:00 | Wells |
| 10:30 | Queues |

### Wells

- a
${first}
## Day 2

| time | title |
| --- | --- |
| 10:00 | Ropes |

### Ropes

- b
`;
    expect(begun(days(''), 'Queues')).toBe(days('\n### Queues\n'));
  });

  test('and that is all that changes', () => {
    const source = `${head}\n## Wells\n\n- a\n`;
    const { event } = parse(source, 'notes');
    const again = parse(begun(source, 'Queues')!, 'notes').event;
    expect(again.slots.map(({ talk }) => talk)).toEqual(['wells', 'queues', undefined]);
    expect(again.notes[0]).toEqual(event.notes[0]);
    expect(again.notes[1]!.nodes).toEqual([]);
  });
});

test('a slot that has notes, or is gone, is not begun', () => {
  const source = `${head}\n## Wells\n\n- a\n`;
  expect(begun(source, 'Wells')).toBeUndefined();
  expect(placeHeading({ source, id: 'notes' }, { line: 8, title: 'Other' })).toBeUndefined();
});
