import type { Mark, Text } from '../../../event/model.ts';

/** What a link behind a title is called that leads to what was shown. */
const shown =
  /^(?:(?:the |my |talk )?(?:slides?|slide deck|deck|video|recording|audio|podcast|youtube|speakerdeck|pdf|ppt|html|code|demo|details?|abstract|info|more)|動画|スライド|資料|発表資料|録画|(?:qa)?(?:幻灯片?|录音|录像|视频|錄音|錄影|影片|投影片|簡報|简报|课件)(?:下载)?|발표 ?자료|슬라이드|영상|동영상|folien|aufzeichnung|vidéo|présentation|support)(?:\s?[(（][^()（）]{1,12}[)）])?$/i;

/** As a link's first word: `スライドはこちら`, `Slides (PDF)`. */
const deck =
  /^(?:スライド|発表資料|資料|動画|slides?|deck|video)(?![\p{Script=Han}\p{L}])|^(?:スライド|資料)は/iu;

/** What stands behind such a link, between two, and before the first. */
const between = /[\s;；,、/|·・:：&+.。-]+$/u;

/** A title without the pictures in it, and without the links to slides and recordings behind it. */
export function withoutOrnaments(text: Text): Text {
  const images = text.marks.filter(({ kind }) => kind === 'image');
  const links = text.marks.filter(({ kind }) => kind === 'link');
  if (images.length === 0 && links.length === 0) return text;
  return withoutLast(without(text, images));
}

/** A text without some ranges, unless hardly anything is left. */
function without(text: Text, cuts: readonly Mark[]): Text {
  let result = text;
  for (const { start, end } of [...cuts].reverse()) result = cut(result, start, end);
  return /[\p{L}\p{N}]{2}/u.test(result.text) ? result : text;
}

/** Takes the last links off that are called so. */
function withoutLast(text: Text): Text {
  let result = text;
  for (;;) {
    const end = result.text.replace(between, '').length;
    const link = result.marks.find(mark => mark.kind === 'link' && mark.end === end && mark.start > 2);
    const name = link === undefined ? '' : result.text.slice(link.start, link.end).trim();
    if (link === undefined || !(shown.test(name) || deck.test(name)))
      return result === text ? text : cut(result, end, result.text.length);
    const left = result.text.slice(0, link.start).replace(between, '').length;
    if (left < 2) return text;
    result = cut(result, left, result.text.length);
  }
}

/** A text without a range, its marks where they are then. */
function cut({ text, marks }: Text, from: number, to: number): Text {
  const at = (place: number) => (place <= from ? place : Math.max(from, place - (to - from)));
  const moved = marks.map(mark => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
  return { text: text.slice(0, from) + text.slice(to), marks: moved.filter(({ start, end }) => start < end) };
}
