import { kanaSpellings } from './kana.ts';

const part = /[ぁ-ゖ][ぁぃぅぇぉゃゅょ]|./g;

/** Hiragana as they are typed, so that a query in hiragana is looked for as one in Latin letters: きかい as `kikai`. */
export function lettersOf(kana: string): string {
  const spellings = kanaSpellings();
  const spelled = (unit: string) =>
    unit === 'ん' ? "n'" : unit === 'ー' ? '-' : (spellings.get(unit)?.[0] ?? '');
  const letters = (kana.match(part) ?? []).flatMap(each =>
    spellings.has(each) || each.length === 1 ? [each] : [...each],
  );
  return letters
    .map(spelled)
    .join('')
    .replace(/(?:xtu)+(?=([kstpgdbzjfhmrwy]))/g, '$1')
    .replace(/xtu(?=c)/g, 't')
    .replace(/-$/, '');
}
