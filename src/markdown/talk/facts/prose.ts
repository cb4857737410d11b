import type { Speaker, Text } from '../../../event/model.ts';
import { isOrganisation, nameScore } from '../../people/names.ts';
import { peopleIn } from '../../people/people.ts';
import { readPeople } from '../../people/speakers.ts';
import { readSpan } from '../../time/clock.ts';
import { findDay } from '../../time/date.ts';
import { soundsLikeEvent } from '../../words/titles.ts';
import type { FactLine } from './facts.ts';
import { type Facts, mentioned, readWhen } from './facts.ts';
import { arePeople, formOf, mayBePerson, readExpected, readPerson } from './person-line.ts';
import { bareName, tellerOf } from './tellers.ts';

/** Lines of more characters are prose. */
export const longestLine = 90;

/** Lines among which a name with a word of respect may stand alone. */
const furthest = 6;

function isHonoured(line: string): boolean {
  return (
    line.length <= 24 && /(?:さん|氏|先生)$/.test(line) && nameScore(line) >= 3 && !/の|を|が|は/.test(line)
  );
}

/** A line without a field's word: a person alone, a time alone, `by Ann Lee`. */
export function readLine(facts: Facts, { text, kind }: FactLine, index: number, expected?: string): void {
  const line = text.text.replace(/\{:[^{}]*\}/g, '').trim();
  if (/^@\w+\s*[({]/.test(line)) return;
  if (index <= 3 && line.length <= 200 && readBy(facts, line)) return;
  if (line === '' || line.length > longestLine || kind === 'heading') {
    if (kind === 'heading' && index <= 1) readHeadingPerson(facts, text, index === 0);
    else if ((kind === 'paragraph' || kind === 'quote') && index <= 1) {
      const subject = facts.sure === 0 ? subjectOf(line.slice(0, 160), index) : undefined;
      if (subject) Object.assign(facts, { speakers: readPeople(subject), sure: mentioned });
      else readTeller(facts, text);
    }
    return;
  }
  const span = readSpan(line);
  const rest = span ? line.length - (span.to - span.from) : line.length;
  if (
    span &&
    rest <= 40 &&
    index <= 4 &&
    !/[。．?？]$/.test(line) &&
    (span.minutes !== undefined || rest <= 14 || isParted(line, span))
  )
    readWhen(facts, line);
  if (facts.sure > 0) return;
  if (index > 2) {
    // A name with a word of respect, and nothing else, is one below a picture too.
    if (index <= furthest && kind === 'paragraph' && isHonoured(line))
      Object.assign(facts, { speakers: readPeople(line), sure: 1.3 });
    return;
  }
  if (index === 0 && mayBePerson(line, kind)) facts.maybe = { form: formOf(text, kind, index), name: line };
  if (expected !== undefined && formOf(text, kind, index) === expected && readExpected(facts, line)) return;
  const subject = arePeople(line) ? undefined : subjectOf(line, index);
  if (subject) {
    Object.assign(facts, { speakers: readPeople(subject), sure: 1.3 });
    if (line.length <= 60 && line.startsWith(`${subject},`)) facts.form = formOf(text, kind, index);
  } else if (!/[。．！？!?]$/.test(line)) readPerson(facts, withoutWhen(text, span), kind, index);
  if (facts.sure === 0 && (kind === 'paragraph' || kind === 'quote') && index <= 1) readTeller(facts, text);
}

/** `16:00 / Room 1 / Ann Lee`, `Ann Lee, Room 1, 16:00`: a time is one of the parts of a line. */
function isParted(line: string, { from, to }: { from: number; to: number }): boolean {
  const behind = /^\s*[-~～〜]?\s*[/／|｜,、・·–—-]\s*\S/u;
  return from === 0
    ? behind.test(line.slice(to))
    : /^[^/／|｜,、・·]+[/／|｜,、・·]/u.test(line) &&
        /[/／|｜,、・·–—-]\s*$/u.test(line.slice(0, from)) &&
        to === line.length;
}

/** Whom the first sentences say to have talked, or else whom they name. */
function readTeller(facts: Facts, text: Text): void {
  if (facts.sure > 0) return;
  const teller = tellerOf(text);
  if (teller === undefined) readMention(facts, text);
  else Object.assign(facts, { speakers: readPeople(teller), sure: mentioned });
}

/** A person whom the first sentences name: a name that is a link, or stands behind `Speaker`. */
function readMention(facts: Facts, { text, marks }: Text): void {
  if (facts.sure > 0) return;
  const named = marks
    .filter(
      ({ kind, start, end }) => (kind === 'link' || kind === 'strong') && start < 160 && end - start <= 40,
    )
    .map(({ start, end }) => text.slice(start, end));
  const people = named.filter(
    each => nameScore(each.replace(/^@/, '')) >= 1.3 && !isOrganisation(each) && !soundsLikeEvent(each),
  );
  const behind =
    /(?:\b(?:[Ss]peaker|[Pp]resenter|[Rr]eferent)(?:in)?|登壇者の|発表者の|スピーカーの)\s?((?:\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]+){0,2}|\p{Script=Han}{2,5})(?=[\s,、。氏さ])/u.exec(
      text.slice(0, 200),
    )?.[1];
  // A frame of slides names them first: `Queues from Ann Lee`.
  const author = people.find(name => /\s(?:from|by)\s$/.test(text.slice(0, text.indexOf(name))));
  const first = behind ?? author ?? people[0];
  if (first === undefined) return;
  const behindFirst = text.slice(text.indexOf(first) + first.length);
  const next = people.find(
    name =>
      /^\s*(?:und|et|and|&|,)\s+/u.test(behindFirst) &&
      behindFirst.indexOf(name) <= 6 &&
      behindFirst.includes(name),
  );
  Object.assign(facts, {
    speakers: readPeople(next === undefined ? first : `${first}, ${next}`),
    sure: mentioned,
  });
}

/** `by Ann Lee, engineer @ Example`; whether the line is one. */
function readBy(facts: Facts, line: string): boolean {
  const by =
    /^[-–—\s(（]*(?:(?:presented|proposed|hosted|led|given|talk|keynote|vortrag|session) (?:by|von)|speakers?|by|par|von|講師|登壇者|発表者|講演者|スピーカー|話す人|主讲人|讲师|分享人|演讲者|발표자|연사|강연자|스피커|with)(?:[:：]|\s[-–—])?\s+(.+?)[)）]?$/iu.exec(
      line,
    );
  if (!by || facts.sure > 0) return false;
  const [names = '', org] = by[1]!
    .replace(/\s+@\s+.*$/, '')
    .replace(/[。.]$/, '')
    .split(/\s[-–—]\s(.*)/s);
  const people = peopleIn(org !== undefined && nameScore(org) >= 2 ? `${names} / ${org}` : names);
  const isSure =
    people !== undefined &&
    (people.score >= 0.6 || (/^\p{Lu}/u.test(names) && names.split(/\s+/).length <= 6));
  if (isSure) Object.assign(facts, { speakers: worksAt(people.speakers, org), sure: 2.4 });
  return isSure;
}

/** Gives the last speaker of `Ann Lee - Example` the company that stands behind the dash. */
function worksAt(speakers: readonly Speaker[], org: string | undefined): Speaker[] {
  return speakers.map((speaker, index) =>
    org !== undefined && index === speakers.length - 1 && speaker.name !== org
      ? { affiliation: org, ...speaker }
      : speaker,
  );
}

/** Who has talked, before a word of respect: 発表者は山田さんです, 王小明老师的分享, 김민수 님 발표. */
const sentences: readonly RegExp[] = [
  /^(?:本日の|今回の)?(?:発表者|登壇者|講演者|講師|スピーカー|話し手)は\s?([^\s、。「」はがのに]{1,20}(?:\s[^\s、。「」はがのに]{1,10})?\s?(?:さん|氏|様|先生|くん|さま))(?!の)/,
  /^(?:由|请到了?|感谢)?([\u4e00-\u9fff]{2,4}\s?(?:老师|老師))(?:$|的|为|為|带来|分享|给|[(（,，。：:])/,
  /발표(?:하신|해\s?주신)\s([\uac00-\ud7a3]{2,4}\s?님)/,
  /^(?:(?:발표자|연사|강연자)는\s)?([\uac00-\ud7a3]{2,4}\s?님)(?:이다|입니다|의|이|께서|은)?(?:$|[.,(]|\s?(?:발표|강연|세션|이야기))/,
];

/** Who a sentence says has talked: `汐見さんの発表。`, `Gudrun Lisle, the funniest hour of the day.` */
function subjectOf(line: string, index: number): string | undefined {
  const japanese =
    /^(?:(?:発表者|登壇者)は)?((?:[\w.-]{2,30}|[^\s、。「」はがのに]{1,12})\s?(?:さん|氏))(?:の(?:発表|話|お話|トーク|講演|セッション|LT|担当|番)|による|が|は|から|より)/u.exec(
      line,
    )?.[1];
  if (japanese !== undefined) return bareName(japanese);
  const named = sentences.map(pattern => pattern.exec(line)?.[1]).find(name => name !== undefined);
  if (named !== undefined) return named;
  if (index > 0) return undefined;
  const latin =
    /^((?:\p{Lu}[\p{L}.'’-]+)(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})(?:,\s|\s(?:with|talks?|talked|spoke|speaks|showed|shows|presented|presents|explained|explains|told|tells|gave|gives|from|on|about|of|at|who|hielt|referierte|präsentierte|zeigt|zeigte|erzählt|erzählte|stellt|stellte|sprach|berichtete|über|von|nous|de chez|présente|raconte|explique)(?:\s|$))/u
      .exec(line)?.[1]
      ?.replace(/['’]s$/, '');
  if (latin === undefined || nameScore(latin) < 1.2) return undefined;
  // A frame of slides: the title, `from`, and the speaker.
  const author = /^\sfrom\s(.+)$/.exec(line.slice(latin.length))?.[1];
  return author !== undefined && nameScore(author) >= 1.3 ? undefined : latin;
}

/** A line without its day and time: `Galen Ashby, Sept 4 2014`. */
function withoutWhen(text: Text, span: { from: number; to: number } | undefined): Text {
  const day = findDay(text.text);
  const cut = day ?? span;
  if (!cut) return text;
  const rest = `${text.text.slice(0, cut.from)}${text.text.slice(cut.to)}`.replace(
    /(?<![\s,、|/@(（\-–—])[\s,、|/@(（\-–—]+$|^[\s,、|/)）\-–—]+/g,
    '',
  );
  return { text: rest, marks: [] };
}

/** `Ann Lee - @ann - 19 Feb 2015 - 13:00` as a heading. */
function readHeadingPerson(facts: Facts, text: Text, isFirst: boolean): void {
  if (facts.sure > 0 || text.text.length > 80) return;
  const day = withoutWhen(text, undefined);
  const line = withoutWhen(day, readSpan(day.text)).text;
  const names = line.replace(/\s[-–—]\s(@[\w.-]+)/g, ' ($1)').replace(/\s[-–—]\s/g, ' / ');
  const people = line.length <= 60 ? peopleIn(names) : undefined;
  if (!people || people.score < (isFirst ? 1.3 : 2)) return;
  Object.assign(facts, {
    speakers: people.speakers,
    sure: people.score >= (isFirst ? 1.7 : 2) ? 2 : mentioned,
    // Further speakers may have headings of their own.
    form: 'heading',
  });
  if (line !== text.text.trim()) readWhen(facts, text.text);
}
