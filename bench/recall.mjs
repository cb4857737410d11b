// How well the search finds what people type: of what should be found, the share that is; of what is found, the share
// that is meant. FOLDER has more files such as those of recall/words: a word, and the ways to type it. Nouns are
// measured where Debian's mecab, mecab-ipadic and unidic-mecab are.   node bench/recall.mjs [FOLDER]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';
import { ipadicWords, lacking, readLines, unidicNouns } from './recall/dictionaries.mjs';
import { typings } from './recall/hepburn.mjs';
import { sample } from './recall/sample.mjs';
import { shortWords } from './recall/short.mjs';

const search = await load(
  'search/search',
  'search/query',
  'search/tiers',
  'search/romaji/index',
  'text/keys',
  'markdown/index',
);
const { parse, parseQuery, readingCodes, romajiMatcher, searchAll, widthKey } = search;
const here = name => fileURLToPath(new URL(name, import.meta.url));
const notes = readFileSync(here('../data/2016-07-02-hatena-pepabo.md'), 'utf8');

for (const folder of [here('recall/words'), ...process.argv.slice(2)])
  for (const name of readdirSync(folder)
    .filter(each => each.endsWith('.tsv'))
    .sort())
    reportWords(join(folder, name), name);
const short = shortWords(parse(notes, 'notes').event, search);
console.log(`${short.words} short words in the bundled notes`);
report('of the hits that are shown are meant', short.right, short.shown);
console.log(
  `  ${short.above} false hits above true ones, ${short.floods} floods: ${short.worst.join(', ') || 'none'}`,
);

const missing = lacking();
if (missing.length > 0) {
  console.error(`the rest wants dictionaries: apt-get install ${missing.join(' ')}`);
  process.exit();
}
const nouns = await unidicNouns();
const known = ipadicWords();
const unseen = [...nouns].filter(([word]) => !known.has(word));
const standard = unseen.filter(([, readings]) => readings.some(reading => reading.standard));
const drawn = sample(standard, 3000).map(withWays);

console.log('nouns of two kanji or more that UniDic has and ipadic has not');
console.log(`  written as is standard (会社, not 會社), ${drawn.length} of ${standard.length}:`);
reportFound(drawn);
console.log(`  written in any way, 3000 of ${unseen.length}:`);
reportFound(sample(unseen, 3000).map(withWays));

const compounds = readFileSync(here('recall/compounds.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map(each => each.split('\t'));
const found = compounds.filter(([word, letters]) => finds(letters, word));
console.log(`${compounds.length} runs of kanji in the bundled notes, their readings checked by hand`);
report('found when typed in full', found.length, compounds.length);
console.log(
  `  not found: ${compounds
    .filter(each => !found.includes(each))
    .map(each => each.join(' '))
    .join(', ')}`,
);

console.log('of the lines of the bundled notes that such a run, typed in full, finds');
const lines = notes.split('\n').filter(Boolean);
const read = readLines(lines).map(words =>
  ['kana', 'said'].map(field => words.map(each => each[field]).join('')),
);
precision(
  compounds.map(([, letters]) => letters),
  lines.map((text, at) => ({ text, ways: typings({ kana: read[at][0], said: read[at][1] }) })),
);

console.log('of 20000 nouns of UniDic, those that 1000 of the standard nouns, typed in full, find');
precision(
  sample(drawn, 1000).map(({ ways }) => ways[0]),
  sample([...nouns], 20_000).map(([text, readings]) => ({ text, ways: readings.flatMap(typings) })),
);

/** The share of the ways to type the words of a file by which the search finds them, by whatever tier. */
function reportWords(file, name) {
  const ways = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
    .flatMap(([word, typed]) => typed.split(' ').map(way => ({ word, way })));
  const missed = ways.filter(({ word, way }) => !isHit(word, way));
  console.log(name);
  report('of the ways to type its words find them', ways.length - missed.length, ways.length);
  if (missed.length > 0) console.log(`  not: ${missed.map(({ word, way }) => `${word} ${way}`).join(', ')}`);
}

function isHit(text, query) {
  const { event } = parse(`# -\n\n- x\n`, 'word', 'talk');
  event.notes[0].nodes[0].text = text;
  return searchAll(event, parseQuery(query), search).count > 0;
}

function withWays([word, readings]) {
  return { word, ways: typings(readings.find(reading => reading.standard) ?? readings[0]) };
}

function reportFound(words) {
  for (const [way, name] of ['in full (toukyou)', 'without long vowels (tokyo)'].entries())
    report(
      `found when typed ${name}`,
      words.filter(({ word, ways }) => finds(ways[way], word)).length,
      words.length,
    );
}

/** The share of what is found that a dictionary reads so: one of its ways to type it holds the query. */
function precision(queries, texts) {
  const keys = texts.map(({ text }) => codesOf(text));
  let all = 0;
  let right = 0;
  for (const query of queries) {
    const matcher = romajiMatcher(query);
    texts.forEach(({ ways }, at) => {
      if (!matcher.surest(keys[at], 0)) return;
      all++;
      if (ways.some(way => way.includes(query))) right++;
    });
  }
  report('hold what was typed in a reading that UniDic gives', right, all);
}

function finds(letters, text) {
  const codes = codesOf(text);
  return romajiMatcher(letters)?.surest(codes, 0) !== undefined;
}

function codesOf(text) {
  return readingCodes(widthKey(text));
}

function report(what, part, whole) {
  console.log(`  ${((100 * part) / whole).toFixed(1)} % ${what} (${part} of ${whole})`);
}
