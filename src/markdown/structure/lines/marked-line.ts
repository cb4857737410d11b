import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { peopleScore } from '../../people/people.ts';
import { readTitle } from '../../people/title/index.ts';
import { isPageOfTalk } from '../../talk/talk-page.ts';
import { beginsWithTime } from '../../time/ahead.ts';
import { pointsToSlides } from '../signs/slides.ts';

/** A line of a paragraph or of code that begins with a sign or a number, or an item. */
export interface Marked {
  block: Block;
  /** The index of the line in its block. */
  at: number;
  text: string;
  /** The sign, `#` for any number, `-` for items without one. */
  mark: string;
  /** Whether the line stands behind an indent. */
  isInner: boolean;
  /** The line as it is looked at for a speaker. */
  bare: string;
  /** All lines of the block, and what stands behind it; of an item neither. */
  lines: readonly string[];
  next: Block | undefined;
  /** Whether something else stands below it. */
  isNoted: boolean;
}

const marks =
  /^([◎◯○〇●◉◆◇■□▼▽▲△▶▷►★☆♦❖✦§])(?=.)|^(?:\d{1,2}|[０-９]{1,2})[.．)）、]\s?(?=\S)|^[(（]\d{1,2}[)）]\s*(?=\S)|^[①-⑳](?=.)/u;

/** In UTF-16 units; a longer line is prose. */
const longest = 160;

/** The lines of blocks that begin with a sign or a number, and their items. */
export function markedIn(blocks: readonly Block[]): Marked[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'item') return markedItem(block, next) ?? [];
    const isText = block.kind === 'paragraph' || (block.kind === 'code' && block.language === undefined);
    const lines = isText ? block.text.split('\n') : [];
    return lines.flatMap((_, at) => markedLine(block, lines, at, next) ?? []);
  });
}

function markedItem(block: Block, next: Block | undefined): Marked | undefined {
  const [text = ''] = block.text.split('\n');
  const bare = bareOf(text);
  if (bare === undefined || beginsWithTime(text)) return undefined;
  const mark = block.ordinal === undefined ? '-' : '#';
  const isNoted = block.children.length > 0 || (next !== undefined && next.kind !== 'item');
  return { block, at: 0, text, mark, isInner: false, bare, lines: [], next: undefined, isNoted };
}

function markedLine(
  block: Block,
  lines: readonly string[],
  at: number,
  next: Block | undefined,
): Marked | undefined {
  const text = lines[at]!.trim();
  const match = marks.exec(text);
  const below = lines[at + 1] ?? next?.text.split('\n')[0] ?? '';
  // A title may end as a sentence does, if what it is about is linked below.
  const bare = match ? bareOf(isLink(below) ? text.replace(/[！？!?]$/, '') : text) : undefined;
  if (!match || bare === undefined) return undefined;
  const isInner = /^\s/.test(lines[at]!);
  const isNoted = at + 1 < lines.length ? !marks.test(below) : next !== undefined && !marks.test(below);
  return { block, at, text, mark: match[1] ?? '#', isInner, bare, lines, next, isNoted };
}

/** A line without the addresses of its links, and without a last one to the slides; undefined where it is prose. */
function bareOf(text: string): string | undefined {
  if (text.length > 4 * longest) return undefined;
  const bare = withoutLinks(text);
  return bare.length <= longest && !/[。．！？]$/.test(bare) ? bare : undefined;
}

function withoutLinks(text: string): string {
  if (!text.includes('](')) return text;
  return text
    .replace(/\s\[(?:スライド|資料|slides?|video)[^\]]{0,20}\]\([^)]{1,200}\)[。．.]?$/i, '')
    .replace(/\[([^\]]{1,80})\]\([^)]{1,200}\)/g, '$1');
}

/** Whether a line is a title with its speaker or its time, or the speaker stands below. */
export function isSpokenLine(marked: Marked): boolean {
  const { sure, form, start } = readTitle({ text: marked.bare, marks: [] });
  const names = start !== undefined || (sure >= 0.9 && form !== 'person');
  return names || isPerson(lineBelow(marked).trim()) || isShown(marked);
}

/** Whether right below a line stands a link to slides, or to the page of a talk, and nothing else. */
function isShown({ at, lines, next, mark }: Marked): boolean {
  const below = lines[at + 1] ?? next?.text.split('\n')[0] ?? '';
  return mark !== '#' && isLink(below) && (pointsToSlides(below) || isPageOfTalk(below));
}

/** The next line below one that is no link. */
function lineBelow({ at, lines, next }: Marked): string {
  const further = [...lines.slice(at + 1, at + 4), ...(next?.text.split('\n', 3) ?? [])].slice(0, 3);
  return further.find(line => !isLink(line)) ?? '';
}

/** Whether a line is a link and nothing else. */
function isLink(line: string): boolean {
  return /^\s*(?:\[[^\]]{1,200}\]\([^)]{1,300}\)|<?https?:\/\/\S+)\s*$/.test(line);
}

function isPerson(line: string): boolean {
  return line.length <= 50 && !endsIn(line, '.:') && peopleScore(line) >= 1.6;
}
