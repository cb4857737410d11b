import type { Event, Node, Notes, Reference } from '../../event/model.ts';
import { eventMarkdown } from './event.ts';
import { inlineLine } from './inline.ts';
import { nodesMarkdown } from './nodes.ts';
import { notesMarkdown } from './notes.ts';

/** The level of a talk's heading where it stands alone. */
const talkLevel = 2;

/** An event as notes that read back to an equal one, with a line break at its end. */
export function writeEvent(event: Event): string {
  return toText(eventMarkdown(event));
}

/**
 * A talk or a section below its heading, with a line break at its end. With its event, notes of their own: a
 * file that reads back to an event of these notes and the slots that they fill.
 */
export function writeNotes(notes: Notes, event?: Event): string {
  if (!event) return toText(notesMarkdown(notes, talkLevel));
  return writeEvent({
    ...event,
    slots: event.slots.filter(({ talk }) => talk === notes.slug),
    notes: [notes],
  });
}

/** A node and what is below it, with a line break at its end. */
export function writeNode(node: Node): string {
  return toText(nodesMarkdown([node], new Set(), 0));
}

/** A reference as an item, with a line break at its end. */
export function writeReference({ title, url }: Reference): string {
  const marks = url === undefined ? [] : [{ start: 0, end: title.length, kind: 'link' as const, url }];
  return `- ${inlineLine({ text: title, marks })}\n`;
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
