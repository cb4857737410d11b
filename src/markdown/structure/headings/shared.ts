import type { Text } from '../../../event/model.ts';
import { nameScore } from '../../people/names.ts';
import { byLevel, mostFrequent } from '../alike.ts';

/** A heading as it is written. */
export interface Written {
  level: number;
  text: Text;
}

/**
 * Headings without what those of a level have in common and is no part of their titles: numbers or letters in a row,
 * tags that come again, the name of a site. A time of four digits gets its colon.
 */
export function withoutShared(headings: readonly Written[]): Map<Written, Text> {
  const texts = new Map<Written, Text>();
  for (const own of byLevel(headings).values()) {
    const without = [clockOf(own), siteOf(own), rowOf(own), tagOf(own)];
    for (const heading of own)
      texts.set(
        heading,
        without.reduce((text, cut) => cut(text), heading.text),
      );
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
  return whole => {
    if (!whole.text.endsWith(site)) return whole;
    const end = whole.text.length - site.length;
    const marks = whole.marks.map(mark => ({ ...mark, end: Math.min(mark.end, end) }));
    return { text: whole.text.slice(0, end), marks: marks.filter(mark => mark.end > mark.start) };
  };
}

/** `2 Tar`, `C. Tar`, `301_Tar`: a number or a letter, and what parts it from a title. */
const placeAhead = /^(\d{1,3}|[A-Z])(?:[.)_]\s*|\s+)(?=[\p{L}「『"“])/u;

/** Of a level where two thirds, three or more, are numbered in a row; some may be left out. */
function rowOf(headings: readonly Written[]): Cut {
  const places = headings.flatMap(({ text }) => {
    const place = placeAhead.exec(text.text)?.[1];
    return place === undefined ? [] : [/\d/.test(place) ? Number(place) : place.charCodeAt(0) - 64];
  });
  const next = places.filter((place, at) => at > 0 && [1, 2].includes(place - places[at - 1]!));
  const isRow = places.length >= 3 && places.length >= headings.length * 0.66;
  if (!isRow || next.length < (places.length - 1) * 0.7) return asItIs;
  return text => withStart(text, placeAhead.exec(text.text)?.[0].length ?? 0, '');
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
