import type { Event, Node, Notes } from '../../event/model.ts';
import type { SaidReading } from '../../event/reading.ts';
import { parse } from '../index.ts';
import { toLines } from '../lines.ts';
import { asWanted, type Wanted } from './as-wanted.ts';
import { shapesOf } from './shapes.ts';

/** A line to be added to a file of notes. */
export interface Jot {
  /** The talk or section: its line in the file, as of the model, and its title, should it have moved meanwhile. */
  notes: { line: number; title: string };
  /** The numbers of the node that it is to stand below: `[4, 2]`; none for the talk itself. */
  under: readonly number[];
  /** Which of the nodes there it is to follow, with all that stands below that: its number; absent for the last. */
  after?: number | undefined;
  /** The text of the node that `under` and `after` lead to: where that is another one now, there is no place. */
  beside?: string | undefined;
  kind: 'item' | 'question' | 'answer';
  /** Markdown, on one line. */
  text: string;
}

/** Lines that are to stand before a line of a file, from 1; behind the last where there is none of that number. */
export interface Insertion {
  before: number;
  lines: string[];
}

/** How the file is read: as the event is. */
export interface JotFile {
  source: string;
  id: string;
  as?: SaidReading | undefined;
}

/** The most places that are tried. */
const mostPlaces = 40;
/** In UTF-16 units: how much is read in all, so that large notes are not read for minutes. */
const mostRead = 20_000_000;

/**
 * Where a line goes, and how it is written there: as its neighbours are. Each way is tried and read again, and
 * the first is taken by which nothing else in the event changes. Undefined where there is none, or none is found
 * before `most` has been read, twice at least.
 */
export function placeJot(
  { source, id, as }: JotFile,
  jot: Jot,
  most: number = mostRead,
): Insertion | undefined {
  const { event } = parse(source, id, as);
  const notes = notesAt(event, jot.notes);
  if (!notes) return undefined;
  const wanted = wantedOf(event, notes, jot);
  if (!wanted) return undefined;
  const lines = toLines(source).map(({ text }) => text);
  const ends = wanted.after ? [nextStart(event, wanted.after)] : endsOf(event, notes, wanted.parent);
  let left = Math.max(2, most / Math.max(1, source.length));
  for (const end of ends.slice(0, mostPlaces)) {
    const before = behindText(lines, end);
    for (const written of shapesOf(lines, before, wanted, jot.text)) {
      if (left-- < 1) return undefined;
      const again = parse(withLines(lines, { before, lines: written }), id, as).event;
      if (asWanted(event, again, wanted)) return { before, lines: written };
    }
  }
  return undefined;
}

/** Another program may have added lines above: then it is the one of that title. */
function notesAt({ notes }: Event, { line, title }: Jot['notes']): Notes | undefined {
  const titled = notes.filter(each => each.title === title);
  return titled.find(each => each.line === line) ?? (titled.length === 1 ? titled[0] : undefined);
}

/** A text with an insertion. */
export function withLines(lines: readonly string[], { before, lines: added }: Insertion): string {
  return [...lines.slice(0, before - 1), ...added, ...lines.slice(before - 1)].join('\n');
}

/** Undefined where there is nothing that it could stand below. */
function wantedOf(event: Event, notes: Notes, { under, after, beside, kind }: Jot): Wanted | undefined {
  const number = event.notes.indexOf(notes);
  let parent: Node | undefined;
  let siblings = notes.nodes;
  for (const index of under) {
    parent = siblings[index - 1];
    if (!parent) return undefined;
    siblings = parent.children;
  }
  const before = after === undefined ? undefined : siblings[after - 1];
  if (after !== undefined && !before) return undefined;
  if (beside !== undefined && (before ?? parent)?.text !== beside) return undefined;
  if (before) return { notes: number, parent, after: before, kind, model: likeKind(before, siblings, kind) };
  if (kind === 'item') return { notes: number, parent, kind, model: siblings.findLast(isItem) };
  const last = lastQuestion(siblings, parent);
  if (kind === 'question')
    return { notes: number, parent: last?.parent ?? parent, kind, model: last?.question };
  const question = parent ?? last?.question;
  return question && { notes: number, parent: question, kind, model: question.children.at(-1) };
}

/** What the new node is written like: its neighbour, or else the last of its kind there. */
function likeKind(before: Node, siblings: readonly Node[], kind: Wanted['kind']): Node | undefined {
  return before.kind === kind ? before : siblings.findLast(node => node.kind === kind);
}

function isItem({ kind }: Node): boolean {
  return kind === 'item';
}

/** The last question that follows no answer up, and what it stands below. */
function lastQuestion(
  nodes: readonly Node[],
  parent: Node | undefined,
): { question: Node; parent: Node | undefined } | undefined {
  for (const node of [...nodes].reverse()) {
    if (node.kind === 'question') return { question: node, parent };
    const below = node.kind === 'answer' ? undefined : lastQuestion(node.children, node);
    if (below) return below;
  }
  return undefined;
}

/**
 * The lines before which something may go: behind all that stands below the parent, then before each of its
 * nodes, from the last to the first.
 */
function endsOf(event: Event, notes: Notes, parent: Node | undefined): number[] {
  const siblings = parent?.children ?? notes.nodes;
  const last = lastLine(siblings) ?? parent?.line ?? notes.line;
  return [startBehind(event, last), ...siblings.map(({ line }) => line).reverse()];
}

/** The line at which something begins behind a node and all that stands below it. */
function nextStart(event: Event, node: Node): number {
  return startBehind(event, lastLine([node])!);
}

function startBehind(event: Event, last: number): number {
  return startsOf(event).find(line => line > last) ?? Number.POSITIVE_INFINITY;
}

/** The line of the last node of a tree; undefined of none. */
function lastLine(nodes: readonly Node[]): number | undefined {
  const last = nodes.at(-1);
  return last && (lastLine(last.children) ?? last.line);
}

/** The lines at which anything begins, ascending. */
function startsOf(event: Event): number[] {
  const starts: number[] = event.slots.map(({ line }) => line);
  const stack: (Notes | Node)[] = [...event.notes];
  for (let top = stack.pop(); top; top = stack.pop()) {
    starts.push(top.line);
    stack.push(...('nodes' in top ? top.nodes : top.children));
  }
  return starts.sort((one, other) => one - other);
}

/** The line behind the last one before `end` that is not empty. */
function behindText(lines: readonly string[], end: number): number {
  let before = Math.min(end, lines.length + 1);
  while (before > 1 && lines[before - 2]!.trim() === '') before--;
  return before;
}
