import { readSpan } from '../../time/clock.ts';
import { findDay } from '../../time/date.ts';
import { isTrackWord } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { nameScore } from '../names.ts';
import type { TitleParts } from './parts.ts';

/** When a talk was, as its heading says. */
export type TimesTaken = Pick<TitleParts, 'start' | 'minutes' | 'date' | 'timed'>;

/** Takes a day and a time off the beginning, the end, or out of brackets. */
export function takeTimes(text: string, parts: TimesTaken): string {
  let rest = text;
  const day = findDay(rest);
  if (day && (day.date !== undefined || isBracketed(rest, day))) {
    const without = cutOut(rest, day);
    if (without !== undefined) {
      parts.timed = true;
      if (day.date) parts.date ??= day.date;
      rest = without;
    }
  }
  const span = readSpan(rest);
  if (span && parts.start === undefined) {
    const without = cutOut(rest, span);
    if (without !== undefined) {
      parts.timed = true;
      parts.start = span.start;
      if (span.minutes !== undefined) parts.minutes = span.minutes;
      rest = beginsAt(rest, span.from) ? without.replace(trackBehind, '') : without;
    }
  }
  return rest;
}

/** Behind a time: `Track 1, `, `Hall A: `, 会場2 - . */
const trackBehind =
  /^(?:track|room|hall|stage|salle|raum|saal|sala|トラック|ルーム|ホール|会場|트랙)\s?[-#:]?\s?(?:[A-Z]|\d{1,2})\s*(?:[,、:：|｜/／]\s*|\s[-–—]\s+)(?=\S)/iu;

/** Whether nothing but a bracket stands before a place in a text. */
function beginsAt(text: string, from: number): boolean {
  return /^[\s(（[［【]*$/.test(text.slice(0, from));
}

function isBracketed(text: string, { from, to }: { from: number; to: number }): boolean {
  return /[(（[［【]\s*$/.test(text.slice(0, from)) && /^\s*[)）\]］】]/.test(text.slice(to));
}

/** Before a time, at the beginning of a title: `Um 10 Uhr: …`, `a las 10:00 …`, `Ore 10:00 …`, `в 10:00 …`. */
const timeAhead =
  /^(?:um|ab|gegen|von|à|dès|vers|de|(?:a|desde|sobre) las?|alle|dalle|ore|à[s]?|as|das|pelas|godz(?:ina|\.)?|o(?: godz\.?)?|od|в|с|около|kl\.?|at|from|around)$/iu;

const roomBehind = /[(（[［【]\s*\p{Lu}{1,3}\.?\d[\w.]{0,8}[\s,|]*$/u;

/** A text without a range at its beginning or end, or in brackets; undefined where it stands in the middle. */
function cutOut(text: string, { from, to }: { from: number; to: number }): string | undefined {
  const before = text.slice(0, from).replace(/[\s\u3000]*[-–—|/:：@＠,、(（[［【~〜～]?[\s\u3000]*$/, '');
  const after = text
    .slice(to)
    .replace(
      /^[\s\u3000]*(?:JST|頃|ごろ|から|start)?[\s\u3000]*[-–—|/:：,、)）\]］】~〜～]?[\s\u3000]*/i,
      '',
    );
  if (after !== '' && timeAhead.test(before)) return after;
  // `Queues (UB2.252 10:00 - 10:30)`: the bracket has its room, too.
  if (roomBehind.test(text.slice(0, from))) return undefined;
  if (before === '' || after === '')
    return before === '' && after === '' ? undefined : closed(before) + after;
  // `Room 1 16:00 Queues`, `Queues, 16:00, Room 1`
  if (isTrackWord(headingKey(before))) return after;
  if (/[,、|｜/]\s*$/.test(text.slice(0, from)) && isTrackWord(headingKey(after))) return before;
  if (!isBracketed(text, { from, to })) return undefined;
  // `Opening (19:00-19:10) ann_lee`
  const isPerson = nameScore(after) >= 1.2 || /^[a-z][a-z\d]*_\w+$/.test(after);
  return isPerson ? `${before} - ${after}` : `${before} ${after}`;
}

/** `Knots (at Rope Fest` without the event, `Knots (Ann Lee` with its bracket again: a day stood behind it. */
function closed(text: string): string {
  const [, before, sign, inside] = /^(.*)([(（[［【])([^()（）[\]［］【】]*)$/u.exec(text) ?? [];
  if (before === undefined || before === '') return text;
  return soundsLikeEvent(inside!) ? before.trim() : `${text}${closing[sign!]}`;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］', '【': '】' };
