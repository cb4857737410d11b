import type { Text } from '../../../event/model.ts';
import { nameScore } from '../../people/names.ts';
import { isKindOfTalk } from '../../people/title/labels.ts';
import { emojiName } from '../../people/title/signs.ts';
import type { SaidRole } from '../../talk/slugs.ts';
import { byLevel, mostFrequent } from '../alike.ts';

/** A heading as it is written. */
export interface Written {
  level: number;
  text: Text;
  /** What it says that it is. */
  role?: SaidRole;
}

/**
 * Headings without what those of a level have in common and is no part of their titles: numbers or letters in a row,
 * tags that come again, the name of a site, the sign that they end in. A time of four digits gets its colon.
 */
export function withoutShared(headings: readonly Written[]): Map<Written, Text> {
  const texts = new Map<Written, Text>();
  for (const own of byLevel(headings).values()) {
    const without = [ornamentOf, clockOf, siteOf, rowOf, labelOf, tagOf, closingOf];
    let rest: readonly Written[] = own;
    for (const cutOf of without) {
      const cut = cutOf(rest);
      if (cut !== asItIs) rest = rest.map(({ level, text }) => ({ level, text: cut(text) }));
    }
    for (const [at, heading] of own.entries()) texts.set(heading, rest[at]!.text);
  }
  return texts;
}

/** What makes of a heading's text what is left of it. */
type Cut = (text: Text) => Text;

const asItIs: Cut = text => text;

/** Puts a text in the place of the first `from` UTF-16 units. */
function withStart({ text, marks }: Text, from: number, start: string): Text {
  const moved = marks.map(mark => ({
    ...mark,
    start: Math.max(0, mark.start - from + start.length),
    end: mark.end - from + start.length,
  }));
  return { text: start + text.slice(from), marks: moved.filter(mark => mark.end > mark.start) };
}

/** `:mega: Tar`, of a level of which two headings or more begin with an emoji that has a name. */
function ornamentOf(headings: readonly Written[]): Cut {
  if (headings.filter(({ text }) => emojiAhead.test(text.text)).length < 2) return asItIs;
  return text => withStart(text, emojiAhead.exec(text.text)?.[0].length ?? 0, '');
}

const emojiAhead = new RegExp(`^(?:${emojiName}\\s*)+(?=\\S)`);

/** Of a level whose headings, two or more, all begin with times in their order: `0900 Tar`, `1330 Hemp`. */
function clockOf(headings: readonly Written[]): Cut {
  const times = headings.map(
    ({ text }) => /^(?:[01]\d|2[0-3])[0-5][05](?=\s*[-–—:]?\s+\p{L})/u.exec(text.text)?.[0],
  );
  const isOrdered = times.every((time, at) => time !== undefined && (at === 0 || time > times[at - 1]!));
  // Years stand in a row, too.
  if (times.length < 2 || !isOrdered || times.every(time => /^(?:19|20)/.test(time!))) return asItIs;
  return text => withStart(text, 4, `${text.text.slice(0, 2)}:${text.text.slice(2, 4)}`);
}

/** What half of the headings of a level, two or more, end with behind a bar: ` | Sample Conf`. */
function siteOf(headings: readonly Written[]): Cut {
  const sites = headings.map(({ text }) => /\s[|｜]\s[^|｜]{3,40}$/u.exec(text.text.slice(-60))?.[0] ?? '');
  const { text: site, times } = mostFrequent(sites);
  if (times < 2 || times < headings.length / 2) return asItIs;
  return whole => (whole.text.endsWith(site) ? withoutEnd(whole, site.length) : whole);
}

/**
 * What numbers a heading, `2 Tar`, `C. Tar`, `301_Tar`, `[4] Tar`, `No. 5 Tar`, `Exkurs 6: Tar`, `1.2 Tar`, 発表7 縄: a
 * bracket, a word, the number or a letter, what parts it from the title.
 */
const placeAhead =
  /^([［[【(（〈<]?)((?:\p{L}{2,12}[.．]?\s?)?)[#＃]?((?:\d{1,2}[.．])*\d{1,3}|[A-Z])((?:(?:本|つ|番|個|人)目の?)?[\]］】)）〉>:：.．、,_|｜–—-]*)(\s*)(?=.{2})(?=(?:(?<=[\s】］)）])\d|[\p{L}（(［[【「『"“‘«《*`]))/u;

/** Words whose numbers say more than which of several it is. */
const ofMore =
  /^(?:day|tag|jour|d[ií]a|giorno|week|part|teil|partie|parte|chapter|kapitel|chapitre|第|v)\b/iu;

/** A number ahead of a heading. */
interface Place {
  /** How it is written, with `#` for the number: `[#]`, `no.#`, `session#:`. */
  form: string;
  /** `1.2` as 1 and 2, `C` as 3. */
  numbers: readonly number[];
  /** In UTF-16 units, with what parts it from the title. */
  length: number;
}

function placeOf({ text }: Text): Place | undefined {
  const match = placeAhead.exec(text.slice(0, 48));
  if (!match) return undefined;
  const [{ length }, open = '', word = '', number = '', sign = '', gap = ''] = match;
  // `3D prints`, `Web2 and after`, `Ada Lovelace`.
  if ((sign === '' && gap === '') || ofMore.test(word)) return undefined;
  const isLetter = /[A-Z]/.test(number);
  if (isLetter && (open !== '' || word !== '')) return undefined;
  const numbers = isLetter ? [number.charCodeAt(0) - 64] : number.split(/[.．]/).map(Number);
  const depth = numbers.length > 1 ? `.${numbers.length}` : '';
  return { form: `${open}${word.trim().toLowerCase()}${depth}#${sign}`, numbers, length };
}

/** Of a level that is numbered in a row; some may be left out. */
function rowOf(headings: readonly Written[]): Cut {
  const places = headings.flatMap(({ text }) => placeOf(text) ?? []);
  const { text: form } = mostFrequent(places.map(place => place.form));
  const row = places.filter(place => place.form === form);
  // Behind a bare number stands the title of many a talk: there the row must be nearly all of the level.
  const isBare = /^(?:\.\d)?#[.)_]?$/.test(form);
  const isMost = row.length >= 3 && row.length >= headings.length * 0.66;
  const isFromStart = row.length >= 2 && row[0]!.numbers.at(-1)! <= 1 && !isBare;
  const next = row.filter((place, at) => at > 0 && isNext(row[at - 1]!.numbers, place.numbers));
  if (!(isMost || isFromStart) || next.length < (row.length - 1) * 0.7) return asItIs;
  return text => {
    const place = placeOf(text);
    return place?.form === form ? withStart(text, place.length, '') : text;
  };
}

/** Whether a number follows another, or the one behind it: 2 to 4, 1.2 to 1.3, 1.3 to 2.1. */
function isNext(before: readonly number[], numbers: readonly number[]): boolean {
  const at = numbers.findIndex((number, index) => number !== before[index]);
  const step = numbers[at]! - (before[at] ?? 0);
  return at >= 0 && (step === 1 || step === 2) && numbers.slice(at + 1).every(number => number <= 2);
}

/** `Talk: `, 発表：, `Vortrag - `. */
const labelAhead = /^(\p{L}{2,16})\s?(?:[:：]|\s[-–—])\s*(?=\S)/u;

/** Of a level of which three headings or more, and most, begin with the same word for a talk: `Talk: Tar`, 発表：縄. */
function labelOf(headings: readonly Written[]): Cut {
  const labels = headings.map(({ text }) => labelAhead.exec(text.text)?.[1] ?? '');
  const { text: label, times } = mostFrequent(labels);
  if (times < 3 || times < headings.length * 0.6 || !isKindOfTalk(label)) return asItIs;
  return text => {
    const [whole = '', own] = labelAhead.exec(text.text) ?? [];
    return own === label ? withStart(text, whole.length, '') : text;
  };
}

/** Of a level of which three headings or more, and most, end in the same sign: `Tar:`, `Hemp.`. */
function closingOf(headings: readonly Written[]): Cut {
  const signs = headings.map(({ text }) => /(?<![.。．])[:：.。．!！]$/u.exec(text.text)?.[0] ?? '');
  const { text: sign, times } = mostFrequent(signs);
  if (times < 3 || times < headings.length * 0.6) return asItIs;
  return whole => (whole.text.endsWith(sign) ? withoutEnd(whole, sign.length) : whole);
}

/** A text without its last UTF-16 units. */
function withoutEnd({ text, marks }: Text, length: number): Text {
  const end = text.length - length;
  const left = marks.map(mark => ({ ...mark, end: Math.min(mark.end, end) }));
  return { text: text.slice(0, end), marks: left.filter(mark => mark.end > mark.start) };
}

/** `(Forum) Queues`, 【公募】待ち行列, `Day2 Queues that bend`: a room, a part of the event or the like before a title. */
const tagAhead =
  /^\s*(?:[(（[［【]([^()（）[\]［］【】\d]{1,16})[)）\]］】]\s*(?=\S)|(day\s?\d{1,2}|\d日目)\s+(?=\S.{7}))/iu;

/** Of a level of which three headings or more begin with tags, of which one stands twice and none is a name. */
function tagOf(headings: readonly Written[]): Cut {
  const tags = headings.flatMap(({ text }) => {
    const [, inside, day] = tagAhead.exec(text.text) ?? [];
    return (inside ?? day)?.trim() ?? [];
  });
  const isTwice = tags.some((tag, index) => tags.indexOf(tag) < index);
  const areTags = tags.length >= 3 && isTwice && tags.every(tag => nameScore(tag) < 1);
  return areTags ? text => withStart(text, tagAhead.exec(text.text)?.[0].length ?? 0, '') : asItIs;
}
