// Makes src/search/romaji/readings.json:  node scripts/readings/make.mjs UNIHAN_READINGS IPADIC_FOLDER
// Debian has the two as /usr/share/unicode/Unihan_Readings.txt.bz2 (unicode-data) and
// /usr/share/mecab/dic/ipadic (mecab-ipadic). The readings of Unihan, with the changes of sound inside words, share
// out the readings of ipadic's words among their kanji. What several words show that Unihan lacks is learnt; what
// no word shows is dropped. Kanji that no word has keep Unihan's on readings.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rowsOf, soundChanges } from './kana.mjs';
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
/** In the table, the groups of the kanji that have a reading. */
const groups = { sure: 0, before: 1, inside: 2, rare: 3 };
/** A reading is rare that a smaller share of its kanji's words has, or just one of more than these. */
const rareShare = 0.03;
const fewWords = 4;
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
  ...[...met].flatMap(([character, readings]) => groupsOf(character, readings)),
  ...Object.entries(added).map(([reading, character]) => ({ reading, character, group: groups.sure })),
  ...rest.flatMap(character =>
    (source.get(character)?.on ?? []).map(reading => ({ reading, character, group: groups.sure })),
  ),
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
 * What the readings of a kanji are: those that only hiragana follow stand before these; those of few words are rare,
 * but not before their hiragana, nor where another one became them (がい, of かい); those that begin no word, though
 * others do, stand inside words.
 */
function groupsOf(character, readings) {
  const total = new Set([...readings.values()].flatMap(({ free }) => [...free])).size;
  const isRare = ({ free, alone }) =>
    !alone && (free.size < rareShare * total || (free.size === 1 && total > fewWords));
  const common = [...readings].flatMap(([reading, found]) => (isRare(found) ? [] : soundChanges(reading)));
  const mayBegin = [...readings.values()].some(({ free, begins }) => free.size > 0 && begins);
  return [...readings].flatMap(([reading, found]) => {
    const { before, free, behind, begins } = found;
    const rows = rowsOf(behind);
    const inflected = before.size > 0 ? [{ reading, character, group: groups.before, rows }] : [];
    if (free.size === 0) return inflected;
    if (isRare(found) && !common.includes(reading))
      return [{ reading, character, group: groups.rare }, ...inflected];
    return [{ reading, character, group: mayBegin && !begins ? groups.inside : groups.sure }];
  });
}

/**
 * `["き 機気…;きい 聴黄…"]`: readings with a semicolon between them, a line for each kana that they begin with. Each has
 * its kanji in groups, behind a | the next one; those before hiragana stand behind letters that say which. All is in
 * order, so that a change is seen as one.
 */
function byReading(all) {
  const found = new Map();
  for (const { reading, character, group, rows = '' } of all) {
    const mine = found.get(reading) ?? Object.keys(groups).map(() => new Map());
    mine[group].set(rows, [...(mine[group].get(rows) ?? []), character]);
    found.set(reading, mine);
  }
  const listed = group =>
    [...group]
      .sort()
      .map(([rows, characters]) => rows + [...new Set(characters)].sort().join(''))
      .join('');
  const lines = new Map();
  for (const [reading, mine] of [...found].sort()) {
    const line = `${reading} ${mine.map(listed).join('|').replace(/\|+$/, '')}`;
    lines.set(reading[0], [...(lines.get(reading[0]) ?? []), line]);
  }
  return [...lines.values()].map(each => each.join(';'));
}
