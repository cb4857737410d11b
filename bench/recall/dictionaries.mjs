// What Debian's packages of dictionaries hold, as the bench wants it.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ipadicFolder = '/usr/share/mecab/dic/ipadic';
const unidicFolder = '/usr/share/mecab/dic/unidic';
const unidicBuilt = '/var/lib/mecab/dic/unidic';

/** What is lacking, as Debian's packages; none where all is there. */
export function lacking() {
  const mecab = (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, 'mecab')));
  return [
    ...(mecab ? [] : ['mecab']),
    ...(existsSync(ipadicFolder) ? [] : ['mecab-ipadic']),
    ...(existsSync(unidicFolder) && existsSync(unidicBuilt) ? [] : ['unidic-mecab']),
  ];
}

/** All words that ipadic writes. */
export function ipadicWords() {
  const words = new Set();
  for (const name of readdirSync(ipadicFolder).filter(each => each.endsWith('.csv'))) {
    const text = new TextDecoder('euc-jp').decode(readFileSync(join(ipadicFolder, name)));
    for (const line of text.split('\n')) words.add(line.slice(0, line.indexOf(',')));
  }
  return words;
}

/**
 * UniDic's common nouns of two kanji or more: word → its readings, each in `kana` and as `said` (with ー), and
 * whether the word is the `standard` way to write it there (会社, not 會社).
 */
export async function unidicNouns() {
  const nouns = new Map();
  const [name] = readdirSync(unidicFolder).filter(each => /^lex.*\.csv$/.test(each));
  for await (const line of createInterface({ input: createReadStream(join(unidicFolder, name)) })) {
    if (!line.includes(',名詞,普通名詞,') || !/^[一-鿿々]{2,},/.test(line)) continue;
    const [word, ...fields] = line.split(',');
    const reading = { kana: fields[23], said: fields[12], standard: fields[10] === word };
    if (!/^[ァ-ヴー]+$/.test(reading.kana)) continue;
    const known = nouns.get(word) ?? [];
    if (!known.some(({ kana }) => kana === reading.kana)) nouns.set(word, [...known, reading]);
  }
  return nouns;
}

/** The words of each line, as mecab with UniDic parts them: as written, with their readings. */
export function readLines(lines) {
  const output = execFileSync('mecab', ['-d', unidicBuilt], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return output
    .split('EOS\n')
    .slice(0, -1)
    .map(line => line.split('\n').slice(0, -1).map(wordOf));
}

function wordOf(line) {
  const [word, features] = line.split('\t');
  // What is quoted may hold commas, and stands for nothing that is wanted.
  const { 20: kana, 9: said } = features.replace(/"[^"]*"/g, '').split(',');
  return { word, kana: kana || word, said: said || word };
}
