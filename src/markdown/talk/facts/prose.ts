import type { Speaker, Text } from '../../../event/model.ts';
import { endsIn } from '../../characters.ts';
import { nameScore } from '../../people/names.ts';
import { mayBeNick } from '../../people/nicks.ts';
import { peopleIn } from '../../people/people.ts';
import { readPeople } from '../../people/speakers.ts';
import { withoutShown } from '../../people/title/ornaments.ts';
import { readSpan } from '../../time/clock.ts';
import { findDay } from '../../time/date.ts';
import type { FactLine } from './facts.ts';
import { type Facts, mentioned, readWhen } from './facts.ts';
import { arePeople, formOf, possiblePerson, readExpected, readPerson, readPlaced } from './person-line.ts';
import { mentionIn } from './sentences/mention.ts';
import { shortestSentence } from './sentences/person-alone.ts';
import { subjectOf } from './sentences/subject.ts';
import { tellerOf } from './sentences/teller.ts';

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
export function readLine(facts: Facts, fact: FactLine, index: number, expected?: string): void {
  const { kind } = fact;
  const text = withoutShown(fact.text);
  const line = text.text.replace(/\{:[^{}]*\}/g, '').trim();
  if (/^@\w+\s*[({]/.test(line)) return;
  if (index <= 3 && line.length <= 200 && readBy(facts, line, index === 0)) return;
  if (index <= 2 && kind !== 'heading' && readPlaced(facts, line)) return;
  if (kind === 'heading') {
    if (index <= 1) readHeadingPerson(facts, text, index === 0);
  } else if (line === '' || line.length > longestLine) readProse(facts, { kind, text, line }, index);
  else {
    if (index <= furthestTime && isWhen(line)) readWhen(facts, line);
    if (facts.sure > 0) return;
    // A name with a word of respect, and nothing else, is one below a picture too.
    if (index <= furthestPerson) readShort(facts, { kind, text, line }, index, expected);
    else if (index <= furthest && kind === 'paragraph' && isHonoured(line))
      Object.assign(facts, { speakers: readPeople(line), sure: 1.3 });
  }
}

/** Among how many lines a time may stand, and a name without a word of respect; from 0. */
const furthestTime = 4;
const furthestPerson = 2;

interface Line extends FactLine {
  /** Its text without the attributes behind it, `{: .lead}`. */
  line: string;
}

/** A line of prose: whom the first sentences say to have talked. */
function readProse(facts: Facts, { kind, text, line }: Line, index: number): void {
  if (!isTelling(kind, line) || index > 1) return;
  const subject = facts.sure === 0 ? subjectOf(line.slice(0, 160), index) : undefined;
  if (subject) Object.assign(facts, { speakers: readPeople(subject), sure: mentioned });
  else readTeller(facts, text);
}

/** A line that is no longer than a person with a place. */
function readShort(facts: Facts, { kind, text, line }: Line, index: number, expected?: string): void {
  const span = readSpan(line);
  const person = index === 0 ? possiblePerson(line, kind) : undefined;
  if (person !== undefined) facts.maybe = { form: formOf(text, kind, index), ...person };
  if (expected !== undefined && formOf(text, kind, index) === expected && readExpected(facts, line, kind))
    return;
  const subject = arePeople(line) ? undefined : subjectOf(line, index);
  if (subject && line.length <= 60 && line.startsWith(`${subject},`)) {
    readPerson(facts, withoutWhen(text, span), kind, index);
    facts.form ??= formOf(text, kind, index);
    Object.assign(facts, facts.sure === 0 ? { speakers: readPeople(subject), sure: 1.3 } : { sure: 1.3 });
  } else if (subject) Object.assign(facts, { speakers: readPeople(subject), sure: 1.3 });
  else if (!/[。．！？!?]$|\p{Ll}{2}\.$/u.test(line) || line.length < shortestSentence)
    readPerson(facts, withoutWhen(text, span), kind, index);
  if (facts.sure === 0 && isTelling(kind, line) && index <= 1) readTeller(facts, text);
}

/** Whether a line tells when a talk was, and little else. */
function isWhen(line: string): boolean {
  const span = readSpan(line);
  // An ASCII full stop may be that of `6 p.m.`
  if (!span || endsIn(line, '。．?')) return false;
  const rest = line.length - (span.to - span.from);
  return rest <= 14 || (rest <= 40 && (span.minutes !== undefined || isParted(line, span)));
}

/** Whether a line may tell who talked; an item does where a word of respect stands behind a name. */
function isTelling(kind: FactLine['kind'], line: string): boolean {
  return kind === 'paragraph' || kind === 'quote' || (kind === 'item' && /\S(?:さん|氏|\s?님)/u.test(line));
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
  const names = tellerOf(text) ?? mentionIn(text);
  if (names !== undefined) Object.assign(facts, { speakers: readPeople(names), sure: mentioned });
}

/** `by Ann Lee, engineer @ Example`; whether the line is one. */
function readBy(facts: Facts, line: string, isFirst: boolean): boolean {
  const by =
    /^[-–—\s(（]*(?:(?:presented|proposed|hosted|led|given|talk|keynote|vortrag|session) (?:by|von)|speakers?|by|par|von|講師|登壇者|発表者|講演者|スピーカー|話す人|主讲人|讲师|分享人|演讲者|발표자|연사|강연자|스피커|with)(?:[:：]|\s[-–—])?\s+(.+?)[)）]?$/iu.exec(
      line,
    );
  if (!by || facts.sure > 0) return false;
  const [names = '', org] = by[1]!
    .replace(/\s+@\s+.*$/, '')
    .replace(/[。．.]$/, '')
    .split(/\s[-–—]\s(.*)/s);
  const people = peopleIn(org !== undefined && nameScore(org) >= 2 ? `${names} / ${org}` : names);
  const isSure =
    people !== undefined &&
    (people.score >= 0.6 || (/^\p{Lu}/u.test(names) && names.split(/\s+/).length <= 6));
  if (isSure) Object.assign(facts, { speakers: worksAt(people.speakers, org), sure: 2.4 });
  // `by yuumi3`: a word and nothing else.
  const isNick =
    !isSure && isFirst && /^[-–—\s(（]*(?:\p{L}+ )?(?:by|par|von)[\s:]/iu.test(line) && mayBeNick(names);
  if (isNick) Object.assign(facts, { speakers: readPeople(names), sure: 1.3 });
  return isSure || isNick;
}

/** Gives the last speaker of `Ann Lee - Example` the company that stands behind the dash. */
function worksAt(speakers: readonly Speaker[], org: string | undefined): Speaker[] {
  return speakers.map((speaker, index) =>
    org !== undefined && index === speakers.length - 1 && speaker.name !== org
      ? { affiliation: org, ...speaker }
      : speaker,
  );
}

/** A line without its day and time: `Galen Ashby, Sept 4 2014`. */
export function withoutWhen(text: Text, span: { from: number; to: number } | undefined): Text {
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
