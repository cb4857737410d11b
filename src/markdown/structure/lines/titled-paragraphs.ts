import { type Block, newBlock } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { peopleScore } from '../../people/people.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { byHeading, type Headed, type TitleLines } from './titles.ts';

/** In lines. */
const mostTitleLines = 4;
const mostParagraphLines = 12;

/** Fewer names below a line may be about anything. */
const fewestNamed = 3;

/** In UTF-16 units. */
const mostLetters = 220;
const longestText = 2_000;

/**
 * Finds the titles of a few lines that have `Speaker: Ann Lee` or `by Ann Lee` on the line below, or before a line
 * `Title: …`, in bold or not: in a paragraph, in two, in an item and the first of those that it holds. Two or more stand
 * below one heading, or in a text without any; where it is only a name below one line, three. Undefined where none do.
 */
export function partTitledParagraphs(blocks: readonly Block[]): TitleLines | undefined {
  const found = new Map(byHeading(blocks).flatMap(each => [...titlesBelow(each)]));
  if (found.size === 0) return undefined;
  const titles = new Set<Block>();
  const parted = blocks.flatMap(block => {
    const lines = found.get(block);
    if (lines === undefined) return [block];
    const parts = part(block, lines);
    titles.add(parts[0]!);
    return parts;
  });
  return { blocks: parted, titles };
}

/** The titles below a heading, and the number of lines of each. */
function titlesBelow({ blocks }: Headed): Map<Block, number> {
  const told = new Map<Block, number>();
  const named = new Map<Block, number>();
  for (const [index, block] of blocks.entries()) {
    const lines = titleLinesOf(block, blocks[index + 1]);
    if (lines > 0) told.set(block, lines);
    else if (isAboveName(block)) named.set(block, 1);
  }
  // What stands alone right below a heading is rather about what that names.
  return new Map([
    ...(told.size >= 2 ? told : []),
    ...(named.size > 0 && named.size + told.size >= fewestNamed ? named : []),
  ]);
}

/** Whether a paragraph is two lines, a title and below it a name. */
function isAboveName({ kind, text }: Block): boolean {
  // What is in bold stands for a heading by itself.
  if (kind !== 'paragraph' || text.length > mostLetters || /^(?:\*\*|__|<)/.test(text)) return false;
  const [title = '', name = '', ...others] = text.split('\n').map(bare);
  if (others.length > 0 || name.length > 40 || endsIn(name, '.!?:') || !isTitle([title])) return false;
  return peopleScore(name) >= 1.2 && peopleScore(title) < 1.2;
}

/** The number of lines of a block that are a title, with its speaker below; 0 where it is something else. */
function titleLinesOf({ kind, text, children }: Block, next: Block | undefined): number {
  if ((kind !== 'paragraph' && kind !== 'item') || text.length > longestText) return 0;
  const lines = text.split('\n').map(bare);
  const [first = ''] = lines;
  if (lines.length > mostParagraphLines) return 0;
  if (namesSpeaker(first)) return lines.slice(1, mostTitleLines).some(isTitleField) ? 1 : 0;
  const speaker = lines.findIndex(namesSpeaker);
  const below = kind === 'item' ? children[0] : next?.kind === 'paragraph' ? next : undefined;
  const isBelow = speaker < 0 && below !== undefined && namesSpeaker(bare(below.text.split('\n')[0]!));
  const count = isBelow ? lines.length : speaker;
  return count <= mostTitleLines && isTitle(lines.slice(0, count)) ? count : 0;
}

/** Whether some lines, one or more, can be a title: no other field, and no sentence. */
function isTitle(lines: readonly string[]): boolean {
  const title = lines.join(' ');
  if (title.length < 2 || title.length > mostLetters || endsIn(title, '.!:')) return false;
  return lines.every(line => (splitField(line)?.field ?? 'title') === 'title');
}

function isTitleField(line: string): boolean {
  return splitField(line)?.field === 'title';
}

/** `Speaker: Ann Lee`, `by Ann Lee`. */
function namesSpeaker(line: string): boolean {
  const field = splitField(line);
  const value = field?.field === 'speaker' ? field.value : /^(?:by|par|von)\s(.{3,80})$/iu.exec(line)?.[1];
  return value !== undefined && peopleScore(value.slice(0, 160)) >= 1;
}

function bare(line: string): string {
  return line.replace(/^\s*(?:\*\*|__)|(?:\*\*|__)\s*$/g, '').trim();
}

/** The title of a paragraph on one line, and what stands below it; what is in bold stays so. */
function part(block: Block, count: number): Block[] {
  const { kind, text, line, end } = block;
  const lines = text.split('\n');
  if (kind === 'item' || (count === 1 && lines.length === 1)) return [block];
  const title = lines
    .slice(0, count)
    .map(each => each.trim())
    .join(' ')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-');
  const rest = lines.slice(count).join('\n');
  const from = Math.min(line + count, end);
  const sign = /^(?:\*\*|__)/.exec(title)?.[0];
  const isOpen = sign !== undefined && !title.slice(sign.length).includes(sign) && rest.includes(sign);
  const own = newBlock('paragraph', line, rest === '' ? end : from - 1, isOpen ? `${title}${sign}` : title);
  return rest === '' ? [own] : [own, newBlock('paragraph', from, end, isOpen ? `${sign}${rest}` : rest)];
}
