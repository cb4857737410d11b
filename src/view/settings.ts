import { type Line, span } from '../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../line/table.ts';
import { type Layout, paragraph, words } from '../line/text.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** A setting as it is listed. */
interface Setting {
  name: string;
  value: string;
  from: string;
  where?: string;
}

/** Columns below which a value stands on a line of its own. */
const leastValue = 20;

/**
 * Settings: name, value, from, where; tab-separated on a pipe. On a terminal in columns, or with the value below the
 * name where these would be too narrow.
 */
export function settingLines(settings: readonly Setting[], { columns }: Layout): Line[] {
  if (columns === undefined)
    return settings.map(({ name, value, from, where }) => tabbed([name, value, from, where ?? '']));
  const names = settings.map(({ name }) => [[span(name, 'strong')]]);
  const room = columns - widest(names) - 2;
  if (room < leastValue)
    return settings.flatMap((setting, row) => [
      ...names[row]!,
      ...indented(valueLines(setting, columns - 2)),
    ]);
  return settings.flatMap((setting, row) =>
    sideBySide([names[row]!, valueLines(setting, room)], [widest(names)]),
  );
}

/** The value, and behind it who says so. */
function valueLines({ value, from, where }: Setting, columns: number): Line[] {
  const source = where === undefined ? from : `${from}: ${where}`;
  return paragraph([], words(`${sanitizeLine(value)}  (${sanitizeLine(source)})`), { columns });
}
