import { anyOf, oneOf, raw } from '../../../words/vocabulary.ts';
import { looksLikeFamily } from '../../east-asian.ts';
import { nameScore } from '../../names.ts';
import { isNick } from '../../nicks.ts';
import { peopleIn, peopleScore } from '../../people.ts';
import { withPlace } from '../../places.ts';
import { readPeople } from '../../speakers.ts';
import { mayBePeople } from '../spots.ts';
import type { Form } from './form.ts';

/** A small word with a sign or a number in it: `ann_lee`. */
const handleWord = /^[a-z][a-z.-]*[\d_][\w.-]*$/;

/** A title in quotation marks, and what stands behind it. */
const quotedAhead =
  /^[「『“"《„«]\s?(.{2,})\s?[」』”"》“»]\s*(?:by\s|[-–—―ー－/／:：|,、])?\s*([^「」『』“”"《》«»]{1,60})$/u;

/** Where somebody could stand behind a title in quotation marks, and who. */
export function spotBehindQuotation(text: string): { title: string; name: string } | undefined {
  const [, title = '', name = ''] = quotedAhead.exec(text) ?? [];
  return isBalanced(title) && mayBePeople(name) ? { title, name } : undefined;
}

/** `「Title」mizu04`, and `「Title」mizu` where other titles of the level have somebody there. */
export const nickBehindForm: Form = (text, { habits }) => {
  const spot = spotBehindQuotation(text);
  if (!spot || !((habits.get('quoted-last') ?? 0) >= 2 || isNick(spot.name))) return undefined;
  return {
    speakers: readPeople(spot.name),
    score: 1.3,
    title: spot.title,
    form: 'quoted-last',
    quoted: true,
  };
};

/** `「Title」Name さん`, `Name「Title」`. */
export const quotedForm: Form = (text, { profiles }) => {
  const match = /^(.{0,60}?)\s*[「『“"《„«]\s?(.{2,}?)\s?[」』”"》“»]\s*([^」』”"》»]{0,60})$/u.exec(text);
  const [, said = '', title = '', after = ''] = match ?? [];
  const goesOn =
    /[「『“"《]|^(?!さん|の(?:ご)?(?:発表|お?話|LT|講演|トーク|セッション)$)[\p{Script=Hiragana}]/u.test(
      after,
    );
  if (!match || goesOn || !isBalanced(title)) return undefined;
  const teller = tellerIn(said);
  const before = teller ?? said;
  const bare = after.replace(/^\s*(?:by\b|[-–—―ー－/／:：|,、])+\s*/i, '');
  const isBy = /^\s*by\b/i.test(after);
  // `Why wait - "good enough" storage`: the quotation is a part of the title.
  if (before.split(/\s+/).length >= 3 && !isBy && peopleScore(before, profiles) < 0.9) return undefined;
  const behind = bare === '' ? undefined : peopleIn(withPlace(bare, 'title'), profiles);
  const mayBeName = before === '' && (looksLikeFamily(bare) || isWordBehind(title, bare));
  if (behind && (behind.score >= 0.6 || isBy || mayBeName))
    return { ...behind, score: Math.max(behind.score, 1.3), title, form: 'quoted-last', quoted: true };
  const name = honoured(
    before
      .replace(/[:：\-–—\s]+$/, '')
      .replace(/(?<=さん|氏|先生|님)(?:[の의が]|から|より|による)$|\s*\(https?:[^()]*\)$/u, ''),
  );
  const isBare = bare === '' || /^の(?:ご)?(?:発表|お?話|LT|講演|トーク|セッション)$/u.test(bare);
  const ahead = isBare && name !== '' ? peopleIn(withPlace(name, 'title'), profiles) : undefined;
  const isKana = /^\p{Script=Hiragana}{5,10}$/u.test(name) && /\s$/.test(text.slice(0, before.length + 1));
  const isTold = teller !== undefined && (ahead?.score ?? 0) >= 0.6;
  if (ahead && (isKana || isTold || ahead.score >= (handleWord.test(name) ? 0.6 : 0.9)))
    return { ...ahead, score: Math.max(0.9, ahead.score), title, form: 'quoted-first', quoted: true };
  return undefined;
};

/** Whether a word or two in Latin letters behind a title can be a name. */
function isWordBehind(title: string, word: string): boolean {
  return word.length <= 20 && title.length >= Math.min(8, word.length) && /^[\w@ .-]+$/.test(word);
}

const presentsWhat = oneOf({
  en: 'presents?, presented, presenting, (?:talks?|talked|speaks?|spoke) (?:about|on)',
  de: 'präsentiert, zeigt, erklärt, spricht über, sprach über, erzählt von',
  fr: 'présente, a présenté, parle de, raconte',
  es: 'presenta, presentó, habla (?:de|sobre)',
  pt: 'apresenta, apresentou, fala (?:de|sobre)',
  it: 'parla di',
  ru: 'рассказывает (?:о|про), рассказал[аи]? (?:о|про), представляет',
  pl: 'opowiada o, przedstawia',
});
/** What stands between a person and the title of the talk: `Ann Lee presents “…”`, 王小明带来《…》. */
const presents = anyOf('iu', {
  zh: raw`[,，\s]*(?:带来|帶來|分享|讲述|主讲|演讲|演講|发表|發表)了?\s*[:：]?$`,
  all: raw`\s${presentsWhat}\s*[:：]?$`,
});

/** Who presents what is quoted behind; undefined where no such word stands before it. */
function tellerIn(said: string): string | undefined {
  const teller = said.replace(presents(), '');
  return teller === said || teller.trim() === '' ? undefined : withPlace(teller.trim(), 'line');
}

/** Somebody with a word of respect, behind another one: 三枝さん、岸さん. */
const further = /^(.{2,}(?:さん|氏|先生))\s?[、,，・&＆と]\s?(.{1,40}(?:さん|氏|先生))$/u;

/** The names before words of respect without what leads to them: 三枝さん of 続いてはロープ社の三枝さん. */
function honoured(text: string): string {
  const [, others, last] = further.exec(text) ?? [];
  if (others !== undefined) return `${honoured(others)}、${honoured(last!)}`;
  const [, before, respect] = /^(.{2,40})(さん|氏|先生)$/u.exec(text) ?? [];
  if (before === undefined || /^[\p{Script=Latin} .'’-]+$/u.test(before)) return text;
  const starts = [...before.matchAll(/[\s\u3000、。はがのてでりらに]/gu)].map(({ index }) => index + 1);
  const names = [0, ...starts].map(start => before.slice(start)).filter(name => name.trim() !== '');
  const best = names.reduce((one, other) => (nameScore(other) > nameScore(one) ? other : one));
  return `${best}${respect}`;
}

/** Whether Japanese quotation marks inside a text close what they open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '「' || sign === '『') depth++;
    else if ((sign === '」' || sign === '』') && --depth < 0) return false;
  }
  return depth === 0;
}
