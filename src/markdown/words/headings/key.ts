import { remembered } from '../remembered.ts';
import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** Numbers, bullets, emoji and the like. */
const ornament = oneOf(raw`
  [\p{Extended_Pictographic}\p{Emoji_Modifier}★☆■□◆◇●○◎◯〇◉▼▽▲△▶►♦❖✦♪※§¡¿*~_#>|・\s\u3000-]
  // What joins emoji and colours them.
  \ufe0f
  \u200d
  // 1. and 2-3) and 1.2
  \d{1,2}(?:[.．-]\d{1,2}){0,3}\s*[.．)）:：、]\s*
  \d{1,2}(?:\.\d{1,2}){1,3}\s+
  // :sparkles:
  :[a-z\d_+-]{2,30}:
  // (1) and 【2】
  [(（[［【]\d{1,2}[)）\]］】]
  no\.\s?\d{1,2}[:：.]?\s
  [①-⑳]
  [一二三四五六七八九十]{1,3}、
  // iv. and ii)
  [ivx]{1,4}[.)]\s
`);
/** What stands before a heading's words, and behind them. */
const ahead = anyOf('iu', `^${ornament}+`);
const behind = /[\s\u3000:：.．。!！~〜～♪*_#…・♥]+$/u;

/** What is to be one space; a single one is left alone, of which there are many. */
const spaces = /\s{2,}|[^\S ]/g;

/** In UTF-16 units; no word of a heading is longer. */
const longestWord = 200;

/** The form in which a heading is looked up: folded, without numbers, signs and emoji around it. */
export const headingKey = remembered((text: string): string => {
  if (text.length > longestWord) return text;
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[“”’]/g, sign => (sign === '’' ? "'" : '"'));
  const bare = folded
    .replace(ahead(), '')
    .replace(/\p{Extended_Pictographic}|\ufe0f|(?:^|\s):[a-z][a-z\d_+-]{1,30}:$/gu, '')
    .replace(behind, '');
  const key = bare
    .replace(/^[「【[(<"'](.*)[」】\])>"']$/, '$1')
    .replace(spaces, ' ')
    .trim();
  return key === '' ? folded.replace(/\s+/g, ' ') : key;
});
