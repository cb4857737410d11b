import type { Event, Notes } from '../../../event/model.ts';
import { type Line, lineText, span } from '../../../line/line.ts';
import { paragraph, titleParagraph, words } from '../../../line/text.ts';
import { sanitizeLine } from '../../../text/sanitize.ts';
import { truncate, width } from '../../../text/width.ts';
import { factsText, headingBeyond } from '../../../view/talk.ts';
import { tabStateOf } from '../../state/parts.ts';
import { type State, type Tab, tabs } from '../../state/state.ts';
import { isInHeader } from '../header.ts';
import { memoized } from '../memo.ts';
import { countIn, nodesOf } from './nodes.ts';

/** What stands above a talk's list; its height decides how much of the list is seen. */
export interface Head {
  lines: readonly Line[];
  /** The line that the tabs stand in. */
  tabLine: number;
  /** Columns from the pane's left edge, `end` exclusive. */
  tabs: readonly { tab: Tab; start: number; end: number }[];
}

const tabTitles: Record<Tab, string> = { outline: 'Outline', qa: 'Q&A', links: 'Links' };

/** Rows of the body below which the head has no facts, and one line of the title only. */
const rowsForFacts = 12;
/** The part of the body that facts may take. */
const factsPart = 1 / 3;
/** Lines of a heading that says more than the title. */
const headingLines = 2;

/** Title, facts, tabs, the path of what is zoomed into, and the filter. A title that the top line shows is left out. */
export function headOf(state: State, notes: Notes, columns: number): Head {
  const { zoom, filter } = tabStateOf(state);
  const body = state.size.rows - 2;
  const title = isInHeader(state, notes.title) ? [] : titleLines(notes, columns);
  const most = body < rowsForFacts ? 0 : Math.floor(body * factsPart);
  const above =
    most === 0 ? title.slice(0, 1) : [...title.slice(0, 2), ...factLines(notes, columns, most, state.event)];
  const bar = tabBar(notes, state.tab);
  return {
    lines: [
      ...above,
      bar.line,
      ...(zoom === undefined ? [] : [breadcrumb(notes, state.tab, zoom, columns)]),
      ...(filter ? [[span(truncate(`&${sanitizeLine(filter.hits.query)}`, columns), 'strong')]] : []),
    ],
    tabLine: above.length,
    tabs: bar.tabs,
  };
}

const titleLines = memoized((notes: Notes, columns: number): readonly Line[] =>
  titleParagraph([], words(notes.title, 'title'), { columns }),
);

const factLines = memoized(
  (notes: Notes, columns: number, most: number, { days }: Event): readonly Line[] => {
    const facts = factsText(notes, days);
    const heading = headingBeyond(notes, facts) ?? '';
    return [...dimLines(facts, most, columns), ...dimLines(heading, headingLines, columns)];
  },
);

/** A text in at most so many lines; what does not fit is cut off the last one. */
function dimLines(text: string, most: number, columns: number): Line[] {
  if (text === '') return [];
  const all = words(sanitizeLine(text), 'dim');
  const lines = paragraph([], all, { columns });
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most - 1);
  const rest = lines
    .slice(most - 1)
    .map(lineText)
    .join(' ');
  return [...shown, [span(truncate(rest, columns), 'dim')]];
}

/** The tabs, each with how much it holds; the open one stands in brackets. */
function tabBar(notes: Notes, open: Tab): { line: Line; tabs: Head['tabs'] } {
  let column = 0;
  const line: Line[number][] = [];
  const bounds = tabs.map(tab => {
    const text = `${tabTitles[tab]} ${countIn(notes, tab)}`;
    const part = tab === open ? span(`[${text}]`, 'strong') : span(` ${text} `, 'dim');
    line.push(part, span(' '));
    const bound = { tab, start: column, end: column + width(lineText([part])) };
    column = bound.end + 1;
    return bound;
  });
  return { line, tabs: bounds };
}

/** The texts above the zoomed node and its own; where they are too long, the first ones go. */
function breadcrumb(notes: Notes, tab: Tab, zoom: string, columns: number): Line {
  const nodes = nodesOf(notes, tab);
  const path: string[] = [];
  for (let index = nodes.findIndex(({ address }) => address === zoom); index >= 0; ) {
    const node = nodes[index]!;
    path.unshift(sanitizeLine(node.plain));
    index = node.parent;
  }
  const from = (first: number) => [...(first > 0 ? ['…'] : []), ...path.slice(first)].join(' > ');
  let first = 0;
  while (first < path.length - 1 && width(from(first)) > columns) first++;
  return [span(truncate(from(first), columns), 'dim')];
}
