import { type Line, span } from '../../line/line.ts';
import { panesOf } from '../layout.ts';
import type { State } from '../state.ts';
import { nodeLines, talkList } from '../talk-list.ts';
import { cut } from './fitted.ts';
import { windowLines } from './rows.ts';
import { talkHead } from './talk-head.ts';

const emptyTab = { outline: 'no outline', qa: 'no questions', links: 'no links' };

/** The talk's pane: its head, and the window of its tab. */
export function talkPane(state: State): Line[] {
  const { talk: columns } = panesOf(state.size);
  const list = talkList(state);
  if (!list) return [[span('no notes', 'dim')]];
  const head = talkHead(state, list.notes, columns).map(line => cut(line, columns));
  const nothing = list.view.filter ? 'nothing fits' : emptyTab[state.tab];
  if (list.rows.count === 0) return [...head, [span(`  ${nothing}`, 'dim')]];
  const { nodes, order, view, rows, position, height, found } = list;
  const base = view.zoom === undefined ? 0 : nodes[order[0]!]!.depth;
  const look = { view, base, columns: list.columns, found };
  const lines = windowLines({
    rows,
    position,
    height,
    columns,
    focused: state.focus === 'talk' && (!state.overlay || state.overlay.kind === 'filter'),
    lineOf: (row, line) => nodeLines(nodes[order[row]!]!, look)[line]!,
    markOf: row => (state.stars.has(nodes[order[row]!]!.address) ? '*' : ' '),
  });
  return [...head, ...lines];
}
