import { readSpan } from '../time/clock.ts';

/**
 * A timetable that was copied from a page, as Markdown in which it is read: rows of cells parted by tabs become a
 * table, a line that begins with a time an item, and one that is nothing but a time is that of the next line. All other
 * lines stay as they are.
 */
export function pastedTimetable(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const rows = lines.filter(line => cellsOf(line).length > 1);
  const isTable = rows.length > 1 && rows.some(line => cellsOf(line).some(isTime));
  return (isTable ? tableOf(lines) : joined(lines).map(itemOf)).join('\n');
}

function cellsOf(line: string): string[] {
  return line.includes('\t') ? line.split('\t').map(cell => cell.trim()) : [];
}

/** Whether a text is a time, or a span of two, and nothing else. */
function isTime(text: string): boolean {
  const span = /\d/.test(text) && text.length <= 30 ? readSpan(text, { cell: true }) : undefined;
  return span !== undefined && /[:：時h]|[ap]m/i.test(text) && rest(text, span).trim() === '';
}

function rest(text: string, { from, to }: { from: number; to: number }): string {
  return (text.slice(0, from) + text.slice(to)).replace(/^[\s~〜～-]+|[\s~〜～-]+$/g, '');
}

/** Consecutive rows as a table; where they begin without a header, it is made up from what stands where. */
function tableOf(lines: readonly string[]): string[] {
  const longest = lines.map(cellsOf).reduce((one, other) => (other.length > one.length ? other : one));
  let before = false;
  return lines.flatMap(line => {
    const cells = cellsOf(line);
    const isFirst = cells.length > 1 && !before;
    before = cells.length > 1;
    if (!before) return [line];
    if (!isFirst) return [row(cells)];
    const head = cells.some(isTime) ? headers(longest) : cells;
    const body = head === cells ? [] : [row(cells)];
    return ['', row(head), row(head.map(() => '---')), ...body];
  });
}

function headers(cells: readonly string[]): string[] {
  const names = ['title', 'speaker', 'room'];
  return cells.map(cell => (isTime(cell) ? 'time' : (names.shift() ?? '')));
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A time on a line of its own stands before what is next. */
function joined(lines: readonly string[]): string[] {
  const found: string[] = [];
  let time = '';
  for (const line of lines) {
    if (line.trim() === '') {
      if (time === '') found.push(line);
    } else if (isTime(line.trim())) {
      if (time !== '') found.push(time);
      time = line.trim();
    } else {
      found.push(time === '' ? line : `${time} ${line.trim()}`);
      time = '';
    }
  }
  return time === '' ? found : [...found, time];
}

function itemOf(line: string): string {
  const text = line.trim();
  const span = /^[\d午前後]/.test(text) ? readSpan(text) : undefined;
  return span?.from === 0 ? `- ${text}` : line;
}
