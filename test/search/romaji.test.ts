import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingCodes, romajiMatcher } from '../../src/search/romaji/index.ts';
import lines from '../../src/search/romaji/readings.json' with { type: 'json' };
import { textKey } from '../../src/text/keys.ts';

const { hepburn } = await import(resolve('bench/recall/hepburn.mjs'));

/** Whether a query finds a text, as it is written. */
function finds(query: string, text: string): boolean {
  const codes = readingCodes(textKey(text));
  return romajiMatcher(query)?.test(codes, 0, codes.length) ?? false;
}

/** The parts of a text that a query finds. */
function found(query: string, text: string): string[] {
  const key = textKey(text);
  return romajiMatcher(query)!
    .ranges(key)
    .map(({ start, end }) => key.slice(start, end));
}

describe('romaji finds', () => {
  test.each([
    ['kikai', '機械 機会 きかい キカイ ｷｶｲ kikai KIKAI'],
    ['annai', '案内'],
    ['jiritsuseigyo', '自律制御'],
    ['zadankai', '座談会'],
    ['fukabunsan', '負荷分散'],
    ['doutekiheikou', '動的平衡'],
    ['keisanryou', '計算量'],
    ['kaisetsu', '解説 開設'],
    ['hitobito', '人々'],
    ['gakkou', '学校'],
    ['3nenme', '3年目'],
    ['saba', 'サーバ サーバー'],
    ['rogu', 'ログ'],
    ['websabisu', 'webサービス WEBサービス'],
    ['konnichiwa', 'こんにちは'],
  ])('%s in %s', (query, texts) => {
    for (const text of texts.split(' ')) expect(finds(query, text), text).toBe(true);
  });

  test.each([
    ['シンプル', 'shinpuru shimpuru sinpuru simpuru shinnpuru sinnpuru'],
    ['サーバ', 'sa-ba saba saaba'],
    ['サーバー', 'sa-ba- saba saabaa sa-ba'],
    ['ロードバランサ', 'ro-dobaransa rodobaransa roodobaransa'],
    ['東京', 'toukyou tokyo'],
    ['とうきょう', 'toukyou tokyo'],
    ['京都', 'kyouto kyoto'],
    ['大阪', 'oosaka osaka'],
    ['共通', 'kyoutsuu kyotsu kyoutuu kyotu'],
    ['マッチ', 'matchi macchi matti maxtuchi maltuti'],
    ['禁煙', "kin'en kinnen kinen"],
    ['山脈', 'sanmyaku sammyaku sannmyaku'],
    ['社長', 'shachou syatyou shacho syachou'],
    ['情報', 'jouhou zyouhou jyouhou joho'],
    ['不自由', 'fujiyuu huziyuu fujiyu'],
    ['パーティション', 'pa-tishon pa-thishon pa-texisyon patisyonn'],
    ['ウェブ', 'webu uebu uxebu'],
    ['ヴァージョン', 'va-jon ba-jon va-zyon'],
    ['ファイル', 'fairu huairu fuxairu'],
    ['デュアル', 'dyuaru dhuaru'],
    ['続く', 'tsuduku tsuzuku tuduku'],
  ])('%s, typed in any way', (text, queries) => {
    for (const query of queries.split(' ')) expect(finds(query, text), query).toBe(true);
  });

  test('words that are not typed to their end', () => {
    for (const query of ['ki', 'kik', 'kika', 'kikai', 'kikait']) expect(finds(query, '機械的')).toBe(true);
  });

  test('words inside a text', () => expect(finds('rogushuushuu', 'サービスのログ収集基盤')).toBe(true));

  test('a long word by its first 30 letters', () => {
    const word = 'kika'.repeat(10);
    expect(finds(word, 'きか'.repeat(8))).toBe(true);
    expect(finds(word, 'きか'.repeat(7))).toBe(false);
    expect(found(word, 'きか'.repeat(10))).toEqual([`${'きか'.repeat(7)}き`]);
  });
});

describe('romaji does not find', () => {
  test.each([
    ['ikai', '機械', 'from inside a unit on'],
    ['kikaku', '機械', 'another word'],
    ['sintaku', 'シンプル', 'another word'],
    ['kikai', 'き かい', 'across a space'],
    ['kikai', 'きく、かい', 'across other signs'],
    ['simtoru', 'しんとる', 'm that is no m'],
    ['makti', 'マッチ', 'a doubled consonant of another sound'],
    ['kakoi', 'かこあい', 'a vowel dropped that makes none long'],
    ['kya', 'きゆ', 'a large kana for a small one'],
  ])('%s in %s: %s', (query, text) => expect(finds(query, text)).toBe(false));

  test.each(['', 'k', '3', '12', 'k1', '--', 'き', 'kiき', 'ki kai', 'é'.repeat(3)])('%j', word =>
    expect(romajiMatcher(word)).toBeUndefined(),
  );
});

describe('what is marked', () => {
  test.each([
    ['kikai', 'この機械とキカイ', ['機械', 'きかい']],
    ['kik', '機械', ['機械']],
    ['saba', 'サーバー', ['さーば']],
    ['kikai', 'ー機械', ['機械']],
    ['ouji', 'こうおうじ', ['おうじ']],
    ['kyaku', 'お客ときゃく', ['客', 'きゃく']],
    ['hitobito', '人々と人', ['人々']],
    ['kiki', 'ききききき', ['きき', 'きき']],
    ['kyaku', '\ue100\ue1ffきゃく\ue100', ['きゃく']],
  ])('by %s in %s', (query, text, parts) => expect(found(query, text)).toEqual(parts));
});

test('matchers do not disturb each other', () => {
  const [first, second] = [romajiMatcher('kikai')!, romajiMatcher('saba')!];
  const codes = readingCodes(textKey('機械のサーバ'));
  expect(first.test(codes, 0, codes.length)).toBe(true);
  expect(second.test(codes, 0, codes.length)).toBe(true);
  expect(first.ranges(textKey('機械'))).toEqual([{ start: 0, end: 2 }]);
  expect(second.test(codes, 0, 2)).toBe(false);
  expect(second.test(codes, 3, codes.length)).toBe(true);
});

test('the table has each reading once, in order, and each kanji once in a reading', () => {
  for (const line of lines) expect(line).toMatch(/^[ぁ-ん]+ [\u4e00-\u9fff]+$/);
  for (const kanji of lines.map(line => line.split(' ')[1]!)) expect(new Set(kanji).size).toBe(kanji.length);
  expect([...lines].sort()).toEqual(lines);
  expect(new Set(lines.map(line => line.split(' ')[0])).size).toBe(lines.length);
});

/** What texts are made of, with ways to type it. */
const pieces: readonly (readonly [text: string, ...typed: string[]])[] = [
  ['き', 'ki'],
  ['きゃ', 'kya', 'kixya'],
  ['し', 'shi', 'si'],
  ['しょ', 'sho', 'syo'],
  ['ち', 'chi', 'ti'],
  ['ん', 'n', 'nn', "n'"],
  ['んば', 'mba', 'nba', 'nnba', "n'ba"],
  ['んま', 'mma', 'nma'],
  ['っち', 'tchi', 'cchi', 'tti', 'xtuti'],
  ['っか', 'kka', 'ltuka'],
  ['な', 'na'],
  ['サー', 'sa-', 'sa', 'saa'],
  ['こう', 'kou', 'ko'],
  ['う', 'u'],
  ['い', 'i'],
  ['学', 'gaku', 'mana'],
  ['学校', 'gakkou', 'gakko'],
  ['案内', 'annai'],
  ['三枚', 'sanmai', 'sammai'],
  ['大', 'oo', 'o', 'dai'],
  ['人々', 'hitobito'],
  ['web', 'web'],
  ['3', '3'],
];
const typedText = fc
  .array(
    fc.constantFrom(...pieces).chain(([text, ...typed]) => fc.constantFrom(...typed).map(way => [text, way])),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => ({
    text: parts.map(([text]) => text).join(''),
    query: parts.map(([, way]) => way).join(''),
  }));
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces.map(([text]) => text)), fc.string({ unit: 'grapheme', maxLength: 2 })),
  )
  .map(parts => parts.join(''));
const anyQuery = fc.string({ unit: fc.constantFrom(..."aiueoknmtshcgby'-"), minLength: 2, maxLength: 5 });

describe('always', () => {
  test('a text is found however its reading is typed', () => {
    fc.assert(
      fc.property(typedText, ({ text, query }) => {
        if (query.replace(/[^a-z]/g, '').length >= 2) expect(finds(query, text)).toBe(true);
      }),
    );
  });

  test('each beginning of a query, from two letters on, finds all that the query finds', () => {
    const pair = fc.oneof(typedText, fc.record({ text: anyText, query: anyQuery }));
    fc.assert(
      fc.property(pair, anyText, ({ text, query }, before) => {
        if (!finds(query, before + text)) return;
        for (let length = 2; length < query.length; length++) {
          const beginning = query.slice(0, length);
          if (romajiMatcher(beginning)) expect(finds(beginning, before + text), beginning).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('kana are found by their Hepburn spelling', () => {
    const syllables =
      'ア イ ウ エ オ カ キ ク ケ コ ガ ギ グ ゲ ゴ サ シ ス セ ソ ザ ジ ズ ゼ ゾ タ チ ツ テ ト ダ デ ド ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ バ ビ ブ ベ ボ パ ピ プ ペ ポ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ キャ キュ キョ ギャ シャ シュ ショ ジャ ジュ ジョ チャ チュ チョ ニャ ヒョ ビュ ピャ ミョ リュ シェ ジェ チェ ティ ディ ファ フィ フェ フォ ウィ ウェ ウォ ヴァ ツァ ドゥ デュ'.split(
        ' ',
      );
    const doubled = syllables.filter(each => /^[カキクコサシソタチツテトパピプペポ]/.test(each));
    const syllable = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...syllables) },
      fc.constantFrom('ン', 'アー', 'コー', 'ッ'),
    );
    const kana = fc
      .tuple(fc.array(syllable, { maxLength: 7 }), fc.constantFrom(...doubled), fc.constantFrom(...doubled))
      .map(([parts, last, next]) => parts.map(each => (each === 'ッ' ? `ッ${next}` : each)).join('') + last);
    fc.assert(
      fc.property(kana, text => {
        const query = hepburn(text);
        if (query.length < 2) return;
        expect(finds(query, text), query).toBe(true);
        expect(finds(query, text.replaceAll('ー', '')), query).toBe(true);
      }),
    );
  });

  test('matches lie in the text, apart, on whole units, wherever the query is found', () => {
    const pair = fc.oneof(typedText, fc.record({ text: anyText, query: anyQuery }));
    fc.assert(
      fc.property(pair, anyText, ({ text, query }, before) => {
        const key = textKey(before + text);
        const ranges = romajiMatcher(query)?.ranges(key) ?? [];
        expect(ranges.length > 0).toBe(finds(query, before + text));
        let end = 0;
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
          for (const at of [range.start, range.end])
            expect(key.slice(Math.max(0, at - 1), at + 1)).not.toMatch(/[きしちテ][ゃゅょ]/);
        }
        expect(end).toBeLessThanOrEqual(key.length);
      }),
      { numRuns: 300 },
    );
  });
});
