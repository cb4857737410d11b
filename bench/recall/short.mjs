// Short words in the bundled notes: what they find that they do not mean.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Shown hits that say nothing of the word: more of them than this are a flood. */
const flood = 20;

/**
 * Searches for each line of short.tsv: a word, and what stands in a hit that it means. A false hit above a true one
 * is one that is shown before it.
 */
export function shortWords(event, { searchAll, parseQuery, ...romaji }) {
  const file = fileURLToPath(new URL('short.tsv', import.meta.url));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const counts = lines.map(line => {
    const [word, forms] = line.split('\t');
    const search = searchAll(event, parseQuery(word), romaji);
    const shown = search.hits().slice(0, search.shownCount);
    const areTrue = shown.map(({ entry: { text } }) =>
      forms.split(' ').some(form => text.normalize('NFKC').toLowerCase().includes(form)),
    );
    const lastTrue = areTrue.lastIndexOf(true);
    const isFalse = each => !each;
    return {
      word,
      shown: shown.length,
      right: areTrue.filter(Boolean).length,
      above: lastTrue < 0 ? 0 : areTrue.slice(0, lastTrue).filter(isFalse).length,
      isFlood: lastTrue >= 0 && areTrue.filter(isFalse).length > flood,
    };
  });
  const sum = key => counts.reduce((total, each) => total + Number(each[key]), 0);
  return {
    words: lines.length,
    ...{ shown: sum('shown'), right: sum('right'), above: sum('above'), floods: sum('isFlood') },
    worst: counts
      .filter(({ above, isFlood }) => above > 0 || isFlood)
      .map(({ word, above }) => `${word} ${above}`),
  };
}
