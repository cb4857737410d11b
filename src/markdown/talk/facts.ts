import type { Speaker, Text } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import { isOrganisation, nameScore } from '../people/names.ts';
import { peopleIn } from '../people/people.ts';
import { readPeopleLine, readSpeakers } from '../people/speakers.ts';
import { readMinutes, readSpan } from '../time/clock.ts';
import { findDay } from '../time/date.ts';
import { type FieldName, fieldOf, headingField, headingKey } from '../words/headings.ts';
import { splitSlug } from './slugs.ts';

/** What the first lines below a heading say of the talk. */
export interface Facts {
  speakers: Speaker[];
  /** How sure it is that they are speakers: 0 to 3. */
  sure: number;
  title?: string;
  start?: string;
  minutes?: number;
  date?: string;
  room?: string;
  place?: string;
  /** Lines that were read as fields, `Speaker: …`. */
  fields: number;
}

/** One line of what stands below a heading: of a paragraph, an item, a quotation, a heading. */
export interface FactLine {
  text: Text;
  /** A field by the heading or the item above it: `#### Presenter:` and below it `Ann Lee`. */
  field?: FieldName;
  kind: Block['kind'];
}

/** Blocks that are looked at, and lines of each. */
const mostBlocks = 7;
const mostLines = 10;

type Read = (markdown: string, line: number) => Text;

/** The lines below a heading in which facts may stand, before its notes begin in earnest. */
export function factLines(blocks: readonly Block[], read: Read): FactLine[] {
  const lines: FactLine[] = [];
  let field: FieldName | undefined;
  let seen = 0;
  for (const block of blocks) {
    if (block.kind === 'rule' || block.kind === 'image' || block.kind === 'html') continue;
    if (block.kind === 'table' || block.kind === 'code' || ++seen > mostBlocks) break;
    const text = read(block.kind === 'heading' ? splitSlug(block.text).title : block.text, block.line);
    if (block.kind === 'heading') {
      field = headingField(text.text);
      lines.push({ text, kind: 'heading' });
      continue;
    }
    for (const line of linesOf(text))
      lines.push({ text: line, kind: block.kind, ...(field ? { field } : {}) });
    if (block.kind === 'item') addChildren(lines, block, text, read);
    if (block.kind === 'quote') addChildren(lines, block, text, read);
    if (lines.length > mostLines) break;
    if (block.kind !== 'item') field = undefined;
  }
  return lines;
}

/** `- Speaker` with the name as the only item below it; a quotation's further paragraphs. */
function addChildren(lines: FactLine[], block: Block, text: Text, read: Read): void {
  const field = fieldOf(headingKey(text.text));
  if (field === undefined && block.kind === 'item') return;
  for (const child of block.children.slice(0, 4)) {
    if (child.kind !== 'item' && child.kind !== 'paragraph') continue;
    for (const line of linesOf(read(child.text, child.line)))
      lines.push({ text: line, kind: child.kind, ...(field ? { field } : {}) });
  }
}

/** A text's lines, with their marks. */
function linesOf({ text, marks }: Text): Text[] {
  let start = 0;
  return text
    .split('\n')
    .slice(0, mostLines)
    .map(line => {
      const from = start;
      const to = from + line.length;
      start = to + 1;
      const inside = marks
        .filter(mark => mark.start >= from && mark.end <= to)
        .map(mark => ({ ...mark, start: mark.start - from, end: mark.end - from }));
      return { text: line, marks: inside };
    });
}

const fieldLine = /^[\s*_+・-]*([^:：]{1,28}?)[*_\s]*[:：][*_\s]*(.*)$/u;

/** In UTF-16 units; longer lines are prose. */
const longestField = 1000;

/** `Speaker: Ann Lee` as a field and its value. */
export function splitField(text: string): { field: FieldName; value: string } | undefined {
  const match = text.length <= longestField ? fieldLine.exec(text) : null;
  const field = match ? fieldOf(headingKey(match[1]!)) : undefined;
  return match && field && !/^\/\//.test(match[2]!) ? { field, value: match[2]!.trim() } : undefined;
}

/** Reads the facts in lines; `talkTitle` tells a speaker's line from the title said again. */
export function readFacts(lines: readonly FactLine[]): Facts {
  const facts: Facts = { speakers: [], sure: 0, fields: 0 };
  let prose = 0;
  let listing = false;
  for (const line of lines.slice(0, mostLines)) {
    const index = prose;
    if (listing && listsPerson(line)) {
      addSpeakers(facts, line.text.text);
      continue;
    }
    const split = line.kind === 'heading' ? speakerHeading(line.text.text) : splitField(line.text.text);
    const field = split?.field ?? line.field;
    const value = split?.value ?? line.text.text;
    listing = split?.field === 'speaker' && line.kind === 'paragraph';
    if (field !== undefined && value !== '') readField(facts, field, value);
    else if (field === undefined) {
      readLine(facts, line, index);
      if (readSpan(line.text.text) === undefined || line.text.text.length > longestLine) prose++;
    }
  }
  return facts;
}

/** Whether a line behind `Moderator: …` goes on with the people: `Ann Lee, Example Inc.` */
function listsPerson({ text, kind, field }: FactLine): boolean {
  if (kind !== 'paragraph' || field !== undefined || splitField(text.text) !== undefined) return false;
  const [name = '', ...rest] = text.text.split(/[,、，（(]/);
  return (
    text.text.length <= 50 &&
    !/[.。?？!！]$/.test(text.text) &&
    (rest.length > 0 || nameScore(name) >= 1.3) &&
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    name.split(/\s+/).length <= 3
  );
}

/** `### Speaker - Ann@Example`. */
function speakerHeading(text: string): { field: FieldName; value: string } | undefined {
  const match = /^(.{2,20}?)\s*(?:[:：]|\s[-–—]\s)\s*(.+)$/u.exec(text);
  const field = match ? fieldOf(headingKey(match[1]!)) : undefined;
  return field === 'speaker' ? { field, value: match![2]! } : undefined;
}

function readField(facts: Facts, field: FieldName, value: string): void {
  facts.fields++;
  if (field === 'speaker') addSpeakers(facts, value);
  else if (field === 'title') facts.title ??= value;
  else if (field === 'minutes') setMinutes(facts, readMinutes(value));
  else if (field === 'date' || field === 'time') readWhen(facts, value);
  else if (field === 'room' && value.length <= 40) {
    readWhen(facts, value);
    facts.room ??= value;
  } else if (field === 'place' && value.length <= 60) facts.place ??= value;
}

/** A person's line: without what people write behind a name. */
function addSpeakers(facts: Facts, value: string): void {
  if (facts.sure >= 3 && facts.speakers.length > 0 && facts.speakers.length > 12) return;
  const speakers = readSpeakers(value.replace(/^[-–—・\s]+/, ''), { strict: false }).filter(
    ({ name }) => name.length <= 40 && !/[。?？!！]/.test(name),
  );
  const known = new Set(facts.sure >= 3 ? facts.speakers.map(({ name }) => name) : []);
  facts.speakers =
    facts.sure >= 3 ? [...facts.speakers, ...speakers.filter(({ name }) => !known.has(name))] : speakers;
  if (speakers.length > 0) facts.sure = 3;
}

function setMinutes(facts: Facts, minutes: number | undefined): void {
  if (minutes !== undefined && minutes > 0) facts.minutes ??= minutes;
}

function readWhen(facts: Facts, value: string): void {
  const day = findDay(value);
  if (day?.date) facts.date ??= day.date;
  const span = readSpan(value);
  if (!span || facts.start !== undefined) return;
  facts.start = span.start;
  setMinutes(facts, span.minutes);
}

const noProfiles: ReadonlySet<string> = new Set();

/** How sure a speaker is whom only the prose names: enough to name, too little to tell a talk by. */
export const mentioned = 0.8;

/** Lines of more characters are prose. */
const longestLine = 90;

/** A line without a field's word: a person alone, a time alone, `by Ann Lee`. */
function readLine(facts: Facts, { text, kind }: FactLine, index: number): void {
  const line = text.text.replace(/\{:[^}]*\}/g, '').trim();
  if (/^@\w+\s*[({]/.test(line)) return;
  if (index <= 3 && line.length <= 200 && readBy(facts, line)) return;
  if (line === '' || line.length > longestLine || kind === 'heading') {
    if (kind === 'heading' && index <= 1) readHeadingPerson(facts, line, index === 0);
    else if (kind === 'paragraph' && index <= 1) {
      const subject = facts.sure === 0 ? subjectOf(line.slice(0, 160), index) : undefined;
      if (subject) Object.assign(facts, { speakers: readSpeakers(subject), sure: mentioned });
      else readMention(facts, text);
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
    (span.minutes !== undefined || rest <= 14)
  )
    readWhen(facts, line);
  if (facts.sure > 0) return;
  if (index > 2) return;
  const subject = subjectOf(line, index);
  if (subject) Object.assign(facts, { speakers: readSpeakers(subject), sure: 1.3 });
  else if (!/[。．！？!?]$/.test(line)) readPerson(facts, withoutWhen(text, span), kind, index);
  if (facts.sure === 0 && kind === 'paragraph' && index <= 1) readMention(facts, text);
}

/** A person whom the first sentences name: a name that is a link, or stands behind `Speaker`. */
function readMention(facts: Facts, { text, marks }: Text): void {
  if (facts.sure > 0) return;
  const named = marks
    .filter(({ kind, start, end }) => kind === 'link' && start < 160 && end - start <= 40)
    .map(({ start, end }) => text.slice(start, end));
  const people = named.filter(name => nameScore(name.replace(/^@/, '')) >= 1.3 && !isOrganisation(name));
  const behind =
    /(?:\b(?:speaker|presenter|referent)(?:in)?|登壇者の|発表者の|スピーカーの)\s?((?:\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]+){0,2}|\p{Script=Han}{2,5})(?=[\s,、。氏さ])/u.exec(
      text.slice(0, 200),
    )?.[1];
  const first = behind ?? people[0];
  if (first !== undefined) Object.assign(facts, { speakers: readSpeakers(first), sure: mentioned });
}

/** `by Ann Lee, engineer @ Example`; whether the line is one. */
function readBy(facts: Facts, line: string): boolean {
  const by =
    /^[-–—\s(（]*(?:(?:presented|proposed|hosted|led|given|talk|vortrag|session) (?:by|von)|speakers?|by|par|von|講師|with)[:：]?\s+(.+?)[)）]?$/iu.exec(
      line,
    );
  if (!by || facts.sure > 0) return false;
  const names = by[1]!
    .replace(/\s[-–—]\s/g, ' / ')
    .replace(/\s+@\s+.*$/, '')
    .replace(/[。.]$/, '');
  const people = peopleIn(names, noProfiles, readPeopleLine);
  const isSure =
    people !== undefined &&
    (people.score >= 0.6 || (/^\p{Lu}/u.test(names) && names.split(/\s+/).length <= 6));
  if (isSure) Object.assign(facts, { speakers: people.speakers, sure: 2.4 });
  return isSure;
}

/** Who a sentence says has talked: `汐見さんの発表。`, `Gudrun Lisle, the funniest hour of the day.` */
function subjectOf(line: string, index: number): string | undefined {
  const japanese =
    /^(?:(?:発表者|登壇者)は)?([^\s、。「」はがのに]{1,12}(?:さん|氏))(?:の(?:発表|話|お話|トーク|講演|セッション|LT|担当|番)|による|が|は|から|より)/u.exec(
      line,
    )?.[1];
  if (japanese !== undefined) return japanese;
  if (index > 0) return undefined;
  const latin =
    /^((?:\p{Lu}[\p{L}.'’-]+)(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})(?:,\s|\s(?:with|talks?|talked|spoke|speaks|showed|shows|presented|presents|explained|explains|told|tells|gave|gives|from|on|about|of|at|who|zeigt|zeigte|erzählt|erzählte|stellt|stellte|sprach|berichtete|über|von|nous|présente|raconte|explique)\s)/u.exec(
      line,
    )?.[1];
  return latin !== undefined && nameScore(latin) >= 1.2 ? latin : undefined;
}

/** A line without its day and time: `Galen Ashby, Sept 4 2014`. */
function withoutWhen(text: Text, span: { from: number; to: number } | undefined): Text {
  const day = findDay(text.text);
  const cut = day ?? span;
  if (!cut) return text;
  const rest = `${text.text.slice(0, cut.from)}${text.text.slice(cut.to)}`.replace(
    /[\s,、|/@(（\-–—]+$|^[\s,、|/)）\-–—]+/g,
    '',
  );
  return { text: rest, marks: [] };
}

function readHeadingPerson(facts: Facts, line: string, isFirst: boolean): void {
  const people =
    facts.sure === 0 && line.length <= 60 ? peopleIn(line.replace(/\s[-–—]\s/g, ' / ')) : undefined;
  if (people && people.score >= (isFirst ? 1.3 : 2))
    Object.assign(facts, { speakers: people.speakers, sure: people.score >= 2 ? 2 : mentioned });
}

function readPerson(facts: Facts, text: Text, kind: Block['kind'], index: number): void {
  const line = text.text.trim();
  const profiles = new Set(
    text.marks
      .filter(
        ({ kind: mark, url }) =>
          mark === 'link' &&
          /(?:twitter|x|github)\.com\/@?[\w-]+\/?$|^https?:\/\/[^/]+\/@[\w.-]+\/?$/i.test(url ?? ''),
      )
      .map(({ start, end }) => text.text.slice(start, end)),
  );
  const names = line.replace(/\s[-–—―]\s|;\s/g, ' / ');
  const people = peopleIn(
    names,
    profiles,
    nameScore(readSpeakers(names)[0]?.name ?? '') >= 2 ? readPeopleLine : readSpeakers,
  );
  if (!people) return;
  const emphasised = text.marks.some(
    mark => (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.end - mark.start >= line.length - 2,
  );
  const need = kind === 'item' ? (index === 0 ? 2 : 2.4) : emphasised ? 1.2 : index === 0 ? 1.3 : 2.2;
  const words = line.split(/\s+/).length;
  const first = people.speakers[0]!;
  const isShort = words <= 8 || people.speakers.length > 1;
  if (people.score < need || !isShort || (nameScore(first.name) < 1 && people.score < 2.4)) return;
  Object.assign(facts, {
    speakers: people.speakers.filter(({ name }) => nameScore(name) >= 0.3 || people.score >= 2.4),
    sure: people.score,
  });
}
