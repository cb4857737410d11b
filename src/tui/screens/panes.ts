import type { Slot } from '../../event/model.ts';
import { type Line, type Span, type Style, span } from '../../line/line.ts';
import { oneColumn } from '../../text/width.ts';
import type { CodeColor } from '../../view/nodes/text.ts';
import { memoized } from '../lists/memo.ts';
import type { Preview } from '../lists/overlays/preview.ts';
import { gutterColumns, timetableGutter } from '../lists/panes.ts';
import type { Scene } from '../lists/scene.ts';
import { aboveStars, clashingTalks } from '../lists/stars.ts';
import { isFolded, linesAbove, linesOf, type Marker, type TalkList } from '../lists/talk/talk-list.ts';
import { aroundSlotLines } from '../lists/timetable/slots.ts';
import { slotAt, type TimetableList } from '../lists/timetable/timetable-list.ts';
import { truncatedLine } from '../lists/truncated-line.ts';
import { beyond, type List, type Shown, shownLines } from '../lists/viewport.ts';
import type { Overlay, State } from '../state/state.ts';
import { rowLine } from './fitted.ts';

/** The timetable's pane: `*` or `!` before starred talks, `✓` before talks that were read. */
export function timetablePane(state: State, { timetable, panes }: Scene): Line[] {
  const none = state.narrowing || state.rowFilter ? 'nothing fits' : 'no talks';
  const nothing: Line[] = timetable.rows.count === 0 ? [[span(`   ${none}`, 'dim')]] : [];
  const lines = listLines(timetable, {
    columns: panes.timetable,
    focused: state.focus === 'timetable' && hasKeys(state, 'row-filter', 'begin'),
    linesAbove: row => timetable.above[row]!,
    lineOf: (row, line) => {
      const shown = timetable.blocks[row]![line]!;
      const isShown =
        timetable.slots[row]!.slug === state.open && slotWithoutNotes(state, timetable) === undefined;
      return panes.sideBySide && !isShown ? quiet(shown) : shown;
    },
    gutter: timetableGutter,
    markOf: row => timetableMark(state, timetable.slots[row]!.slug),
  });
  return [...timetable.head, ...nothing, ...lines];
}

/** A slot without notes that the cursor is on: then what is on around it stands beside it, and no talk. */
function slotWithoutNotes({ focus }: State, timetable: TimetableList): Slot | undefined {
  const row = focus === 'timetable' ? slotAt(timetable) : undefined;
  return row?.slug === undefined ? row?.slot : undefined;
}

const quietStyles: Readonly<Partial<Record<Style, readonly Style[]>>> = {
  title: [],
  time: ['dim'],
  speaker: ['dim'],
};

/** A line of the timetable beside the open talk, which is what is read. */
const quiet = memoized(
  (line: Line): Line =>
    line.map(({ styles = [], ...part }) => ({
      ...part,
      styles: styles.flatMap(style => quietStyles[style] ?? style),
    })),
);

/** A talk is seen as starred where anything in it is; `!` where it overlaps with another such. */
function timetableMark({ event, stars, read }: State, slug: string | undefined): string {
  if (slug === undefined) return '';
  const isStarred = stars.has(slug) || aboveStars(stars).has(slug);
  const star = isStarred ? (clashingTalks(event, stars).has(slug) ? '!' : '*') : ' ';
  return `${star}${read.has(slug) ? '✓' : ' '}`;
}

/** A folded node is seen as starred where anything that it hides is. */
function nodeMark({ stars }: State, list: TalkList, row: number): string {
  const node = list.nodes[list.order[row]!]!;
  const isStarred = stars.has(node.address) || (isFolded(list, node) && aboveStars(stars).has(node.address));
  return isStarred ? '*' : ' ';
}

const emptyTab = { outline: 'no outline', qa: 'no questions', links: 'no links' };

/**
 * The talk's pane: its head and the window of its tab, `*` before starred nodes. Where the timetable's cursor is on a
 * slot without notes, what is on around that.
 */
export function talkPane(
  state: State,
  { talk, timetable, panes }: Scene,
  marker: Marker | undefined,
  colorCode: CodeColor | undefined,
): Line[] {
  const slot = slotWithoutNotes(state, timetable);
  if (slot)
    return aroundSlotLines(state.event, slot, panes.talk).map(line => truncatedLine(line, panes.talk));
  if (!talk) return [[span('no notes', 'dim')]];
  const head = talk.head.lines.map(line => truncatedLine(line, panes.talk));
  const { filter } = talk.tab;
  const others = filter && filter.elsewhere > 0 ? ` here; ${filter.elsewhere} not in this tab` : '';
  const nothing = filter ? `nothing fits${others}` : emptyTab[state.tab];
  if (talk.rows.count === 0) return [...head, [span(`  ${nothing}`, 'dim')]];
  const lines = listLines(talk, {
    columns: panes.talk,
    focused: state.focus === 'talk' && hasKeys(state, 'filter', 'add'),
    linesAbove: row => linesAbove(talk, row),
    lineOf: (row, line) => linesOf(talk, row, marker, colorCode)[line]!,
    gutter: gutterColumns,
    markOf: row => nodeMark(state, talk, row),
  });
  return [...head, ...lines];
}

/** The place of a hit: `·` stands before it. */
export function previewLines(
  { list, columns }: Preview,
  marker: Marker | undefined,
  colorCode: CodeColor | undefined,
): Line[] {
  if (!list) return [];
  return listLines(list, {
    columns,
    focused: false,
    linesAbove: row => linesAbove(list, row),
    lineOf: (row, line) => linesOf(list, row, marker, colorCode)[line]!,
    gutter: gutterColumns,
    markOf: () => '',
  });
}

/** Whether what lies over the screen, if anything, leaves its cursor to the pane. */
function hasKeys({ overlay }: State, ...kinds: Overlay['kind'][]): boolean {
  return !overlay || kinds.includes(overlay.kind);
}

/** How the rows of a pane are drawn. */
interface PaneLook {
  /** With the gutter. */
  columns: number;
  /** Whether the list has the keys. */
  focused: boolean;
  /** Lines above a row that do not take the cursor's look. */
  linesAbove(row: number): readonly Line[];
  lineOf(row: number, line: number): Line;
  /** Columns before a row: the cursor's, and those of its marks. */
  gutter: number;
  /** At most as many columns as the gutter has behind the cursor's. */
  markOf(row: number): string;
}

/** Stands before the row at the cursor of a list that has not the keys. */
const quietCursor = () => oneColumn('·', '.');

/**
 * The lines of a list's window. With the keys, `>` stands before the row at the cursor, which is inverted; without
 * them `·`, so that the pane that has them is known where inversion is not seen. `⋮` stands before the first and the
 * last line where more lies beyond them.
 */
function listLines(list: List, { columns, focused, linesAbove, lineOf, gutter, markOf }: PaneLook): Line[] {
  const shown = shownLines(list);
  const { above, below } = beyond(list);
  const isMore = (index: number) => (above && index === 0) || (below && index === shown.length - 1);
  const ownLine = ({ row, line }: Shown) => line - linesAbove(row).length;
  const isAtCursor = (line: Shown) => line.row === list.position.cursor && ownLine(line) >= 0;
  // Of a row that begins above the window, it is the first line that does not say so.
  const signed = shown.findIndex(
    (line, index) => isAtCursor(line) && (ownLine(line) === 0 || !isMore(index)),
  );
  return shown.map((each, index) => {
    const { row, line } = each;
    const own = ownLine(each);
    const atCursor = isAtCursor(each);
    const cursor = focused ? '>' : quietCursor();
    const sign = index === signed ? cursor : isMore(index) ? '⋮' : ' ';
    const content = own < 0 ? linesAbove(row)[line]! : lineOf(row, own);
    const signs = gutterSpan(`${sign}${own === 0 ? markOf(row) : ''}`.padEnd(gutter));
    const isBlank = content.length === 0 && signs.styles === undefined;
    return rowLine(isBlank ? content : [signs, ...content], columns, atCursor && focused);
  });
}

function gutterSpan(text: string): Span {
  if (text.trim() === '') return span(text);
  return span(text, text.trim() === '⋮' ? 'dim' : 'strong');
}
