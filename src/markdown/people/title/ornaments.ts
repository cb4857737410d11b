import type { Text } from '../../../event/model.ts';
import { anyOf, oneOf, raw } from '../../words/vocabulary.ts';
import type { TitleParts } from './parts.ts';
import { emojiName } from './signs.ts';

const shownWord = oneOf({
  ja: '詳細, 詳しく, 動画, スライド, 資料, 発表資料, 録画',
  en: `
    (?:the |my |talk )?(?:slides?|slide deck|deck|video|recording|audio|podcast|presentation|code|demo)
    (?:the |my |talk )?(?:youtube|speakerdeck|github|repos?|repository|pdf|ppt|html|details?|abstract|info|more)
  `,
  zh: `
    (?:qa)?(?:幻灯片?|投影片|簡報|简报|课件)(?:下载)?
    (?:qa)?(?:录音|录像|视频|錄音|錄影|影片)(?:下载)?
  `,
  ko: '발표 ?자료, 슬라이드, 영상, 동영상',
  de: 'folien, aufzeichnung',
  fr: 'vidéo, présentation, support',
});
/** What a link behind a title is called that leads to what was shown. */
const shown = anyOf('i', raw`^${shownWord}(?:\s?[(（][^()（）]{1,12}[)）])?$`);

/** As a link's first word: `スライドはこちら`, `Slides (PDF)`. */
const deck =
  /^(?:スライド|発表資料|資料|動画|slides?|deck|video)(?![\p{Script=Han}\p{L}])|^(?:スライド|資料)は/iu;

/** What stands behind such a link, between two, and before the first. */
const between = /(?<![\s;；,、/|·・:：&+.。-])[\s;；,、/|·・:：&+.。-]+$/u;

/** The name of a link in the notation of Hatena, `[https://…:title=ann]`. */
const hatena = /\[https?:\/\/[^\s\][]{1,300}:title=([^\][]{1,80})\]/u;

/** In UTF-16 units, with the addresses; a longer heading is no title. */
const longestNamed = 2_000;

/** `Queues @annさん` of `Queues @[https://…:title=ann]さん`, which some blogs left in their Markdown. */
export function withHatenaNames(text: Text): Text {
  if (text.text.length > longestNamed) return text;
  let result = text;
  for (let found = hatena.exec(result.text); found; found = hatena.exec(result.text)) {
    const end = found.index + found[0].length;
    result = cut(cut(result, end - 1, end), found.index, end - 1 - found[1]!.length);
  }
  return result;
}

/** A title without the link behind it that is called by its own address: `Queues @ann - <https://…>`. */
export function withoutAddress(text: Text): Text {
  const end = text.text.trimEnd().length;
  const link = text.marks.find(mark => mark.kind === 'link' && mark.end === end && mark.start > 2);
  if (!link || !/^https?:\/\/\S+$/i.test(text.text.slice(link.start, end))) return text;
  return cut(text, text.text.slice(0, link.start).replace(between, '').trimEnd().length, text.text.length);
}

/** A title without the links to slides and recordings behind it. */
export function withoutShown(text: Text): Text {
  return text.marks.some(({ kind }) => kind === 'link') ? withoutLast(text) : text;
}

/** What nobody sees, but for what joins signs of emoji. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|[\u200c\u200d](?=\s|$)/g;

/** A title without what no reader sees in it, and without links without a word to its own place: `Queues [#](#queues)`. */
export function withoutAnchors(text: Text): Text {
  let rest = text;
  for (const { kind, start, end, url } of [...text.marks].reverse())
    if (kind === 'link' && url?.startsWith('#') && !/[\p{L}\p{N}]/u.test(text.text.slice(start, end)))
      rest = cut(rest, start === 0 ? 0 : rest.text.slice(0, start).trimEnd().length, end);
  rest = withoutUnseen(rest);
  return /[\p{L}\p{N}]/u.test(rest.text) ? rest : text;
}

/** A text without what nobody sees, taken out at once: there may be as much of it as of letters. */
function withoutUnseen({ text, marks }: Text): Text {
  const bare = text.replace(unseen, '');
  if (bare === text) return { text, marks };
  const at = (place: number) => text.slice(0, place).replace(unseen, '').length;
  const moved = marks.map(mark => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
  return { text: bare, marks: moved.filter(({ start, end }) => start < end) };
}

/** A title and the pictures that stand in it, unless it is hardly anything else. */
export function takePictures(text: Text): { text: Text; pictures: { alt: string; url: string }[] } {
  const images = text.marks.filter(({ kind }) => kind === 'image');
  let rest = text;
  for (const { start, end } of [...images].reverse()) {
    const before = rest.text.slice(0, start).search(/(?<![\s/|])[\s/|]*$/);
    const behind = end + /^[\s/|]*/.exec(rest.text.slice(end))![0].length;
    const isInside = before > 0 && behind < rest.text.length;
    rest = cut(rest, isInside ? before + 1 : before, behind);
  }
  if (images.length === 0 || !/[\p{L}\p{N}]{2}/u.test(rest.text)) return { text, pictures: [] };
  const pictures = images.map(({ start, end, url = '' }) => {
    return { alt: text.text.slice(start, end), url };
  });
  return { text: rest, pictures };
}

/** Whether a link behind a title leads to what was shown or says more of the talk. */
export function pointsToTalk({ text, marks }: Text): boolean {
  return marks.some(
    ({ kind, start, end }) => kind === 'link' && start > 2 && isShown(text.slice(start, end).trim()),
  );
}

/** A picture for a word, `:video_camera:`, 🎥, as what a link is called. */
const icon = /^(?::[\w+-]{2,30}:|(?:\p{Extended_Pictographic}|\ufe0f|\u200d){1,6})$/u;

function isShown(name: string): boolean {
  return shown().test(name) || deck.test(name) || icon.test(name);
}

/** Links and nothing else in brackets at the end: `Queues ([slides](…), [video](…))`. */
const bracketed = /\s*(?:[(（[［【]\s*([^()（）[\]［］【】]{1,60}?)\s*[)）\]］】])\s*$/u;

/** Where the brackets begin that a text ends in, with nothing in them but links that are called so. */
function bracketsOfShown({ text, marks }: Text): number | undefined {
  const found = bracketed.exec(text.slice(-longestBracket));
  if (!found) return undefined;
  const from = Math.max(0, text.length - longestBracket) + found.index;
  const inside = marks.filter(({ kind, start }) => kind === 'link' && start > Math.max(from, 2));
  const names = inside.map(({ start, end }) => text.slice(start, end).trim());
  const rest = names.reduce((left, name) => left.replace(name, ''), found[1]!);
  return names.length > 0 && names.every(isShown) && rest.replace(between, '').trim() === ''
    ? from
    : undefined;
}

/** In UTF-16 units. */
const longestBracket = 80;

/** Takes the last links off that are called so. */
function withoutLast(text: Text): Text {
  let result = text;
  for (;;) {
    const bracket = bracketsOfShown(result);
    if (bracket !== undefined && bracket >= 2) {
      result = cut(result, bracket, result.text.length);
      continue;
    }
    const { text: whole, marks } = result;
    const linkTo = (end: number) =>
      marks.find(mark => mark.kind === 'link' && mark.end === end && mark.start > 2);
    const link = linkTo(whole.trimEnd().length) ?? linkTo(whole.replace(between, '').length);
    if (link === undefined || !isShown(whole.slice(link.start, link.end).trim())) return result;
    const before = whole.slice(0, link.start).trimEnd();
    const left = linkTo(before.length) ? before.length : before.replace(between, '').length;
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

const edge =
  /^(?:[\s\u3000~†‡☆★◆◇■□●○◎◯〇◉▼▽▶►♦❖✦※♪・•\-–—_=>|:：\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d)+|(?:[\s\u3000~†‡☆★◆◇■□●○◎※♪・;；\-–—_=|\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d)+$/gu;

/** Names of emoji at an end of a title. */
const named = new RegExp(`^(?:\\s*${emojiName})+(?=\\s)|(?<=\\s)(?:${emojiName}\\s*)+$`, 'g');

/** Takes off signs and emoji around a title; a dash or a tilde that closes a pair inside stays. */
export function trimEdges(written: string): string {
  const text = written.replace(named, '') || written;
  const bare = text.replace(edge, found => (/^[\s\u3000]*[\d#*]/.test(found) ? found : ''));
  if (bare === '') return text.trim();
  const tail = text.slice(text.indexOf(bare) + bare.length).trim();
  const pair = tail[0];
  const paired =
    pair !== undefined && '~〜～-–—'.includes(pair) && new RegExp(`(?:^|\\s)[${pair}]`).test(bare);
  return paired ? `${bare}${text.slice(text.indexOf(bare) + bare.length).match(/^\s*/)![0]}${pair}` : bare;
}

/** A title without the quotation marks around all of it. */
export function unquote(text: string, parts: TitleParts): string {
  const match = /^[「『“"„«【《]\s*(.+?)\s*[」』”“"»】》]$/u.exec(text);
  if (
    !match ||
    /[【】《》«»]/.test(match[1]!) ||
    /[「『“"]/.test(match[1]!.replace(/[「『“"][^「『“"」』”"]*[」』”"]/gu, '')) ||
    /^[^「『]*[」』]/.test(match[1]!)
  )
    return text;
  parts.quoted = true;
  return match[1]!;
}
