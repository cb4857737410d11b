import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Failure, isFailure, misuse, unreadable } from '../errors.ts';
import type { Event } from '../event/model.ts';
import type { EventReading, Warning } from '../event/reading.ts';
import { notesSuffix, scheduleSuffix } from '../text/endings.ts';
import { amount } from '../text/english.ts';
import { decodedText } from './files/decoded-text.ts';
import { asFailure, kindOfPath, readNotesFile, sizeLimit, tooLarge } from './files/file.ts';
import { notesIn, pathIn, refuseVast } from './files/folder.ts';
import type { FileText, Library, OpenedEvent, OpenOptions } from './opened.ts';

/** Opens notes that come from a pipe. */
export async function openStdin({ readIn, inIsTty }: Library, options: OpenOptions): Promise<OpenedEvent> {
  if (inIsTty()) throw misuse('-e - reads notes from a pipe, and stdin is a terminal', 'pipe a file into it');
  const { text, warnings } = decodedText(allOf(readIn), 'stdin');
  const read = scheduleStart.test(text) ? readSchedule : readNotes;
  return { ...(await read(text, warnings, { where: 'stdin', id: 'stdin' }, options)), where: 'stdin' };
}

/** Opens one file of notes. */
export async function openFile(library: Library, path: string, options: OpenOptions): Promise<OpenedEvent> {
  const { text, warnings } = decodedText(readNotesFile(path), path);
  const asSchedule = isSchedule(path, text);
  const id = basename(path).replace(notesSuffix, '').replace(scheduleSuffix, '');
  const material = {
    chunk: asSchedule ? 'schedule' : 'reader',
    files: [{ path: id, text, warnings }],
  } as const;
  const opened = await readOnce(library, material, options, () =>
    (asSchedule ? readSchedule : readNotes)(text, warnings, { where: path, id }, options),
  );
  const absolute = resolve(path);
  return { ...opened, where: path, source: { roots: [absolute], folder: dirname(absolute) } };
}

/** Whether a file holds a published schedule, by its name, or by how its text begins. */
export function isSchedule(path: string, text: string): boolean {
  return scheduleSuffix.test(path) || (/\.txt$/i.test(path) && scheduleStart.test(text));
}

/** What a published schedule begins with, and notes do not. */
const scheduleStart =
  /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)?(?:\{\s*"|\[\s*\{|<\?xml\b|<schedule\b|<iCalendar\b|BEGIN:VCALENDAR)/;

/**
 * Opens files and folders as one event. What cannot be read is left out and told, unless nothing can.
 * @throws Failure where there are no notes, or none that can be read.
 */
export async function openFolder(
  library: Library,
  paths: readonly string[],
  options: OpenOptions,
): Promise<OpenedEvent> {
  const where = paths.map(path => path.replace(/(.)[/\\]+$/, '$1')).join(', ');
  const { folder, sources, warnings } = folderTexts(paths, where);
  const material = { chunk: 'reader', files: sources, name: basename(folder) } as const;
  const opened = await readOnce(library, material, options, async () => {
    const { readFolder } = await import('../markdown/reader.ts');
    return readFolder(sources, basename(folder) || 'notes', options);
  });
  const source = { roots: paths.map(path => resolve(path)), folder };
  return {
    ...opened,
    event: inZone(opened.event, options),
    warnings: [...warnings, ...opened.warnings],
    where,
    source,
  };
}

/** The texts of files and folders that are one event; `where` names them in messages. */
interface FolderTexts {
  /** Absolute; all files lie below it. */
  folder: string;
  sources: FileText[];
  /** What was left out, and why. */
  warnings: Warning[];
}

/** @throws Failure where there are no notes, or none that can be read. */
export function folderTexts(paths: readonly string[], where: string): FolderTexts {
  const { folder, files, ...beyond } = gather(paths);
  if (files.length === 0)
    throw unreadable(`${where}: no notes in this folder`, 'their names end in .md, .markdown or .txt');
  const warnings = beyondWarnings(files.length, beyond);
  return { folder, sources: sourcesOf(folder, files, warnings), warnings };
}

interface Gathered {
  /** Absolute; all files lie below it. */
  folder: string;
  /** Below it, with `/`, each once. */
  files: string[];
  more: boolean;
  deeper: boolean;
}

/** What is said of files that are not read. */
function beyondWarnings(files: number, { more, deeper }: Omit<Gathered, 'folder' | 'files'>): Warning[] {
  const messages = [
    ...(more ? [`more than ${files} files; the others are left out`] : []),
    ...(deeper ? ['folders that lie deeper than eight are left out'] : []),
  ];
  return messages.map(message => ({ line: 1, message, lost: true }));
}

function gather(paths: readonly string[]): Gathered {
  const found = paths.map(path => {
    const isFolder = kindOfPath(path) === 'folder';
    const absolute = resolve(path);
    if (!isFolder) return { folder: dirname(absolute), files: [basename(path)], more: false, deeper: false };
    const content = notesIn(path);
    refuseVast(path, content);
    return { ...content, folder: absolute };
  });
  const folder = commonFolder(found.map(each => each.folder));
  const files = found.flatMap(each => each.files.map(file => below(folder, pathIn(each.folder, file))));
  return {
    folder,
    files: [...new Set(files)],
    more: found.some(({ more }) => more),
    deeper: found.some(({ deeper }) => deeper),
  };
}

function below(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0]!;
  const holds = (folder: string, path: string) =>
    path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  while (!folders.every(folder => holds(common, folder))) common = dirname(common);
  return common;
}

/**
 * The texts of files, as many as fit; what is left out is added to the warnings.
 * @throws Failure where none can be read.
 */
function sourcesOf(folder: string, files: readonly string[], warnings: Warning[]): FileText[] {
  const sources: FileText[] = [];
  let size = 0;
  let failure: Failure | undefined;
  let left = 0;
  for (const file of files) {
    const path = pathIn(folder, file);
    try {
      const bytes = size > sizeLimit ? Buffer.alloc(0) : readNotesFile(path);
      size += bytes.length;
      if (size > sizeLimit) left++;
      else sources.push({ path: file, ...decodedText(bytes, file) });
    } catch (error) {
      if (!isFailure(error)) throw error;
      failure ??= error;
      warnings.push({
        file,
        line: 1,
        message: `left out: ${error.message.replace(`${file}: `, '').replace(`${path}: `, '')}`,
        lost: true,
      });
    }
  }
  if (left > 0)
    warnings.push({
      line: 1,
      message: `larger than ${sizeLimit / 1024 / 1024} MB in all; ${amount(left, 'file is', 'files are')} left out`,
      lost: true,
    });
  if (sources.length === 0) throw failure ?? tooLarge(folder);
  return sources;
}

function allOf(readIn: Library['readIn']): Buffer {
  try {
    return readIn(sizeLimit);
  } catch (error) {
    throw asFailure(error, 'stdin');
  }
}

function inZone(event: Event, { zone }: OpenOptions): Event {
  return zone === undefined ? event : { ...event, timezone: zone };
}

async function readNotes(
  text: string,
  warnings: readonly Warning[],
  { id }: Named,
  options: OpenOptions,
): Promise<ReadEvent> {
  const { parse, fileReportOf, pastedTimetable } = await import('../markdown/reader.ts');
  const read = parse(options.pasted ? pastedTimetable(text) : text, id, options.as);
  const all = [...warnings, ...read.warnings].sort((a, b) => a.line - b.line);
  return { event: inZone(read.event, options), warnings: all, reading: fileReportOf(read, options) };
}

/** A published schedule, as an event that nobody has taken notes of yet. */
async function readSchedule(
  text: string,
  warnings: readonly Warning[],
  { where, id }: Named,
  { zone, pasted }: OpenOptions,
): Promise<ReadEvent> {
  const { readSchedule: read } = await import('../schedule/index.ts');
  const { event, summary, warnings: own, ...more } = read(text, { where, id, zone, meetups: pasted });
  const reading: EventReading = {
    summary,
    certainty: 'sure',
    silent: true,
    files: [{ kind: 'event', by: 'schedule', certainty: 'sure', summary, guesses: [] }],
  };
  return { event, warnings: [...warnings, ...own], reading, ...more };
}

/** How messages name what is read, and the id of its event. */
interface Named {
  where: string;
  id: string;
}

/** An event as it was read, wherever it lies. */
type ReadEvent = Pick<OpenedEvent, 'event' | 'warnings' | 'reading' | 'meetups'>;

/** What an event is read from, and the chunk of the program that reads it. */
interface Material {
  chunk: 'reader' | 'schedule';
  files: readonly FileText[];
  /** What else a reading depends on. */
  name?: string;
}

/** Smaller notes that do not belong to the library are read each time; in UTF-16 units. */
const leastKept = 64 * 1024;

/** What `read` makes of files, or the same reader has made of the same files before. */
async function readOnce(
  { cache, bundled }: Library,
  { chunk, files, name }: Material,
  { as, zone, inspect, pasted, isOwn }: OpenOptions,
  read: () => Promise<ReadEvent>,
): Promise<ReadEvent> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (cache === undefined || inspect || pasted || (!isOwn && size < leastKept)) return read();
  const { buildOf, readingCache, cacheKey } = await import('./cache.ts');
  const build = buildOf(join(dirname(bundled), `${chunk}.cjs`));
  if (build === undefined) return read();
  const key = cacheKey(build, [as, zone, name], files);
  const readings = readingCache(cache);
  const before = readings.get(key) as ReadEvent | undefined;
  if (before !== undefined) return before;
  const now = await read();
  readings.put(key, now);
  return now;
}
