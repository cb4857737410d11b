import type { Text } from '../../../../event/model.ts';
import { andWord, nameScore } from '../../../people/names.ts';
import { isOrganisation } from '../../../people/roles.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { fullName, noArticle } from './names.ts';

/** In UTF-16 units, of the first text below a heading; a shorter line is no sentence. */
export const shortestSentence = 40;
const longestLook = 300;

const anyFull = new RegExp(`(?<![\\p{L}’'-])${noArticle}${fullName}`, 'gu');
/** A name that a sentence begins with, and what says that it goes on with that person. */
const first = new RegExp(`^${noArticle}(${fullName})(?=,\\s|\\s[(@]|['’]s\\s|\\s\\p{Ll})`, 'u');
/** One more person behind a name and what stands in brackets behind it. */
const next = new RegExp(
  `^(?:\\s\\([^()]{1,60}\\)|,?\\s@[\\w.-]+,?)?,?\\s${andWord}\\s(?:de\\s|d['’])?(${fullName})`,
  'u',
);
/** What leads to a person who was talked with, or has made what is talked of. */
const notTold =
  /(?:\b(?:mit|like|unlike|than|wie|thanks to|dank|merci à|created by|written by|créée? par)|['’]s)\s$/i;

/** What a name must be worth that stands anywhere, and one that a sentence begins with. */
const least = 2.5;
const leastFirst = 1.3;

/** `Schlosser Martin Harms` without what he does. */
function bareOf(name: string): string {
  const bare = name.replace(/^\S+\s(?=\S+\s)/, '');
  return bare !== name && nameScore(name) < least && nameScore(bare) >= least ? bare : name;
}

/**
 * The only people with a full name whom the first sentence below a heading names: `Nach der Pause zeigte Ann Lee …`,
 * `Ann Lee and Bob Ray take …`; undefined where there are none, or others as well.
 */
export function personAlone({ text, marks }: Text): string | undefined {
  const [sentence = ''] = text.slice(0, longestLook).split(/(?<=\p{Ll}{2})[.!?]\s/u);
  const begun = bareOf(first.exec(sentence)?.[1] ?? '');
  const known = [...sentence.matchAll(anyFull)]
    .map(([name]) => bareOf(name))
    .filter(name => nameScore(name) >= least);
  const name = nameScore(begun) >= leastFirst ? begun : (known[0] ?? '');
  const start = sentence.indexOf(name);
  const isInLink = marks.some(
    ({ kind, start: from, end }) =>
      kind === 'link' && from <= start && end > start && end - from > name.length + 3,
  );
  if (name === '' || isInLink || notTold.test(sentence.slice(0, start))) return undefined;
  if (isOrganisation(name) || soundsLikeEvent(name)) return undefined;
  const second = next.exec(sentence.slice(start + name.length))?.[1];
  const told = second === undefined ? [name] : [name, second];
  return known.every(each => told.some(one => each.includes(one))) ? told.join(', ') : undefined;
}
