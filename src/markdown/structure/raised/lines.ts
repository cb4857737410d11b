import { type Block, newBlock } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { peopleScore } from '../../people/people.ts';
import { type Formed, lineForm } from './forms.ts';
import { areWords, levelBelow, type Raised, raisedHeading } from './raised.ts';

/** In UTF-16 units. */
const longestTitle = 160;

/** More lines that could be headings are the text itself. */
const mostLines = 4_000;

/** The form of what a fold shows, `<summary>`: all that is folded stands below it. */
const folded = '<summary>';

/** A line of a form, in its block. */
interface Line extends Formed {
  /** The index of the block, and of the line in it. */
  index: number;
  at: number;
}

/**
 * A text whose lines of one form, the first that it has, are headings: two or more, most with something below them.
 */
export function raisedLines(blocks: readonly Block[], read: ReadText): Raised | undefined {
  // Among several headings that are no words, only what folds show can be others.
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const isHeaded = headings.length > 1 && !areWords(headings);
  const found = blocks.flatMap((block, index) =>
    isHeaded && !block.isSummary ? [] : linesOf(block, index, blocks[index - 1], read),
  );
  if (found.length > mostLines) return undefined;
  for (const form of new Set(found.map(each => each.form))) {
    const own = withoutNames(found.filter(each => each.form === form));
    const level = own.length === 0 ? undefined : levelBelow(blocks, own[0]!.index, form !== folded);
    if (level !== undefined && areHeadings(own, blocks)) return raise(blocks, own, level);
  }
  return undefined;
}

/** The lines of a paragraph that can stand for headings; what stands right below a picture is its caption. */
function linesOf(
  { kind, text, line, isSummary }: Block,
  index: number,
  before: Block | undefined,
  read: ReadText,
): Line[] {
  if (kind !== 'paragraph') return [];
  if (isSummary) return [{ form: folded, text, index, at: 0 }];
  const isCaption = before?.kind === 'image' && before.end >= line - 1;
  return text.split('\n').flatMap((each, at, all) => {
    if (all[at - 1]?.startsWith('![')) return [];
    const formed = isCaption ? undefined : lineForm(each, markdown => read(markdown, line));
    return formed ? [{ ...formed, index, at }] : [];
  });
}

/** Without the lines that are who speaks, right below one of the same form. */
function withoutNames(own: readonly Line[]): Line[] {
  return own.filter(({ index, at, text }, place) => {
    const above = own[place - 1];
    const isBelow =
      above !== undefined && (above.index === index ? above.at === at - 1 : above.index === index - 1);
    return !isBelow || text.length > 80 || peopleScore(text.replace(/\*\*|__/g, '')) < 1.2;
  });
}

/** Whether most of some lines have something below them, and few are sentences. */
function areHeadings(own: readonly Line[], blocks: readonly Block[]): boolean {
  const isNoted = ({ index, at }: Line, place: number) => {
    const next = own[place + 1];
    if (next?.index === index) return next.at > at + 1;
    const isLast = at === blocks[index]!.text.split('\n').length - 1;
    return !isLast || (next?.index ?? blocks.length) > index + 1 || (next?.at ?? 0) > 0;
  };
  const noted = own.filter(isNoted).length;
  const prose = own.filter(({ text }) => text.length > longestTitle || /[。．]$/.test(text)).length;
  return own.length >= 2 && noted >= own.length * 0.6 && prose <= own.length * 0.2;
}

function raise(blocks: readonly Block[], own: readonly Line[], level: number): Raised {
  const lines = new Map<Block, Line[]>();
  for (const line of own) {
    const block = blocks[line.index]!;
    const before = lines.get(block);
    if (before) before.push(line);
    else lines.set(block, [line]);
  }
  const all = blocks.flatMap(block => (lines.has(block) ? parted(block, lines.get(block)!, level) : [block]));
  return { blocks: all, isList: false };
}

/** A paragraph as headings, and what stands around them. */
function parted(block: Block, own: readonly Line[], level: number): Block[] {
  const texts = block.text.split('\n');
  const numberOf = (at: number) => Math.min(block.line + at, block.end);
  const between = (from: number, to: number) =>
    from < to
      ? [newBlock('paragraph', numberOf(from), numberOf(to - 1), texts.slice(from, to).join('\n'))]
      : [];
  const below = own.flatMap(({ at, text }, place) => {
    const heading = raisedHeading(numberOf(at), text, level);
    return [heading, ...between(at + 1, own[place + 1]?.at ?? texts.length)];
  });
  return [...between(0, own[0]!.at), ...below];
}
