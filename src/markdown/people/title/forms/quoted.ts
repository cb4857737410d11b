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
    /^(?!さん)[\p{Script=Hiragana}]/u.test(match[3]!)
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
      (before === '' &&
        bare.length <= 20 &&
        title.length >= Math.min(8, bare.length) &&
        /^[\w@ .-]+$/.test(bare)))
  )
    return { ...behind, score: Math.max(behind.score, 1.3), title, form: 'quoted-last', quoted: true };
  const name = before
    .replace(/[:：\-–—\s]+$/, '')
    .replace(/(?<=さん|氏|님)[の의]$|\s*\(https?:[^()]*\)$/u, '');
  const ahead = bare === '' && name !== '' ? peopleIn(withCompany(name), profiles) : undefined;
  if (ahead && ahead.score >= (handleWord.test(name) ? 0.6 : 0.9))
    return { ...ahead, score: Math.max(0.9, ahead.score), title, form: 'quoted-first', quoted: true };
  return undefined;
};

/** Whether Japanese quotation marks inside a text close what they open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '「' || sign === '『') depth++;
    else if ((sign === '」' || sign === '』') && --depth < 0) return false;
  }
  return depth === 0;
}
