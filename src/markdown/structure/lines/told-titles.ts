import type { Block } from '../../blocks/block.ts';
import { mostFrequent } from '../alike.ts';
import { lengthOf, linksIn } from './quoted-titles.ts';
import { areToldBy } from './spoken-items.ts';
import { byHeading, type TitleLines } from './titles.ts';
import { isSameTitle, isTitle, titleToldIn } from './told-sentence.ts';

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
  for (const { blocks: section } of sections) {
    const found = toldBelow(section);
    // Items that name their speakers right behind are a list of talks.
    if (found.size < 2 || areToldBy([...found.keys()].filter(({ kind }) => kind === 'item'))) continue;
    for (const [index, block] of section.entries()) {
      const isAbove = found.has(block) && hasNotesBelow(section, index, found);
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

/** The blocks of a section that tell of a talk, with its title, and those that link to where two of these do. */
function toldBelow(section: readonly Block[]): ReadonlyMap<Block, string> {
  const texts = section.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
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
function hasNotesBelow(section: readonly Block[], index: number, found: ReadonlyMap<Block, string>): boolean {
  if (section[index]!.kind === 'item') return true;
  for (let at = index + 1; at < section.length && !found.has(section[at]!); at++)
    if (notes.has(section[at]!.kind)) return true;
  return false;
}

const notes: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote', 'code', 'table']);
