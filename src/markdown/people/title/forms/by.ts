import { anyOf } from '../../../words/vocabulary.ts';
import { givenNames, techWords } from '../../name-lists.ts';
import { nameScore } from '../../names.ts';
import { isHandle, isStopWord, mayBeNick } from '../../nicks.ts';
import { type People, peopleIn } from '../../people.ts';
import { withPlace } from '../../places.ts';
import { readPeople } from '../../speakers.ts';
import type { Clues } from '../clues.ts';
import type { Form, Found } from './form.ts';

/** `Title, presented by`: what stands before the word by. */
const verb =
  /(?:[\s,:：–—-]+|\s*[(（])(?:presented|[Pp]résentation|[Pp]resentation|given|présentée?|animée?|donnée?|[Vv]ortrag|[Ee]in Vortrag|vorgestellt|gehalten)$/;

/** `Title, sponsored by Example`: who is named has paid for it, or made what it is about. */
const notSpoken =
  /\b(?:sponsored|powered|inspired|organi[sz]ed|backed|driven|supported|brought to you|provided|used|catered|offerte?|parrainée?|soutenue?|gesponsert|unterstützt|patrocinad[oa])$/iu;

/** 玉: a word of a letter or two that is no name elsewhere. */
function nickIn(names: string): People | undefined {
  return /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,2}$/u.test(names)
    ? { speakers: readPeople(names), score: 1.2 }
    : undefined;
}

/** `Title by Name`, `Title par Name`. */
export const byForm: Form = (text, clues) => namedBy(text, clues) ?? nickBy(text, clues);

/** A word behind `by` at the end of a title that no list of names has. */
const nick = /^(.{4,})[\s\u3000(（](?:by|By|BY|par|von)[:：]?\s+@?([\p{L}\p{N}_.-]{2,20})(?:さん)?[)）]?$/u;

/** What could be a nick behind `by`, where no name is known. */
export function maybeBy(text: string): string | undefined {
  const [, title = '', name = ''] = nick.exec(text) ?? [];
  return mayBeNick(name) && !notSpoken.test(title) ? name : undefined;
}

/** `Title by yuumi3`: what no title has as a word, or any one where others of its level name theirs so. */
function nickBy(text: string, { habits }: Clues): Found | undefined {
  const name = maybeBy(text);
  if (name === undefined || !(isHandle(name) || habits.has('by'))) return undefined;
  const title = nick.exec(text)![1]!.replace(verb, '');
  return { speakers: [{ name, role: 'speaker' }], score: 1.6, title, form: 'by' };
}

const namedBy: Form = (text, { profiles, habits }) => {
  const match =
    /^(.+)[\s\u3000(（,、-](?:by|By|BY|par|von|with|w\/|avec|mit)[:：]?\s+(\p{Lo}|.{2,80}?)[)）]?$/u.exec(
      text,
    );
  if (!match || notSpoken.test(match[1]!)) return undefined;
  const isHosted = /\bhosted$/i.test(match[1]!) || /\s(?:von|mit)\s/.test(text.slice(match[1]!.length));
  const closing = /[)）]$/.exec(text)?.[0] ?? '';
  const names = withPlace(/[(（]/.test(match[2]!) ? match[2]! + closing : match[2]!, 'by');
  const isPlaced = names !== match[2];
  const people = peopleIn(names, profiles) ?? nickIn(names);
  const words = names.split(/\s+/);
  if (techWords.has(names.toLowerCase())) return undefined;
  if (!people || isStopWord(words[0]!) || words.length > 9) return undefined;
  // `Hosting von Videos`: in German other words begin with a capital, too.
  if (isHosted && people.score < 1.2) return undefined;
  const isWith = /\s(?:with|w\/|avec|mit)\s/.test(text.slice(match[1]!.length));
  if (
    isWith &&
    (people.score < (isPlaced ? 1.5 : 2) || people.speakers.some(({ name }) => nameScore(name) < 1))
  )
    return undefined;
  const isName =
    people.score >= 0.6 ||
    /^\p{Lu}/u.test(names) ||
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(match[1]!) ||
    habits.has('by');
  const title = match[1]!.replace(verb, '');
  return isName ? { ...people, score: Math.max(people.score, 1.6), title, form: 'by' } : undefined;
};

/** `@ann's talk on queues`, `Notes on Ann Lee's Talk about Queues`. */
export const possessiveForm: Form = text => {
  const match =
    /^(?:(?:[Mm]y |[Ss]ome )?[Nn]otes (?:on|of|from) )?[@＠]?([\w.-]{2,39}|\p{Lu}[\p{L}]+\s\p{Lu}[\p{L}]+)['’]s?\s+(?:[Ll]ightning\s+)?(?:[Tt]alk|[Kk]eynote|[Ss]ession|[Pp]resentation)\s+(?:[Oo]n|[Aa]bout)\s+(.+)$/u.exec(
      text,
    );
  return match
    ? { speakers: [{ name: match[1]!, role: 'speaker' }], score: 2, title: match[2]!, form: 'possessive' }
    : undefined;
};

const kinds = anyOf('i', {
  en: `
    ^(?:the|opening|closing|first|second|third|last|final|main|technical|tech|guest|invited|welcome)$
    ^(?:conference|community|sponsor|product|company|live|virtual|joint|special)$
    ^(?:morning|afternoon|evening|day|friday|saturday|sunday|monday|tuesday|wednesday|thursday)$
  `,
});

/** `Ann Lee keynote`, `Ann's keynote`: who gives it is no kind of keynote. */
export const keynoteForm: Form = text => {
  const match = /^(\p{Lu}[\p{L}'’-]*?(?:\s\p{Lu}[\p{L}'’-]*?)?)(?:['’]s)?\s+keynote$/iu.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const words = name.split(/\s+/);
  if (words.some(word => kinds().test(word) || techWords.has(word.toLowerCase()))) return undefined;
  // `Education keynote`
  const isName =
    words.length > 1
      ? nameScore(name) >= 1.2
      : /^\p{Lu}\p{Ll}{2,}['’]s\s/u.test(text) ||
        (/^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
          !/(?:tion|ment|ness|ity|ics|ing|ance|ence|ship|ware|ure)$/.test(name));
  const score = words.length > 1 || givenNames.has(name.toLowerCase()) ? 2 : 1.2;
  return isName ? { speakers: readPeople(name), score, title: text, form: 'keynote' } : undefined;
};
