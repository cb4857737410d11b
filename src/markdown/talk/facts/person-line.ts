import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { isJob, isOrganisation, nameScore } from '../../people/names.ts';
import { peopleIn } from '../../people/people.ts';
import { readPeople } from '../../people/speakers.ts';
import { profilesOf } from '../../people/title/clues.ts';
import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import { hasTalkWord } from '../../words/titles.ts';
import type { Facts } from './facts.ts';

/** Whether a line is two names or more and nothing else. */
export function arePeople(line: string): boolean {
  const names = line.split(/(?:(?<!\s)\s+)?[,&、]\s*|(?<!\s)\s+(?:and|und|et)\s+/);
  return names.length > 1 && names.every(name => nameScore(name) >= 1.2);
}

/** How a line looks: `emphasis`, or the kind of its block; and which it is. */
export function formOf({ text, marks }: Text, kind: Block['kind'], index: number): string {
  const emphasised = marks.some(
    mark =>
      (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.end - mark.start >= text.trim().length - 2,
  );
  return `${emphasised ? 'emphasis' : kind} ${index}`;
}

/**
 * Whether a line can be a person where the first lines below all other headings can: 笹倉, みなと, `Tilda Marsh` as an
 * item.
 */
export function mayBePerson(line: string, kind: Block['kind']): boolean {
  const name = unframed(line);
  const score = nameScore(name);
  const least = kind === 'item' ? 1.2 : 0.4;
  return name.length <= 30 && score >= least && !isOrganisation(name) && !isWordOfNotes(headingKey(name));
}

/** People where the lines below most other headings have theirs, though their names say nothing; whether there are. */
export function readExpected(facts: Facts, line: string): boolean {
  const speakers = readPeople(unframed(line));
  const areNames =
    speakers.length > 0 &&
    speakers.length <= 4 &&
    speakers.every(
      ({ name }) =>
        /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) ||
        nameScore(name) >= (name.length <= 12 ? 0.4 : 1.2),
    );
  if (areNames) Object.assign(facts, { speakers, sure: 1.2, form: undefined });
  return areNames;
}

/** `Ann Lee | Sample House` as `Ann Lee (Sample House)`, but where what stands behind the bar is surely a name. */
function withPlace(line: string): string {
  const [name = '', place = '', ...others] = line.split(/(?:(?<!\s)\s+)?[|｜]\s*/);
  const isPlace = others.length === 0 && place !== '' && nameScore(name) >= 1.2 && nameScore(place) < 2;
  return isPlace && !/[()（）]/.test(line) ? `${name} (${place})` : line;
}

/** `(Ann Lee)`, `[Ann × Bob]`, `~ Ann Lee` without what sets it apart. */
function unframed(text: string): string {
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

/** Adds the people to a talk's facts whom one of its first lines names; `index` is that of the line, from 0. */
export function readPerson(facts: Facts, text: Text, kind: Block['kind'], index: number): void {
  // `Twitter: @ann`
  const line = withJob(unframed(text.text)).replace(
    /^(?:twitter|x|github|mastodon|bluesky)\s*[-–—:：]?\s*(?=@\w)/i,
    '',
  );
  // An address, or a post that is quoted with who wrote it.
  if (/https?:\/\/|pic\.twitter\.com|^[\w-]+\.[a-z]{2,4}$|[(（]@\w+[)）].*\d{4}/.test(line)) return;
  // What leads into something names a person only where it is a name.
  if (/[:：]$/.test(line) && nameScore(line.slice(0, -1)) < 1.2) return;
  const profiles = profilesOf(text);
  const names = withPlace(line)
    .replace(/\s[-–—―]\s+(@[\w.-]+)/g, ' ($1)')
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
  const isShort = words <= 8 || people.speakers.length > 1;
  if (
    people.score < leastOf(formOf(text, kind, index)) ||
    !isShort ||
    (nameScore(first.name) < 1 && people.score < 2.4 && !isJob(first.affiliation ?? ''))
  )
    return;
  Object.assign(facts, {
    speakers: people.speakers.filter(
      ({ name }) =>
        (nameScore(name) >= 0.3 || people.score >= 2.4) && (!hasTalkWord(name) || /\s/.test(name)),
    ),
    sure: people.score,
    form: formOf(text, kind, index),
  });
}
