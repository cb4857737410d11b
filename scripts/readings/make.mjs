// Makes src/search/romaji/readings.json:  node scripts/readings/make.mjs UNIHAN_READINGS IPADIC_FOLDER
// Debian has the two as /usr/share/unicode/Unihan_Readings.txt.bz2 (unicode-data) and
// /usr/share/mecab/dic/ipadic (mecab-ipadic). The readings of Unihan, with the changes of sound inside words, share
// out the readings of ipadic's words among their kanji. What several words show that Unihan lacks is learnt; what
// no word shows is dropped. Kanji that no word has keep Unihan's on readings.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { soundChanges } from './kana.mjs';
import { countReadings, learn, metReadings, weigh } from './learn.mjs';
import { ipadic, japaneseKanji, unihan } from './sources.mjs';

/** Readings that neither source has. */
const added = {
  しきい: '閾',
  ぺーじ: '頁',
  でこ: '凸',
  あかり: '灯',
  ぷん: '分',
  びき: '匹',
  むつか: '難',
  こだわ: '拘',
};
/** Rounds of learning: for each, in how many words a reading must be met to be learnt. */
const rounds = [3, 3, 2];
/** How often Unihan's readings count as met, and what becomes of them in a word. */
const listed = 1;
const changed = 0.3;

const [unihanFile, ipadicFolder] = process.argv.slice(2);
if (!ipadicFolder) {
  console.error('usage: node scripts/readings/make.mjs UNIHAN_READINGS IPADIC_FOLDER');
  process.exit(2);
}

const source = unihan(unihanFile);
const words = ipadic(ipadicFolder);
let table = weigh(seeds());
for (const enough of rounds) table = weigh(learn(table, countReadings(words, table, true), enough));
const met = metReadings(words, table);
const rest = japaneseKanji().filter(character => !met.has(character));
const pairs = [
  ...[...met].flatMap(([character, readings]) =>
    [...readings].map(([reading, beforeKana]) => ({ reading, character, beforeKana })),
  ),
  ...Object.entries(added).map(([reading, character]) => ({ reading, character })),
  ...rest.flatMap(character => (source.get(character)?.on ?? []).map(reading => ({ reading, character }))),
];
const file = fileURLToPath(new URL('../../src/search/romaji/readings.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(byReading(pairs)).replaceAll('","', '",\n"')}\n`);

/** Kanji → reading → as in how many words it was met. */
function seeds() {
  const seed = ({ on, kun }) =>
    new Map([
      ...[...on, ...kun].flatMap(soundChanges).map(reading => [reading, changed]),
      ...[...on, ...kun].map(reading => [reading, listed]),
    ]);
  return new Map([...source].map(([character, readings]) => [character, seed(readings)]));
}

/**
 * `["き 機気…", "おこな 業|行"]`: readings and their kanji, behind | those that have it only before hiragana; all in
 * order, so that a change is seen as one.
 */
function byReading(all) {
  const found = new Map();
  for (const { reading, character, beforeKana } of all) {
    const groups = found.get(reading) ?? [new Set(), new Set()];
    groups[beforeKana ? 1 : 0].add(character);
    found.set(reading, groups);
  }
  const sorted = group => [...group].sort().join('');
  return [...found]
    .map(([reading, groups]) => `${reading} ${groups.map(sorted).join('|').replace(/\|$/, '')}`)
    .sort();
}
