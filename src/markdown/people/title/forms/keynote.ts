import { givenNames, techWords } from '../../name-lists.ts';
import { nameScore } from '../../names.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

const kinds =
  /^(?:the|opening|closing|first|second|third|last|final|main|technical|tech|morning|afternoon|evening|guest|invited|welcome|conference|community|day|friday|saturday|sunday|monday|tuesday|wednesday|thursday|live|virtual|joint|special|sponsor|product|company)$/i;

/** `Ann Lee keynote`, `Ann's keynote`: who gives it is no kind of keynote. */
export const keynoteForm: Form = text => {
  const match = /^(\p{Lu}[\p{L}'’-]*?(?:\s\p{Lu}[\p{L}'’-]*?)?)(?:['’]s)?\s+keynote$/iu.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const words = name.split(/\s+/);
  if (words.some(word => kinds.test(word) || techWords.has(word.toLowerCase()))) return undefined;
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
