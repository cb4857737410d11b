import type { Notes } from '../event/model.ts';
import { lineText } from '../line/line.ts';
import { sanitize } from '../text/sanitize.ts';
import { notesLines } from '../view/talk.ts';

/** A talk as the pager gets it: wrapped at some columns, without styles. */
export function plainNotes(notes: Notes, columns: number): string {
  return notesLines(notes, {}, { columns })
    .map(line => `${sanitize(lineText(line))}\n`)
    .join('');
}
