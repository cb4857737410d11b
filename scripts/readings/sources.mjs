// The two sources of the reading table.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fromRomaji, toHiragana } from './kana.mjs';

export const kanji = /[\u4e00-\u9fff]/;
const written = /^[\u4e00-\u9fff々ぁ-んァ-ヶー]+$/;
/** Names are read in ways that no other word shows. */
const names = /name|place|org/;

const today = await formsOfToday();
/** A text with each kanji in the form of today, as the search reads them. */
const inTodaysForms = text => text.replace(/[\u4e00-\u9fff]/g, each => today.get(each) ?? each);

/** Kanji of Unihan_Readings.txt, be it packed with bzip2: each with its `on` and `kun` readings in hiragana. */
export function unihan(file) {
  const found = new Map();
  for (const line of text(file).split('\n')) {
    const [code, field, value] = line.split('\t');
    const kind = /^kJapanese(On|Kun)$/.exec(field)?.[1].toLowerCase();
    if (!kind || !value) continue;
    const character = inTodaysForms(String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
    if (!kanji.test(character)) continue;
    if (!found.has(character)) found.set(character, { on: [], kun: [] });
    found.get(character)[kind].push(...value.split(' ').flatMap(each => fromRomaji(each) ?? []));
  }
  return found;
}

/** The 6,355 kanji of JIS X 0208, which a Japanese text is written with. */
export function japaneseKanji() {
  const decoder = new TextDecoder('euc-jp');
  const found = [];
  for (let row = 0xb0; row <= 0xf4; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.push(decoder.decode(Uint8Array.of(row, cell)));
  return found.filter(each => kanji.test(each) && !today.has(each));
}

/** Words of ipadic that are written with a kanji: each with its reading in hiragana and its dictionary form. */
export function ipadic(folder) {
  const words = new Map();
  const files = readdirSync(folder).filter(name => name.endsWith('.csv') && !names.test(name));
  for (const name of files.sort()) {
    for (const line of new TextDecoder('euc-jp').decode(readFileSync(join(folder, name))).split('\n')) {
      const [form, , , , , , , , , , base, reading] = line.split(',');
      if (!reading || !kanji.test(form) || !written.test(form)) continue;
      const word = inTodaysForms(form);
      words.set(`${word}\t${reading}`, { word, reading: toHiragana(reading), base });
    }
  }
  return [...words.values()];
}

function text(file) {
  const data = file.endsWith('.bz2')
    ? execFileSync('bzip2', ['-dc', file], { maxBuffer: 1 << 28 })
    : readFileSync(file);
  return data.toString('utf8');
}

/** By an older form of a kanji, that of today: the search's own table. */
async function formsOfToday() {
  const entry = fileURLToPath(new URL('../../src/text/variants.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], write: false, format: 'esm' });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).formsOfToday();
}
