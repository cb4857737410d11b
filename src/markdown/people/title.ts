import type { Mark, Speaker, Text } from '../../event/model.ts';
import { readMinutes, readSpan } from '../time/clock.ts';
import { findDay } from '../time/date.ts';
import { narrow } from '../time/narrow.ts';
import { headingKey, isPartWord, isSectionWord } from '../words/headings.ts';
import { techWords } from './name-lists.ts';
import { isOrganisation, nameScore } from './names.ts';
import { readSpeakers } from './speakers.ts';

/** A heading taken apart. */
export interface TitleParts {
  /** Plain, without number, speaker, time, and brackets that are no part of it; never empty where the heading is not. */
  title: string;
  speakers: Speaker[];
  /** How sure it is that the heading names a speaker: 0 to 3. */
  sure: number;
  start?: string;
  minutes?: number;
  date?: string;
  /** Whether a time or a day stood in it. */
  timed: boolean;
  /** Whether it began with a number or a label such as `Talk 3:`. */
  numbered: boolean;
  /** Whether the title stood in quotation marks. */
  quoted: boolean;
  /** Where the speaker stood, for `speakerHabits`. */
  form?: string;
  /** Where a speaker could stand whose name says nothing of itself. */
  maybe?: string;
  room?: string;
}

/** The forms in which headings of one file name their speakers, with what each is worth. */
export type SpeakerHabits = ReadonlyMap<string, number>;

const none: SpeakerHabits = new Map();

/** In UTF-16 units; what is longer is taken as it stands. */
const longestTitle = 400;

/** Reads a heading; `habits` are those of the file. */
export function readTitle(text: Text, habits: SpeakerHabits = none): TitleParts {
  if (text.text.length > longestTitle)
    return { title: text.text.trim(), speakers: [], sure: 0, timed: false, numbered: false, quoted: false };
  const parts: TitleParts = {
    title: '',
    speakers: [],
    sure: 0,
    timed: false,
    numbered: false,
    quoted: false,
  };
  const profiles = profilesOf(text);
  let rest = trimSigns(text.text.replace(/\s+/g, ' '));
  rest = takeTimes(rest, parts);
  rest = takeLabel(rest, parts);
  rest = takeTimes(rest, parts);
  const whole = unquote(rest, parts);
  if (whole !== rest) return { ...parts, title: trimSigns(whole) };
  rest = takeField(rest, parts);
  rest = trimSigns(takeBrackets(rest, parts, profiles, habits));
  if (parts.sure === 0) rest = takeSpeakers(rest, parts, profiles, habits);
  rest = takeTimes(trimSigns(rest), parts);
  rest = takeBrackets(rest, parts, profiles, none);
  const plain = trimSigns(unquote(rest, parts)).replace(/\s*[:：]$/, '');
  parts.title = plain || trimSigns(text.text) || text.text.trim();
  return parts;
}

/**
 * What headings of one level have in common: forms that name a speaker for sure in several of them, or in which
 * half of them could.
 */
export function speakerHabits(read: readonly TitleParts[]): SpeakerHabits {
  const times = new Map<string, { sure: number; maybe: number }>();
  const count = (form: string, key: 'sure' | 'maybe') => {
    const own = times.get(form) ?? { sure: 0, maybe: 0 };
    own[key]++;
    times.set(form, own);
  };
  for (const { form, maybe, sure } of read) {
    if (form && sure >= 1) count(form, 'sure');
    else if (maybe) count(maybe, 'maybe');
  }
  const titles = read.filter(
    ({ title }) => !isSectionWord(headingKey(title)) && !isPartWord(headingKey(title)),
  ).length;
  const habits = new Map<string, number>();
  for (const [form, { sure, maybe }] of times) {
    const often = sure + maybe >= 2 && sure + maybe >= titles * 0.5;
    if (sure >= 2 || often) habits.set(form, often ? 2 : 1);
  }
  return habits;
}

/** The texts of links that lead to a person's page, and handles. */
function profilesOf({ text, marks }: Text): Set<string> {
  const isProfile = ({ kind, url }: Mark) =>
    kind === 'link' &&
    /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|facebook|bsky)\.(?:com|app|social)\/(?:profile\/)?@?[\w.-]+\/?$|[^/]*mastodon[^/]*\/@)/i.test(
      url ?? '',
    );
  return new Set(marks.filter(isProfile).map(({ start, end }) => text.slice(start, end).trim()));
}

const edge =
  /^(?:[\s\u3000~†‡☆★◆◇■□●○◎※♪・•\-–—_=>|:：\p{Extended_Pictographic}]|\ufe0f|\u200d)+|(?:[\s\u3000~†‡☆★◆◇■□●○◎※♪・\-–—_=|\p{Extended_Pictographic}]|\ufe0f|\u200d)+$/gu;

/** Takes off signs and emoji around a title; a dash or a tilde that closes a pair inside stays. */
function trimSigns(text: string): string {
  const bare = text.replace(edge, found => (/^[\s\u3000]*[\d#*]/.test(found) ? found : ''));
  if (bare === '') return text.trim();
  const tail = text.slice(text.indexOf(bare) + bare.length).trim();
  const pair = tail[0];
  const paired =
    pair !== undefined && '~〜～-–—'.includes(pair) && new RegExp(`(?:^|\\s)[${pair}]`).test(bare);
  return paired ? `${bare}${text.slice(text.indexOf(bare) + bare.length).match(/^\s*/)![0]}${pair}` : bare;
}

const labels: readonly RegExp[] = [
  /^(?:talk|session|lecture|lt|keynote|panel|presentation|vortrag|セッション|講演|発表|トーク|事例|事例紹介|発表者|演題|发言|主题|세션|발표)\s*[#＃]?\s*\d{1,3}\s*(?:[:：.．)）]\s*|[-–—]\s+|\s+(?=\S))/iu,
  /^(?:\d{1,2}|[０-９]{1,2})\s*コマ目[?？]?\s*[:：]?\s*(?:\S{1,8}教室)?\s*/u,
  /^[A-Z]-?\d{1,3}\s*(?:[:：.]\s*|\s+(?=[「『"“]))/u,
  /^R\d{1,2}\s*[:：]\s*/u,
  /^\d{1,2}(?:[-.．]\d{1,2})*\s*(?:[.．)）、]|\s[-–—:]\s)\s*(?=\S)/u,
  /^[(（]\d{1,2}[)）]\s*/u,
  /^\d{1,2}\s*[:：]\s+(?=\S)/u,
  /^#\s?\d{1,3}[:.]?\s+/u,
  /^[①-⑳]\s*/u,
  /^[一二三四五六七八九十]{1,3}、\s*/u,
  /^第[一二三四五六七八九十\d]{1,2}[部回]?\s*[:：、]\s*/u,
  /^(?:opening |closing )?(?:keynotes?|座談会|パネルディスカッション|基調講演|招待講演|特別講演|キーノート|通しコンテンツ|ワークショップ|lightning talk|lt|topic|title|talk|session|セッション|タイトル|主题|主題|发表|주제|제목|thema)\s*(?:[/／:：]\s*|\s[-–—]\s+|\s*(?=[「『“])|\u3000+)(?=\S)/iu,
  /^[^\s「『]{0,8}(?:セッション|講演|発表|トーク)\s*(?=[「『])/u,
  /^[［[【](?:lt|keynote|talk|session|基調講演|招待講演|セッション|講演|発表|lightning talk|スポンサーセッション|englisch|english|日本語|ja|en|jp|視聴|録画)[\]］】]\s*/iu,
];

function takeLabel(text: string, parts: TitleParts): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const found = labels
      .map(label => label.exec(rest))
      .find(match => match !== null && match[0].length < rest.length);
    if (!found) break;
    parts.numbered = true;
    const left = rest.slice(found[0].length).trim();
    // `Keynote: dynamic!` keeps its label.
    if (/\p{L}/u.test(found[0]) && left.length < 10 && !/\d/.test(found[0]) && !/[「『“"]/.test(left)) break;
    rest = left;
  }
  return rest;
}

/** Takes a day and a time off the beginning, the end, or out of brackets. */
function takeTimes(text: string, parts: TitleParts): string {
  let rest = text;
  const day = findDay(rest);
  if (day && (day.date !== undefined || hasWeekday(rest.slice(day.from, day.to)) || isBracketed(rest, day))) {
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
      rest = without;
    }
  }
  return rest;
}

function hasWeekday(text: string): boolean {
  return /[(（][日月火水木金土]|^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text);
}

function isBracketed(text: string, { from, to }: { from: number; to: number }): boolean {
  return /[(（[［【]\s*$/.test(text.slice(0, from)) && /^\s*[)）\]］】]/.test(text.slice(to));
}

/** A text without a range at its beginning or end, or in brackets; undefined where it stands in the middle. */
function cutOut(text: string, { from, to }: { from: number; to: number }): string | undefined {
  const before = text.slice(0, from).replace(/[\s\u3000]*[-–—|/:：@＠,、(（[［【~〜～]?[\s\u3000]*$/, '');
  const after = text
    .slice(to)
    .replace(
      /^[\s\u3000]*(?:JST|頃|ごろ|から|start)?[\s\u3000]*[-–—|/:：,、)）\]］】~〜～]?[\s\u3000]*/i,
      '',
    );
  if (before === '' || after === '') return before === '' && after === '' ? undefined : before + after;
  return isBracketed(text, { from, to }) ? `${before} ${after}` : undefined;
}

/** Takes brackets off the end: a speaker, a length, a time, a link's word. */
function takeBrackets(
  text: string,
  parts: TitleParts,
  profiles: ReadonlySet<string>,
  habits: SpeakerHabits,
): string {
  let rest = text.trim();
  for (let round = 0; round < 4; round++) {
    const start = openingOf(rest);
    if (start === undefined || start === 0) break;
    const inside = rest.slice(start + 1, -1).trim();
    const outside = rest.slice(0, start).trim();
    const known = knownBracket(inside, parts);
    const people = known
      ? undefined
      : peopleIn(
          inside.replace(/^(?:by|par|von|演讲者|講者|讲者|登壇者|発表者|speaker)\s*[:：]?\s*/i, ''),
          profiles,
        );
    const isBy = /^(?:by|par|von|演讲者|講者|讲者|登壇者|発表者|speaker)(?:\s|[:：])/i.test(inside);
    const isHabit = habits.get('bracket') === 2 && mayBeName(inside);
    if (!known && (people?.score ?? 0) < 1.2 && mayBeName(inside)) parts.maybe = 'bracket';
    if (!known && !isHabit && (people === undefined || people.score < (isBy ? 0.3 : 1.2))) break;
    if (!known && parts.sure > 0) break;
    if (!known) {
      if (endsWithName(outside, profiles)) break;
      parts.speakers = people?.speakers ?? readSpeakers(inside);
      parts.sure = isBy ? 3 : Math.max(1.2, Math.min(3, people?.score ?? 0));
      parts.form = 'bracket';
    }
    rest = outside;
  }
  return rest;
}

/** Whether a text is as short as a name, and no other word that is known. */
function mayBeName(text: string): boolean {
  const words = text.trim().split(/[\s\u3000]+/);
  if (words.length > 3 || text.length > 24 || /[\d?!？！。、:：+=<>*]/.test(text)) return false;
  const key = headingKey(text);
  if (isPartWord(key) || isSectionWord(key) || words.some(word => techWords.has(word.toLowerCase())))
    return false;
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)
    ? text.length <= 10
    : words.every(word => /^[\p{L}][\p{L}\p{N}_.'’-]*$/u.test(word)) &&
        (words.length === 1 || words.every(word => /^\p{Lu}/u.test(word)));
}

/** `Title (Hall A) Speaker: Ann Lee`. */
function takeField(text: string, parts: TitleParts): string {
  const match =
    /^(.{2,}?)(?:[\s,、|(（]+|(?<=[】」』]))(?:speakers?|presenter|presented by|登壇者?|発表者?|講演者?|讲师|講師|主讲人?|讲者|講者|演讲者|발표자?|연사)\s*[:：]\s*(.{2,60}?)[)）]?$/iu.exec(
      text,
    ) ?? /^(.{2,}?)[\s\u3000]+((?:モデレータ|司会|登壇者|発表者|講師)ー?[\s\u3000:：]+.{2,60})$/u.exec(text);
  if (!match) return text;
  parts.speakers = readSpeakers(match[2]!);
  parts.sure = 3;
  parts.form = 'field';
  return match[1]!;
}

/** `Title / Ann Lee (Example)`: the bracket belongs to the name before it. */
function endsWithName(outside: string, profiles: ReadonlySet<string>): boolean {
  const last = /(?:[-–—―/／|｜:：]|\bby)\s*([^-–—―/／|｜:：]{2,40})$/iu.exec(outside)?.[1];
  return last !== undefined && (peopleIn(last, profiles)?.score ?? 0) >= 1.2;
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
  /^(?:slides?|slide deck|video|youtube|動画|スライド|資料|発表資料|録画|link|リンク|recording|pdf|piped-link|fahrplan|notes|deck|web|speakerdeck)(?:\s*[/,、・]\s*(?:slides?|video|動画|スライド|資料))*$/i;

const languageTag =
  /^(?:en|ja|jp|de|fr|zh|ko|english|japanese|deutsch|français|英語|日本語|日本語訳|中文|英文|한국어|영어)$/i;
const roomWord =
  /^(?:room|hall|track|stage|salle|raum|saal|ルーム|ホール|トラック|会議室|教室|会场|강의실)\s?\S{0,12}$|^.{1,8}(?:会場|ホール|ルーム|会議室|教室|トラック|홀|룸)$|^[A-Z]\d{0,3}会場$/i;

function knownBracket(inside: string, parts: TitleParts): boolean {
  const minutes = readMinutes(inside);
  if (minutes !== undefined && /\D/.test(inside) && minutes > 0 && minutes <= 600) {
    parts.minutes ??= minutes;
    return true;
  }
  if (linkWord.test(inside) || languageTag.test(inside)) return true;
  if (roomWord.test(inside) && inside.length <= 24) {
    parts.room ??= inside;
    return true;
  }
  const span = readSpan(inside);
  if (span && inside.length - (span.to - span.from) <= 3) {
    parts.start ??= span.start;
    if (span.minutes !== undefined) parts.minutes ??= span.minutes;
    parts.timed = true;
    return true;
  }
  return false;
}

interface People {
  speakers: Speaker[];
  score: number;
}

/** People named by a text and how sure it is that they are; undefined where there are none. `speakersOf` reads them. */
export function peopleIn(
  text: string,
  profiles: ReadonlySet<string> = new Set(),
  speakersOf = readSpeakers,
): People | undefined {
  const source = text.trim().replace(/^[-–—:：\s]+|^\+(?=\p{L})|(?<=\s)\+(?=\p{Lu})|[\s\-–—]+$/gu, '');
  if (source === '' || source.length > 160) return undefined;
  const speakers = speakersOf(source);
  const [first] = speakers;
  if (!first || speakers.length > 8) return undefined;
  const worth = speakers.map(({ name }) => {
    const isProfile = [...profiles].some(
      profile => profile === name || profile.replace(/^@/, '') === name || profile.startsWith(name),
    );
    return isProfile ? 3 : nameScore(name);
  });
  const marked = /[@＠][\w]|さん|氏(?:$|[\s(（、,])|様(?:$|[\s(（、,])|님/.test(source) ? 2.4 : 0;
  const affiliated = speakers.some(speaker => speaker.affiliation !== undefined) ? 0.5 : 0;
  const best = Math.max(...worth);
  const weak = worth.filter(score => score < 0.3).length;
  if (marked === 0 && (weak >= worth.length / 2 || worth[0]! < 0.3) && weak > 0) return undefined;
  if (isOrganisation(first.name) && best < 2) return undefined;
  return {
    speakers,
    score: Math.min(3, Math.max(best + (best > 0.25 ? affiliated : 0), source.length <= 60 ? marked : 0)),
  };
}

const stopWords =
  /^(?:hand|default|design|example|step|far|now|using|side|nature|chance|accident|mistake|law|numbers|contract|coincidence|a|an|the|your|our|their|its|one|doing|being|making|building|default.*)$/i;

/** Takes a speaker off a title, by the first form that fits. */
function takeSpeakers(
  text: string,
  parts: TitleParts,
  profiles: ReadonlySet<string>,
  habits: SpeakerHabits,
): string {
  for (const form of [
    languageForm,
    quotedForm,
    orgForm,
    byForm,
    handleForm,
    honorificForm,
    separatorForm,
    spaceForm,
    possessiveForm,
    personForm,
  ]) {
    const found = form(text, profiles, habits);
    if (!found) continue;
    parts.speakers = found.speakers;
    parts.sure = found.score;
    parts.form = found.form;
    if (found.quoted) parts.quoted = true;
    return found.title;
  }
  const maybe = maybeForm(text);
  if (maybe !== undefined) parts.maybe = maybe;
  return text;
}

/** Where a speaker could stand behind a title, by the form alone. */
function maybeForm(text: string): string | undefined {
  for (const { name, pattern } of separators) {
    const end = [...text.matchAll(pattern)]
      .filter(cut => cut.index > 0 && outsideBrackets(text, cut.index))
      .at(-1);
    if (
      end &&
      name !== 'comma' &&
      name !== 'colon' &&
      name !== 'at' &&
      mayBeName(text.slice(end.index + end[0].length))
    )
      return `${name}-last`;
  }
  return undefined;
}

interface Found extends People {
  title: string;
  form: string;
  quoted?: boolean;
}

type Form = (text: string, profiles: ReadonlySet<string>, habits: SpeakerHabits) => Found | undefined;

/** `「Title」Name さん`, `Name「Title」`. */
const quotedForm: Form = (text, profiles) => {
  const match = /^(.{0,40}?)\s*[「『“"](.{2,})[」』”"]\s*(.{0,60})$/u.exec(text);
  if (
    !match ||
    /[「『“"]/.test(match[3]!) ||
    !isBalanced(match[2]!) ||
    /^(?!さん)[\p{Script=Hiragana}]/u.test(match[3]!)
  )
    return undefined;
  const [, before, title, after] = match as unknown as [string, string, string, string];
  const bare = after.replace(/^\s*(?:by\b|[-–—―ー－/／:：|,、])+\s*/i, '');
  const isBy = /^\s*by\b/i.test(after);
  const behind = bare === '' ? undefined : peopleIn(bare, profiles);
  if (
    behind &&
    (behind.score >= 0.6 || isBy || (before === '' && bare.length <= 20 && /^[\w@ .-]+$/.test(bare)))
  )
    return { ...behind, score: Math.max(behind.score, 1.3), title, form: 'quoted-last', quoted: true };
  const ahead =
    bare === '' && before !== '' ? peopleIn(before.replace(/[:：\-–—\s]+$/, ''), profiles) : undefined;
  if (ahead && ahead.score >= 0.9) return { ...ahead, title, form: 'quoted-first', quoted: true };
  return undefined;
};

/** `Title (EN) Ann Lee`: what stands behind the language is no part of the title. */
const languageForm: Form = (text, profiles) => {
  const match =
    /^(.{3,}?)\s*[(（[](?:EN|JA|JP|English|Japanese|英語|日本語)[)）\]]\s*[-–—/:]?\s*(\S.{1,80})$/u.exec(
      text,
    );
  const people = match ? peopleIn(match[2]!, profiles) : undefined;
  if (!match || !people) return undefined;
  // `Ann Lee (EN) - Keynote`
  const ahead = peopleIn(match[1]!, profiles);
  if (ahead && ahead.score >= 2 && people.score < 1) return { ...ahead, title: match[2]!, form: 'language' };
  return people.score >= 0.3
    ? { ...people, score: Math.max(1.3, people.score), title: match[1]!, form: 'language' }
    : undefined;
};

/** Whether Japanese quotation marks inside a text close what they open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '「' || sign === '『') depth++;
    else if ((sign === '」' || sign === '』') && --depth < 0) return false;
  }
  return depth === 0;
}

/** `@ann | Example | "Title"`: the piece in quotation marks is the title. */
const _piecesForm: Form = (text, profiles) => {
  const pieces = text.split(/\s+[|｜/]\s+/);
  const title = pieces.find(piece => /^["“「『].+["”」』]$/u.test(piece.trim()));
  const people = title === undefined || pieces.length < 2 ? undefined : peopleIn(pieces[0]!, profiles);
  if (!people || people.score < 0.3 || pieces[0] === title) return undefined;
  return {
    ...people,
    score: Math.max(people.score, 1.6),
    title: title!.trim().slice(1, -1),
    form: 'pieces',
    quoted: true,
  };
};

/** `Title by Name`, `Title par Name`. */
const byForm: Form = (text, profiles, habits) => {
  const match =
    /^(.+)[\s\u3000(（,、-](?:presented by|given by|by|By|BY|par|von|with|avec|mit)[:：]?\s+(.{2,80}?)[)）]?$/u.exec(
      text,
    );
  if (!match) return undefined;
  const people = peopleIn(match[2]!, profiles);
  const words = match[2]!.split(/\s+/);
  if (!people || stopWords.test(words[0]!) || words.length > 9) return undefined;
  if (/\s(?:with|avec|mit)\s/.test(text.slice(match[1]!.length)) && people.score < 2) return undefined;
  const isName =
    people.score >= 0.6 ||
    /^\p{Lu}/u.test(match[2]!) ||
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(match[1]!) ||
    habits.has('by');
  return isName ? { ...people, score: Math.max(people.score, 1.6), title: match[1]!, form: 'by' } : undefined;
};

/** `Title @ann @bob さん`, `@ann Title`. */
const handleForm: Form = (text, profiles) => {
  const match =
    /^(.+?)[\s\u3000\-–—/／|:：(（,、]*((?:[@＠][\w.-]{2,39}(?:\s*(?:さん|氏|様))?[\s,、&＆と]*)+)[)）]?$/u.exec(
      text,
    );
  if (match && match[1]!.trim() !== '' && !/[\w.]$/.test(text.slice(0, text.indexOf(match[2]!)))) {
    if (nameScore(match[1]!) >= 1.3)
      return {
        speakers: readSpeakers(`${match[1]} ${match[2]}`),
        score: 3,
        title: match[1]!,
        form: 'person',
      };
    const named = /^(.+?)\s*(?:[-–—/／|:：]|\s)\s*([^-–—/／|:：]{2,30})$/u.exec(match[1]!.trim());
    const withName = named ? peopleIn(`${named[2]} ${match[2]}`, profiles) : undefined;
    if (named && withName && nameScore(named[2]!) >= 1.3)
      return { speakers: withName.speakers, score: 3, title: named[1]!, form: 'handle' };
    return { speakers: readSpeakers(match[2]!), score: 2.6, title: match[1]!, form: 'handle' };
  }
  const first = /^[@＠]([\w.-]{2,39})(?:\s*(?:さん|氏|様))?\s*[-–—/／|:：]\s*(.+)$/u.exec(text);
  return first
    ? { speakers: [{ name: first[1]!, role: 'speaker' }], score: 2.6, title: first[2]!, form: 'handle-first' }
    : undefined;
};

/** `Title 山田さん`, `Title - 山田 氏`. */
const honorificForm: Form = (text, profiles) => {
  const match =
    /^(.{2,}?)[\s\u3000\-–—/／|:：]+((?:\S{1,14}|\p{Script=Han}{1,4}[\s\u3000]\p{Script=Han}{1,4})\s?(?:さん|氏|様|님)(?:[(（].{1,40}[)）])?)$/u.exec(
      text,
    );
  if (!match) return undefined;
  const people = peopleIn(match[2]!, profiles);
  return people && { ...people, score: 2.6, title: match[1]!, form: 'honorific' };
};

interface Separator {
  name: string;
  pattern: RegExp;
  /** What a name must be worth, alone and where the file does so. */
  need: number;
}

const separators: readonly Separator[] = [
  { name: 'line', pattern: /\s*(?:[―─—–-]{2,})\s*/gu, need: 0.6 },
  { name: 'dash', pattern: /\s+[-–—―−]\s+|\s*—\s*/gu, need: 1.2 },
  { name: 'slash', pattern: /\s+[/／]\s+|\s*／\s*/gu, need: 1.1 },
  { name: 'pipe', pattern: /\s+[|｜]\s+|\s*｜\s*/gu, need: 1.1 },
  { name: 'colon', pattern: /\s*：\s*|\s*:\s+/gu, need: 2 },
  { name: 'comma', pattern: /,\s+|、|，/gu, need: 2 },
  { name: 'at', pattern: /\s+@\s+/gu, need: 1.8 },
];

/** `Title - Name`, `Name: Title`, `Title / Name (Org)`, `Title - Name - Org`. */
const separatorForm: Form = (text, profiles, habits) => {
  for (const separator of separators) {
    const cuts = [...text.matchAll(separator.pattern)].filter(
      cut => cut.index > 0 && cut.index + cut[0].length < text.length && outsideBrackets(text, cut.index),
    );
    const found =
      cuts.length === 0
        ? undefined
        : (lastPeople(text, cuts, separator, profiles, habits) ??
          firstPeople(text, cuts, separator, profiles, habits));
    if (found) return found;
  }
  return undefined;
};

/** People behind one of the last separators; behind a further one stands their company, or another name. */
function lastPeople(
  text: string,
  cuts: readonly RegExpExecArray[],
  { name, need }: Separator,
  profiles: ReadonlySet<string>,
  habits: SpeakerHabits,
): Found | undefined {
  const form = `${name}-last`;
  const habit = (habits.has(form) ? 0.8 : 0) - (habits.has(`${name}-first`) ? 0.8 : 0);
  const tails = cuts.slice(-3).reverse();
  let best: Found | undefined;
  for (const cut of tails) {
    const tail = text.slice(cut.index + cut[0].length);
    const next = cuts.find(other => other.index > cut.index);
    const own = next ? text.slice(cut.index + cut[0].length, next.index) : tail;
    const people = peopleIn(own, profiles);
    const score = (people?.score ?? 0) + (people ? habit : 0);
    if (!people || score < need || (best && score <= best.score)) continue;
    const speakers = next
      ? withRest(people.speakers, text.slice(next.index + next[0].length))
      : people.speakers;
    best = { speakers, score, title: text.slice(0, cut.index), form };
  }
  if (best || name === 'comma' || name === 'colon' || name === 'at') return best;
  const last = cuts.at(-1)!;
  const word = text.slice(last.index + last[0].length);
  const title = text.slice(0, last.index);
  const isName = isHandle(word, title) || (habits.get(form) === 2 && mayBeName(word));
  return isName ? { speakers: readSpeakers(word), score: 1.3, title, form } : undefined;
}

/** What stands behind a name: further names, or the company. */
function withRest(speakers: readonly Speaker[], rest: string): Speaker[] {
  if (nameScore(rest) >= 1.3) return [...speakers, ...readSpeakers(rest)];
  return speakers.map((speaker, index) =>
    index === speakers.length - 1 && speaker.affiliation === undefined
      ? { ...speaker, affiliation: rest.trim() }
      : speaker,
  );
}

function firstPeople(
  text: string,
  cuts: readonly RegExpExecArray[],
  { name, need }: Separator,
  profiles: ReadonlySet<string>,
  habits: SpeakerHabits,
): Found | undefined {
  const [first] = cuts as [RegExpExecArray];
  const form = `${name}-first`;
  const ahead = name === 'comma' ? undefined : peopleIn(text.slice(0, first.index), profiles);
  const score = (ahead?.score ?? 0) + (habits.has(form) ? 0.8 : 0) - (habits.has(`${name}-last`) ? 0.8 : 0);
  return ahead && score >= Math.max(need, 1.6)
    ? { speakers: ahead.speakers, score, title: text.slice(first.index + first[0].length), form }
    : undefined;
}

/** Whether a small word behind a title is a handle: `Web Payment API - eiji`. */
function isHandle(word: string, title: string): boolean {
  if (!/^[a-z][a-z0-9_]{2,15}$/.test(word) || title.length < 5) return false;
  return !techWords.has(word) && !isPartWord(word) && !isSectionWord(word);
}

function outsideBrackets(text: string, index: number): boolean {
  let depth = 0;
  for (let at = 0; at < index; at++) {
    if ('(（[［【「『“'.includes(text[at]!)) depth++;
    else if (')）]］】」』”'.includes(text[at]!) && depth > 0) depth--;
  }
  return depth === 0;
}

/** `帳簿の話　三枝 あや（サンプル商事）・岸 たくみ（サンプル商事）`. */
const orgForm: Form = text => {
  const match =
    /^(.{3,}?)[\s\u3000]+((?:[^\s\u3000（）()・「」]{1,8}[\s\u3000]?[^\s\u3000（）()・「」]{0,6}[（(][^（）()]{2,30}[)）][・、,\s\u3000]*)+)$/u.exec(
      text,
    );
  if (
    !match ||
    /^[\p{Script=Hiragana}ー]{1,8}\s*[（(]/u.test(match[2]!) ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s\u3000・]+$/u.test(
      match[2]!.replace(/[（(].*?[)）]/g, ''),
    )
  )
    return undefined;
  return { speakers: readSpeakers(match[2]!), score: 2, title: match[1]!, form: 'org' };
};

/** `ES6 in Practice 佐藤 鉄平`. */
const spaceForm: Form = text => {
  const match =
    /^(.{4,}?)[\s\u3000]+(\p{Script=Han}{1,4}[\s\u3000]?\p{Script=Han}{1,4})(?:さん|氏|様)?$/u.exec(text);
  if (
    !match ||
    nameScore(match[2]!) < (/\s|\u3000/.test(match[2]!) ? 2.5 : 2.2) ||
    /\p{Script=Han}$/u.test(match[1]!)
  )
    return undefined;
  return { speakers: readSpeakers(match[2]!), score: 1.8, title: match[1]!, form: 'space' };
};

/** `@ann's talk on queues`. */
const possessiveForm: Form = text => {
  const match =
    /^[@＠]?([\w.-]{2,39}|\p{Lu}[\p{L}]+\s\p{Lu}[\p{L}]+)['’]s?\s+(?:lightning\s+)?(?:talk|keynote|session|presentation)\s+(?:on|about)\s+(.+)$/u.exec(
      text,
    );
  return match
    ? { speakers: [{ name: match[1]!, role: 'speaker' }], score: 2, title: match[2]!, form: 'possessive' }
    : undefined;
};

/** The heading is a person and nothing else. */
const personForm: Form = (text, profiles, habits) => {
  const people = peopleIn(text, profiles);
  if (!people || people.score < (habits.has('person') ? 1 : 1.7)) return undefined;
  const title = people.speakers.map(({ name }) => name).join(', ');
  return { ...people, title, form: 'person' };
};

/** A title without the quotation marks around all of it. */
function unquote(text: string, parts: TitleParts): string {
  const match = /^[「『“"【](.+)[」』”"】]$/u.exec(text);
  if (
    !match ||
    /[【】]/.test(match[1]!) ||
    /[「『“"]/.test(match[1]!.replace(/[「『“"][^「『“"」』”"]*[」』”"]/gu, '')) ||
    /^[^「『]*[」』]/.test(match[1]!)
  )
    return text;
  parts.quoted = true;
  return match[1]!;
}

/** For comparison: letters and digits, folded. */
export function titleLetters(text: string): string {
  return narrow(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
