import type { Block } from '../../blocks/block.ts';
import { titleLetters } from '../../people/title/index.ts';
import type { Heading } from '../headings/heading.ts';

/** A page about one talk, as programmes on the web have it: `/2024/talks/queues`, `fortee.jp/…/proposal/…`. */
const page =
  /https?:\/\/[^\s)>\]]*\/(?:talks?|sessions?|proposals?|presentations?|speeches|lectures?|fahrplan\/events|events?\/\d+|schedule)\/[^\s)>\]/][^\s)>\]]*/i;

/** More links are no list of talks. */
const mostListed = 100;

/** In UTF-16 units. */
const longestItem = 400;

const link = /^\s*(?:[-*]\s*)?\[(.+)\]\(\s*<?(?:https?:)[^)]*\)\s*$/;

/** Whether a text is a link to the page of a talk. */
export function isTalkPage(text: string): boolean {
  return text.length <= longestItem && link.test(text) && page.test(text);
}

/** Whether an address is that of the page of a talk. */
export function isPageOfTalk(url: string): boolean {
  return page.test(url);
}

/** Whether the page of the talk is linked right below a heading: by its title again, or by where the page stands. */
export function pageBelow({ index, next, parts }: Heading, blocks: readonly Block[]): boolean {
  const title = titleLetters(parts.title);
  return blocks.slice(index + 1, Math.min(next, index + 3)).some(({ kind, text }) => {
    if ((kind !== 'paragraph' && kind !== 'item') || text.length > 600) return false;
    const [line = ''] = text.split('\n');
    const name = titleLetters(link.exec(line)?.[1] ?? '');
    const isAgain =
      title.length >= 4 &&
      (name.startsWith(title) || (name.includes(title) && title.length >= name.length * 0.4));
    return (
      isAgain ||
      (kind === 'paragraph' &&
        line.length <= 300 &&
        /^\s*(?:[^\s:：]{1,12}\s?[:：]\s*)?(?:\[|<?https?:)/.test(line) &&
        page.test(line))
    );
  });
}

/**
 * The headings that an item with a link names before, as far as at least two are and all of these name something else
 * than notes.
 */
export function listedAbove(all: readonly Heading[], blocks: readonly Block[]): ReadonlySet<Heading> {
  const lines = new Map<string, number>();
  for (const { kind, text, line } of blocks) {
    const name = kind === 'item' && text.length <= longestItem ? link.exec(text)?.[1] : undefined;
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

const talkTold =
  /(?:という|といった|についての|した|する|ている|ていく|ための)(?:お?話|発表|セッション|トーク|講演|LT)(?:でした|です|だった|であった)?(?:[。．.!！]|$)|(?:発表|セッション|トーク|講演)(?:でした|だった)[。．.!！]|(?:さん|氏|\))\s?の\s?(?:発表|セッション|トーク|講演|LT)\s?(?:です|でした|だった)|(?:発表者|登壇者|スピーカー)(?:は|の(?:方|かた)|さん)/m;

/** `Ann's talk on queues`, `This session showed`, `Ein guter Vortrag`, `Cette conférence`, 这场分享, 발표를 진행. */
const talkToldElsewhere =
  /['’]s?\s(?:(?:lightning|short|great|excellent|awesome)\s)?(?:talk|session|presentation|keynote|workshop)\b|\b(?:this|her|his|their|in the|in a|an? (?:\p{Ll}+ )?)\s?(?:talk|session|presentation|keynote)\s(?:on|about|by|from|was|is|with|that|which|where|gave|showed|covered|walked|went|given)\b|\b(?:gave|held|saw|attended) an? (?:\p{Ll}+ ){0,2}(?:talk|session|presentation|workshop)\b|\b(?:der|dieser|diesem|diesen|einen?|im|zum|sein(?:en|em)?|ihr(?:en|em)?)\s(?:\p{L}+(?:r|n|m|s)\s)?(?:vortrag|talk|workshop)\b|\b(?:cette|sa|la|une)\s(?:\p{L}+\s)?(?:conférence|présentation)\b|\b(?:ce|cet|un)\s(?:talk|atelier)\b|[这這](?:次|[场場个個])(?:\p{Script=Han}{0,4})(?:演[讲講]|分享|[讲講]座)|(?:발표|세션|강연)(?:였|이었|이다|입니다|을 (?:진행|들)|를 (?:진행|들)|해 ?주)/iu;

/** What stands in each of these. It is looked for first: patterns of letters take milliseconds to compile. */
const talkWord =
  /talk|session|presentation|présentation|keynote|workshop|vortrag|conférence|atelier|演|分享|座|발표|세션|강연/i;

/** In UTF-16 units: further behind, a text may tell of other talks. */
const longestTold = 200;

/**
 * Whether the first sentences below a heading say that it was a talk: 霧を測るという話でした, `Ann's talk on fog`, or quote
 * its title as one: 三枝さんの「霧を測る」に参加しました.
 */
export function toldOfTalk({ index, next, parts }: Heading, blocks: readonly Block[]): boolean {
  const told = blocks
    .slice(index + 1, Math.min(next, index + 5))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => text);
  return told.slice(0, 2).some(tellsOfTalk) || quotesTalk(told.slice(0, 3), titleLetters(parts.title));
}

const quotation = /[「『“"《«]\s?([^「」『』“”"《》«»\n]{4,140}?)\s?[」』”"》»]/gu;
/** Before a quotation whose it is, and behind it what was done with it. */
const whose = /(?:さん|氏|様|님)(?:の|による|が|は|의|이)?\s?$|\b(?:by|de|von|par)\s\S+\s\S+,?\s$/u;
const heard =
  /^(?:という|と言う|と題し|を?(?:聞|聴|拝聴|視聴|受講|見)|[にへ](?:参加|出席|行|出)|の?(?:セッション|発表|講演|トーク|ワークショップ|LT)|\s?(?:을|를)?\s?(?:들|듣|세션|발표)|,?\s(?:an?\s|the\s)?(?:talk|session|presentation|keynote|workshop|vortrag|conférence|(?:by|von|par)\s\S+\s\S))/iu;

/** Whether one of some texts quotes a title as that of a talk. */
function quotesTalk(texts: readonly string[], title: string): boolean {
  if (title.length < 4) return false;
  return texts.some(text =>
    [...text.slice(0, longestItem).matchAll(quotation)].some(({ 0: all, 1: quoted, index, input }) => {
      const behind = input.slice(index + all.length, index + all.length + 20);
      const isTold = whose.test(input.slice(Math.max(0, index - 40), index)) || heard.test(behind);
      return isTold && titleLetters(quoted!).startsWith(title);
    }),
  );
}

/** Whether the first sentences of a text say that it was a talk. */
export function tellsOfTalk(text: string): boolean {
  const begin = text.slice(0, longestTold);
  return talkTold.test(begin) || (talkWord.test(begin) && talkToldElsewhere.test(begin));
}
