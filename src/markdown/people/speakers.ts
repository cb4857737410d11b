import type { Role, Speaker } from '../../event/model.ts';
import { narrow } from '../time/narrow.ts';
import { splitNames } from './name-pieces.ts';
import { isGivenName, nameScore } from './names.ts';
import { isJob, isOrganisation } from './roles.ts';

const rolesBefore: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:moderators?|moderated by|facilitators?|chair|host|モデレーター?|ファシリテーター?|司会|進行|主持人|사회|moderation)(?:[:\s]+|$)/i,
    'moderator',
  ],
  [/^(?:panel(?:l)?ists?|パネリスト|パネラー|패널|嘉宾|嘉賓)(?:[:\s]+|$)/i, 'panelist'],
  [/^(?:speakers?|登壇者?|発表者?|講演者?|presenters?|presented by|by|par|von|lead)(?:[:\s]+)/i, 'speaker'],
];
const roleInside = /^(?:moderators?|facilitators?|host|モデレーター?|司会|進行)$/i;

/** A piece of a list of people: what stands outside brackets, and in them. */
interface Chunk {
  names: string;
  inside: string[];
  /** What parts it from the one before; `and` for all that says that it is one more person. */
  sign: string;
}

/** `et al.`, `u. a.`, `and others`: nobody by name. */
const others =
  /^(?:(?:et\.?\s?)?al\.?|u\.?\s?a\.?|uvm\.?|etc\.?|(?:many |some )?others|(?:many )?more|friends|autres|andere|ほか|他|等)$/i;

/** What stands in brackets behind a name and is no place of work: `Ann Lee (video)`. */
const pointer = /^(?:video|recording|slides?|talk|link|youtube|twitter|linkedin|github|website|blog)$/i;

/**
 * Reads a list of people and nothing else, as timetables and the format have it: `bob(Sample) carol(Sample) moderator
 * dan(X)`, `Ann Lee & Bob Ray`. Names have their affiliation in half- or full-width brackets, or behind an `@`.
 * Beside a moderator, all others are panelists.
 */
export function readSpeakers(text: string): Speaker[] {
  return withRoles(chunks(text), false);
}

/**
 * As `readSpeakers`, of a line that people wrote about people: what stands behind a full name is where that person
 * works, or a handle, if it is no name: `Ann Lee, Sample`, `Ann Lee | @ann | Example Inc.`, `Example Inc. / Ann Lee`.
 */
export function readPeople(text: string): Speaker[] {
  return withRoles(inOrder(chunks(text.replace(tildeBehind, '$1 ($2)'))), true);
}

/** `林朝晖 ~ 架构师、作者`: what that person does. */
const tildeBehind = /^\s*(\p{Lo}{2,5})\s[~〜～]\s([^()（）]{2,50})$/u;

function withRoles(found: readonly Chunk[], isLoose: boolean): Speaker[] {
  const speakers: Speaker[] = [];
  let role: Role = 'speaker';
  for (const chunk of found) {
    const words = takeRole(chunk.names);
    role =
      words.role ??
      (chunk.inside.some(inside => inside.split(/[,、，]/).some(isRole)) ? 'moderator' : 'speaker');
    if (!others.test(words.text)) addChunk(speakers, { ...chunk, names: words.text }, role, isLoose);
  }
  if (!speakers.some(speaker => speaker.role === 'moderator')) return speakers;
  return speakers.map(speaker => (speaker.role === 'speaker' ? { ...speaker, role: 'panelist' } : speaker));
}

/**
 * `Example Inc. / Ann Lee` as `Ann Lee (Example Inc.)`, `@ann / Ann Lee` as `Ann Lee`, `Joe / Example House` as `Joe
 * (Example House)`.
 */
function inOrder(found: Chunk[]): Chunk[] {
  const [place, person, ...others] = found;
  if (place === undefined || person === undefined || others.length > 0 || person.sign === 'and') return found;
  if (/^[@＠]\S+$/.test(place.names) && /^[^@＠]+$/.test(person.names) && /[/／|｜]/.test(person.sign))
    return nameScore(person.names) >= 1.2 ? [person] : found;
  const isBarred = /[/／|｜]/.test(person.sign) && place.inside.length === 0;
  const isWorkFirst = isOrganisation(place.names)
    ? !isOrganisation(person.names)
    : areCapitals(place.names) && !areCapitals(person.names) && nameScore(person.names) >= 1.2;
  if (isBarred && isWorkFirst) return [{ ...person, inside: [place.names, ...person.inside] }];
  if (isBarred && person.inside.length === 0 && isWordAtPlace(place.names, person.names))
    return [{ ...place, inside: [person.names] }];
  const areBare = place.inside.length === 0 && person.inside.length === 0;
  // `三枝 あや, Example`
  const isForeign =
    /^[\p{Script=Han}\p{Script=Hangul}]/u.test(person.names) &&
    /^(?:\p{Lu}[\p{L}\d]+|[\p{Script=Katakana}ー]{3,}\p{Script=Han}{0,4})$/u.test(place.names);
  const isPlace = nameScore(person.names) >= 1.6 && (isOrganisation(place.names) || isForeign);
  return areBare && isPlace ? [{ ...person, inside: [place.names] }] : found;
}

/** `Joe / Example House`: people in a row are called alike, so that behind one word for somebody stands a place. */
function isWordAtPlace(name: string, behind: string): boolean {
  const [first = '', ...others] = behind.split(/\s+/);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && others.length > 0 && /^\p{Lu}/u.test(first) && !isGivenName(first);
}

/** `THE LAST PICKLE`. */
function areCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&.-]+(?:\s[\p{Lu}\d&.-]+)+$/u.test(text);
}

function addChunk(speakers: Speaker[], chunk: Chunk, role: Role, isLoose: boolean): void {
  const inside = chunk.inside.map(withoutRole);
  const affiliation = inside.find(each => each !== '' && !/^[@＠]/.test(each) && !pointer.test(each));
  const handle = inside.find(each => /^[@＠][\w.-]+$/.test(each));
  const before = speakers.at(-1);
  const names = splitNames(chunk.names, isLoose);
  if (names.length === 0 && handle !== undefined && before === undefined)
    names.push({ name: handle.slice(1) });
  names.forEach(({ name, org, sure }, index) => {
    const isLast = index === names.length - 1;
    const isName = sure === true || nameScore(name) >= 1 || handle !== undefined;
    if (before !== undefined && inside.every(each => /^[@＠]/.test(each))) {
      if (isLoose && chunk.sign !== 'and' && isHandleOf(before.name, chunk.names)) return;
      const isMore =
        chunk.sign === 'and' && !(before.affiliation !== undefined && nameScore(chunk.names) < 0.3);
      const isAfterJob = isLoose && !isMore && isJob(before.affiliation ?? '') && nameScore(chunk.names) < 2;
      const isBehind = isOrganisation(name) || (isLoose && !isMore && isPlaceOf(before.name, chunk.names));
      if (isJob(name) ? isLoose || !isName : isAfterJob || (isBehind && !isName)) {
        if (!isSentencePart(chunk.names)) before.affiliation ??= chunk.names;
        return;
      }
    }
    const where = org ?? (isLast ? affiliation : undefined);
    speakers.push({ name, ...(where ? { affiliation: where } : {}), role });
  });
}

function isRole(text: string): boolean {
  return roleInside.test(text.trim());
}

/** What stands in a bracket beside a role: `moderator, Sample Co.` */
function withoutRole(inside: string): string {
  const pieces = inside.split(/[,、，]/);
  return (pieces.some(isRole) ? pieces.filter(piece => !isRole(piece)).join(',') : inside).trim();
}

/** Whether a Japanese text is a part of a sentence, and no company. */
export function isSentencePart(text: string): boolean {
  return /[をがにはでへ]|する|した|です|ます/.test(text);
}

/** Whether a text behind a full name is the same person's handle: `Ann Lee | @ann`, 三枝 あや / saegusa. */
function isHandleOf(name: string, text: string): boolean {
  return nameScore(name) >= 1.2 && /^(?:[@＠][\w.-]+|[a-z][a-z\d_.-]*)$/.test(text);
}

/** Whether a text behind a full name is where that person works: `Ann Lee, Sample`. */
function isPlaceOf(name: string, text: string): boolean {
  return nameScore(name) >= 1.1 && nameScore(text) < (/^[\uac00-\ud7a3]+$/.test(text) ? 1 : 0.5);
}

const openers = '(（[［【〔';
const closers = ')）]］】〕';
const separators = new Set([',', '、', '，', ';', '；', '\n', '/', '／', '|', '｜']);

/** What says that one more person follows. */
const joiner =
  /\s{1,4}(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|[&＆+]|[Ww]ith|WITH)\s{1,4}|\s{1,4}[xX×✕]\s{1,4}(?=\p{L})|[&＆](?=[\p{Lu}\p{Ll}]{2}|\p{Lo})|(?<=さん|さま|氏|様)(?:と|・|\s*[xX×]\s*)|(?<=\p{Script=Han})[和与](?=@|\p{Script=Han})|\s{1,4}[ye]\s{1,4}(?=\p{Lu}[\p{L}.'’-]*\s\p{Lu})/uy;

/** A page of a wiki: `[[Ann Lee]]`, `[[people/ann|Ann Lee]]`. */
const wikiLink = /\[\[(?:[^[\]|]{1,80}\|)?([^[\]|]{1,80})\]\]/g;

/** Cuts at separators outside brackets, and behind a closing bracket that another name follows. */
function chunks(written: string): Chunk[] {
  const text = written.replace(wikiLink, '$1');
  const found: Chunk[] = [];
  let names = '';
  let inside: string[] = [];
  let depth = 0;
  let open = '';
  let sign = '';
  const cut = (by: string) => {
    if (names.trim() !== '' || inside.length > 0) {
      found.push({ names: names.trim(), inside, sign });
      sign = '';
    }
    if (sign !== 'and') sign = by;
    names = '';
    inside = [];
  };
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!;
    joiner.lastIndex = index;
    const join = depth === 0 ? joiner.exec(text) : null;
    if (join) {
      cut('and');
      index += join[0].length - 1;
    } else if (depth === 0 && openers.includes(letter)) {
      depth = 1;
      open = '';
    } else if (depth > 0 && openers.includes(letter)) {
      depth++;
      open += letter;
    } else if (depth > 0 && closers.includes(letter)) {
      depth--;
      if (depth === 0) inside.push(open);
      else open += letter;
    } else if (depth > 0) open += letter;
    else if (separators.has(letter)) cut(letter);
    else {
      if (inside.length > 0 && /\S/.test(letter) && !honorificSign(letter)) cut('');
      names += letter;
    }
  }
  if (depth > 0) names += open;
  cut('');
  return found;
}

function honorificSign(sign: string): boolean {
  return 'さんサンま氏様님씨先生老师師'.includes(sign);
}

function takeRole(text: string): { text: string; role?: Role } {
  const source = narrow(text);
  for (const [pattern, role] of rolesBefore) {
    const match = pattern.exec(source);
    if (match) return { text: text.slice(match[0].length).trim(), role };
  }
  return { text };
}
