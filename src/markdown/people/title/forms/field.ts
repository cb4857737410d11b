import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

/** `Title (Hall A) Speaker: Ann Lee`. */
export const fieldForm: Form = text => {
  const match =
    /^(.{2,}?)(?:[\s,、|(（]+|(?<=[】」』]))(?:speakers?|presenter|presented by|登壇者?|発表者?|講演者?|讲师|講師|主讲人?|讲者|講者|演讲者|演講者|分享人|分享者|分享嘉宾|嘉宾|발표자?|연사|강연자|스피커|referent(?:in)?|intervenante?)\s*[:：]\s*(.{2,60}?)[)）]?$/iu.exec(
      text,
    ) ?? /^(.{2,}?)[\s\u3000]+((?:モデレータ|司会|登壇者|発表者|講師)ー?[\s\u3000:：]+.{2,60})$/u.exec(text);
  if (!match) return undefined;
  // The bracket that closes belongs to the name: `Speaker: Ann Lee (Example)`.
  const names = /[(（][^)）]*$/.test(match[2]!) ? `${match[2]})` : match[2]!;
  return { speakers: readPeople(names), score: 3, title: match[1]!, form: 'field' };
};
