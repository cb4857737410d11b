import type { Event, Notes, Slot, Talk } from '../../event/model.ts';
import { isTalk } from '../../event/model.ts';
import type { EventReading, SaidReading, Warning } from '../../event/reading.ts';
import { eventReportOf } from '../check/event-report.ts';
import { readFileName } from '../file-name.ts';
import { makeUnique } from './addresses.ts';
import { arranged } from './arrange.ts';
import { isContents } from './contents.ts';
import { daysOf, placeDays } from './days.ts';
import { timeInName } from './order.ts';
import { groupsOf, lastPart, sortPaths } from './paths.ts';
import { nameTalk, type ReadFile, readFiles, type SourceFile } from './read.ts';
import { matchTalks } from './timetable.ts';

/** How a folder is to be read. */
export interface FolderOptions {
  /** Decided by hand, for every file. */
  as?: SaidReading;
  /** As of a report. */
  inspect?: boolean;
}

/** An event of several files as it was read. */
export interface FolderRead {
  event: Event;
  /** By file, in the order of lines. */
  warnings: Warning[];
  reading: EventReading;
}

/**
 * Reads a folder of notes as one event: a file a talk, or as many as it has; folders in it as days. `id` names
 * the event, and is its title where no file gives one. What was named one beside the other stands in that order.
 * Never throws. There must be a file at least.
 */
export function readFolder(
  files: readonly SourceFile[],
  id: string,
  options: FolderOptions = {},
): FolderRead {
  const byPath = new Map(files.map(file => [file.path, file]));
  const rootOf = (path: string) => byPath.get(path)?.root ?? 0;
  const paths = sortPaths([...byPath.keys()]).sort((one, other) => rootOf(one) - rootOf(other));
  const groups = groupsOf(paths, rootOf);
  const read = readFiles(
    paths.map(path => byPath.get(path)!),
    id,
    options.as,
  );
  const days = daysOf(read, groups);
  prepare(read);
  placeDays(read, days);
  const slots = read.flatMap(({ reading }) => reading.event.slots);
  matchTalks(
    slots,
    read.flatMap(({ reading }) => reading.event.notes.filter(isTalk)),
    read.some(({ leads, reading }) => leads && reading.asked !== undefined),
  );
  const order = arranged(read, groups, slots, rootOf);
  const notes = order.flatMap(file => notesOf(file, byPath));
  numbered(notes);
  const event: Event = {
    ...headOf(read, id, notes),
    ...(days.days.length > 0 ? { days: days.days } : {}),
    slots,
    notes,
  };
  return { event, warnings: warningsOf(order, byPath), reading: eventReportOf(order, event, options) };
}

/** Tells each talk, section and slot its file, gives it a slug of its own, and the time of its file's name. */
function prepare(read: readonly ReadFile[]): void {
  for (const file of read) {
    const { path, reading } = file;
    const { event, decision } = reading;
    nameTalk(file);
    for (const each of event.notes) each.file = path;
    for (const slot of event.slots) slot.file = path;
    const [talk] = event.notes;
    if (decision.way.kind !== 'talk' || talk?.kind !== 'talk') continue;
    const start = timeInName(lastPart(path));
    if (start !== undefined) talk.start ??= start;
    if (event.date !== undefined) talk.date ??= event.date;
  }
  const slotsOf = new Map<Notes, Slot>();
  for (const { reading } of read) {
    const bySlug = new Map(reading.event.notes.map(each => [each.slug, each]));
    for (const slot of reading.event.slots) {
      const notes = slot.talk === undefined ? undefined : bySlug.get(slot.talk);
      if (notes) slotsOf.set(notes, slot);
    }
  }
  makeUnique(read.flatMap(({ reading }) => reading.event.notes));
  for (const [notes, slot] of slotsOf) slot.talk = notes.slug;
}

/** Of a file that leads, what only lists the other files is told by their order. */
function notesOf({ leads, reading, path }: ReadFile, byPath: ReadonlyMap<string, SourceFile>): Notes[] {
  const { notes, title } = reading.event;
  return leads ? notes.filter(each => !isContents(each, title, path, [...byPath.keys()])) : notes;
}

function numbered(notes: readonly Notes[]): void {
  let number = 0;
  for (const each of notes) if (isTalk(each)) each.number = ++number;
}

const facts = ['timezone', 'place', 'hashtag', 'url', 'source', 'author'] as const;

/** What is known of the event as a whole: as a file that leads says it, else by the folder's name and its talks. */
function headOf(
  read: readonly ReadFile[],
  id: string,
  notes: readonly Notes[],
): Omit<Event, 'slots' | 'notes'> {
  const leading = read
    .filter(({ leads, path }) => leads && !path.includes('/'))
    .map(({ reading }) => reading);
  const name = readFileName(id);
  const titled = leading.find(({ titled, decision }) => titled || decision.title) ?? leading[0];
  const dates = [...new Set(notes.filter(isTalk).flatMap((talk: Talk) => talk.date ?? []))].sort();
  const date = leading.find(({ event }) => event.date)?.event.date ?? name.date ?? dates[0];
  const end = leading.find(({ event }) => event.end)?.event.end ?? dates.at(-1);
  const head: Omit<Event, 'slots' | 'notes'> = { id, title: titled?.event.title ?? name.title ?? id };
  if (date !== undefined) head.date = date;
  if (end !== undefined && date !== undefined && end > date) head.end = end;
  for (const fact of facts) {
    const values = new Set(read.map(({ reading }) => reading.event[fact]));
    const value =
      leading.find(({ event }) => event[fact])?.event[fact] ??
      (values.size === 1 ? [...values][0] : undefined);
    if (value !== undefined) head[fact] = value;
  }
  const header = leading.find(({ event }) => event.header)?.event.header;
  if (header) head.header = header;
  return head;
}

function warningsOf(order: readonly ReadFile[], byPath: ReadonlyMap<string, SourceFile>): Warning[] {
  return order.flatMap(({ path, reading }) =>
    [...byPath.get(path)!.warnings, ...reading.warnings].map(warning => ({ ...warning, file: path })),
  );
}
