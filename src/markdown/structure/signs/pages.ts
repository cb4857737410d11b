import type { Block } from '../../blocks/block.ts';
import { titleLetters } from '../../people/title/index.ts';
import { isPageOfTalk, titleOfLink } from '../../talk/talk-page.ts';
import type { Heading } from '../headings/heading.ts';

/** More links are no list of talks. */
const mostListed = 100;

/** In UTF-16 units. */
const longestItem = 400;

/** Whether the page of the talk is linked right below a heading: by its title again, or by where the page stands. */
export function pageBelow({ index, next, parts }: Heading, blocks: readonly Block[]): boolean {
  const title = titleLetters(parts.title);
  return blocks.slice(index + 1, Math.min(next, index + 3)).some(({ kind, text }) => {
    if ((kind !== 'paragraph' && kind !== 'item') || text.length > 600) return false;
    const [line = ''] = text.split('\n');
    const isAgain = title.length >= 4 && isMostOf(title, titleLetters(titleOfLink(line) ?? ''));
    return isAgain || (kind === 'paragraph' && pointsToPage(line));
  });
}

/** Whether a name begins with a title, or holds it and little else. */
function isMostOf(title: string, name: string): boolean {
  return name.startsWith(title) || (name.includes(title) && title.length >= name.length * 0.4);
}

/** Whether a line begins with an address or a link, also behind a word, and that is the page of a talk. */
function pointsToPage(line: string): boolean {
  const isLink = /^\s*(?:[^\s:：]{1,12}\s?[:：]\s*)?(?:\[|<?https?:)/.test(line);
  return isLink && line.length <= 300 && isPageOfTalk(line);
}

/**
 * The headings that an item with a link names before, as far as at least two are and all of these name something else
 * than notes.
 */
export function listedAbove(all: readonly Heading[], blocks: readonly Block[]): ReadonlySet<Heading> {
  const lines = new Map<string, number>();
  for (const { kind, text, line } of blocks) {
    const name = kind === 'item' && text.length <= longestItem ? titleOfLink(text) : undefined;
    const letters = name === undefined ? '' : titleLetters(name);
    if (letters.length >= 3 && !lines.has(letters)) lines.set(letters, line);
  }
  if (lines.size < 2 || lines.size > mostListed) return new Set();
  const found = all.filter(({ text, line }) => {
    const title = titleLetters(text.text);
    return [...lines].some(([name, above]) => above < line && isSame(title, name));
  });
  return new Set(found.length >= 2 ? found : []);
}

/** Whether two titles begin alike, up to a word or two at the end. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && short.length >= long.length * 0.75;
}
