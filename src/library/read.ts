import { basename, dirname, join, resolve } from 'node:path';
import { misuse } from '../errors.ts';
import type { Event } from '../event/model.ts';
import type { EventReading, Warning } from '../event/reading.ts';
import { notesSuffix, scheduleSuffix } from '../text/endings.ts';
import { decodedText } from './files/decoded-text.ts';
import { asFailure, readNotesFile, sizeLimit } from './files/file.ts';
import { folderTexts } from './folder-texts.ts';
import type { FileText, Library, OpenedEvent, OpenOptions } from './opened.ts';

/** Opens notes that come from a pipe. */
export async function openStdin({ readIn, inIsTty }: Library, options: OpenOptions): Promise<OpenedEvent> {
  if (inIsTty()) throw misuse('- reads notes from a pipe, and stdin is a terminal', 'pipe a file into it');
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
  { as, zone, pasted }: OpenOptions,
): Promise<ReadEvent> {
  const { readSchedule: read } = await import('../schedule/index.ts');
  const { event, summary, warnings: own, ...more } = read(text, { where, id, zone, meetups: pasted });
  const refused = as && `a published schedule cannot be read as ${as}`;
  const guesses = refused ? [{ line: 1, message: refused }] : [];
  const file = { kind: 'event', by: 'schedule', certainty: 'sure', summary, guesses } as const;
  const reading: EventReading = {
    summary,
    certainty: 'sure',
    silent: true,
    files: [{ ...file, ...(refused && { refused }) }],
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
