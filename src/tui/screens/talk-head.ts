import type { Notes } from '../../event/model.ts';
import { type Line, lineText, span } from '../../line/line.ts';
import { paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { truncate, width } from '../../text/width.ts';
import { factsText } from '../../view/talk.ts';
import { nodesOf } from '../nodes.ts';
import type { State, Tab } from '../state.ts';
import { tabs } from '../state.ts';
import { viewKey } from '../view-key.ts';

const tabTitles: Record<Tab, string> = { outline: 'Outline', qa: 'Q&A', links: 'Links' };

/** Below this many rows of body the head is kept to the title and the tabs. */
const roomy = 12;

/** What stands above a talk's list: title, facts, tabs, the path of what is zoomed into, and the filter. */
export function talkHead(state: State, notes: Notes, columns: number): Line[] {
  const filter = state.views[viewKey(state.open, state.tab)]?.filter;
  return [
    ...aboveTabs(state, notes, columns),
    tabBar(state, notes),
    ...breadcrumb(state, notes, columns),
    ...(filter ? [[span(truncate(`&${sanitizeLine(filter.found.text)}`, columns), 'strong')]] : []),
  ];
}

function aboveTabs(state: State, notes: Notes, columns: number): Line[] {
  const body = state.size.rows - 2;
  const title = paragraph([], words(notes.title, 'title'), { columns });
  const facts: Line[] = [[span(truncate(sanitizeLine(factsText(notes)), columns), 'dim')]];
  return body < roomy ? title.slice(0, 1) : [...title.slice(0, 2), ...facts];
}

/** The tabs with their numbers of entries; the open one stands in brackets. */
function tabBar(state: State, notes: Notes): Line {
  return tabs.flatMap(tab => {
    const text = `${tabTitles[tab]} ${countOf(notes, tab)}`;
    return [tab === state.tab ? span(`[${text}]`, 'strong') : span(` ${text} `, 'dim'), span(' ')];
  });
}

/** Items, questions, references: what a tab is looked into for. */
function countOf(notes: Notes, tab: Tab): number {
  if (tab === 'qa') return notes.questions.length;
  return tab === 'links' ? notes.references.length : nodesOf(notes, tab).length;
}

/** The tab at a place in the head, for the mouse; `x` and `y` count from its corner. */
export function tabAt(state: State, notes: Notes, columns: number, x: number, y: number): Tab | undefined {
  if (y !== aboveTabs(state, notes, columns).length) return undefined;
  let column = 0;
  const spans = tabBar(state, notes);
  for (const [index, tab] of tabs.entries()) {
    const end = column + lineText(spans.slice(index * 2, index * 2 + 1)).length;
    if (x >= column && x < end) return tab;
    column = end + 1;
  }
  return undefined;
}

/** The texts above the zoomed item and its own, cut from the left where they are too long. */
function breadcrumb({ views, open, tab }: State, notes: Notes, columns: number): Line[] {
  const zoom = views[viewKey(open, tab)]?.zoom;
  if (zoom === undefined) return [];
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
  return [[span(truncate(from(first), columns), 'dim')]];
}
