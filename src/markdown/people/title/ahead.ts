import type { Mark, Speaker, Text } from '../../../event/model.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { functionWords } from '../name-lists.ts';
import { isTechWord, nameScore } from '../names.ts';
import { isHandle, isNick } from '../nicks.ts';
import { peopleIn } from '../people.ts';
import { isJob, isOrganisation } from '../roles.ts';
import { readPeople } from '../speakers.ts';
import { type Clues, mayBeName } from './clues.ts';
import { columnForm } from './forms/columns.ts';
import { quotedForm } from './forms/quoted.ts';
import { splitsOf } from './forms/separators.ts';
import type { Ahead, TitleParts } from './parts.ts';

/** In UTF-16 units; who speaks takes no more. */
const longestNames = 80;
const mostPeople = 5;

/** What is quoted behind a few words. */
const quoted = /^([^「『“"《„«]{1,60}?)\s*[「『“"《„«](.{2,})[」』”"》“»]$/u;

/**
 * Takes who speaks off the beginning of a title, where nearly all titles of the level begin so. `rest` is what is left
 * of the text so far.
 */
export function takeAhead(rest: string, text: Text, parts: TitleParts, clues: Clues): string {
  const { profiles, habits } = clues;
  if (columnForm(rest, clues)) return rest;
  const aheads = aheadsOf(rest, text, profiles);
  if (aheads.length > 0) parts.aheads = aheads;
  const ahead = aheads.find(each => isApart(each) || (habits.get(each.form) === 3 && each.worth > 0));
  if (!ahead || (ahead.form !== 'bold-first' && quotedForm(rest, clues))) return rest;
  const people = peopleIn(ahead.names, profiles);
  const speakers = people?.speakers ?? readPeople(ahead.names);
  Object.assign(parts, { speakers, sure: Math.max(1.3, people?.score ?? 0), form: ahead.form });
  if (ahead.form === 'quoted-first') parts.quoted = true;
  return ahead.title;
}

/** A name that is sure, and that bold or a link sets apart from a title that is none, or several that surely are names. */
function isApart({ form, names, worth, behind, title }: Ahead): boolean {
  if (behind >= worth || isJob(title) || isOrganisation(title)) return false;
  if (form === 'bold-first') return worth >= surely;
  return form !== 'quoted-first' && worth >= likely && readPeople(names).length > 1;
}

/** What names are worth that are in the lists. */
const surely = 0.8;
/** What names are worth that look like one. */
export const likely = 0.65;

/** A title without who speaks before it, where they stand below, too. */
export function withoutTold(parts: TitleParts, told: readonly Speaker[]): TitleParts {
  if (parts.sure > 0 || told.length === 0) return parts;
  const isTold = (each: Speaker) => told.some(({ name }) => name === each.name);
  const ahead = parts.aheads?.find(({ names, worth }) => worth > 0 && readPeople(names).every(isTold));
  return ahead ? { ...parts, title: ahead.title, speakers: [...told], sure: 1.3, form: ahead.form } : parts;
}

/** The ways in which a text could begin with who speaks. */
function aheadsOf(rest: string, text: Text, profiles: ReadonlySet<string>): Ahead[] {
  const [, names = '', title = ''] = quoted.exec(rest) ?? [];
  const splits = [
    ...splitsOf(rest),
    ...setApart(rest, text),
    ...(names === '' ? [] : [{ form: 'quoted-first', first: names, title, last: '' }]),
  ];
  return splits.map(({ form, first, title, last }) => ({
    form,
    names: first,
    title,
    worth: profiles.has(first) ? 1 : worthOf(first),
    behind: worthOf(last),
  }));
}

/** `**Ann** Queues`, `[Ann](…) Queues`: a text whose beginning is in bold or a link, up to a space. */
function setApart(rest: string, { text, marks }: Text) {
  const isSetOff = ({ kind, start, end }: Mark) =>
    (kind === 'strong' || kind === 'link') && start === 0 && end < text.length;
  const mark = marks.find(isSetOff);
  const first = mark === undefined ? '' : text.slice(0, mark.end).trim();
  const title = rest.slice(first.length);
  if (first === '' || !rest.startsWith(first) || !titleBehind.test(title)) return [];
  return [{ form: 'bold-first', first, title: title.trim(), last: title.trim() }];
}

/** What stands behind a name is no further one, and not where that person works. */
const titleBehind =
  /^\s+(?!(?:and|und|et|y|e|at|from|of|bei|chez|de|von|by|with|mit|avec|on|über)\s)[\p{L}\p{N}“”"„«「『]/u;

/** How much a text looks like the names of people: from -1, where it is none, to 1. */
function worthOf(text: string): number {
  if (text.length > longestNames) return -1;
  const people = readPeople(text);
  if (people.length === 0 || people.length > mostPeople) return -1;
  return Math.min(...people.map(({ name }) => nameWorth(name)));
}

function nameWorth(name: string): number {
  const score = nameScore(name);
  if (score >= 2) return 1;
  if (score >= 1.2) return /^\p{Script=Latin}+\s/u.test(name) ? 0.65 : 0.8;
  const word = name.toLowerCase().replace(/[\d_.-]+$/, '');
  if (functionWords.has(word)) return -1;
  // `making`: a word, and beside other handles one more.
  if (isTechWord(word)) return /^[a-z]/.test(name) && !isWordOfNotes(headingKey(name)) ? 0.05 : -1;
  if (isHandle(name)) return 0.9;
  if (isNick(name)) return 0.5;
  if (!mayBeName(name)) return -1;
  if (/^[a-z]/.test(name)) return 0.6;
  return score >= 0.5 ? 0.5 : 0.25;
}
