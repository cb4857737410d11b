import { type NotesRecord, recordText } from '../event/walk.ts';
import { type Line, span } from '../line/line.ts';
import { tabbed } from '../line/table.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { truncate } from '../text/width.ts';

/** In columns. A text is repeated in the path of everything below it, so a long one is shortened. */
const longestPathPart = 40;

/**
 * Records, tab-separated: address, path (each of its texts shortened to 40 columns, with `…`), text. Each line is made
 * when it is asked for: there can be hundreds of thousands.
 */
export function recordLines(records: readonly Omit<NotesRecord, 'kind'>[]): Iterable<Line> {
  const shortened = new Map<string, string>();
  const part = (text: string) => {
    if (!shortened.has(text)) shortened.set(text, truncate(sanitizeLine(text), longestPathPart));
    return shortened.get(text)!;
  };
  const joined = new Map<readonly string[], string>();
  const pathText = (path: readonly string[]) => {
    if (!joined.has(path)) joined.set(path, path.map(part).filter(Boolean).join(' > '));
    return joined.get(path)!;
  };
  return {
    *[Symbol.iterator]() {
      for (const record of records)
        yield tabbed([
          span(record.address, 'address'),
          span(pathText(record.path), 'dim'),
          recordText(record),
        ]);
    },
  };
}
