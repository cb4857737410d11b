import type { Line } from '../../line/line.ts';
import { entriesOf, entryBlocks } from '../entries.ts';
import { panesOf } from '../layout.ts';
import { timetableList } from '../lists.ts';
import type { State } from '../state.ts';
import { gutterColumns } from '../talk-list.ts';
import { windowLines } from './rows.ts';

/** The timetable's pane: `*` before what is starred, `✓` before what was read. */
export function timetablePane(state: State): Line[] {
  const { timetable: columns } = panesOf(state.size);
  const blocks = entryBlocks(state.event, Math.max(1, columns - gutterColumns), state.now);
  const entries = entriesOf(state.event);
  const { rows, position, height } = timetableList(state);
  return windowLines({
    rows,
    position,
    height,
    columns,
    focused: state.focus === 'timetable' && !state.overlay,
    lineOf: (row, line) => blocks[row]![line]!,
    markOf: row => markOf(state, entries[row]!.slug),
  });
}

function markOf({ stars, read }: State, slug: string | undefined): string {
  if (slug === undefined) return ' ';
  if (stars.has(slug)) return '*';
  return read.has(slug) ? '✓' : ' ';
}
