import type { Text } from '../../event/model.ts';
import { emptyLine, type Line, type Style, spaced, span } from '../../line/line.ts';
import { sideBySide, widest } from '../../line/table.ts';
import {
  hanging,
  joined,
  type Layout,
  paragraph,
  type Styled,
  styled,
  unbroken,
  words,
} from '../../line/text.ts';
import { oneColumn, width } from '../../text/width.ts';

type Row = readonly Text[];
/** Gives a cell its styles, and leaves its text as it is shown. */
type DrawCell = (cell: Text, ...styles: Style[]) => Styled;

/** A column that has to be cut has at least so many columns of the terminal. */
const fewestColumns = 8;
const gap = 2;

/**
 * A table, its header first. On a terminal in columns, its cells wrapped; where these would be too narrow, each
 * cell on a line, behind its header. On a pipe a row a line, cells apart by ` | `.
 */
export function tableLines(rows: readonly Row[], { columns }: Layout, drawn: DrawCell = styled): Line[] {
  if (columns === undefined) return rows.flatMap(row => paragraph([], pipeRow(row), {}));
  const widths = columnWidths(rows, columns);
  return widths ? grid(rows, widths, drawn) : stacked(rows, columns, drawn);
}

function pipeRow(row: Row): Styled {
  const cells = row.flatMap((cell, index) => [...(index > 0 ? [words(' | ')] : []), unbroken(styled(cell))]);
  const { text, ranges } = joined(cells);
  return { text: text.trimEnd(), ranges };
}

/** How wide each column is, so that all fit; undefined where one would be too narrow. */
function columnWidths(rows: readonly Row[], columns: number): number[] | undefined {
  const [header = []] = rows;
  const natural = header.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, cellWidth(row[column]!)), 1),
  );
  let room = columns - gap * (natural.length - 1);
  let left = natural.length;
  const widths: number[] = [...natural];
  // The narrowest first: what they leave of their share goes to those behind.
  for (const column of [...natural.keys()].sort((one, other) => natural[one]! - natural[other]!)) {
    const share = Math.floor(room / left--);
    if (natural[column]! > share && share < fewestColumns) return undefined;
    widths[column] = Math.min(natural[column]!, share);
    room -= widths[column];
  }
  return widths;
}

function cellWidth(cell: Text): number {
  return styled(cell)
    .text.split('\n')
    .reduce((most, line) => Math.max(most, width(line)), 0);
}

function grid(rows: readonly Row[], widths: readonly number[], drawn: DrawCell): Line[] {
  const [header = [], ...body] = rows;
  const rule = sideBySide(
    widths.map(columns => [[span(oneColumn('─', '-').repeat(columns), 'dim')]]),
    widths,
    gap,
  );
  const head = isBlank(header) ? [] : [...gridRow(header, widths, cell => drawn(cell, 'strong')), ...rule];
  return [...head, ...body.flatMap(row => gridRow(row, widths, drawn))];
}

function gridRow(row: Row, widths: readonly number[], drawn: DrawCell): Line[] {
  const cells = row.map((cell, column) => {
    const text = drawn(cell);
    return text.text === '' ? [] : paragraph([], text, { columns: widths[column]! });
  });
  return widest(cells) === 0 ? [emptyLine] : sideBySide(cells, widths, gap);
}

/** A row as lines `header: cell`, an empty line between rows. */
function stacked(rows: readonly Row[], columns: number, drawn: DrawCell): Line[] {
  const [header = [], ...body] = rows;
  if (body.length === 0) return header.flatMap(cell => hanging(drawn(cell, 'strong'), columns));
  // A header that nothing stands below is said once.
  const isUnused = header.map(
    ({ text }, column) => text !== '' && body.every(row => row[column]!.text === ''),
  );
  const cellLines = (cell: Text, column: number) => {
    const name = header[column]!;
    const lead =
      name.text === '' ? [] : [unbroken(drawn(name, 'strong')), words(cell.text === '' ? ':' : ': ')];
    return hanging(joined([...lead, drawn(cell)]), columns);
  };
  return spaced(
    body.map((row, index) =>
      row.flatMap((cell, column) => {
        const isShown = cell.text !== '' || (index === 0 && isUnused[column]);
        return isShown ? cellLines(cell, column) : [];
      }),
    ),
  );
}

function isBlank(row: Row): boolean {
  return row.every(({ text }) => text === '');
}
