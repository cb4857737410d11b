import type { Event, Slot } from '../../event/model.ts';
import { sectionOfSlot } from '../../event/slots.ts';
import { parse } from '../index.ts';
import { toLines } from '../lines.ts';
import { asBegun } from './as-wanted.ts';
import { type Insertion, type JotFile, withLines } from './index.ts';

/** A slot of a file of notes that has no notes yet. */
export type BareSlot = Pick<Slot, 'line' | 'title'>;

const headingStart = /^(#{1,6})[ \t]/;

/**
 * Where the heading goes below which a slot's notes are to be written: in the order of the timetable, and as the
 * headings of the other talks. Each way is tried and read again, and the first is taken by which the slot has
 * notes and nothing else in the event changes. Undefined where there is none.
 */
export function placeHeading({ source, id, as }: JotFile, { line, title }: BareSlot): Insertion | undefined {
  const { event } = parse(source, id, as);
  const slot = event.slots.findIndex(each => each.line === line && each.title === title && !each.talk);
  if (slot < 0 || sectionOfSlot(event, event.slots[slot]!)) return undefined;
  const lines = toLines(source).map(({ text }) => text);
  for (const before of placesOf(event, slot, lines)) {
    for (const heading of headingsOf(event, lines, title)) {
      const written = apart(lines, before, heading);
      const again = parse(withLines(lines, { before, lines: written }), id, as).event;
      if (asBegun(event, again, slot)) return { before, lines: written };
    }
  }
  return undefined;
}

/** Before which lines: behind the notes of the last slot that has some, before those of the next one, at the end. */
function placesOf(event: Event, slot: number, lines: readonly string[]): number[] {
  const notesOf = ({ talk }: Slot) => event.notes.findIndex(({ slug }) => slug === talk);
  const isNoted = (each: Slot) => each.talk !== undefined;
  const end = lines.at(-1)?.trim() === '' ? lines.length : lines.length + 1;
  const previous = event.slots.slice(0, slot).findLast(isNoted);
  const next = event.slots.slice(slot + 1).find(isNoted);
  const places: number[] = [];
  if (previous) {
    const at = notesOf(previous);
    const behind = event.notes[at + 1]?.line ?? end;
    // The title of a day may stand between.
    const own = event.notes[at]!.nodes.at(-1)?.line ?? event.notes[at]!.line;
    const title = lines.findIndex(
      (text, index) => index >= own && index + 1 < behind && isTop(text, event, lines),
    );
    places.push(...(title < 0 ? [] : [title + 1]), behind);
  }
  if (next) places.push(event.notes[notesOf(next)]!.line);
  return [...new Set([...places, end])];
}

/** Whether a line is a heading above those of the talks. */
function isTop(text: string, event: Event, lines: readonly string[]): boolean {
  const sign = headingStart.exec(text)?.[1];
  return sign !== undefined && sign.length < (levelsOf(event, lines)[0] ?? 0);
}

/** The levels of the talks' headings, that of the first one first. */
function levelsOf({ notes }: Event, lines: readonly string[]): number[] {
  const talks = notes.filter(({ kind }) => kind === 'talk');
  const levels = talks.flatMap(({ line }) => headingStart.exec(lines[line - 1] ?? '')?.[1]?.length ?? []);
  return [...new Set(levels)];
}

/** How the heading may be written, the likeliest first; with a mark of a talk where it is none without. */
function headingsOf(event: Event, lines: readonly string[], title: string): string[] {
  const levels = [...new Set([...levelsOf(event, lines), 2, 3, 1])];
  return levels.flatMap(level => ['', ' {.talk}'].map(mark => `${'#'.repeat(level)} ${title}${mark}`));
}

/** A heading with an empty line before and behind it. */
function apart(lines: readonly string[], before: number, heading: string): string[] {
  const isEmpty = (text: string | undefined) => text === undefined || text.trim() === '';
  return [...(isEmpty(lines[before - 2]) ? [] : ['']), heading, ...(isEmpty(lines[before - 1]) ? [] : [''])];
}
