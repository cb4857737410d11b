import { type Block, newBlock } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { peopleScore } from '../../people/people.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';
import { groupedBy } from '../alike.ts';
import { boldLevel } from '../headings/heading.ts';
import {
  type Candidate,
  candidatesIn,
  flatForm,
  foldForm,
  itemForm,
  leadForm,
  linkForm,
  numberForm,
  plainForm,
} from './candidates.ts';

/** Lines or items of one form below one heading, or above all: each may be a title of what stands below it. */
export interface Series {
  form: string;
  /** The heading right above; absent of what stands before the first. */
  heading?: Block;
  /** The paragraph right above the first of them. */
  lead?: Block;
  candidates: readonly Candidate[];
  /** What stands below each, up to the next of the series, and in it. */
  notes: readonly (readonly Block[])[];
  /** The last line of the block of each. */
  ends: readonly number[];
  /** How long the series is, and what stands above it below the heading, in UTF-16 units. */
  length: number;
  above: number;
}

/** A series of more is no list of talks. */
const most = 200;

/** All series of a text, those below one heading side by side; none below headings that are talks for sure. */
export function allSeries(
  blocks: readonly Block[],
  read: ReadText,
  isTalk: (heading: Block) => boolean,
): Series[] {
  const series: Series[] = [];
  let first = 0;
  for (let at = 0; at <= blocks.length; at++) {
    if (at < blocks.length && blocks[at]!.kind !== 'heading') continue;
    const heading = blocks[first - 1];
    if (at > first && !(heading && isTalk(heading)))
      series.push(...seriesBelow(blocks, { first, next: at, heading }, read));
    first = at + 1;
  }
  return withFolds(series, blocks);
}

/** Series of which those of folds are one: what these hold may have headings of its own. */
function withFolds(series: readonly Series[], blocks: readonly Block[]): Series[] {
  const folds = series.filter(({ form }) => form === foldForm);
  const others = series.filter(({ form }) => form !== foldForm);
  if (folds.length === 0) return others;
  const first = blocks.findIndex(({ kind }) => kind === 'heading') + 1;
  const candidates = folds.flatMap(each => each.candidates);
  return [
    ...others,
    seriesAt(foldForm, candidates, blocks, { first, next: blocks.length, heading: blocks[first - 1] }),
  ];
}

/** The blocks below a heading. */
interface Range {
  first: number;
  next: number;
  heading: Block | undefined;
}

function seriesBelow(blocks: readonly Block[], range: Range, read: ReadText): Series[] {
  const all: Candidate[] = [];
  for (let index = range.first; index < range.next; index++) all.push(...candidatesIn(blocks, index, read));
  return [...groupedBy(all, ({ form }) => form)].flatMap(([form, found]) => {
    const candidates = withoutNames(found, blocks);
    return candidates.length > most ? [] : [seriesAt(form, candidates, blocks, range)];
  });
}

function seriesAt(
  form: string,
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  range: Range,
): Series {
  const { first, next, heading } = range;
  const notes = candidates.map((candidate, at) => notesOf(candidate, candidates[at + 1], blocks, next));
  const own = candidates.map(({ index }) => blocks[index]!);
  const before = blocks[candidates[0]!.index - 1];
  // What stands behind an item may be about something else.
  const isOfItems = own[0]!.kind === 'item';
  const titles = candidates.reduce((sum, { title }) => sum + title.length, 0);
  return {
    form,
    ...(heading ? { heading } : {}),
    ...(before?.kind === 'paragraph' ? { lead: before } : {}),
    candidates,
    notes,
    ends: own.map(({ end }) => end),
    length: isOfItems ? lengthOf(own) : titles + lengthOf(notes.flat()),
    above: lengthOf(blocks.slice(first, candidates[0]!.index)),
  };
}

/** Without the lines that are who speaks, right below one of the same form. */
function withoutNames(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  if (blocks[candidates[0]!.index]!.kind === 'item') return candidates;
  return candidates.filter(({ index, at, title }, place) => {
    const above = candidates[place - 1];
    const isBelow =
      above !== undefined && (above.index === index ? above.at === at - 1 : above.index === index - 1);
    return !isBelow || title.length > 80 || peopleScore(title.replace(/\*\*|__/g, '')) < 1.2;
  });
}

/** What stands in the block of a candidate, and behind it up to the next candidate of its series. */
function notesOf(
  candidate: Candidate,
  following: Candidate | undefined,
  blocks: readonly Block[],
  next: number,
): Block[] {
  const end = following?.index === candidate.index ? following.at : undefined;
  const own = partsBelow(blocks[candidate.index]!, candidate, end);
  if (end !== undefined) return own;
  const until = following?.index ?? next;
  const above = following ? linesAbove(blocks[until]!, following.at) : [];
  return [...own, ...blocks.slice(candidate.index + 1, until), ...above];
}

/** What a block holds below a candidate: the rest of its line, further lines, and of an item all that it holds. */
function partsBelow(
  block: Block,
  { at, rest }: Pick<Candidate, 'at' | 'rest'>,
  end: number | undefined,
): Block[] {
  const lines = block.text.split('\n');
  const told = rest === '' ? [] : [newBlock('paragraph', lineOf(block, at), lineOf(block, at), rest)];
  return [...told, ...paragraph(block, at + 1, end ?? lines.length), ...block.children];
}

function linesAbove(block: Block, at: number): Block[] {
  return paragraph(block, 0, at);
}

/** Some lines of a block, as a paragraph. */
function paragraph(block: Block, from: number, to: number): Block[] {
  const text = block.text.split('\n').slice(from, to).join('\n');
  return from < to ? [newBlock('paragraph', lineOf(block, from), lineOf(block, to - 1), text)] : [];
}

function lineOf({ line, end }: Block, at: number): number {
  return Math.min(line + at, end);
}

/** Whether the candidates of a series are items. */
export function isList({ form }: Series): boolean {
  return form === itemForm || form === numberForm || form === flatForm;
}

/** The forms that lines have in any notes; `#` is a number before a line. */
const plainForms: ReadonlySet<string> = new Set([
  itemForm,
  numberForm,
  flatForm,
  plainForm,
  linkForm,
  leadForm,
  '#',
]);

/** Whether the candidates of a series are written as headings are, if by other signs. */
export function isSetApart({ form }: Series): boolean {
  return !plainForms.has(form);
}

/** Blocks in which the candidates of series are headings, each of its level; what stood in their blocks stands around them. */
export function raiseSeries(blocks: readonly Block[], series: ReadonlyMap<Series, number>): Block[] {
  const candidates = [...series].flatMap(([{ candidates }, level]) =>
    candidates.map(candidate => ({ candidate, level })),
  );
  const byBlock = groupedBy(candidates, ({ candidate }) => candidate.index);
  return blocks.flatMap((block, index) => {
    const own = byBlock.get(index);
    if (own === undefined) return [block];
    const raised = own.flatMap(({ candidate, level }, at) => {
      const title = [block.ordinal ?? [], candidate.title.trim()].flat().join(' ');
      const heading = raisedHeading(lineOf(block, candidate.at), title, level);
      const below = partsBelow(block, candidate, own[at + 1]?.candidate.at);
      return [heading, ...(isTalkList(headingKey(title)) ? raiseItems(below, level + 1) : below)];
    });
    return [...linesAbove(block, own[0]!.candidate.at), ...raised];
  });
}

/** Fewer items below a word for talks are none. */
const fewestInside = 2;

/** What an item such as `Lightning talks` holds, with its items as headings, where most of them have notes. */
function raiseItems(blocks: readonly Block[], level: number): readonly Block[] {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const noted = items.filter(({ text, children }) => children.length > 0 || text.includes('\n'));
  if (level >= boldLevel || items.length < fewestInside || noted.length < items.length * 0.6) return blocks;
  return blocks.flatMap(block => {
    if (block.kind !== 'item') return [block];
    const [title = ''] = block.text.split('\n');
    const whole = { at: 0, rest: '' };
    return [raisedHeading(block.line, title, level), ...partsBelow(block, whole, undefined)];
  });
}

/** The heading that a line or an item stands for. */
function raisedHeading(line: number, text: string, level: number): Block {
  return { ...newBlock('heading', line, line, text), level, isRaised: true };
}

/** In UTF-16 units, with all that blocks hold. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, children }) => sum + text.length + lengthOf(children), 0);
}
