import type { Block } from '../../blocks/block.ts';
import type { Heading } from '../headings.ts';

const slidesUrl =
  /speakerdeck\.com|slideshare\.net|docs\.google\.com\/presentation|slides\.com|\.pdf\b|docswell\.com|youtube\.com|youtu\.be|@\[speakerdeck\]/i;

/** Whether slides or a video are linked right below a heading. */
export function slidesBelow({ index, next }: Heading, blocks: readonly Block[]): boolean {
  return blocks.slice(index + 1, Math.min(next, index + 4)).some(block => {
    const source =
      block.text +
      (block.url ?? '') +
      block.children
        .slice(0, 3)
        .map(child => child.text)
        .join(' ');
    return source.length < 600 && slidesUrl.test(source);
  });
}
