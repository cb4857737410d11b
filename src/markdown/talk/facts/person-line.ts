import type { Speaker, Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { andWord, nameScore } from '../../people/names.ts';
import { mayBeNick } from '../../people/nicks.ts';
import { peopleIn } from '../../people/people.ts';
import { withPlace } from '../../people/places.ts';
import { isJob, isOrganisation } from '../../people/roles.ts';
import { readPeople } from '../../people/speakers.ts';
import { isNoName, profilesOf } from '../../people/title/clues.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import type { Facts } from './facts.ts';

const between = new RegExp(`(?:(?<!\\s)\\s+)?[,&、]\\s*|(?<!\\s)\\s+${andWord}\\s+`);

/** Whether a line is two names or more and nothing else. */
export function arePeople(line: string): boolean {
  const names = line.split(between);
  return names.length > 1 && names.every(name => nameScore(name) >= 1.2);
}

/** Two people or more, each with a place in brackets. */
const placed = new RegExp(
  `^(?:[^()（）]{3,40}[(（][^()（）]{2,80}[)）](?:\\s*[,、;/／|]|\\s+${andWord}(?=\\s)|$)){2,12}$`,
  'u',
);

/** In UTF-16 units, of people in a row; a shorter one is read as any line is. */
const shortestRow = 90;
const longestRow = 300;

/**
 * People in a row, or with their places, however long the line is: `Ann Lee (Example, moderator), Bob Ray (Sample)`.
 */
export function readPlaced(facts: Facts, line: string): boolean {
  if (facts.sure === 0 && line.length > shortestRow && line.length <= longestRow && arePeople(line)) {
    Object.assign(facts, { speakers: readPeople(line), sure: 2 });
    return true;
  }
  const speakers = facts.sure === 0 && line.length <= 600 && placed.test(line) ? readPeople(line) : [];
  const areNames = speakers.length > 1 && speakers.every(({ name }) => nameScore(name) >= 1.2);
  if (areNames) Object.assign(facts, { speakers, sure: 2 });
  return areNames;
}

/** How a line looks: `emphasis`, or the kind of its block; and which it is. */
export function formOf({ text, marks }: Text, kind: Block['kind'], index: number): string {
  const emphasised = marks.some(
    mark =>
      (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.end - mark.start >= text.trim().length - 2,
  );
  // A heading is one, however it is set.
  return `${emphasised && kind !== 'heading' ? 'emphasis' : kind} ${index}`;
}

/**
 * The person that a line can be where the first lines below all other headings can: 笹倉, みなと, `Tilda Marsh` as an
 * item, `Joe / Example House`.
 */
export function possiblePerson(
  line: string,
  kind: Block['kind'],
): { name: string; place?: string } | undefined {
  const name = unframed(line);
  const [, nick, place] = /[/|／｜]/.test(line) ? (nickAtPlace.exec(name) ?? []) : [];
  if (nick !== undefined) return nameScore(place!) < 2 ? { name: nick, place: place! } : undefined;
  const last = lastAtPlace(name);
  if (last) return last;
  const least = kind === 'item' ? 1.2 : 0.4;
  const isPossible =
    name.length <= 30 &&
    (nameScore(name) >= least || (kind !== 'item' && isNickname(name))) &&
    !isOrganisation(name) &&
    !isWordOfNotes(headingKey(name));
  return isPossible ? { name } : undefined;
}

/** A word as handles are, and nothing else: `yuumi3`, `naoya_ito`. */
export function isNickname(text: string): boolean {
  if (!/^@?[a-z\d][\w.-]{2,19}$/i.test(text) || !/[a-z]{2}/i.test(text) || isNoName(text)) return false;
  return mayBeNick(text) && !isWordOfNotes(headingKey(text));
}

/** `Ilka, ropeworks`, `Joe / Example House`: one word for a person, and where that person works. */
const nickAtPlace =
  /^(\p{Lu}\p{L}{1,15}(?:,\s\p{Lu}\p{L}{1,15}(?=\s?[/|／｜])){0,3})\s*(?:,\s|\s[/|]\s|／|｜)\s*([\p{L}\d][^,/|.!?。．]{1,40})$/u;

/** `Example Search 김민수/이서연`: a place of work, and last who is there. */
const koreanLast =
  /^([^.?!。．]{2,60}?),?\s([\uac00-\ud7a3]{3}(?:(?:\s?[/,·]\s?|\s)[\uac00-\ud7a3]{3}){0,3})(?:\s?님)?$/u;

/** Who stands last on a line, in Korean, behind a word in Latin letters or a company; undefined where none does. */
function lastAtPlace(line: string): { name: string; place: string } | undefined {
  const [, place = '', names = ''] =
    line.length <= 80 ? (koreanLast.exec(line.replace(/^.*[.?!]\s/, '')) ?? []) : [];
  const each = names.split(/\s?[/,·]\s?|\s/u);
  const isPlace = /[A-Za-z]$/.test(place) || isOrganisation(place);
  return names !== '' && isPlace && each.every(name => nameScore(name) >= 2)
    ? { name: each.join(', '), place }
    : undefined;
}

/** People where the lines below most other headings have theirs, though their names say nothing; whether there are. */
export function readExpected(facts: Facts, line: string, kind: Block['kind']): boolean {
  const bare = unframed(line);
  const [, nick, place] = /[,/|／｜]/.test(bare) ? (nickAtPlace.exec(bare) ?? []) : [];
  const isNick = nick !== undefined && !isWordOfNotes(headingKey(nick)) && nameScore(place!) < 2;
  const last = lastAtPlace(bare);
  const speakers = readPeople(isNick ? `${nick} (${place})` : last ? `${last.name} (${last.place})` : bare);
  const areNames =
    isNick ||
    (speakers.length > 0 &&
      speakers.length <= 4 &&
      speakers.every(
        ({ name }) =>
          /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) ||
          nameScore(name) >= (name.length <= 12 ? 0.4 : 1.2) ||
          (kind !== 'item' && isNickname(bare)),
      ));
  if (areNames) Object.assign(facts, { speakers, sure: 1.2, form: undefined });
  return areNames;
}

/** `とろ / @toro`: what somebody is called, and the handle. */
const nickWithHandle = /^([^\s/／|｜,、@]{2,20}(?:\s[^\s/／|｜,、@]{1,20})?)\s*[/／|｜]\s*(@[\w.-]{2,39})$/u;

/** An address of mail behind a name. */
const mailbox = /(?:\s*[-–—,|/]\s*|\s+)<?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}>?$/u;

/** Links behind a name. */
const addresses = /(?:\s*[-–—,、|/]?\s*\(?https?:\/\/[^\s,、|]+)+$/u;
/** The page of a person. */
const personsPage =
  /https?:\/\/(?:www\.)?(?:twitter|x|github|linkedin)\.com\/(?:in\/)?[\w.-]+\/?(?=[\s,)|]|$)/i;

/** `(Ann Lee)`, `[Ann × Bob]`, `~ Ann Lee` without what sets it apart. */
export function unframed(text: string): string {
  const line = text.trim().replace(/^(?:[~〜～・◆■●▼▶※★☆>»]|\p{Extended_Pictographic}\ufe0f?)+\s*/u, '');
  return /^[(（[［【〔]([^()（）[\]［］【】〔〕]{2,60})[)）\]］】〕]$/u.exec(line)?.[1] ?? line;
}

/** `Ann Lee: CTO, Example` as `Ann Lee, CTO, Example`; `Ann Lee -> what she does` as her name. */
function withJob(line: string): string {
  const arrow = line.search(/(?:(?<!\s)\s+)?(?:->|→|=>)\s/);
  if (arrow > 0 && nameScore(readPeople(line.slice(0, arrow))[0]?.name ?? '') >= 1.6)
    return line.slice(0, arrow);
  const [, name = '', rest = ''] = /^([^:：]{3,40}?)\s*[:：]\s*(.*)$/u.exec(line) ?? [];
  if (nameScore(name) < 1.3) return line;
  return isJob(rest.split(/[,，、@]/)[0]!.trim()) ? `${name}, ${rest}` : line;
}

/** What a person must be worth on a line of this form. */
function leastOf(form: string): number {
  if (form.startsWith('emphasis')) return 1.2;
  if (form.startsWith('code')) return 2;
  if (form.startsWith('item')) return form === 'item 0' ? 2 : 2.4;
  return form.endsWith(' 0') ? 1.3 : 2.2;
}

function isJobOf({ affiliation = '' }: Speaker): boolean {
  return affiliation.split(/[，、,]/).some(isJob);
}

/** A line without what sets it apart and the addresses behind it, and whether one of them is a person's page. */
function lineOfPerson(text: string): { line: string; isPaged: boolean } {
  const page = addresses.exec(text)?.[0] ?? '';
  const isPaged = personsPage.test(page);
  const written = isPaged ? text.slice(0, -page.length) : text.replace(mailbox, '');
  // `Twitter: @ann`
  const site = /^(?:twitter|x|github|mastodon|bluesky)\s*[-–—:：]?\s*(?=@\w)/i;
  // `Ann Lee—Editor`: English sets a long dash without spaces.
  const parted = unframed(written).replace(/(?<=\p{L})—(?=\p{Lu})/u, ' — ');
  return { line: withJob(parted).replace(site, ''), isPaged };
}

/** Adds the people to a talk's facts whom one of its first lines names; `index` is that of the line, from 0. */
export function readPerson(facts: Facts, text: Text, kind: Block['kind'], index: number): void {
  const { line, isPaged } = lineOfPerson(text.text);
  // An address, or a post that is quoted with who wrote it.
  if (/https?:\/\/|pic\.twitter\.com|^[\w-]+\.[a-z]{2,4}$|[(（]@\w+[)）].*\d{4}/.test(line)) return;
  // What leads into something names a person only where it is a name.
  if (endsIn(line, ':') && nameScore(line.slice(0, -1)) < 1.2) return;
  const profiles = profilesOf(text);
  const names = withPlace(line, 'line')
    .replace(/\s[-–—―]\s+(@[\w.-]+)/g, ' ($1)')
    .replace(nickWithHandle, '$1 ($2)')
    .replace(/\s[-–—―]\s|;\s/g, ' / ');
  const people = peopleIn(names, profiles);
  if (!people) return;
  const words = line.split(/\s+/).length;
  const first = people.speakers[0]!;
  // `only @import what you need`, `9 people`
  const isWord = nameScore(first.name) < 0.6 && /^[a-z\d]/.test(first.name) && !line.startsWith('@');
  if (isWord && (words > 3 || /^\d+$/.test(first.name))) return;
  if (text.marks.some(mark => mark.kind === 'code' && text.text.slice(mark.start, mark.end).includes('@')))
    return;
  const hasJob = /\p{Script=Han}/u.test(line) && isJobOf(first);
  const isShort = hasJob || words <= 8 || people.speakers.length > 1;
  const least = isPaged || hasJob ? 1.2 : leastOf(formOf(text, kind, index));
  const isNamed = nameScore(first.name) >= 1 || people.score >= 2.4 || isJobOf(first);
  if (people.score < least || !isShort || !isNamed) return;
  Object.assign(facts, {
    speakers: people.speakers.filter(
      ({ name }) =>
        (nameScore(name) >= 0.3 || people.score >= 2.4) && (!hasTalkWord(name) || /\s/.test(name)),
    ),
    sure: people.score,
    form: formOf(text, kind, index),
  });
}
