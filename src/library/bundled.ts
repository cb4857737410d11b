import { join } from 'node:path';
import type { Event, Notes } from '../event/model.ts';
import type { EventReading, SaidReading } from '../event/reading.ts';
import { readIfThere } from './files/file.ts';
import type { Library, OpenedEvent, OpenOptions } from './opened.ts';

/** What is read of the notes of a bundled event when it is asked for: a timetable does without. */
const contentKeys = ['nodes', 'questions', 'references'] as const;

type Content = Pick<Notes, (typeof contentKeys)[number]>;

/** The file of a bundled event, as the build writes it: without its content, which lies in `content` beside it. */
export function bundledFile(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/** Undefined where no bundled event has that id. */
export function bundledEvent(
  { bundled }: Library,
  id: string,
  { as, zone }: OpenOptions = {},
): OpenedEvent | undefined {
  const text = readIfThere(bundledFile(bundled, id));
  if (text === undefined) return undefined;
  const event: Event = JSON.parse(text);
  let content: Content[] | undefined;
  const contentAt = (at: number) => {
    content ??= JSON.parse(readIfThere(bundledFile(join(bundled, 'content'), id))!) as Content[];
    return content[at]!;
  };
  for (const [at, notes] of event.notes.entries()) readWhenAsked(notes, () => contentAt(at));
  if (zone !== undefined) event.timezone = zone;
  return { event, where: 'bundled', warnings: [], reading: readingOf(as) };
}

/** How it was read: by the build, which refuses notes that need a guess, and so in no other way. */
function readingOf(as: SaidReading | undefined): EventReading {
  const summary = 'an event that comes with pepahate';
  const refused = as && `a bundled event cannot be read as ${as}`;
  const guesses = refused ? [{ line: 1, message: refused }] : [];
  const file = { kind: 'event', by: 'form', certainty: 'sure', summary, guesses } as const;
  return { summary, certainty: 'sure', silent: true, files: [{ ...file, ...(refused && { refused }) }] };
}

/** Its keys stay where they stand, for those who print them. */
function readWhenAsked(notes: Notes, read: () => Content): void {
  for (const key of contentKeys)
    Object.defineProperty(notes, key, { get: () => read()[key], enumerable: true });
}
