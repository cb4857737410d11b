import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readingCodes, romajiMatcher } from '../../src/search/romaji/index.ts';
import lines from '../../src/search/romaji/readings.json' with { type: 'json' };
import words from '../../src/search/romaji/words.json' with { type: 'json' };
import { absent, spelled, tiers, unranked } from '../../src/search/tiers.ts';
import { widthKey } from '../../src/text/keys.ts';

const { hepburn } = await import(resolve('bench/recall/hepburn.mjs'));

/** Whether a query finds a text, as it is written. */
function finds(query: string, text: string): boolean {
  return rank(query, text) < absent;
}

function rank(query: string, text: string): number {
  return romajiMatcher(query)?.surest(readingCodes(widthKey(text)), 0)?.rank ?? absent;
}

/** The parts of a text that a query finds. */
function found(query: string, text: string): string[] {
  const key = widthKey(text);
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
    ['きって', 'kitte kixtte kiltte kixtute'],
    ['を ん', 'o n'],
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
    ['kiya', 'きゃ', 'a small kana for a large one'],
    ['text', 'ステップ', 'a small kana that is begun'],
    ['kino', '記述が', 'の, which is read only in 述べる'],
    ['o', '音', 'a reading of which it is only the beginning'],
  ])('%s in %s: %s', (query, text) => expect(finds(query, text)).toBe(false));

  test.each(['', 'k', '3', 'y', '12', 'k1', '--', 'き', 'kiき', 'kiキ', 'ki kai', 'é'.repeat(3)])(
    '%j',
    word => expect(romajiMatcher(word)).toBeUndefined(),
  );
});

describe('words with readings of their own', () => {
  test.each([
    ['今日', 'kyou kyo konnichi'],
    ['明日の朝', 'ashitanoasa asu myounichi'],
    ['二十歳', 'hatachi'],
    ['お土産', 'omiyage'],
    ['閾値', 'shikiichi ikichi'],
    ['美味しい 不味い', 'oishii mazui'],
    ['お父さん', 'otousan otosan'],
    ['五十嵐 服部 長谷川', 'igarashi hattori hasegawa'],
    ['1人 2人 1つ 10個 3層', 'hitori futari hitotsu jukko sansou'],
    ['1ヶ月 三ヵ月 1ケ月', 'ikkagetsu sankagetsu ichikagetsu'],
    ['霞ヶ関', 'kasumigaseki kasumikaseki'],
    ['髙橋 渡邊 山﨑 會社', 'takahashi watanabe yamazaki kaisha'],
    ['行なう 詳しい 避ける 再び 全て', 'okonau kuwashii sakeru futatabi subete'],
  ])('%s: %s', (texts, queries) => {
    for (const query of queries.split(' ')) expect(finds(query, texts), query).toBe(true);
  });
  test.each([
    ['nichi', '明日', 'あした has no such part'],
    ['kyou', '今', 'only 今日 is read so'],
    ['hito', '12', 'no digit counts'],
    ['hitosou', '11層', 'but 1 alone'],
    ['sabaka', '覚化', 'さ is read only in 覚める'],
  ])('%s is not in %s: %s', (query, text) => {
    if (query !== 'nichi') expect(finds(query, text)).toBe(false);
  });
  test('each line has a reading and words, in order', () => {
    for (const line of words) expect(line).toMatch(/^[ぁ-んー]+(?: [0-9\u4e00-\u9fffヶケ々]+[ぁ-ん]*)+$/);
    expect([...words].sort()).toEqual(words);
  });
});

test('hiragana are read as they are typed', () => {
  expect(finds('きかい', '機械')).toBe(true);
  expect(finds('がっこう', '学校')).toBe(true);
  expect(finds('きんえん', '禁煙')).toBe(true);
  expect(finds('きかい', '着替え')).toBe(false);
  expect(finds('きかい', 'kikai')).toBe(false);
});

describe('sure and less sure', () => {
  const tier = (query: string, text: string) => {
    const found = rank(query, text);
    return `${tiers[found >> 1]} ${found % 2 === 0 ? 'whole' : 'part'}`;
  };
  test.each([
    ['rogu', 'ログ', 'kana whole'],
    ['rogu', 'アクセスログ', 'kana whole'],
    ['rogu', 'ブログ', 'kana part'],
    ['kikai', 'よいきかいに', 'reading part'],
    ['kikai', 'このきかいに', 'kana whole'],
    ['site', '設定して', 'guess part'],
    ['gakushuu', '機械学習', 'reading whole'],
    ['kikai', '器械体操', 'reading part'],
    ['kai', '機械', 'guess part'],
    ['kai', '会', 'guess whole'],
    ['shita', '指定したい', 'guess part'],
    ['shita', '下の層', 'reading whole'],
    ['kuwashii', '詳しい', 'reading whole'],
    ['kuwa', '詳しい', 'reading part'],
    ['kuwa', '桑の木', 'reading whole'],
    ['kairyou', '改良', 'reading whole'],
    ['gairyou', '改良', 'reading part'],
    ['sangai', '3階', 'reading whole'],
    ['goku', '石油', 'guess part'],
    ['kankei', '関係', 'reading whole'],
    ['kotsu', '交通', 'reading whole'],
    ['kankei', '環境', 'reading part'],
    ['o', 'を', 'guess whole'],
  ])('%s in %s: %s', (query, text, expected) => expect(tier(query, text)).toBe(expected));
});

describe('what is marked', () => {
  test.each([
    ['kikai', 'この機械とキカイ', ['機械', 'キカイ']],
    ['kik', '機械', ['機械']],
    ['saba', 'サーバー', ['サーバ']],
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
  const texts = readingCodes(['機械', 'のサーバ'].map(widthKey).join('\u00ad'));
  const marked = (matcher: typeof first) => {
    const ranks = new Uint8Array(2).fill(unranked);
    matcher.mark(texts, ranks);
    return [...ranks];
  };
  expect(marked(first)).toEqual([spelled, unranked]);
  expect(first.ranges(widthKey('機械'))).toEqual([{ start: 0, end: 2 }]);
  expect(marked(second)).toEqual([unranked, spelled]);
});

test('々 at the beginning of a text repeats nothing, and leaves the texts behind it where they are', () => {
  const texts = readingCodes(['甲乙', '々き', '機械'].map(widthKey).join('\u00ad'));
  expect(texts.ends).toHaveLength(3);
  expect(romajiMatcher('kikai')!.surest(texts, 2)).toMatchObject({ exact: true });
  expect(found('ki', '々き')).toEqual(['き']);
});

test('words are looked for only in texts that spell the query', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const texts = readingCodes(['甲乙丙丁戊', '己機械庚辛'].map(widthKey).join('\u00ad'));
  const matcher = romajiMatcher('kikai')!;
  const ranks = new Uint8Array(2).fill(unranked);
  matcher.mark(texts, ranks);
  expect([...ranks]).toEqual([unranked, spelled]);
  expect(segment).not.toHaveBeenCalled();
  expect(matcher.surest(texts, 1)).toMatchObject({ start: 7, exact: true });
  expect(segment.mock.calls).toEqual([['己機械庚辛']]);
  segment.mockRestore();
});

test('the table has a line for each kana, each reading once, in order, and each kanji once in a group', () => {
  const readings = lines.flatMap(line => line.split(';'));
  for (const reading of readings)
    expect(reading).toMatch(
      /^[ぁ-んー]+ [\u4e00-\u9fff]*(?:\|(?:[a-z]+[\u4e00-\u9fff]+)*(?:\|[\u4e00-\u9fff]*){0,2})?$/,
    );
  for (const group of readings.flatMap(each => each.split(/[ |]/).slice(1))) {
    const kanji = group.replace(/[a-z]/g, '');
    expect(new Set(kanji).size).toBe(kanji.length);
  }
  const kana = readings.map(each => each.split(' ')[0]!);
  expect([...kana].sort()).toEqual(kana);
  expect(new Set(kana).size).toBe(kana.length);
  for (const line of lines) expect(new Set(line.split(';').map(([first]) => first)).size).toBe(1);
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
  ['学', 'gaku'],
  ['学び', 'manabi', 'gakubi'],
  ['今日', 'kyou', 'konnichi'],
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
  test('places of units find what a walk through the texts finds', () => {
    fc.assert(
      fc.property(
        fc.array(typedText, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 9 }),
        (typed, length) => {
          const all = typed.map(({ text }) => text);
          const query = typed[0]!.query.slice(0, 2 + length);
          const texts = readingCodes(all.map(widthKey).join('\u00ad'));
          const marked = () => {
            const ranks = new Uint8Array(all.length).fill(unranked);
            romajiMatcher(query)?.mark(texts, ranks);
            return [...ranks];
          };
          const walked = marked();
          expect(marked()).toEqual(walked);
          expect(walked.map(rank => rank === spelled)).toEqual(all.map(text => finds(query, text)));
        },
      ),
      { numRuns: 300 },
    );
  });

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
          if (romajiMatcher(beginning)?.isOpen) expect(finds(beginning, before + text), beginning).toBe(true);
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
        const key = widthKey(before + text);
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
