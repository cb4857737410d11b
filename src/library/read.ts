import { basename, dirname, relative, resolve, sep } from 'node:path';
import { type Failure, isFailure, misuse, unreadable } from '../errors.ts';
import type { Event, Warning } from '../event/model.ts';
import type { EventReading } from '../event/reading.ts';
import { decode, type Encoding } from './decode.ts';
import { asFailure, kindOfPath, readNotesFile, sizeLimit, tooLarge } from './file.ts';
import { notesIn, notesSuffix, pathIn, scheduleSuffix } from './folder.ts';
import type { Library, OpenedEvent, OpenOptions } from './opened.ts';

/** Opens notes that come from a pipe. */
export async function openStdin({ readIn, inIsTty }: Library, options: OpenOptions): Promise<OpenedEvent> {
  if (inIsTty()) throw misuse('-e - reads notes from a pipe, and stdin is a terminal', 'pipe a file into it');
  const { text, warnings } = textOf(allOf(readIn), 'stdin');
  if (scheduleStart.test(text)) return openSchedule(text, warnings, 'stdin', 'stdin', options);
  return read(text, warnings, 'stdin', 'stdin', options);
}

/** Opens one file of notes. */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedEvent> {
  const { text, warnings } = textOf(readNotesFile(path), path);
  const isSchedule = scheduleSuffix.test(path) || (/\.txt$/i.test(path) && scheduleStart.test(text));
  const id = basename(path).replace(notesSuffix, '').replace(scheduleSuffix, '');
  const opened = await (isSchedule ? openSchedule : read)(text, warnings, path, id, options);
  const absolute = resolve(path);
  return { ...opened, source: { roots: [absolute], folder: dirname(absolute) } };
}

/** What a published schedule begins with, and notes do not. */
const scheduleStart =
  /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)?(?:\{\s*"|\[\s*\{|<\?xml\b|<schedule\b|<iCalendar\b|BEGIN:VCALENDAR)/;

/**
 * Opens files and folders as one event. What cannot be read is left out and told, unless nothing can.
 * @throws Failure where there are no notes, or none that can be read.
 */
export async function openFolder(paths: readonly string[], options: OpenOptions): Promise<OpenedEvent> {
  const where = paths.map(path => path.replace(/(.)[/\\]+$/, '$1')).join(', ');
  const { folder, files, more } = gather(paths);
  if (files.length === 0)
    throw unreadable(`${where}: no notes in this folder`, 'their names end in .md, .markdown or .txt');
  const warnings: Warning[] = more
    ? [{ line: 1, message: `more than ${files.length} files; the others are left out`, lost: true }]
    : [];
  const sources = sourcesOf(folder, files, warnings);
  const { readFolder } = await import('../markdown/reader.ts');
  const opened = readFolder(sources, basename(folder) || 'notes', options);
  const source = { roots: paths.map(path => resolve(path)), folder };
  return {
    ...opened,
    event: inZone(opened.event, options),
    warnings: [...warnings, ...opened.warnings],
    where,
    source,
  };
}

interface Gathered {
  /** Absolute; all files lie below it. */
  folder: string;
  /** Below it, with `/`, each once. */
  files: string[];
  more: boolean;
}

function gather(paths: readonly string[]): Gathered {
  const found = paths.map(path => {
    const isFolder = kindOfPath(path) === 'folder';
    const absolute = resolve(path);
    const { files, more } = isFolder ? notesIn(path) : { files: [basename(path)], more: false };
    return { folder: isFolder ? absolute : dirname(absolute), files, more };
  });
  const folder = commonFolder(found.map(each => each.folder));
  const files = found.flatMap(each => each.files.map(file => below(folder, pathIn(each.folder, file))));
  return { folder, files: [...new Set(files)], more: found.some(({ more }) => more) };
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

interface FileText {
  path: string;
  text: string;
  warnings: Warning[];
}

/** The texts of files, as many as fit; what is left out is added to the warnings. @throws Failure where none can be read. */
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
      else sources.push({ path: file, ...textOf(bytes, file) });
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
      message: `larger than ${sizeLimit / 1024 / 1024} MB in all; ${left} files are left out`,
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

/** @throws Failure where bytes are no text in UTF-8. */
function textOf(bytes: Buffer, where: string): { text: string; warnings: Warning[] } {
  if (bytes.length > sizeLimit) throw tooLarge(where);
  const decoded = decode(bytes);
  if ('binary' in decoded)
    throw unreadable(`${where}: is ${decoded.binary}, no text`, 'name a Markdown file');
  if ('encoding' in decoded) throw foreign(where, decoded.encoding);
  return decoded;
}

function foreign(where: string, { name, iconv }: Encoding): Failure {
  const from = where === 'stdin' ? '… | ' : '';
  const file = where === 'stdin' ? '' : ` ${quoted(where)}`;
  const hint = `read it by ${from}iconv -f ${iconv} -t UTF-8${file} | pepahate -e -`;
  return unreadable(`${where}: is ${name}, not UTF-8`, hint);
}

/** As a shell takes it for one word, and iconv for no flag. */
function quoted(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  return /^[\p{L}\p{N}_./@%+,:-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}

function inZone(event: Event, { zone }: OpenOptions): Event {
  return zone === undefined ? event : { ...event, timezone: zone };
}

async function read(
  text: string,
  warnings: readonly Warning[],
  where: string,
  id: string,
  options: OpenOptions,
): Promise<OpenedEvent> {
  const { parse, fileReportOf } = await import('../markdown/reader.ts');
  const read = parse(text, id, options.as);
  const all = [...warnings, ...read.warnings].sort((a, b) => a.line - b.line);
  return { event: inZone(read.event, options), where, warnings: all, reading: fileReportOf(read, options) };
}

/** A published schedule, as an event that nobody has taken notes of yet. */
async function openSchedule(
  text: string,
  warnings: readonly Warning[],
  where: string,
  id: string,
  { zone }: OpenOptions,
): Promise<OpenedEvent> {
  const { readSchedule } = await import('../schedule/index.ts');
  const read = readSchedule(text, { where, id, zone });
  const { summary } = read;
  const reading: EventReading = {
    summary,
    certainty: 'sure',
    silent: true,
    files: [{ kind: 'event', by: 'schedule', certainty: 'sure', summary, guesses: [] }],
  };
  return { event: read.event, where, warnings: [...warnings, ...read.warnings], reading };
}
