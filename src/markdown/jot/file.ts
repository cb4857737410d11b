import { type Event, isTalk, type Slot, type Talk } from '../../event/model.ts';
import type { SaidReading } from '../../event/reading.ts';
import { isTalkSlot } from '../../event/slots.ts';
import { readFolder } from '../folder/index.ts';
import { folderOf, stemOf } from '../folder/paths.ts';
import type { SourceFile } from '../folder/read.ts';
import { slugsOf } from '../talk/slugs.ts';
import { asBegun } from './as-wanted.ts';

/** A slot of a folder that has no notes yet. */
export type SlotInFolder = Pick<Slot, 'file' | 'line' | 'title'>;

/** A file that is to be made in a folder of notes. */
export interface NewFile {
  path: string;
  text: string;
  /** The line of the talk's heading. */
  line: number;
}

/** A folder of notes, and how it is read. */
export interface JotFolder {
  files: readonly SourceFile[];
  id: string;
  as?: SaidReading | undefined;
  /** What a file holds that a talk of a title and a slug is begun with. */
  begin(title: string, slug: string): string;
}

/**
 * The file in which a slot's notes are to be written, where each of the folder's other talks has one: named as they
 * are, and taken if the slot then has notes and nothing else in the event changes. Undefined where it has none, or a
 * break or a ceremony has none of its own.
 */
export function placeFile({ files, id, as, begin }: JotFolder, slot: SlotInFolder): NewFile | undefined {
  const options = as === undefined ? {} : { as };
  const { event } = readFolder(files, id, options);
  const at = event.slots.findIndex(
    ({ file, line, title, talk }) =>
      file === slot.file && line === slot.line && title === slot.title && talk === undefined,
  );
  const others = event.notes.filter(isTalk);
  if (at < 0 || !haveFiles(others, slot.file)) return undefined;
  const { path, slug } = nameOf(event, event.slots[at]!, others, files);
  const text = begin(slot.title, slug);
  const again = readFolder([...files, { path, text, warnings: [] }], id, options).event;
  const begun = again.notes.find(({ file }) => file === path);
  return begun && asBegun(event, again, at) ? { path, text, line: begun.line } : undefined;
}

/** Whether each of some talks has a file for itself, and none stands in that of the timetable. */
function haveFiles(talks: readonly Talk[], timetable: string | undefined): boolean {
  const files = new Set(talks.map(({ file }) => file));
  return talks.length > 0 && files.size === talks.length && !files.has(timetable);
}

/** A number that says where the talk stands in the timetable, where the others have one, and its slug. */
function nameOf(event: Event, slot: Slot, others: readonly Talk[], files: readonly SourceFile[]) {
  const place = event.slots.filter(isTalkSlot).indexOf(slot) + 1;
  const [own = ''] = slugsOf([{ title: slot.title, line: 1, fallback: 'talk' }], () => {});
  const slug = own === 'talk-1' ? `talk-${place}` : own;
  const numbers = others.map(({ file = '' }) => /^\d+(?=-)/.exec(stemOf(file))?.[0]);
  const isNumbered = numbers.every(number => number !== undefined);
  const digits = Math.max(2, ...numbers.map(number => number?.length ?? 0));
  const name = isNumbered ? `${String(place).padStart(digits, '0')}-${slug}` : slug;
  const before = event.slots.slice(0, event.slots.indexOf(slot)).findLast(({ talk }) => talk !== undefined);
  const beside = others.find(each => each.slug === before?.talk) ?? others[0]!;
  const folder = folderOf(beside.file ?? '');
  return { slug, path: freePath(folder === '' ? name : `${folder}/${name}`, files) };
}

function freePath(path: string, files: readonly SourceFile[]): string {
  // Where case makes no difference, another file would be written over.
  const taken = new Set(files.map(file => file.path.toLowerCase()));
  let free = `${path}.md`;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${path}-${number}.md`;
  return free;
}
