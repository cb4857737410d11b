import { join } from 'node:path';
import type { Event, Notes } from '../event/model.ts';
import { readIfThere } from './files/file.ts';
import type { Library, OpenedEvent } from './opened.ts';

/** What is read of the notes of a bundled event when it is asked for: a timetable does without. */
const contentKeys = ['nodes', 'questions', 'references'] as const;

type Content = Pick<Notes, (typeof contentKeys)[number]>;

/** The file of a bundled event, as the build writes it: without its content, which lies in `content` beside it. */
export function bundledFile(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/** Undefined where no bundled event has that id. */
export function bundledEvent({ bundled }: Library, id: string): OpenedEvent | undefined {
  const text = readIfThere(bundledFile(bundled, id));
  if (text === undefined) return undefined;
  const event: Event = JSON.parse(text);
  let content: Content[] | undefined;
  const contentAt = (at: number) => {
    content ??= JSON.parse(readIfThere(bundledFile(join(bundled, 'content'), id))!) as Content[];
    return content[at]!;
  };
  for (const [at, notes] of event.notes.entries()) readWhenAsked(notes, () => contentAt(at));
  return { event, where: 'bundled', warnings: [] };
}

/** Its keys stay where they stand, for those who print them. */
function readWhenAsked(notes: Notes, read: () => Content): void {
  for (const key of contentKeys)
    Object.defineProperty(notes, key, { get: () => read()[key], enumerable: true });
}
