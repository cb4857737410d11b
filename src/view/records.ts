import { type NotesRecord, recordText } from '../event/walk.ts';
import { type Line, span } from '../line/line.ts';
import { tabbed } from '../line/table.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { truncate } from '../text/width.ts';

/** In columns: a text stands in the path of everything below it. */
const longestPathPart = 40;

/** Records, tab-separated: address, path (each text of it cut at 40 columns, with `…`), text. */
export function recordLines(records: Iterable<NotesRecord>): Line[] {
  const cut = new Map<string, string>();
  const part = (text: string) => {
    if (!cut.has(text)) cut.set(text, truncate(sanitizeLine(text), longestPathPart));
    return cut.get(text)!;
  };
  return Array.from(records, record => {
    const path = record.path.map(part).join(' > ');
    return tabbed([span(record.address, 'address'), span(path, 'dim'), recordText(record)]);
  });
}
