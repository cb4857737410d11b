import { endsIn } from '../../characters.ts';
import { nameScore } from '../../people/names.ts';
import { withPlace } from '../../people/places.ts';
import { isSentencePart, readPeople } from '../../people/speakers.ts';
import { readMinutes, readSpan } from '../../time/clock.ts';
import { type FieldName, fieldOf } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import type { FactLine } from './facts.ts';
import { type Facts, readEnd, readWhen, setMinutes } from './facts.ts';

const fieldLine = /^:?[\s*_+・-]*([^:：]{1,28}?)[*_\s]*[:：][*_\s]*(.*)$/u;

/** In UTF-16 units; longer lines are prose. */
const longestField = 1000;
/** In UTF-16 units of a line that begins with a word in a frame. */
const longestLook = 120;

/** A word in a frame, `【登壇者】山田 太郎`, and a microphone or a bust for one. */
const framedField = /^[\s・-]*[【［[]([^】\]］]{1,20})[】\]］]\s*([^(（[].*)$/u;
const pictured = /^(?:🎤|🎙\ufe0f?|👤|👥|🗣\ufe0f?|(?:🧑|👩|👨)\u200d💻)\s*(\S.{1,80})$/u;

/** `Speaker: Ann Lee`, `【Speaker】Ann Lee`, `🎤 Ann Lee` as a field and its value. */
export function splitField(text: string): { field: FieldName; value: string } | undefined {
  const person = pictured.exec(text)?.[1];
  if (person !== undefined && !/[:：。．]/.test(person)) return { field: 'speaker', value: person };
  const framed = text.length <= longestLook ? framedField.exec(text) : null;
  const framedAs = framed ? fieldOf(headingKey(framed[1]!)) : undefined;
  if (framed && framedAs) return { field: framedAs, value: framed[2]! };
  const match = text.length <= longestField ? fieldLine.exec(text) : null;
  const field = match ? fieldOf(headingKey(match[1]!)) : undefined;
  return match && field && !/^\/\//.test(match[2]!) ? { field, value: match[2]!.trim() } : undefined;
}

/** Whether a line behind `Moderator: …` goes on with the people: `Ann Lee, Example Inc.` */
export function listsPerson({ text, kind, field }: FactLine): boolean {
  if (kind !== 'paragraph' || field !== undefined || splitField(text.text) !== undefined) return false;
  const [name = '', ...rest] = text.text.split(/[,、，（(]/);
  return (
    text.text.length <= 50 &&
    !endsIn(text.text, '.?!') &&
    nameScore(name) >= (rest.length > 0 ? 0.3 : 1.3) &&
    !isSentencePart(name) &&
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    name.split(/\s+/).length <= 3
  );
}

/** `Speakers`, `Presenters:` on a line of its own, above a list of them. */
export function namesPeople({ text, kind, field }: FactLine): boolean {
  return (
    kind === 'paragraph' &&
    field === undefined &&
    text.text.length <= 24 &&
    fieldOf(headingKey(text.text)) === 'speaker'
  );
}

/** Whether a line right below `Speakers` can be one of them, though its name says nothing. */
export function isPersonBelow({ text: { text }, kind, field }: FactLine): boolean {
  return (
    kind === 'paragraph' &&
    field === undefined &&
    text.length <= 60 &&
    splitField(text) === undefined &&
    !endsIn(text.trim(), '.!?:') &&
    !/https?:/.test(text)
  );
}

/** Whether a line is a name and nothing else, as far as one can tell. */
export function isPersonAlone({ text }: FactLine): boolean {
  return text.text.length <= 40 && nameScore(text.text.trim()) >= 1.3;
}

/** In UTF-16 units, of an item: a name with what the person does. */
const longestPerson = 120;

const handleAlone = /^[@＠][\w.-]{2,39}(?:\s?(?:さん|氏))?$/;
const honoured = /\s?(?:さん|氏|様)$/;

/**
 * Adds a further person of a list, `Ann Lee, Example Inc.`; whether the line is one. Behind a full name handles are
 * that person's, where the list, `among`, calls nobody さん.
 */
export function addPerson(facts: Facts, { text, kind }: FactLine, among: readonly FactLine[]): boolean {
  const [whole = ''] = text.text.split('\n');
  const areApart =
    facts.speakers.every(({ name }) => /^[\w.-]+$/.test(name)) ||
    among.some(line => isPersonAlone(line) && honoured.test(line.text.text));
  if (areApart && handleAlone.test(whole.trim())) {
    facts.speakers = [...facts.speakers, ...readPeople(whole)];
    return true;
  }
  const [written = ''] = whole
    .replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s/, '')
    .split(/(?:(?<!\s)\s+)?[,、，（(@]|\s[-–—]\s|(?<=\p{Ll})—(?=\p{Lu})/u);
  const name = written.replace(honoured, '');
  const isLinked = text.marks.some(
    mark => mark.kind === 'link' && mark.start === 0 && mark.end === name.length,
  );
  const isHandled =
    /@[\w.-]{2,}\s*\)?$/.test(whole) && /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,2}$/u.test(name);
  // `Ann Lee, Managing Director of User Experience at Example`
  const isPlaced =
    kind === 'item' && whole.length <= longestPerson && /^,\s+\p{Lu}/u.test(whole.slice(name.length));
  if ((nameScore(written) < 1.3 && !isHandled) || endsIn(name, '.!?') || soundsLikeEvent(name)) return false;
  if (whole.length > 60 && !isLinked && !isPlaced) return false;
  if (kind === 'paragraph' && whole.length > 60) return false;
  if (facts.speakers.some(speaker => speaker.name === name)) return true;
  facts.speakers = [...facts.speakers, { name, role: 'speaker' }];
  facts.sure = Math.max(facts.sure, 2);
  return true;
}

/** What a link to a page of a person is called, behind the name. */
const ownPage =
  /\s*[-–—|(,]\s*(?:linked ?in|twitter|github|mastodon|bluesky|facebook|instagram|website|homepage|web|blog|bio)\s?\)?$/i;

/** Whether a line below `Speaker` is what the person named before has made: `ropes - a library`. */
export function isWork(facts: Facts, value: string): boolean {
  if (ownPage.test(value)) return false;
  const isFull = facts.speakers.some(({ name }) => nameScore(name) >= 1.2);
  return isFull && !/[@＠]/.test(value) && readPeople(value).every(({ name }) => nameScore(name) < 0.5);
}

/** Keeps what a field says. */
export function readField(facts: Facts, field: FieldName, value: string): void {
  facts.fields++;
  if (field === 'speaker') addSpeakers(facts, takeWhen(facts, value));
  else if (field === 'title') facts.title ??= value;
  else if (field === 'minutes' && readSpan(value)?.minutes === undefined)
    setMinutes(facts, readMinutes(value));
  else if (field === 'end') readEnd(facts, value);
  else if (field === 'date' || field === 'time' || field === 'minutes') readWhen(facts, value);
  else if (field === 'room' && value.length <= 40) {
    readWhen(facts, value);
    facts.room ??= value;
  } else if (field === 'place' && value.length <= 60) facts.place ??= value;
}

/** A speaker's field without the time behind the name: `山田太郎 (@yamada) 19:10-19:40`. */
function takeWhen(facts: Facts, value: string): string {
  const span = readSpan(value);
  // `Tariq Noon` is a name.
  const isBehind = span !== undefined && span.from > 0 && span.to >= value.trimEnd().length;
  if (!isBehind || !/\d/.test(value.slice(span.from))) return value;
  readWhen(facts, value);
  return value.slice(0, span.from);
}

/** When and where a talk was, by the keys of front matter. */
export function factsOfKeys(all: ReadonlyMap<string, string>): Facts {
  const facts: Facts = { speakers: [], sure: 0, fields: 0 };
  for (const [key, value] of all) {
    const field = fieldOf(headingKey(key.replace(/[_-]/g, ' ')));
    if (field === 'time' || field === 'end' || field === 'minutes' || field === 'room')
      readField(facts, field, value);
  }
  return facts;
}

/** A person's line: without what people write behind a name. */
export function addSpeakers(facts: Facts, value: string): void {
  if (facts.sure >= 3 && facts.speakers.length > 0 && facts.speakers.length > 12) return;
  const speakers = readPeople(
    withPlace(
      value
        .replace(ownPage, '')
        .replace(/^[-–—・\s]+/, '')
        .replace(/\s[-–—―]\s/g, ' / '),
      'list',
    ),
  ).filter(({ name }) => name.length <= 40 && !/[。．?？!！"“”]/.test(name));
  const known = new Set(facts.sure >= 3 ? facts.speakers.map(({ name }) => name) : []);
  facts.speakers =
    facts.sure >= 3 ? [...facts.speakers, ...speakers.filter(({ name }) => !known.has(name))] : speakers;
  if (speakers.length > 0) facts.sure = 3;
}

/** Words of front matter that name who speaks, and nothing else. */
const speakerKeys = [
  'speaker',
  'speakers',
  'presenter',
  'presenters',
  'lecturer',
  '登壇者',
  '発表者',
  '講演者',
  '講師',
  '讲师',
  '分享人',
  '발표자',
  '연사',
  'referent',
  'intervenant',
];

/** Who speaks as front matter has it. */
export function speakerOf(all: ReadonlyMap<string, string>): string | undefined {
  return speakerKeys.map(key => all.get(key)).find(value => value !== undefined);
}
