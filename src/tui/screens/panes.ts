import { type Line, span } from '../../line/line.ts';
import { gutterColumns } from '../lists/panes.ts';
import type { Scene } from '../lists/scene.ts';
import { linesOf, type Marker } from '../lists/talk-list.ts';
import { type List, shownLines } from '../lists/viewport.ts';
import type { State } from '../state/state.ts';
import { rowLine, truncatedLine } from './fitted.ts';

/** The timetable's pane: `*` before starred talks, `✓` before talks that were read. */
export function timetablePane(state: State, { timetable, panes }: Scene): Line[] {
  return listLines(timetable, {
    columns: panes.timetable,
    focused: state.focus === 'timetable' && !state.overlay,
    lineOf: (row, line) => timetable.blocks[row]![line]!,
    markOf: row => timetableMark(state, timetable.slots[row]!.slug),
  });
}

function timetableMark({ stars, read }: State, slug: string | undefined): string {
  if (slug === undefined) return ' ';
  if (stars.has(slug)) return '*';
  return read.has(slug) ? '✓' : ' ';
}

const emptyTab = { outline: 'no outline', qa: 'no questions', links: 'no links' };

/** The talk's pane: its head, and the window of its tab, `*` before starred nodes. */
export function talkPane(state: State, { talk, panes }: Scene, marker: Marker | undefined): Line[] {
  if (!talk) return [[span('no notes', 'dim')]];
  const head = talk.head.lines.map(line => truncatedLine(line, panes.talk));
  const nothing = talk.tab.filter ? 'nothing fits' : emptyTab[state.tab];
  if (talk.rows.count === 0) return [...head, [span(`  ${nothing}`, 'dim')]];
  const { nodes, order } = talk;
  const lines = listLines(talk, {
    columns: panes.talk,
    focused: state.focus === 'talk' && (!state.overlay || state.overlay.kind === 'filter'),
    lineOf: (row, line) => linesOf(talk, row, marker)[line]!,
    markOf: row => (state.stars.has(nodes[order[row]!]!.address) ? '*' : ' '),
  });
  return [...head, ...lines];
}

/** How the rows of a pane are drawn. */
interface RowLook {
  /** With the gutter. */
  columns: number;
  /** Whether the list has the keys. */
  focused: boolean;
  lineOf(row: number, line: number): Line;
  /** One column before a row. */
  markOf(row: number): string;
}

/** The lines of a list's window. `>` stands before the row at the cursor; with the keys, that is inverted too. */
function listLines(list: List, { columns, focused, lineOf, markOf }: RowLook): Line[] {
  return shownLines(list).map(({ row, line }) => {
    const atCursor = row === list.position.cursor;
    const gutter = line === 0 ? `${atCursor ? '>' : ' '}${markOf(row)}` : ' '.repeat(gutterColumns);
    return rowLine([span(gutter, 'strong'), ...lineOf(row, line)], columns, atCursor && focused);
  });
}
