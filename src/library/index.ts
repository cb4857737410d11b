import { basename, join } from 'node:path';
import { type Failure, isFailure, misuse, unreadable } from '../errors.ts';
import type { Event, Warning } from '../event/model.ts';
import { decode } from './decode.ts';
import { asFailure, readIfThere, readNotesFile, sizeLimit, stems, tooLarge } from './file.ts';

/** The event that opens where none is named. */
export const defaultEvent = '2016-07-02-hatena-pepabo';

/** Where events are looked for. */
export interface Library {
  /** Folder of the bundled events, one JSON file each. */
  bundled: string;
  /** Folder of the user's own notes, one Markdown file each; need not exist. */
  own?: string;
  inIsTty(): boolean;
  /** All of stdin, at most `limit` bytes and one chunk more; called for `-` only. */
  readIn(limit: number): Buffer;
}

/** An event as it was opened. */
export interface OpenedEvent {
  event: Event;
  /** `bundled`, `stdin`, or the path of its file. */
  where: string;
  /** What the reader had to guess. */
  warnings: Warning[];
}

/**
 * Opens an event by its id, the path of its notes, or `-` for stdin.
 * @throws Failure where there is none of that name, or it cannot be read.
 */
export async function openEvent(library: Library, name: string): Promise<OpenedEvent> {
  if (name === '-') return openStdin(library);
  const bundled = isId(name) ? bundledEvent(library, name) : undefined;
  if (bundled) return bundled;
  return openFile(ownIds(library).includes(name) ? ownPath(library, name) : name);
}

/** Every event of the library that can be read, the bundled ones first; calls `onFailure` for each other. */
export async function listEvents(
  library: Library,
  onFailure: (failure: Failure) => void,
): Promise<OpenedEvent[]> {
  const bundled = stems(library.bundled, '.json').flatMap(id => bundledEvent(library, id) ?? []);
  const own = ownIds(library).map(id =>
    openFile(ownPath(library, id)).catch(error => {
      if (!isFailure(error)) throw error;
      onFailure(error);
      return [];
    }),
  );
  return [...bundled, ...(await Promise.all(own)).flat()];
}

/** Whether a name can be an id, and so no path. */
function isId(name: string): boolean {
  return /^[^/\\.][^/\\]*$/.test(name);
}

/** Undefined where no bundled event has that id. */
function bundledEvent({ bundled }: Library, id: string): OpenedEvent | undefined {
  const text = readIfThere(join(bundled, `${id}.json`));
  if (text === undefined) return undefined;
  return { event: JSON.parse(text) as Event, where: 'bundled', warnings: [] };
}

async function openStdin({ readIn, inIsTty }: Library): Promise<OpenedEvent> {
  if (inIsTty()) throw misuse('-e - reads notes from a pipe, and stdin is a terminal', 'pipe a file into it');
  return readEvent(allOf(readIn), 'stdin', 'stdin');
}

function allOf(readIn: Library['readIn']): Buffer {
  try {
    return readIn(sizeLimit);
  } catch (error) {
    throw asFailure(error, 'stdin');
  }
}

async function openFile(path: string): Promise<OpenedEvent> {
  return readEvent(readNotesFile(path), path, basename(path).replace(/\.(md|markdown|txt)$/i, ''));
}

async function readEvent(bytes: Buffer, where: string, id: string): Promise<OpenedEvent> {
  if (bytes.length > sizeLimit) throw tooLarge(where);
  const decoded = decode(bytes);
  if ('encoding' in decoded) {
    const { encoding } = decoded;
    throw unreadable(`${where}: is ${encoding}, not UTF-8`, `convert it with iconv -f ${encoding} -t UTF-8`);
  }
  const { parse } = await import('../markdown/index.ts');
  const { event, warnings } = parse(decoded.text, id);
  const all = [...decoded.warnings, ...warnings].sort((a, b) => a.line - b.line);
  return { event, where, warnings: all };
}

function ownIds({ own }: Library): string[] {
  return own === undefined ? [] : stems(own, '.md');
}

function ownPath({ own = '' }: Library, id: string): string {
  return join(own, `${id}.md`);
}
