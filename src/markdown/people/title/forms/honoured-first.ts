import { isJob, isOrganisation, nameScore } from '../../names.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

const named =
  /^((?:[@＠][\w.-]{2,39}|[^\s\u3000「」『』、。:：]{1,14})\s?(?:さん|氏|님))[\s\u3000]+(\S.{3,})$/u;

/** `@annさん 帳簿の話をしよう`, 三枝さん　帳簿を三年つけて: a name with a word of respect, and behind a space the title. */
export const honouredFirstForm: Form = text => {
  const [, name, title] = named.exec(text) ?? [];
  if (name === undefined || title === undefined || nameScore(name) < 3 || !isTitle(title)) return undefined;
  return { speakers: readPeople(name), score: 2.4, title, form: 'honoured-first' };
};

/** Whether what stands behind a person is no further person, and not where that one works. */
function isTitle(text: string): boolean {
  if (/[@＠(（]\w*$|^[(（@＠/／、,&＆と]|(?:さん|氏|님)$/u.test(text)) return false;
  if (isOrganisation(text) || isJob(text) || nameScore(text) >= 1.2) return false;
  return (
    /\p{Script=Hiragana}{2}|(?<!^)\p{Script=Hiragana}$/u.test(text) ||
    text.split(/\s/).length >= 3 ||
    text.length >= 12
  );
}
