import { looksLikeFamily } from '../../east-asian.ts';
import { nameScore } from '../../names.ts';
import { peopleIn, peopleScore } from '../../people.ts';
import { withCompany } from '../brackets.ts';
import type { Form } from './form.ts';

/** A small word with a sign or a number in it: `ann_lee`. */
const handleWord = /^[a-z][a-z.-]*[\d_][\w.-]*$/;

/** `「Title」Name さん`, `Name「Title」`. */
export const quotedForm: Form = (text, { profiles }) => {
  const match = /^(.{0,40}?)\s*[「『“"《](.{2,})[」』”"》]\s*(.{0,60})$/u.exec(text);
  if (
    !match ||
    /[「『“"《]/.test(match[3]!) ||
    !isBalanced(match[2]!) ||
    /^(?!さん|の(?:ご)?(?:発表|お?話|LT|講演|トーク|セッション)$)[\p{Script=Hiragana}]/u.test(match[3]!)
  )
    return undefined;
  const [, before, title, after] = match as unknown as [string, string, string, string];
  const bare = after.replace(/^\s*(?:by\b|[-–—―ー－/／:：|,、])+\s*/i, '');
  const isBy = /^\s*by\b/i.test(after);
  // `Why wait - "good enough" storage`: the quotation is a part of the title.
  if (before.split(/\s+/).length >= 3 && !isBy && peopleScore(before, profiles) < 0.9) return undefined;
  const behind = bare === '' ? undefined : peopleIn(withCompany(bare), profiles);
  if (
    behind &&
    (behind.score >= 0.6 ||
      isBy ||
      (before === '' && looksLikeFamily(bare)) ||
      (before === '' &&
        bare.length <= 20 &&
        title.length >= Math.min(8, bare.length) &&
        /^[\w@ .-]+$/.test(bare)))
  )
    return { ...behind, score: Math.max(behind.score, 1.3), title, form: 'quoted-last', quoted: true };
  const name = honoured(
    before
      .replace(/[:：\-–—\s]+$/, '')
      .replace(/(?<=さん|氏|先生|님)(?:[の의が]|から|より|による)$|\s*\(https?:[^()]*\)$/u, ''),
  );
  const isBare = bare === '' || /^の(?:ご)?(?:発表|お?話|LT|講演|トーク|セッション)$/u.test(bare);
  const ahead = isBare && name !== '' ? peopleIn(withCompany(name), profiles) : undefined;
  const isKana = /^\p{Script=Hiragana}{5,10}$/u.test(name) && /\s$/.test(text.slice(0, before.length + 1));
  if (ahead && (isKana || ahead.score >= (handleWord.test(name) ? 0.6 : 0.9)))
    return { ...ahead, score: Math.max(0.9, ahead.score), title, form: 'quoted-first', quoted: true };
  return undefined;
};

/** The name before a word of respect without what leads to it: 三枝さん of 続いてはロープ社の三枝さん. */
function honoured(text: string): string {
  const [, before, respect] = /^(.{2,40})(さん|氏|先生)$/u.exec(text) ?? [];
  if (before === undefined) return text;
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
