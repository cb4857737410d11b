import type { Mark, Text } from '../../../event/model.ts';
import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import { techWords } from '../name-lists.ts';
import type { SpeakerHabits } from './habits.ts';

/** What helps to tell the people in a heading from its other words. */
export interface Clues {
  /** The texts of the heading's links that lead to a person's page. */
  profiles: ReadonlySet<string>;
  /** Those of the file. */
  habits: SpeakerHabits;
}

/** The texts of links that lead to a person's page. */
export function profilesOf({ text, marks }: Text): Set<string> {
  const isProfile = ({ kind, url }: Mark) =>
    kind === 'link' &&
    /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|facebook|bsky)\.(?:com|app|social)\/(?:profile\/)?@?[\w.-]+\/?$|[^/]+\/@[\w.-]+\/?$)/i.test(
      url ?? '',
    );
  return new Set(marks.filter(isProfile).map(({ start, end }) => text.slice(start, end).trim()));
}

/** `ann_lee`, `yamada5210`: what no title has as a word. */
const handle = /^@?(?=[a-z_]*\d{2,}$|[a-z\d]+_)[a-z][a-z_]{3,18}\d{0,5}$/;

/** Whether a text is as short as a name, and no other word that is known. */
export function mayBeName(text: string): boolean {
  const words = text.trim().split(/[\s\u3000]+/);
  if (handle.test(text.trim())) return true;
  if (words.length > 3 || text.length > 24 || /[\d?!？！。、:：+=<>*]/.test(text)) return false;
  if (isWordOfNotes(headingKey(text)) || words.some(word => techWords.has(word.toLowerCase()))) return false;
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)
    ? text.length <= 10
    : words.every(word => /^[\p{L}][\p{L}\p{N}_.'’-]*$/u.test(word)) &&
        (words.length === 1 || words.every(word => /^\p{Lu}/u.test(word)));
}
