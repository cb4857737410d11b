import { newBlock } from '../block.ts';
import { columnAt } from '../cursor.ts';
import { type ItemMarker, markerOf, ordinalOf } from '../signs.ts';
import type { Work } from '../work.ts';

/** The marker of a list item; what stands behind it on its line is read next. */
export function item(work: Work): boolean {
  const { cursor, tree } = work;
  const { rest, number } = cursor;
  const marker = markerOf(rest);
  if (!marker || (tree.inParagraph && !interrupts(marker, work))) return false;
  if (work.behindMarker && tree.room <= 0) return false;
  if (marker.japanese) work.context.warn(number, `\`${marker.sign}\` read as the marker of a list item`);
  const indent = cursor.indent + marker.shift;
  const end = indent + marker.sign.length;
  const gap = columnAt(marker.space, marker.space.length, end) - end;
  const content = marker.japanese ? indent + 2 : end + (gap >= 1 && gap <= 4 ? gap : 1);
  const block = newBlock('item', number, number, '');
  const ordinal = ordinalOf(rest);
  if (ordinal !== undefined) block.ordinal = ordinal;
  tree.item(block, indent, content);
  work.behind(marker.length, content);
  const box = cursor.rest.startsWith('[') ? /^\[([ xX])\](?:[ \t]+|$)/.exec(cursor.rest) : null;
  if (box) {
    block.task = box[1] === ' ' ? 'open' : 'done';
    work.behind(box[0].length, content);
  }
  return true;
}

/** In a paragraph a bare `-` begins no item but its item's sibling, and a number none but 1, or another item's. */
function interrupts({ sign, space }: ItemMarker, { cursor, tree }: Work): boolean {
  if (space === '') return cursor.indent < tree.content;
  if (sign.length === 1 || /^[01]\D/.test(sign) || tree.inList) return true;
  const next = ordinalOf(cursor.at(cursor.index + 1)?.trimStart() ?? '');
  return next !== undefined && Number.parseInt(next, 10) === Number.parseInt(sign, 10) + 1;
}
