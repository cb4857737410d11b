import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { peopleScore } from '../../people/people.ts';
import { readTitle } from '../../people/title/index.ts';
import { saysWhoTold } from '../../people/title/told.ts';
import { fieldOf } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';

/** In UTF-16 units; a longer line is no person, or no title. */
const longestPerson = 60;
const longestTitle = 160;

/**
 * Whether the items of a list, nearly all with notes, are titles that name who spoke: half of them, two or more, by the
 * first line that they hold, or nearly all, three or more, by themselves.
 */
export function areSpoken(all: readonly Block[]): boolean {
  const items = all.filter(({ text }) => !isWord(text));
  const below = items.filter(isAboveSpeaker);
  const noted = items.filter(item => notesOf(item) > (below.includes(item) ? 1 : 0));
  if (noted.length < items.length * 0.8 || items.filter(asks).length > items.length * 0.4) return false;
  if (below.length >= 2 && below.length >= items.length * 0.5) return true;
  const spoken = items.filter(item => below.includes(item) || namesSpeaker(item));
  return spoken.length >= 3 && spoken.length >= items.length * 0.8;
}

/** Whether an item is a word for something else than a talk: a break, introductions, who led. */
function isWord(text: string): boolean {
  const key = text.length <= 40 ? headingKey(text.split('\n')[0]!) : '';
  return key !== '' && (isWordOfNotes(key) || isTalkList(key) || fieldOf(key) !== undefined);
}

/** `How many? (Ann Lee)`: what somebody wanted to know. */
function asks({ text }: Block): boolean {
  return /[?？]\s*(?:[(（[][^()（）[\]]{1,40}[)）\]])?$/u.test(text.split('\n')[0]!.slice(-80));
}

/** The lines of an item behind its first, and what it holds. */
function notesOf({ text, children }: Block): number {
  return children.length + text.split('\n').length - 1;
}

/** Whether an item holds who gave it and nothing else. */
export function holdsOnlySpeaker(item: Block): boolean {
  return notesOf(item) === 1 && isAboveSpeaker(item);
}

/** Of what an item holds, the first so many lines may say who speaks. */
const mostBelow = 3;

/** `Ann Lee`, `[ann](…) さん`: whether one of the first lines below an item names who speaks, and little else. */
export function isAboveSpeaker({ text, children }: Block): boolean {
  const below = children.slice(0, mostBelow).flatMap(child => child.text.split('\n', mostBelow));
  return [...text.split('\n').slice(1), ...below].slice(0, mostBelow).some(line => {
    return isOnlyPerson(bareOf(line).trim());
  });
}

/** Whether a line names a person, or some, and says nothing else. */
export function isOnlyPerson(line: string): boolean {
  return line.length <= longestPerson && !endsIn(line, '.:') && peopleScore(line) >= 1.2;
}

function namesSpeaker({ text }: Block): boolean {
  const title = bareOf(text.split('\n')[0]!);
  if (title.length > longestTitle) return false;
  const { sure, form } = readTitle({ text: title, marks: [] });
  return sure >= 0.9 && form !== 'person' && form !== 'field';
}

/** A line without the addresses of its links. */
function bareOf(line: string): string {
  if (line.length > 4 * longestTitle) return line;
  return line.replace(/\[([^\]]{1,80})\](?:\([^)]{1,200}\)|\[[^\]]{1,60}\])/g, '$1');
}

/** A title in bold or a link, without its address, at the beginning of an item. */
const titleAhead = /^\s*(?:\*\*[^*\n]{3,140}\*\*|\[[^\]\n]{3,140}\])/;

/**
 * Whether most of three items or more begin with a title, and go on with who gave it: `**Queues** by Ann Lee: They…`,
 * `**Queues** Ann Lee shows how they bend`.
 */
export function areToldBy(items: readonly Block[]): boolean {
  const told = items.filter(({ text }) => {
    const plain = withoutAddresses(text.slice(0, 800));
    const title = titleAhead.exec(plain)?.[0];
    return title !== undefined && saysWhoTold(plain.slice(title.length));
  });
  return told.length >= 3 && told.length >= items.length * 0.6;
}

/** `Ann Lee - Queues` of `**Ann Lee - Queues**: They fill up …`, where nobody is named behind it. */
export function boldAhead(line: string): string | undefined {
  const [whole, title] = /^\s*\*\*([^*\n]{3,140}?)(?:[:：]\*\*|\*\*\s?[:：])/u.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const behind = withoutAddresses(line.slice(whole.length, whole.length + 800));
  return saysWhoTold(behind) ? undefined : title;
}

/** A text whose links are only their words. */
export function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)\s]{1,300}\)/g, ']').replaceAll('&nbsp;', ' ');
}
