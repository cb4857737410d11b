import { andWord, nameScore } from '../../names.ts';
import { isJob, isOrganisation } from '../../roles.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

const word = "\\p{Lu}[\\p{L}.'’-]*";
const full = `${word}\\s${word}`;
const list = new RegExp(
  `^(.{6,}?)[\\s,:–—-]+((?:${full},\\s){1,6}(?:${full}\\s)?${andWord}\\s${full})$`,
  'u',
);
const pair = new RegExp(
  `^(.{6,}?),\\s(${word}(?:\\s${word})?)\\s${andWord}\\s(${word}(?:\\s${word})?)$`,
  'u',
);

const between = new RegExp(`,\\s(?:${andWord}\\s)?|\\s${andWord}\\s`);

/** `Title with engineers Ann Lee, Bob Ray, and Cy Moe`, `Title - Ann Lee, Bob Ray et Cy Moe`, `Title, Ann & Bob`. */
export const listedForm: Form = text => {
  const many = list.exec(text);
  const two = many ? null : pair.exec(text);
  const match = many ?? two;
  if (!match) return undefined;
  const names = two ? [two[2]!, two[3]!] : match[2]!.split(between);
  if (!names.every(name => nameScore(name) >= 1.2)) return undefined;
  return { speakers: readPeople(names.join(', ')), score: 2, title: match[1]!, form: 'listed' };
};

/** In words; what is shorter behind a name and a comma may be where that person works. */
const fewestWords = 5;

/** `Ann Lee, Queues that bend in the wind`: a name ahead of a title. */
export const commaForm: Form = (text, { habits }) => {
  const match = /^([^,，]{4,40})[,，]\s+(\S.{10,})$/u.exec(text);
  const [, name = '', title = ''] = match ?? [];
  if (nameScore(name) < (habits.has('comma-first') ? 1.2 : 2) || !/^[\p{Lu}\p{Lo}\d"“'‘]/u.test(title))
    return undefined;
  const [next = ''] = title.split(/,|\sand\s|\s&\s/);
  const isPlace = isJob(next) || isOrganisation(title) || nameScore(next) >= 1.2;
  if (isPlace || title.split(/\s+/).length < fewestWords) return undefined;
  return { speakers: readPeople(name), score: 2, title, form: 'comma-first' };
};
