import { emptyLine, type Line, span } from '../../../line/line.ts';
import { paragraph, words } from '../../../line/text.ts';
import { padEnd, width } from '../../../text/width.ts';
import type { Binding } from '../../keys/binding.ts';
import { inScreenGroup, keysText, screenGroups } from '../../keys/groups.ts';
import { offered } from '../../keys/keymap.ts';
import type { Position, State } from '../../state/state.ts';
import type { List } from '../viewport.ts';
import { wordsFit } from './events.ts';

/** A row of the help. */
export interface HelpRow {
  /** The title of a group above its first row, with an empty line before it. */
  above: readonly Line[];
  /** Keys and what they do, in two columns. */
  lines: readonly Line[];
  binding: Binding;
}

/** The keys of the screen below, in columns side by side: its window has the lines of all of them. */
export interface HelpList extends List {
  kind: 'help';
  help: readonly HelpRow[];
  /** How many columns there are, of how many lines, and how wide. */
  panes: number;
  lines: number;
  columns: number;
}

/** Columns of a row, where there are more. */
const rowColumns = 58;
/** Lines from which a second column begins. */
const leastLines = 8;
/** Columns of the cursor's sign, and one behind the row. */
const cursorColumns = 3;

/** The help that fits some words, in `lines` lines of `columns` columns. */
export function helpListOf(
  state: State,
  query: string,
  position: Position,
  columns: number,
  lines: number,
): HelpList {
  const most = state.size.pane === 0 ? 1 : Math.max(1, Math.floor(columns / rowColumns));
  const help = helpRows(state, query, Math.floor(columns / most) - cursorColumns);
  const heights = help.map(row => row.above.length + row.lines.length);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const panes = Math.max(1, Math.min(most, Math.ceil(total / leastLines)));
  // Where all of it fits, the columns are of one length.
  const used = total <= panes * lines ? Math.max(1, Math.ceil(total / panes)) : lines;
  const rows = { count: help.length, heightOf: (row: number) => heights[row]! };
  const width = Math.floor(columns / panes);
  return { kind: 'help', help, panes, lines: used, columns: width, rows, position, height: used * panes };
}

/** The help of a screen: a row for each binding that can work there, by where they count, as docs/browsing.md has it. */
function helpRows(state: State, query: string, columns: number): HelpRow[] {
  const fits = wordsFit(query);
  const rows = screenGroups.flatMap(group =>
    inScreenGroup(offered(state, state.focus), group).map(binding => ({
      binding,
      group,
      keys: keysText(binding),
    })),
  );
  const found = rows.filter(({ binding, keys }) => fits(`${keys} ${binding.help}`));
  const keyColumns = Math.max(0, ...rows.map(({ keys }) => width(keys)));
  return found.map(({ binding, group, keys }, row) => ({
    above: group === found[row - 1]?.group ? [] : [...(row > 0 ? [emptyLine] : []), [span(group, 'heading')]],
    lines: paragraph([span(padEnd(keys, keyColumns), 'strong'), span('  ')], words(binding.help), {
      columns,
    }),
    binding,
  }));
}
