import { nameScore } from '../../names.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

const word = '[^\\s\\u3000（）()・「」\\[\\]［］【】、，,]';
const place = '(?:[（(][^（）()]{2,30}[)）]|[\\[［【][^\\[\\]［］【】]{2,30}[\\]］】])';

/** `三枝 あや（サンプル商事）` at the end of a text, behind a space, a sign or another one. */
const placed = new RegExp(
  `(?<=[\\s\\u3000・、，,)）\\]］】])(?:${word}{1,14}|${word}{1,8}[\\s\\u3000]${word}{1,6})[\\s\\u3000]?${place}[・、，,\\s\\u3000]{0,3}$`,
  'u',
);

/** In UTF-16 units; no person with a place is longer. */
const longestPlaced = 64;

/**
 * Where the people begin that end a text, each with a place in brackets. One by one: a pattern for all of them would
 * try every way to part them.
 */
function placedFrom(text: string): number | undefined {
  let start = text.length;
  while (start > 0) {
    const tail = text.slice(Math.max(0, start - longestPlaced), start);
    const found = placed.exec(tail)?.[0];
    if (found === undefined) break;
    start -= found.length;
    if (!/[)）\]］】][・、，,\s\u3000]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start))) break;
  }
  return start < text.length && /[\s\u3000]$/u.test(text.slice(0, start)) ? start : undefined;
}

/** `帳簿の話　三枝 あや（サンプル商事）・岸 たくみ（サンプル商事）`. */
export const orgForm: Form = text => {
  const start = /[)）\]］】][・、，,\s\u3000]{0,3}$/u.test(text.slice(-4)) ? placedFrom(text) : undefined;
  const before = text.slice(0, start).trimEnd();
  const match = start === undefined || before.length < 3 ? undefined : [text, before, text.slice(start)];
  if (
    !match ||
    /^(?:(?:[\p{Script=Hiragana}ー]{1,8}|氏|様|先生)\s*[（(]|[のをがにはでへと][\p{Script=Han}\p{Script=Katakana}])/u.test(
      match[2]!,
    ) ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s\u3000・]+$/u.test(
      match[2]!.replace(/[（(].*?[)）]|[[［【].*?[\]］】]/g, ''),
    )
  )
    return undefined;
  const speakers = readPeople(match[2]!.replaceAll('・', '、'));
  const worth = speakers.map(({ name }) => nameScore(name));
  if (Math.max(...worth) < 1 || worth.some(each => each < 0.6)) return undefined;
  if (/[[［【]/.test(match[2]!) && speakers.some(({ name }) => nameScore(name) < 1.2)) return undefined;
  const parted = /\s(?:([-–—])|[/／])$/u.exec(match[1]!);
  const form = parted ? (parted[1] ? 'dash-last' : 'slash-last') : 'org';
  return { speakers, score: 2, title: match[1]!, form };
};

/** `ES6 in Practice 佐藤 鉄平`. */
export const spaceForm: Form = (text, { habits }) => {
  const match =
    /^(.{4,}?)[\s\u3000]+(\p{Script=Han}{1,4}[\s\u3000]?\p{Script=Han}{1,4})(?:さん|氏|様)?$/u.exec(text);
  if (!match) return undefined;
  const isHabit = habits.has('space');
  const need = isHabit ? 1.6 : /\s|\u3000/.test(match[2]!) ? 2.5 : 2.2;
  // Behind other kanji it may be one more word of the title.
  if (nameScore(match[2]!) < need || (!isHabit && /\p{Script=Han}$/u.test(match[1]!))) return undefined;
  return { speakers: readPeople(match[2]!), score: 1.8, title: match[1]!, form: 'space' };
};

/** 林朝晖 论排队与等待, where others of the level have a wide gap behind the name. */
export const nameFirstForm: Form = (text, { habits }) => {
  const match = habits.has('wide') ? /^(\p{Script=Han}{2,4})\s(\S.{4,})$/u.exec(text) : null;
  return match && nameScore(match[1]!) >= 1.8
    ? { speakers: readPeople(match[1]!), score: 1.3, title: match[2]!, form: 'name-first' }
    : undefined;
};

/** `Lightning talk Dr. Ann Lee`. */
export const doctorForm: Form = text => {
  const match = /^(.{4,}?)(?<!\s(?:and|und|et|with|&))[\s,]+((?:Prof\.?|Dr\.?)\s.{3,40})$/u.exec(text);
  return match && nameScore(match[2]!) >= 1.2
    ? { speakers: readPeople(match[2]!), score: 2, title: match[1]!, form: 'doctor' }
    : undefined;
};
