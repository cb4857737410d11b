import type { Block } from '../../blocks/block.ts';
import { lengthOf, linksIn } from '../../talk/facts/sentences/quoted-titles.ts';
import { isSameTitle, isTitle, titleToldIn } from '../../talk/facts/sentences/told-titles.ts';
import { mostFrequent } from '../alike.ts';
import { areToldBy } from './spoken-items.ts';
import { byHeading, type TitleLines } from './titles.ts';

/** Fewer paragraphs may mention the talks of others. */
const fewest = 3;

/** In UTF-16 units: a paragraph that is longer tells enough itself. */
const longParagraph = 250;

/**
 * The paragraphs and items that begin with a sentence about a talk whose title they quote, link or set apart: `Next was
 * Ann Lee with “Queues that bend”`, `*Queues that bend* by Ann Lee was great`, each with that title. Two or more stand
 * below one heading, most have notes of their own, and items are no fewer than the headings.
 */
export function toldTitles(blocks: readonly Block[]): TitleLines | undefined {
  const told = new Map<Block, string>();
  const sections = byHeading(blocks);
  let noted = 0;
  for (const { blocks: below } of sections) {
    const found = toldBelow(below);
    // Items that name their speakers right behind are a list of talks.
    if (found.size < 2 || areToldBy([...found.keys()].filter(({ kind }) => kind === 'item'))) continue;
    for (const [index, block] of below.entries()) {
      const isAbove = found.has(block) && hasNotesBelow(below, index, found);
      if (isAbove) noted++;
      if (isAbove || (found.has(block) && lengthOf(block) >= longParagraph))
        told.set(block, found.get(block)!);
    }
  }
  const items = [...told.keys()].filter(({ kind }) => kind === 'item').length;
  const isAside = items > 0 && told.size < sections.length - 1;
  const areTalks = told.size >= fewest && noted >= told.size * 0.5 && !isAside;
  return areTalks ? { blocks, titles: new Set(told.keys()), told } : undefined;
}

/** The blocks below a heading that tell of a talk, with its title, and those that link to where two of these do. */
function toldBelow(below: readonly Block[]): ReadonlyMap<Block, string> {
  const texts = below.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const found = new Map<Block, string>();
  for (const block of texts) {
    const title = titleToldIn(block);
    if (title !== undefined) found.set(block, title);
  }
  if (found.size < 2) return found;
  const { text: place, times } = mostFrequent(
    [...found].map(
      ([{ text }, told]) => linksIn(text).find(({ title }) => isSameTitle(title, told))?.place ?? '',
    ),
  );
  if (times < 2) return found;
  for (const block of texts) {
    const beside = found.has(block) ? undefined : linksIn(block.text).find(each => each.place === place);
    if (beside && isTitle(beside.title)) found.set(block, beside.title);
  }
  return new Map(texts.flatMap(block => (found.has(block) ? [[block, found.get(block)!]] : [])));
}

/** Whether a block is an item, which says more than its title, or has something else below it. */
function hasNotesBelow(below: readonly Block[], index: number, found: ReadonlyMap<Block, string>): boolean {
  if (below[index]!.kind === 'item') return true;
  for (let at = index + 1; at < below.length && !found.has(below[at]!); at++)
    if (notes.has(below[at]!.kind)) return true;
  return false;
}

const notes: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote', 'code', 'table']);
