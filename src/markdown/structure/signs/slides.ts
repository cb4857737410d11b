import type { Block } from '../../blocks/block.ts';
import { pointsToTalk } from '../../people/title/ornaments.ts';
import type { Heading } from '../headings/heading.ts';

const slidesUrl =
  /speakerdeck\.com|slideshare\.net|docs\.google\.com\/presentation|slides\.com|\.pdf\b|docswell\.com|youtube\.com(?!\/(?:channel|user|c)\/|\/@)|youtu\.be|vimeo\.com\/\d|nicovideo\.jp\/watch|bilibili\.com\/video|media\.ccc\.de\/v|tv\.naver\.com\/v|infoq\.com\/presentations|developer\.apple\.com\/videos|speakerdeck-embed/i;

/** A link or a picture that is called so. */
const slidesLink = /\[(?:slides?|スライド|発表資料|資料|幻灯片?|簡報|投影片|folien|발표자료)\]\(/i;

/** Whether slides or a video are linked right below a heading, or behind its title. */
export function slidesBelow({ index, next, text }: Heading, blocks: readonly Block[]): boolean {
  if (pointsToTalk(text)) return true;
  return blocks.slice(index + 1, Math.min(next, index + 4)).some(block => {
    const source =
      block.text +
      (block.url ?? '') +
      block.children
        .slice(0, 3)
        .map(child => child.text)
        .join(' ');
    return source.length < 600 && pointsToSlides(source);
  });
}

/** Whether a text has a link to slides or a video. */
export function pointsToSlides(source: string): boolean {
  return slidesUrl.test(source) || slidesLink.test(source);
}
