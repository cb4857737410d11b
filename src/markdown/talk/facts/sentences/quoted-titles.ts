import type { Block } from '../../../blocks/block.ts';
import { nameScore } from '../../../people/names.ts';
import { isPageOfTalk } from '../../talk-page.ts';

/** In UTF-16 units: of a paragraph with the addresses of its links; of its beginning. */
const longestRead = 3_000;
const longestBegin = 320;
const longestLinks = 600;

const image = /!\[[^\]]{0,200}\]\([^()]{0,400}(?:\([^()]{0,80}\)[^()]{0,200})?\)/g;
const link = /\[([^[\]]{1,160})\](?:\(\s?([^()]{0,400}(?:\([^()]{0,80}\)[^()]{0,200})?)\)|\[[^\]]{0,60}\])/g;
const anchor = /<a\s([^<>]{1,600})>([^<]{1,160})<\/a>/gi;
const tag = /<[^<>]{1,600}>|\{[^{}]{0,200}\}/g;
const emphasis = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)([^*_\n]{2,140})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** What stands in quotation marks there may be a title; what stands in these is one, by the page that it leads to. */
const page = { open: '\u2039', close: '\u203a' };

/** The beginning of a text in which what is a link or set apart stands in quotation marks, unless it is a person. */
function quotedText(text: string): string {
  const quote = (inside: string, url = '') => {
    const title = bare(inside);
    if (isPerson(title) || title === '') return inside;
    return isPageOfTalk(url) ? `“${page.open}${title}${page.close}”` : `“${title}”`;
  };
  return text
    .slice(0, longestRead)
    .replace(image, ' ')
    .replace(anchor, (_, url: string, inside: string) => quote(inside, url))
    .replace(link, (_, inside: string, url?: string) => quote(inside, url))
    .replace(emphasis, (_, _mark, inside: string) => quote(inside))
    .replace(tag, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestBegin);
}

/** The titles of the links that a text begins with, and where their pages stand. */
export function linksIn(text: string): { title: string; place: string }[] {
  return [...text.slice(0, longestRead).replace(image, ' ').slice(0, longestLinks).matchAll(link)].map(
    ([, title = '', url = '']) => ({
      title: bare(title),
      place: /^(https?:\/\/\S+\/)[^/\s]+/.exec(url)?.[1] ?? '',
    }),
  );
}

/** How much a block says, in UTF-16 units, up to what is looked at. */
export function lengthOf({ text }: Block): number {
  return quotedText(text).length;
}

/** A title without the quotation marks around it. */
function bare(title: string): string {
  return title.replace(/^[\s"“„«「『*_]+|[\s"”»」』*_]+$/g, '');
}

/** Whether a text is somebody's name. */
export function isPerson(text: string): boolean {
  return nameScore(text.replace(/[“”"*_]/g, '').trim()) >= 1.2;
}

const quotation = /["“„«「『《]{1,3}\s?([^"“”„«»「」『』《》]{3,140}?)\s?["”“»」』》]{1,3}/gu;

/** A title that may be that of a talk, in a text in quotation marks. */
export interface Quoted {
  title: string;
  isPage: boolean;
  before: string;
  behind: string;
}

/** The titles that a text may have in quotation marks near its beginning. */
export function titlesIn(text: string): Quoted[] {
  if (!/["“„«「『《*_[<]/.test(text.slice(0, longestRead))) return [];
  const begin = quotedText(text);
  return [...begin.matchAll(quotation)].map(({ 0: whole, 1: inside = '', index }) => ({
    title: inside.replace(/[\u2039\u203a]/g, '').trim(),
    isPage: inside.startsWith(page.open),
    before: begin.slice(0, index),
    behind: begin.slice(index + whole.length),
  }));
}
