import { basename } from 'node:path';
import { misuse } from '../errors.ts';
import type { SaidReading } from '../event/reading.ts';
import type { SlotInFolder } from '../markdown/jot/file.ts';
import type { BareSlot } from '../markdown/jot/heading.ts';
import type { Insertion, Jot, JotFile } from '../markdown/jot/index.ts';
import { sanitize } from '../text/sanitize.ts';
import { decodedText } from './files/decoded-text.ts';
import { addLines, type Waiting } from './files/edit.ts';
import { kindOfPath } from './files/file.ts';
import { pathIn } from './files/folder.ts';
import { writeUserFile } from './files/write-file.ts';
import { folderTexts } from './folder-texts.ts';
import type { Source } from './opened.ts';
import { isSchedule } from './read.ts';

/** The line that holds what was written, from 1, and its text. */
export interface WrittenLine {
  number: number;
  text: string;
}

/** What is typed before an item in Markdown; the notes may have another sign, which is written. */
const itemSign = /^[-*+] +(?=\S)/;

/** How a file is read, but for its text, and how it is written. */
type ReadAs = Omit<JotFile, 'source'> & Waiting;

/**
 * Adds a line to a file of notes as it is now. Undefined where there is no place for it.
 * @throws Failure where the file cannot be read or written.
 */
export async function addJot(path: string, as: ReadAs, jot: Jot): Promise<WrittenLine | undefined> {
  const { placeJot } = await import('../markdown/reader.ts');
  // Control characters would make the file look like another encoding, or like no text.
  const text = sanitize(jot.text, 'text').trim().replace(itemSign, '');
  if (text === '') return undefined;
  return written(path, as, source => placeJot({ source, ...as }, { ...jot, text }));
}

/**
 * Adds the heading of a slot's notes to the file of its timetable as it is now. Undefined where there is no place
 * for it.
 * @throws Failure where the file cannot be read or written.
 */
export async function beginNotes(path: string, as: ReadAs, slot: BareSlot): Promise<WrittenLine | undefined> {
  const { placeHeading } = await import('../markdown/reader.ts');
  return written(path, as, source => placeHeading({ source, ...as }, slot));
}

/**
 * Makes the file of a slot's notes in the folder of its event, where each of the other talks has one: the file, as
 * `file` of its talk has it, and the line of its heading. Undefined where it has no place.
 * @throws Failure where the folder cannot be read, or the file not be written.
 */
export async function beginFile(
  { roots }: Source,
  as: SaidReading | undefined,
  slot: SlotInFolder,
): Promise<{ file: string; line: number } | undefined> {
  const [root] = roots;
  if (roots.length !== 1 || slot.file === undefined || kindOfPath(root!) !== 'folder') return undefined;
  const { placeFile } = await import('../markdown/reader.ts');
  const { writeTalkFile: begin } = await import('../markdown/write/index.ts');
  const { folder, sources: files } = folderTexts(roots, root!);
  const placed = placeFile({ files, id: basename(folder) || 'notes', as, begin }, slot);
  if (!placed) return undefined;
  writeUserFile(pathIn(folder, placed.path), placed.text);
  return { file: placed.path, line: placed.line };
}

/** What is added stands on its last line with a text. */
function written(
  path: string,
  waiting: Waiting,
  place: (source: string) => Insertion | undefined,
): WrittenLine | undefined {
  let line: WrittenLine | undefined;
  const added = (bytes: Buffer) => {
    const { text } = decodedText(bytes, path);
    if (isSchedule(path, text))
      throw misuse(
        `${path}: is a published schedule, and takes no notes`,
        'pepahate new --from FILE begins notes of it',
      );
    const placed = place(text);
    const at = placed ? placed.lines.findLastIndex(text => text !== '') : -1;
    line = placed && { number: placed.before + at, text: placed.lines[at]! };
    return placed;
  };
  addLines(path, added, waiting);
  return line;
}
