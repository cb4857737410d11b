import type { Block } from '../../blocks/block.ts';
import { pointsToTalk } from '../../people/title/ornaments.ts';
import { anyOf, raw } from '../../words/vocabulary.ts';
import type { Heading } from '../headings/heading.ts';

const slidesUrl = anyOf(
  'i',
  raw`
    // Slides
    speakerdeck\.com, speakerdeck-embed, slideshare\.net, docs\.google\.com\/presentation, slides\.com, docswell\.com
    \.pdf\b
    // Videos
    youtube\.com(?!\/(?:channel|user|c)\/|\/@), youtu\.be, vimeo\.com\/\d
    nicovideo\.jp\/watch, bilibili\.com\/video, media\.ccc\.de\/v, tv\.naver\.com\/v
    infoq\.com\/presentations, developer\.apple\.com\/videos
  `,
);

/** A link or a picture that is called so. */
const slidesLink = /\[(?:slides?|スライド|発表資料|資料|幻灯片?|簡報|投影片|folien|발표자료)\]\(/i;

/** What stands in each of these. */
const mayPoint = /\.[a-z]|\]\(|-embed/i;

/** Whether slides or a video are linked right below a heading, or behind its title. */
export function slidesBelow({ index, next, text }: Heading, blocks: readonly Block[]): boolean {
  if (pointsToTalk(text)) return true;
  for (let at = index + 1; at < next && at < index + 4 && at < blocks.length; at++) {
    const source = sourceOf(blocks[at]!);
    if (source.length < 600 && pointsToSlides(source)) return true;
  }
  return false;
}

/** What a block says, where it leads, and the first of what stands in it. */
function sourceOf({ text, url, children }: Block): string {
  if (url === undefined && children.length === 0) return text;
  const inside = children.slice(0, 3).map(child => child.text);
  return text + (url ?? '') + inside.join(' ');
}

/** Fewer decks may all be of one talk. */
const fewestDecks = 3;

/** Whether what stands right below a heading is a list of links to the slides of several talks, by their titles. */
export function listsDecks({ index, next }: Heading, blocks: readonly Block[]): boolean {
  const own = blocks.slice(index + 1, Math.min(next, index + 40));
  const items = own.filter(({ kind }) => kind === 'item');
  const decks = items.filter(({ text, children }) => children.length === 0 && titledDeck(text));
  return (
    decks.length >= fewestDecks &&
    decks.length >= items.length * 0.8 &&
    own[0] !== undefined &&
    own.slice(0, 2).some(block => block.kind === 'item')
  );
}

/** Whether a text is a link to slides or a video by a title, and nothing else. */
function titledDeck(text: string): boolean {
  const link = text.slice(0, 500);
  const [, title = '', url = ''] = /^\s*\[(.{5,})\]\(\s*<?(https?:[^()]*)\)\s*$/.exec(link) ?? [];
  const [, page = '', name = ''] =
    /^\s*<a\s(?:[^<>]*\s)?href="(https?:[^"]*)"[^<>]*>([^<>]{5,})<\/a>\s*$/i.exec(link) ?? [];
  return isDeckBy(title || name, url || page);
}

function isDeckBy(title: string, url: string): boolean {
  return (
    title !== '' &&
    slidesUrl().test(url) &&
    !/スライド|資料|動画|\bslides?\b|\bvideos?\b|speaker ?deck|slideshare/i.test(title)
  );
}

/** Whether a text has a link to slides or a video. */
export function pointsToSlides(source: string): boolean {
  return mayPoint.test(source) && (slidesUrl().test(source) || slidesLink.test(source));
}
