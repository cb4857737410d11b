import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { parseQuery } from '../../src/search/query.ts';
import * as romaji from '../../src/search/romaji/index.ts';
import { searchAll } from '../../src/search/search.ts';
import { bundled } from '../helpers/notes/bundled.ts';

const found = (text: string, exact = false, event = bundled(), read?: typeof romaji) =>
  searchAll(event, parseQuery(text, exact), read ?? romaji)
    .hits()
    .map(({ entry }) => entry.record.address);

const { event: shop } = parse(
  `## Timetable

| time | speaker | title |
| --- | --- | --- |
| 9:00 | はなこ(ペパボ) | 店のサーバ |
| 9:30 | Taro | Logs |

## 店のサーバ {#shop}
- 機械を見る
- キカイ
- きかい
- kikai
- さーばー
- サーバー
- サーバ
- ＳＥＲＶＥＲ ＫＩＫＡＩ
- Server
- ser機ver

## Logs {#logs}
- ログ
  - 収集
    - ろぐの箱
- k
- kilo
`,
  'shop',
);
const inShop = (text: string, exact = false) => found(text, exact, shop);

describe('in the bundled event', () => {
  test.each([
    ['kikai', 'log-platform/7.9.2.2', 'stns/6.1'],
    ['annai', 'about/5', 'about/1'],
    ['fukabunsan', 'load-balancing load-balancing/3 load-balancing/l1', 'load-balancing/3.3'],
    ['jiritsuseigyo', 'autonomous autonomous/4.3 complexity/8.1', 'autonomous/3'],
    ['saba', 'autonomous/6.2 panel/3.1.2 load-balancing/4', 'stns/6.1'],
    ['REDIS', 'complexity/6 linux-network/l5', 'complexity/5'],
    ['ﾛｸﾞ', 'log-platform log-platform/4 autonomous/10.1', 'log-platform/7.7'],
    ['ろぐ', 'log-platform log-platform/4 autonomous/10.1', 'log-platform/7.7'],
    ['ロードバランサ', 'load-balancing/6.7 load-balancing/3.2', 'load-balancing/6.3'],
    ['サーバー', 'autonomous/6.2 stns/4.3', 'autonomous/6.1'],
    ['ウエブ', 'log-platform/3.1', 'autonomous/4.2'],
    ['tokyo', 'panel/3.5', 'panel/3.1'],
    ['ルータ', 'panel/3.5.1', 'linux-network/7.1'],
    ['wikipedia.org', 'linux-network/l4', 'linux-network/9.4'],
    ['docker kubernetes', 'autonomous/19.2', 'autonomous/19.2.1'],
    ['in:links', 'stns/l1 about/l3', 'stns stns/1 stns/12.1 stns/13'],
    // One word in the record, the other in the title, in what lies above, or in who asked.
    ['linux パケット', 'linux-network/9 linux-network/l3', 'linux-network/8'],
    ['ロードバランサ 透過性', 'load-balancing/6.7.1', 'load-balancing/6.7 load-balancing/6.6.1'],
    ['yuuki スケール', 'autonomous/19.2', 'autonomous/19.2.1'],
    ['"load balancer"', 'load-balancing/6.3', 'load-balancing/6.7'],
    ['"redis の" 公式', 'linux-network/11.6.4', 'linux-network/11.6'],
    ['redis -スレッド', 'complexity/6 linux-network/11.6.4', 'linux-network/11.6.1 linux-network/11.6.2'],
    ['-redis talk:complexity', 'complexity/5', 'complexity/6 complexity/6.1'],
    ['speaker:pyama ldap', 'stns/2.1 stns/12.1', 'autonomous/19.1'],
    ['speaker:はてな 計算量', 'complexity/3', 'autonomous/4'],
    ['speaker:yuuki redis', 'linux-network/11.6', 'complexity/6'],
    ['talk:complexity redis', 'complexity/6', 'linux-network/11.6'],
    ['talk:opening', 'opening opening/1', 'linux-network'],
    ['talk:14:05 redis', 'linux-network/11.6', 'complexity/6'],
    ['talk:zadankai slack', 'panel/3.5.1', 'stns/1'],
    ['talk:stns talk:panel 東京', 'panel/3.5', 'about/1'],
    ['in:qa ログ', 'log-platform/9.1 log-platform/9.3.1', 'log-platform log-platform/4'],
    ['in:outline ログ', 'log-platform/4 about/1', 'log-platform log-platform/9.1'],
    ['in:links redis', 'linux-network/l5', 'linux-network/11.6.4'],
  ])('%s finds %s and not %s', (query, wanted, unwanted) => {
    const hits = found(query);
    expect(hits).toEqual(expect.arrayContaining(wanted.split(' ')));
    for (const address of unwanted.split(' ')) expect(hits).not.toContain(address);
  });
});

describe('two words', () => {
  test('are found where one stands above the other, at any height', () =>
    expect(inShop('ログ 箱')).toEqual(['logs/1.1.1']));
  test('are no hit where both stand above', () => {
    expect(inShop('logs ログ')).toEqual(['logs/1', 'logs/1.1.1']);
    expect(inShop('logs ログ 収集')).toEqual(['logs/1.1', 'logs/1.1.1']);
    expect(inShop('"ログ" logs -ろぐの')).toEqual(['logs/1']);
  });
  test('are no hit where they stand beside each other', () => expect(inShop('機械 キカイ')).toEqual([]));
  test('are no hit below a word that is excluded', () => {
    expect(inShop('箱 -収集')).toEqual([]);
    expect(inShop('ログ -箱')).toEqual(['logs/1']);
  });
  test('a guess of an excluded word leaves nothing out', () => {
    const machines = parse('## Talk {#t .talk}\n\n- 機械\n- 機構\n', 'machines').event;
    expect(found('機 -kai', false, machines)).toEqual(['t/1', 't/2']);
    expect(found('機 -kikai', false, machines)).toEqual(['t/2']);
  });
  test('excluded words alone leave the rest', () => expect(inShop('-さば talk:shop')).toEqual([]));
});

test('what the notes list as a reference is found once, as that', () => {
  const { event: listed } = parse(
    '## A\n\n- Links\n  - [spring](https://e.com/)\n  - [summer](https://e.com/s)\n\n    spring again\n\n## B\n\n- b\n',
    'links',
    'event',
  );
  expect(found('spring', false, listed)).toEqual(['a/1.2.1', 'a/l1']);
  expect(found('summer again', false, listed)).toEqual(['a/1.2.1']);
  expect(found('in:outline', false, listed)).toEqual(['a/1', 'a/1.2', 'a/1.2.1', 'b/1']);
});

describe('the surest hits are first', () => {
  test.each([
    ['kikai', ['shop/4', 'shop/8', 'shop/2', 'shop/3', 'shop/1'], 'literal literal kana kana reading'],
    ['きかい', ['shop/3', 'shop/2', 'shop/1'], 'literal kana reading'],
    ['キカイ', ['shop/2', 'shop/3'], 'literal kana'],
    ['サーバー', ['shop/6', 'shop/5', 'shop', 'shop/7'], 'literal kana loose loose'],
    ['サーバ -ー', [], ''],
    ['ｻｰﾊﾞ', ['shop', 'shop/6', 'shop/7', 'shop/5'], 'literal literal literal kana'],
    ['server', ['shop/8', 'shop/9', 'shop', 'shop/6', 'shop/7'], 'literal literal english english english'],
    ['servers', ['shop', 'shop/6', 'shop/7'], 'english english english'],
    ['"server"', ['shop/8', 'shop/9'], 'literal literal'],
    // The least sure of the words counts.
    ['kikai さーば', ['shop/2', 'shop/3', 'shop/4', 'shop/8', 'shop/1'], 'kana kana kana kana reading'],
  ])('%s', (text, addresses, tiers) => {
    const hits = searchAll(shop, parseQuery(text), romaji).hits();
    expect(hits.map(({ entry }) => entry.record.address)).toEqual(addresses);
    expect(hits.map(({ tier }) => tier).join(' ')).toBe(tiers);
  });
});

describe('words of other scripts and forms', () => {
  const { event: words } = parse(
    `# Words

- café, José and Müller in İstanbul with Łukasz: straße
- cafe
- アクセスログ
- ブログ
- ワークフロー
- タイムスタンプ
- ウェブサイト
- データベースサーバー
- 髙橋と渡邉
- 1ヶ月
- ヴァイオリン
- パスワードとパス
`,
    'words',
    'talk',
  );
  const tiersOf = (text: string) =>
    searchAll(words, parseQuery(text), romaji)
      .hits()
      .map(({ entry, tier }) => `${tier} ${entry.record.address.split('/')[1] ?? 'title'}`)
      .join(', ');
  test.each([
    ['cafe', 'literal 2, accent 1'],
    ['café', 'literal 1, accent 2'],
    ['jose', 'accent 1'],
    ['muller', 'accent 1'],
    ['strasse', 'accent 1'],
    ['istanbul', 'accent 1'],
    ['lukasz', 'accent 1'],
    ['log', 'english 3'],
    ['blog', 'english 4'],
    ['work', 'english 5'],
    ['workfl', 'english 5'],
    ['flow', 'english 5'],
    ['timestamps', 'english 6'],
    ['site', 'english 7'],
    ['data', 'english 8'],
    ['path', 'english 12'],
    ['高橋', 'loose 9'],
    ['渡辺', 'loose 9'],
    ['1か月', 'loose 10'],
    ['1ヵ月', 'loose 10'],
    ['バイオリン', 'loose 11'],
    ['"cafe"', 'literal 2, accent 1'],
    ['"log"', ''],
  ])('%s → %s', (text, expected) => expect(tiersOf(text)).toBe(expected));
  test.each([
    ['jose', ['José']],
    ['strasse', ['straße']],
    ['cafe', ['café']],
  ])('%s marks %j', (text, marked) => {
    const shown = 'café, José and Müller in İstanbul with Łukasz: straße';
    const ranges = searchAll(words, parseQuery(text), romaji).ranges(shown);
    expect(ranges.map(({ start, end }) => shown.slice(start, end))).toEqual(marked);
  });
  test.each([
    ['logs lo', 'the logs', ['logs']],
    ['lo logs', 'the logs', ['logs']],
    ['ab bc', 'abcd', ['abc']],
  ])('the matches of %s in %s are one where they overlap: %j', (text, shown, marked) => {
    const ranges = searchAll(words, parseQuery(text)).ranges(shown);
    expect(ranges.map(({ start, end }) => shown.slice(start, end))).toEqual(marked);
  });
  test.each([
    ['log', 'ブログのアクセスログ', ['ログ']],
    ['timest', 'タイムスタンプ', ['タイムスタンプ']],
    ['高橋', '髙橋', ['髙橋']],
  ])('%s in %s marks %j', (text, shown, marked) => {
    const ranges = searchAll(words, parseQuery(text), romaji).ranges(shown);
    expect(ranges.map(({ start, end }) => shown.slice(start, end))).toEqual(marked);
  });
});

describe('in a tier', () => {
  const { event: order } = parse(
    `## Timetable

| time | speaker | title |
| --- | --- | --- |
| 9:00 | Saba | Catalog |
| 9:30 | Log | Fish |
| 10:00 | Taro | The log of logs |

## Catalog
- blog, log
- blogs
- ブログ
- プログラムのログ

## Fish
- log

## The log of logs
- catalog
`,
    'order',
  );
  const inOrder = (text: string) => found(text, false, order);

  test('titles are before speakers, these before the rest, and whole words before parts', () =>
    expect(inOrder('log').slice(0, 7)).toEqual([
      'the-log-of-logs',
      'catalog',
      'fish',
      'catalog/1',
      'fish/1',
      'catalog/2',
      'the-log-of-logs/1',
    ]));
  test('a word of katakana ends where they do', () =>
    expect(inOrder('ログ')).toEqual(['catalog/4', 'catalog/3']));
  test('a tier is as long as it counts', () => {
    const search = searchAll(order, parseQuery('ro'), romaji);
    expect(search.counts).toMatchObject({ literal: 1, guess: 2 });
    expect(search.hits().map(({ tier }) => tier)).toEqual(['literal', 'guess', 'guess']);
    expect([search.count, search.shownCount]).toEqual([3, 1]);
  });
  test('guesses are told apart by whether they are words, but not where there are many', () => {
    const last = (parts: number) => {
      const items = [...Array.from({ length: parts }, () => '- 機械'), '- 会'];
      const { event } = parse(`## Talk {#t .talk}\n\n${items.join('\n')}\n`, 'guesses');
      return found('kai', false, event).indexOf(`t/${items.length}`);
    };
    expect([last(2047), last(2048)]).toEqual([0, 2048]);
  });
  test('guesses alone are shown', () => {
    const { count, shownCount } = searchAll(shop, parseQuery('mi'), romaji);
    expect([count, shownCount]).toEqual([2, 2]);
  });
});

describe('of what readings find', () => {
  const { event: read } = parse(
    `## 不可

## 負荷
- 文化祭
- 負荷の話
- 風化
- 負荷
- 高負荷時
- 不可視
- 相関
- 深い
`,
    'read',
  );
  test('whole words come first, and of these what most entries have; then parts, and last a reading that few words have', () =>
    expect(found('fuka', false, read)).toEqual([
      'read/2',
      'read/2.2',
      'read/2.4',
      'read/2.5',
      'read/1',
      'read/2.3',
      'read/2.8',
      'read/2.6',
      'read/2.1',
    ]));
});

describe('romaji', () => {
  test('begin at two letters', () => {
    expect(inShop('k')).toEqual(['logs/2', 'shop/4', 'shop/8', 'logs/3']);
    expect(inShop('ki')).toContain('shop/1');
  });
  test('are not looked for in a phrase', () => expect(inShop('"kikai"')).toEqual(['shop/4', 'shop/8']));
  test('need romaji', () =>
    expect(
      searchAll(shop, parseQuery('kikai'))
        .hits()
        .map(({ entry }) => entry.record.address),
    ).toEqual(['shop/4', 'shop/8']));
});

describe('an exact search', () => {
  test.each([
    ['kikai', ['shop/4']],
    ['Server', ['shop/9']],
    ['ＳＥＲＶＥＲ', ['shop/8']],
    ['サーバー', ['shop/6']],
    ['さーば', ['shop/5']],
    ['"Server"', ['shop/9']],
    ['ログ 箱', ['logs/1.1.1']],
    ['talk:ＬＯＧＳ k', ['logs/2', 'logs/3']],
  ])('takes %s to the letter', (text, addresses) => expect(inShop(text, true)).toEqual(addresses));
});

describe('qualifiers', () => {
  test.each([
    ['speaker:はなこ kikai', 'shop/4'],
    ['speaker:ハナコ kikai', 'shop/4'],
    ['speaker:ﾍﾟﾊﾟﾎﾞ server', 'shop/9'],
    ['speaker:taro speaker:はなこ kilo', 'logs/3'],
    ['talk:mise kikai', 'shop/4'],
    ['speaker:pepabo server', 'shop/9'],
    ['speaker:hanako server', 'shop/9'],
    ['talk:hanako server', 'shop/9'],
  ])('%s', (text, address) => expect(inShop(text)).toContain(address));

  test.each([
    'speaker:nobody',
    'speaker:taro kikai',
    'talk:nothing',
    'talk:logs speaker:はなこ',
    'in:qa',
    'in:links',
  ])('%s finds nothing', text => expect(inShop(text)).toEqual([]));

  test('with an unknown part of a talk change nothing', () =>
    expect(inShop('in:zz kilo')).toEqual(['logs/3']));
  test('without a value change nothing', () => expect(inShop('talk: kilo')).toEqual(['logs/3']));
});

describe('tasks, stars and kinds', () => {
  const { event: list } = parse(
    '# List\n\n- [ ] buy bread\n- [x] bake bread\n- bread\n\n> bread\n\n```\nbread\n```\n',
    'list',
    'talk',
  );
  const inList = (text: string) =>
    searchAll(list, parseQuery(text), romaji, new Set(['list/3', 'list']))
      .hits()
      .map(({ entry }) => entry.record.address.split('/')[1] ?? 'title')
      .join(' ');
  test.each([
    ['is:open bread', '1'],
    ['is:done', '2'],
    ['is:starred', 'title 3'],
    ['is:starred bread', '3'],
    ['is:starred is:open', ''],
    ['in:quote bread', '4'],
    ['in:code in:quote bread', '4 5'],
    ['in:item bread', '1 2 3'],
  ])('%s → %s', (text, expected) => expect(inList(text)).toBe(expected));
  test('nothing is starred where no stars are given', () =>
    expect(searchAll(list, parseQuery('is:starred')).count).toBe(0));
});

test('an empty query finds nothing', () => {
  const whole = searchAll(shop, parseQuery(' '), romaji);
  expect([whole.done, whole.count, whole.hits()]).toEqual([true, 0, []]);
});

describe('what is marked', () => {
  const marked = (query: string, text: string) =>
    searchAll(shop, parseQuery(query), romaji)
      .ranges(text)
      .map(({ start, end }) => text.slice(start, end));
  test.each([
    ['redis', 'Redis と ＲＥＤＩＳ', ['Redis', 'ＲＥＤＩＳ']],
    ['ﾛｸﾞ', 'ログとﾛｸﾞ', ['ログ', 'ﾛｸﾞ']],
    ['saba', '新サーバー', ['サーバ']],
    ['サーバー', 'Webサーバとさあば', ['サーバ']],
    ['ab bc', 'abcd', ['abc']],
    ['ab -cd', 'abcd', ['ab']],
    ['kikai', '機械とkikai', ['kikai']],
    ['speaker:ab x', 'ab x', ['x']],
    ['が', 'か\u3099', ['か\u3099']],
  ])('by %s in %s', (query, text, parts) => expect(marked(query, text)).toEqual(parts));
});
