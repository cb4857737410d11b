import { readMinutes, readSpan } from '../../time/clock.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { anyOf, oneOf, raw } from '../../words/vocabulary.ts';
import { techWords } from '../name-lists.ts';
import { nameScore } from '../names.ts';
import { peopleIn, peopleScore } from '../people.ts';
import { withPlace } from '../places.ts';
import { readPeople } from '../speakers.ts';
import type { Clues } from './clues.ts';
import type { TitleParts } from './parts.ts';
import { partedAt, placedAt } from './signs.ts';
import { addSpot, mayBePeople } from './spots.ts';

const labelled =
  /^(?:by|par|von|演讲者|演講者|講者|讲者|讲师|講師|主讲人?|主講人?|分享人|分享者|分享嘉宾|嘉宾|登壇者|発表者|講演者|발표자?|연사|강연자|스피커|speakers?|(?:語り手?|話し手|話)(?=\s*[:：]))(?:\s*[:：]\s*|\s+)/i;

/** Who led it, behind what it was: `(open round, moderated by Ann Lee)`. */
const host =
  /(?:^|[,;、，]\s*)((?:moderation|moderator|moderated by|facilitator|host|animation|animé par|司会|進行)(?:\s*[:：]\s*|\s+)\S.{2,40})$/iu;

/** `Ann ? + Bob Ray`, `Ann?`: what a note-taker writes for a name that was not understood. */
const noFamilyName = /(?<=\p{L})\s\?(?=\s|$|,)|(?<=\p{L})\?{1,3}$/gu;

/** Takes brackets off the end: a speaker, a length, a time, a link's word. */
export function takeBrackets(text: string, parts: TitleParts, clues: Clues): string {
  const { profiles, habits } = clues;
  let rest = text.trim();
  for (let round = 0; round < 4; round++) {
    const start = openingOf(rest);
    if (start === undefined || start === 0) break;
    const written = rest.slice(start + 1, -1).trim();
    const inside = withPlace((host.exec(written)?.[1] ?? written).replace(noFamilyName, ''), 'title');
    const outside = rest.slice(0, start).trim();
    if (spellsOut(outside, inside)) break;
    const known = knownBracket(inside, parts);
    const found = known ? undefined : peopleIn(inside.replace(labelled, ''), profiles);
    const { name } = found?.speakers[0] ?? { name: '' };
    // （PyCon China）
    const people = nameScore(name) < 2 && soundsLikeEvent(name) ? undefined : found;
    const isBy = labelled.test(inside) || host.test(written) || areNicks(inside);
    const isUsual = (habits.get('bracket') ?? 0) >= 2;
    const isHabit = isUsual && mayBePeople(inside);
    if (!known && (people?.score ?? 0) < 1.2 && mayBePeople(inside)) addSpot(parts, 'bracket', inside);
    if (!known && !isHabit && (people === undefined || people.score < (isBy ? 0.3 : 1.2))) break;
    if (!known && parts.sure > 0) break;
    if (!known) {
      if (!habits.has('bracket') && endsWithName(outside, profiles)) break;
      parts.speakers = people?.speakers ?? readPeople(inside);
      parts.sure = isBy ? 3 : Math.max(1.2, Math.min(3, people?.score ?? 0));
      parts.form = 'bracket';
    }
    rest = outside;
  }
  return rest;
}

/** `HKD (Higher Kinded Datatype)`: whether a bracket says what the letters before it stand for. */
function spellsOut(outside: string, inside: string): boolean {
  const letters = /(?:^|\s)(\p{Lu}{2,6})$/u.exec(outside)?.[1];
  const words = inside.split(/[\s-]+/);
  return letters !== undefined && words.map(word => word[0]!.toUpperCase()).join('') === letters;
}

/** `ninjin x goma`: two nicknames. */
function areNicks(inside: string): boolean {
  const match = /^@?([a-z][\w-]{2,19})\s[x×&＆]\s@?([a-z][\w-]{2,19})$/u.exec(inside);
  return match !== null && !techWords.has(match[1]!) && !techWords.has(match[2]!);
}

/** `Title / Ann Lee (Example)`: the bracket belongs to the name before it. */
function endsWithName(outside: string, profiles: ReadonlySet<string>): boolean {
  // `Ann Lee (Harbour Quarter)`
  if (/^\S+\s\S+$/.test(outside) && nameScore(outside) >= 2.5) return true;
  // `帳簿の話 三枝 あや [サンプル商事]`
  const full =
    /[\s\u3000](\p{Script=Han}{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})$/u.exec(
      outside,
    )?.[1];
  if (full !== undefined && nameScore(full) >= 2) return true;
  const [, word, told] =
    /(?:^|\s)(by|par|von|mit|avec|with)\s+([\p{L}\p{N}_.'’-]+(?:\s[\p{L}_.'’-]+){0,2})$/iu.exec(outside) ??
    [];
  if (told !== undefined && (/by/i.test(word!) || nameScore(told) >= 1.2)) return true;
  // `帳簿の話 岸さん (@kishi)`
  const honoured = /[\s\u3000]([^\s\u3000、。「」『』]{1,10}(?:さん|氏|先生))$/u.exec(outside)?.[1];
  if (honoured !== undefined && nameScore(honoured) >= 3) return true;
  if (placedAt(outside)) return true;
  const last = partedAt(outside)?.name;
  return last !== undefined && peopleScore(last, profiles) >= 1.2;
}

/** Where the bracket opens that closes at the end. */
function openingOf(text: string): number | undefined {
  if (!/[)）\]］】]$/.test(text)) return undefined;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (/[)）\]］】]/.test(text[index]!)) depth++;
    else if (/[(（[［【]/.test(text[index]!) && --depth === 0) return index;
  }
  return undefined;
}

const linkWord =
  /^(?:slides?|slide deck|video|youtube|動画|スライド|資料|発表資料|録画|link|リンク|recording|pdf|piped-link|fahrplan|notes|deck|web|speakerdeck|details?|詳細|詳しく|abstract|more|info)(?:\s*[/,、・]\s*(?:slides?|video|動画|スライド|資料))*$/i;

/** Who has written the notes, and not who has talked: `(logger: ann)`, （記録：三枝）. */
const writer =
  /^(?:logger|logged by|notes?(?: taken)? by|note[ -]?taker|scribe|minutes(?: by)?|reporter|記録|記録係|書記|文責|文|記|レポート|レポーター|レポ|執筆|撮影|写真|photos?(?: by)?|protokoll|记录|記錄|기록|서기)\s*[:：]/i;

const notesWord = oneOf({
  en: 'notes?, recap, summary, write-?up',
  de: 'notizen, mitschrift, bericht',
  fr: 'compte[- ]rendu',
  es: 'resumen, apuntes',
});
/** That these are notes, and of what: `(compte rendu du meetup)`, （参加メモ）. */
const paper = anyOf('i', {
  ja: '^(?:聴講|参加|視聴|登壇|勉強会|講演|セッション)?(?:メモ|レポート|レポ|記録|まとめ|議事録|速記)$',
  zh: '^(?:听讲|現場|现场)?(?:笔记|筆記|记录|紀錄)$',
  ko: '^(?:후기|정리|메모)$',
  all: raw`
    ^(?:my |session |talk |mes |meine )?${notesWord}$
    ^(?:my |session |talk |mes |meine )?${notesWord}\s(?:from|of|du|de|del|vom|von|zum|meetup|at|on)\b.{0,50}$
  `,
});

/** The number of a talk in a programme: `[DEV315]`; `(ES2015)` is none. */
const number = /^(?!ES)[A-Z]{2,5}-?\d{3,4}(?:-[A-Z\d]{1,3})?$/;

/** What a topic got where those who came chose among some. */
const votes = /^\d{1,3}\s?(?:votes?|票|stimmen?|voix|표|points?|pts|likes?)$/i;

/** How long each talk of a round is, and how many there are: `5min x 5`, 5分×6本. */
const lengths = /^\d{1,2}\s?(?:min(?:ute)?s?|分)\s?[x×*✕]\s?\d{1,2}\s?(?:本|人|名|talks?|lts?)?$/i;

const languageTag =
  /^(?:en|ja|jp|de|fr|zh|ko|english|japanese|deutsch|français|英語|日本語|日本語訳|中文|英文|한국어|영어)$/i;
const roomWord =
  /^(?:room|hall|track|stage|salle|raum|saal|ルーム|ホール|トラック|会議室|教室|会场|강의실)\s?\S{0,12}$|^.{1,8}(?:会場|ホール|ルーム|会議室|教室|トラック|홀|룸)$|^[A-Z]\d{0,3}会場$/i;

function knownBracket(inside: string, parts: TitleParts): boolean {
  const minutes = readMinutes(inside);
  if (minutes !== undefined && /\D/.test(inside) && minutes > 0 && minutes <= 600) {
    // It is the talk's where the times beside it have a pause in them.
    parts.minutes = minutes;
    return true;
  }
  if (linkWord.test(inside) || languageTag.test(inside) || votes.test(inside)) return true;
  if (lengths.test(inside) || paper().test(inside) || number.test(inside)) return true;
  if (writer.test(inside)) {
    parts.logged = true;
    return true;
  }
  if (roomWord.test(inside) && inside.length <= 24) {
    parts.room ??= inside;
    return true;
  }
  const span = readSpan(inside);
  const beside = span
    ? `${inside.slice(0, span.from)}${inside.slice(span.to)}`.replace(/[\s,、|]+/g, '')
    : '';
  const isRoom = /^\p{Lu}{1,3}\.?\d[\w.]{0,8}$/u.test(beside);
  if (span && (isRoom || inside.length - (span.to - span.from) <= 3)) {
    if (isRoom) parts.room ??= beside;
    parts.start ??= span.start;
    if (span.minutes !== undefined) parts.minutes ??= span.minutes;
    parts.timed = true;
    return true;
  }
  return false;
}
