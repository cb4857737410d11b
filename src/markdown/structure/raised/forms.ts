import type { Text } from '../../../event/model.ts';
import { endsIn } from '../../characters.ts';
import { readTitle } from '../../people/title/index.ts';
import { takePictures } from '../../people/title/ornaments.ts';
import { isBoldTitle, mayBeBold } from './bold.ts';

/** A line that can stand for a heading. */
export interface Formed {
  /** What it has in common with its siblings. */
  form: string;
  /** What it says, without the signs around it. */
  text: string;
}

/** In UTF-16 units; a longer line is prose. */
const longest = 200;

/** A line set apart by tags, brackets, or the same signs before and behind it. */
const around: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['_', /^(\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_|<(i|em)>[^<>]+<\/\2>)$/i],
  ['<u>', /^(?:<(?:u|big|font)(?:\s[^<>]{0,200})?>\s*)+([^<>]+)(?:<\/(?:u|big|font)>\s*)+$/i],
  ['【】', /^【([^【】]+)】$/],
  ['＜＞', /^[＜〈《≪]([^＜＞〈〉《》≪≫]+)[＞〉》≫]$/],
  ['[]', /^\[(?![\d^])([^[\]]+)\]$/],
  ['--', /^[-=~*＝ー―─～〜]{2,20}\s+(\S.*?)\s+[-=~*＝ー―─～〜]{2,20}$/],
];

const sign = /^([◎◯○〇●◉◆◇■□▼▽▲△▶▷►★☆♦❖✦§])\1{0,2}\s*(.*[^\s◆◇■□●○★☆])/u;
const numbered = /^(?:\*\*|__)?(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[.)](?=\s|\*\*|__)|[．、）]))(?:\*\*|__)?\s*\S/;

/** The form by which a line stands for a heading, where others have the same; undefined for any other. */
export function lineForm(line: string, read: (markdown: string) => Text): Formed | undefined {
  const text = line.trim();
  if (text.length < 2) return undefined;
  if (mayBeBold(text) && isBoldTitle(takePictures(read(text)).text)) return { form: '**', text };
  if (text.length > longest) return undefined;
  const marked = sign.exec(text);
  if (marked) return { form: marked[1]!, text: marked[2]! };
  for (const [form, pattern] of around) {
    const inside = pattern.exec(text)?.[1];
    if (inside !== undefined) return { form, text: inside };
  }
  if (isQuotedTitle(text)) return { form: '「」', text };
  if (numbered.test(text)) return { form: '#', text: text.replace(/^(\*\*|__)([^*_]+)\1/, '$2') };
  return isCapital(text) ? { form: 'A', text } : undefined;
}

/** What begins with a title in quotation marks and goes on with a few words: `“Queues” by Ann Lee`. */
const quoted = /^(?:「[^」]{2,100}」|『[^』]{2,100}』|“[^”]{2,140}”)\s*\S.{1,60}$/u;

/** Whether a line is a title in quotation marks with its speaker behind it, and nothing else. */
function isQuotedTitle(line: string): boolean {
  if (!quoted.test(line) || endsIn(line, '.!?')) return false;
  const { sure, quoted: isQuoted } = readTitle({ text: line, marks: [] });
  return isQuoted && sure >= 0.9;
}

/** Whether all letters of a line are capitals, of a script that has them. */
function isCapital(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/[\p{Ll}\p{Lo}]|https?:/u.test(line);
}
