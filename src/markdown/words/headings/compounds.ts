import { wordList } from '../vocabulary.ts';

/** What stands beside words of notes in longer ones, and says nothing alone: 当日のこと, `Some more links`. */
const companions = wordList({
  ja: `
    sns, twitter, の, と, や, に, な, こと, など, たち, 各, 集, 編, 用, 全, 日,
    した, について, ついて, オフライン, オンサイト, オンライン, ツイッター, その後, 今回, 今日,
    本日, 個人的, 自分, 公式, 全体, 内容, 場所, 時間, 大会, 勉強会, 懇親会, 主催者, 参加,
    撤収, 様子, 現地, 終了, 総合, 聴講, 追加, 開催
  `,
  en: `
    a, all, an, and, at, closing, final, for, from, further, general, in, more, my, of, on, opening,
    other, our, personal, quick, random, related, short, some, the, to, useful, various, with
  `,
  zh: '的, 和, 与, 與, 及, 本次, 本届, 活动, 活動, 现场, 現場, 相关, 相關, 个人, 個人, 部分',
  ko: '및, 와, 과, 전체, 개인, 오늘의, 행사, 참가, 현장, 관련, 간단한',
  de: `
    allgemeine, aus, das, der, die, ein, eine, einige, kurze, meine, mit, noch, und, unsere, vom,
    von, weitere, zu, zum, zur
  `,
  fr: `
    autres, d', de, des, du, en, et, l', la, le, les, mes, nos, petit, petite, quelques, sur, un,
    une, à
  `,
  es: `
    algunas, algunos, con, del, el, las, los, mis, más, nuestras, nuestros, otras, otros, sobre,
    una, y
  `,
  pt: 'algumas, alguns, com, da, do, dos, e, mais, meus, minhas, o, os, outras, um, uma',
  it: 'alcune, alcuni, altre, altri, dei, della, delle, i, il, lo, mie, miei, per, su, sul',
  ru: 'и, о, об, на, с, мои, наши, другие, ещё, несколько, общие, полезные',
  pl: 'na, z, moje, nasze, inne, jeszcze, kilka, ogólne',
});

/** In UTF-16 units, of a heading and of one of its words. */
const longest = { heading: 40, word: 24 };

const separators = /[\s・、,，&＆/／+()（）「」:：]*/y;

/** Whether two signs stand in one word of those that have spaces between. */
const joined = /^[\p{L}\p{N}]{2}$/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * Whether a heading is made of words of notes, of which `isWord` knows one at least, and of what stands beside them:
 * 総括まとめ, 公式ハッシュタグ, `Some final words and links`.
 */
export function isCompound(key: string, isWord: (word: string) => boolean): boolean {
  if (key.length > longest.heading) return false;
  // Where a word may begin, and whether one of notes stands before it.
  const reached = new Map([[endOfSeparators(key, 0), false]]);
  for (const [from, known] of reached) {
    if (from === key.length && known) return true;
    for (let to = Math.min(key.length, from + longest.word); to > from; to--) {
      if (isInWord(key, to)) continue;
      const word = key.slice(from, to).trim();
      const isOfNotes = isWord(word);
      if (!isOfNotes && !companions.has(word)) continue;
      const next = endOfSeparators(key, to);
      const isKnown = known || isOfNotes;
      if (!reached.has(next) || (isKnown && !reached.get(next))) {
        // Behind all others, as it is looked at anew.
        reached.delete(next);
        reached.set(next, isKnown);
      }
    }
  }
  return false;
}

function endOfSeparators(key: string, from: number): number {
  separators.lastIndex = from;
  return from + separators.exec(key)![0].length;
}

function isInWord(key: string, at: number): boolean {
  const [before = '', behind = ''] = [key[at - 1], key[at]];
  return joined.test(before + behind) && !unspaced.test(before) && !unspaced.test(behind);
}
