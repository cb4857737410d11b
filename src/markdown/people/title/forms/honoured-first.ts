import { nameScore } from '../../names.ts';
import { isJob, isOrganisation } from '../../roles.ts';
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

const placed =
  /^([^\s()（）[\]【】,，、:：/]{2,20}(?:\s[^\s()（）[\]【】,，、:：/]{1,20}){0,2})\s?[(（]([^()（）]{2,40})[)）]\s*(.{3,})$/u;

/** `刘奇（CEO） 开场`, `Ann Lee (Example) Queues that bend`: a full name with a place, and behind it the title. */
export const placedFirstForm: Form = text => {
  const [, name = '', place = '', behind = ''] = placed.exec(text) ?? [];
  if (nameScore(name) < (isJob(place) ? 1.1 : 1.6) || /^[(（].*[)）]$/u.test(place)) return undefined;
  const title = /^[(（]([^()（）]{3,})[)）]$/u.exec(behind)?.[1] ?? behind;
  if (/^[-–—:：/／|｜,，、&＆+]|^(?:and|und|et|y|e|и|i|和|与|與|と|×|x)(?![\p{L}])/u.test(title))
    return undefined;
  if (isOrganisation(title) || isJob(title) || nameScore(title) >= 1.2 || /^[(（[]/.test(title))
    return undefined;
  const speakers = readPeople(`${name} (${place})`);
  return { speakers, score: 2.4, title, form: 'placed-first' };
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
