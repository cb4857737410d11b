import { type Block, newBlock } from '../../blocks/block.ts';
import { isPartOfEvent } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';
import { isSpokenLine, type Marked, markedIn } from './marked-line.ts';
import { byHeading, type Headed, type TitleLines } from './titles.ts';

/** More lines of one sign are no titles of talks. */
const mostMarked = 100;

/** Of a text of more marked lines those in a list are not looked at. */
const mostListed = 2_000;

/**
 * Parts the blocks of a text at the lines that one sign or number marks, `◎Queues - Ann Lee`, `1.Queues @ann`, where half
 * of them, two or more, name a speaker, and most have notes below: of a text without headings, or below one that is its
 * title, a day or a word such as `Talks`. Below a word for a list of talks those of another sign count that name a
 * speaker. Undefined where there are none.
 */
export function partMarkedLines(blocks: readonly Block[]): TitleLines | undefined {
  const found = runsOf(blocks).map(markedIn);
  const own = found.map(run => (run.length < 2 ? [] : titlesAmong(run)));
  // The sign of a file's titles is one below each of its days, if few of them have slides there.
  const signs = new Set(own.flat().flatMap(({ mark }) => (mark === '-' || mark === '#' ? [] : [mark])));
  const titles = own.flatMap((run, at) =>
    run.length > 0 ? run : found[at]!.filter(({ isInner, mark }) => !isInner && signs.has(mark)),
  );
  return titles.length === 0 ? undefined : partAt(blocks, titles);
}

/** The blocks below each heading below which titles may be marked so, where some are. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const mayHave = ({ heading, blocks }: Headed, at: number) =>
    blocks.some(mayBeMarked) && (at <= 1 || mayHold(headingKey(heading!.text)));
  return byHeading(blocks).flatMap((each, at) => (mayHave(each, at) ? [each.blocks] : []));
}

/** Whether a line of a block, or an item, may begin with a sign or a number. */
function mayBeMarked({ kind, text }: Block): boolean {
  return kind === 'item' || /^[^\S\n]*[◎◯○〇●◉◆◇■□▼▽▲△▶▷►★☆♦❖✦§\d０-９(（①-⑳]/mu.test(text);
}

/** Whether a heading below the first one may hold titles. */
function mayHold(key: string): boolean {
  return isTalkList(key) || isPartOfEvent(key) || isNumbered(key) || isWordOfNotes(key);
}

/** `Session 2`, セッション1, 第2部: a part of the event that has no other name. */
function isNumbered(key: string): boolean {
  return /^(?:session|block|slot|part|round|teil|partie|bloc|sesión|sessão|セッション|セッション枠|세션)\s?#?\d{1,2}$|^第\s?[\d一二三四五]\s?部$/.test(
    key,
  );
}

/** The lines of the first sign that marks titles, and those of talks in a list below one of them. */
function titlesAmong(found: readonly Marked[]): readonly Marked[] {
  const outer = found.filter(({ isInner }) => !isInner);
  for (const sign of new Set(outer.map(({ mark }) => mark))) {
    const own = outer.filter(({ mark }) => mark === sign);
    if (own.length > mostMarked) continue;
    if (areTitles(own)) return withListed(found, own);
    const first = sign === '-' ? firstSpoken(own) : [];
    if (first.length >= fewestFirst) return withListed(found, first);
  }
  return [];
}

/** Fewer items at the beginning that name their speakers may be anything. */
const fewestFirst = 3;

/** The items up to the last that names a speaker, where all of these do and have notes: what comes behind may be a slip. */
function firstSpoken(items: readonly Marked[]): readonly Marked[] {
  const end = items.findIndex(item => !isSpokenLine(item));
  const first = items.slice(0, end < 0 ? undefined : end);
  return first.every(({ isNoted }) => isNoted) && !items.slice(first.length).some(isSpokenLine) ? first : [];
}

function areTitles(lines: readonly Marked[]): boolean {
  const spoken = lines.filter(isSpokenLine);
  const noted = lines.filter(({ isNoted }) => isNoted);
  const share = lines[0]?.mark === '-' ? 0.8 : 0.5;
  return spoken.length >= 2 && spoken.length >= lines.length * share && noted.length >= lines.length * 0.6;
}

/** Adds the lines of other signs that name a speaker below a line such as `◎LT`. */
function withListed(found: readonly Marked[], own: readonly Marked[]): readonly Marked[] {
  const known = new Set(own);
  let isList = false;
  return found.filter(line => {
    if (known.has(line)) isList = isTalkList(headingKey(line.text));
    return known.has(line) || (isList && found.length <= mostListed && isSpokenLine(line));
  });
}

function partAt(blocks: readonly Block[], lines: readonly Marked[]): TitleLines {
  const cuts = new Map<Block, Set<number>>();
  for (const { block, at } of lines) cuts.set(block, (cuts.get(block) ?? new Set()).add(at));
  const titles = new Set<Block>();
  const parted = blocks.flatMap(block => {
    const own = cuts.get(block);
    if (own === undefined) return [block];
    if (block.kind !== 'item') return part(block, own, titles);
    titles.add(block);
    return [block];
  });
  return { blocks: parted, titles };
}

/** A paragraph for each of some lines of a block, and a block of its kind for what stands between them. */
function part(block: Block, cuts: ReadonlySet<number>, titles: Set<Block>): Block[] {
  const lines = block.text.split('\n');
  const isFenced = block.kind === 'code' && block.end - block.line >= lines.length;
  const first = block.line + (isFenced ? 1 : 0);
  const found: Block[] = [];
  let open: Block | undefined;
  lines.forEach((line, index) => {
    const number = Math.min(first + index, block.end);
    if (cuts.has(index)) {
      const title = newBlock('paragraph', number, number, line.trim());
      titles.add(title);
      found.push(title);
      open = undefined;
    } else if (open) Object.assign(open, { text: `${open.text}\n${line}`, end: number });
    else if (line.trim() !== '') {
      open = newBlock(block.kind, number, number, line);
      found.push(open);
    }
  });
  for (const each of found) if (each.kind === 'code') each.text = each.text.trimEnd();
  return found;
}
