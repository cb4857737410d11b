import type { Slot, Text } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { readTitle } from '../people/title/index.ts';
import { beginsWithTime, withClock } from '../time/ahead.ts';
import { readSpan } from '../time/clock.ts';
import type { Warn } from '../warn.ts';
import { slotOf, startAfter } from './slot.ts';

/** Fewer times in a row are no timetable. */
const fewest = 2;

/** What may stand in a list of times. */
const between: ReadonlySet<Block['kind']> = new Set(['item', 'image', 'rule']);

/** A list of times: items, or lines of a paragraph, that each begin with one. */
export interface TimeList {
  block: Block;
  slots: Slot[];
  cells: Map<Slot, readonly Text[]>;
}

/**
 * Reads the lists of times among the blocks of a file, or the paragraphs that are `timed`; what they say stays where it
 * stands.
 */
export function readLists(
  blocks: readonly Block[],
  timed: ReadonlySet<Block>,
  read: ReadText,
  warn: Warn,
): TimeList[] {
  const [line] = timed;
  if (line) return [listOf(line, [...timed], read, warn)];
  const found: TimeList[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const first = blocks[index]!;
    if (first.kind !== 'item' || !beginsWithTime(first.text)) continue;
    let end = index;
    while (blocks[end] !== undefined && between.has(blocks[end]!.kind)) end++;
    const items = blocks.slice(index, end).filter(({ kind }) => kind === 'item');
    const timed = items.filter(({ text }) => beginsWithTime(text));
    if (
      timed.length >= fewest &&
      !timed.some(({ text }) => isPosition(text)) &&
      timed.length >= items.length * 0.6
    )
      found.push(listOf(first, timed, read, warn));
    index = end - 1;
  }
  return found.filter(({ slots }) => slots.length >= fewest);
}

/** `1:02:30`, `0:00`: how long a video is, or where in it something begins. */
function isPosition(text: string): boolean {
  return /^\W*(?:\d{1,2}:\d\d:\d\d|0?0:00)(?![:\d])/.test(text.slice(0, 40));
}

function listOf(block: Block, items: readonly Block[], read: ReadText, warn: Warn): TimeList {
  const slots: Slot[] = [];
  const cells = new Map<Slot, readonly Text[]>();
  for (const { text: source, line } of items) {
    const text = read(withClock(source.split('\n')[0]!), line);
    const span = readSpan(text.text);
    if (!span) continue;
    const parts = readTitle(text);
    const start = startAfter(span.start, slots.at(-1)?.start, line, warn);
    const title =
      parts.title === text.text ? text.text.slice(span.to).replace(/^[\s:：\-–—|]+/, '') : parts.title;
    if (title === '') continue;
    const slot = slotOf({
      start,
      minutes: span.minutes ?? parts.minutes,
      title,
      speakers: parts.sure >= 1 ? parts.speakers : [],
      room: parts.room,
      line,
    });
    slots.push(slot);
    cells.set(slot, [text]);
  }
  return { block, slots, cells };
}
