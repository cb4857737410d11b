import { nameScore } from '../../names.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

/** `帳簿の話　三枝 あや（サンプル商事）・岸 たくみ（サンプル商事）`. */
export const orgForm: Form = text => {
  const match =
    /^(.{3,}?)[\s\u3000]+((?:[^\s\u3000（）()・「」[\]]{1,8}[\s\u3000]?[^\s\u3000（）()・「」[\]]{0,6}[\s\u3000]?(?:[（(][^（）()]{2,30}[)）]|[[［【][^[\]［］【】]{2,30}[\]］】])[・、,\s\u3000]*)+)$/u.exec(
      text,
    );
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
  return { speakers, score: 2, title: match[1]!.replace(/\s*[-–—/／|｜:：]+$/u, ''), form };
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

/** `Lightning talk Dr. Ann Lee`. */
export const doctorForm: Form = text => {
  const match = /^(.{4,}?)(?<!\s(?:and|und|et|with|&))[\s,]+((?:Prof\.?|Dr\.?)\s.{3,40})$/u.exec(text);
  return match && nameScore(match[2]!) >= 1.2
    ? { speakers: readPeople(match[2]!), score: 2, title: match[1]!, form: 'doctor' }
    : undefined;
};
