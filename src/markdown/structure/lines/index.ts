import { toMinutes } from '../../../event/time.ts';
import { type Block, newBlock } from '../../blocks/block.ts';
import { readTitle } from '../../people/title/index.ts';
import { beginsWithTime } from '../../time/ahead.ts';
import { readSpan } from '../../time/clock.ts';
import { isBreak, isCeremony } from '../../words/breaks.ts';
import { boldItems } from './bold-items.ts';
import { loneItems } from './lone-items.ts';
import { partMarkedLines } from './marked.ts';
import { notedTitles } from './noted.ts';
import { partTitledParagraphs } from './titled-paragraphs.ts';
import { toldTitles } from './told-titles.ts';

/** The lines of a text that stand for headings: `10:00 Keynote - Ann Lee`, `Queues - Bob Ray`. */
export interface TitleLines {
  /** Its blocks, a paragraph for each line that begins with a time. */
  blocks: readonly Block[];
  /** The paragraphs that begin with a time; none where the text is no programme. */
  timed: ReadonlySet<Block>;
  /** The paragraphs that stand for headings: those, where most are noted below, or else those that name a speaker. */
  talks: ReadonlySet<Block>;
  /** The titles of those that tell of a talk in a sentence. */
  told?: ReadonlyMap<Block, string>;
}

/** Fewer times are no programme. */
const fewest = 3;

/** A text of more blocks is no notes of some talks. */
const mostBlocks = 2_000;

/** In UTF-16 units; a longer line is prose. */
const longestLine = 160;

/**
 * Finds the lines of a text without headings that stand for them, and parts paragraphs at those that begin with a time,
 * where these are a programme.
 */
export function partTitleLines(blocks: readonly Block[]): TitleLines {
  const none = new Set<Block>();
  const plain = { blocks, timed: none, talks: none };
  const isHeaded = blocks.slice(1).some(({ kind }) => kind === 'heading');
  const lines = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? text.split('\n') : []));
  if (isHeaded || !isProgramme(lines.filter(isTimed))) {
    const talks = isHeaded ? none : (boldItems(blocks) ?? moreOf(spokenTitles(blocks), notedTitles(blocks)));
    if (talks.size > 0) return { ...plain, talks };
    const parted = partTitledParagraphs(blocks) ?? partMarkedLines(blocks);
    if (parted) return { blocks: parted.blocks, timed: none, talks: parted.titles };
    const lone = loneItems(blocks);
    if (lone) return { ...plain, talks: lone };
    const told = toldTitles(blocks);
    return { ...plain, talks: new Set(told.keys()), told };
  }
  const parted = blocks.flatMap(partParagraph);
  const timed = new Set(parted.filter(({ kind, text }) => kind === 'paragraph' && isTimed(text)));
  const talks = [...timed].filter(({ text }) => !isPause(text));
  const noted = new Set(
    parted.filter((_, index) => parted[index + 1] !== undefined && !timed.has(parted[index + 1]!)),
  );
  const areNoted = talks.filter(talk => noted.has(talk)).length >= talks.length * 0.5;
  return { blocks: parted, timed, talks: areNoted ? timed : new Set() };
}

function moreOf<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return other.size > one.size ? other : one;
}

/** The paragraphs that are a title with its speaker, where two or more are and each has notes below. */
function spokenTitles(blocks: readonly Block[]): ReadonlySet<Block> {
  const none = new Set<Block>();
  if (blocks.length > mostBlocks) return none;
  const titles = blocks.filter(({ kind, text }) => kind === 'paragraph' && isSpokenTitle(text));
  // Below the one heading of a talk a line or two may name people.
  const fewestSpoken = blocks[0]?.kind === 'heading' ? 3 : 2;
  const found = new Set(titles);
  const isNoted = (_: Block, index: number) =>
    blocks[index + 1] !== undefined && !found.has(blocks[index + 1]!);
  const noted = blocks.filter((block, index) => found.has(block) && isNoted(block, index));
  return titles.length >= fewestSpoken && noted.length === titles.length ? found : none;
}

/** `Queues that bend - Ann Lee`, and no sentence. */
function isSpokenTitle(text: string): boolean {
  if (text.length > longestTitle || text.includes('\n') || /[.。!?！？:：]$/.test(text)) return false;
  const { sure, form = '' } = parts(text);
  return sure >= 1.2 && spokenForms.test(form);
}

/** In UTF-16 units. */
const longestTitle = 120;

/** A name before a colon may as well be somebody who is quoted. */
const spokenForms =
  /^(?:line|dash|slash|pipe)-last$|^(?:bracket|by|handle|quoted-last|honorific|listed|columns)$/;

function isTimed(line: string): boolean {
  return line.length <= longestLine && beginsWithTime(line);
}

/** Whether the times rise, and a third of the lines name a speaker or a break: else it may be anybody's day. */
function isProgramme(lines: readonly string[]): boolean {
  if (lines.length < fewest || lines.length > mostBlocks) return false;
  const starts = lines.map(line => toMinutes(readSpan(line)?.start ?? '00:00'));
  const back = starts.filter((start, index) => index > 0 && start < starts[index - 1]!).length;
  const telling = lines.filter(line => isPause(line) || parts(line).sure >= 0.9).length;
  return back <= 1 && telling >= lines.length / 3;
}

function isPause(line: string): boolean {
  const key = parts(line).title.toLowerCase();
  return isBreak(key) || isCeremony(key);
}

function parts(line: string) {
  return readTitle({ text: line, marks: [] });
}

/** A paragraph for each line that begins with a time, and for what stands before and behind it. */
function partParagraph(block: Block): Block[] {
  const lines = block.kind === 'paragraph' ? block.text.split('\n') : [];
  if (lines.length < 2 || !lines.some(isTimed)) return [block];
  const found: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const number = Math.min(block.line + index, block.end);
    if (before === undefined || isTimed(line) || isTimed(before))
      found.push(newBlock('paragraph', number, number, line));
    else Object.assign(found.at(-1)!, { text: `${found.at(-1)!.text}\n${line}`, end: number });
  });
  return found;
}
