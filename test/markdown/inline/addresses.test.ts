import { describe, expect, test } from 'vitest';
import { inline } from '../../../src/markdown/inline/index.ts';
import { shown } from './shown.ts';

/** The addresses that a text links to. */
const urls = (text: string) => inline(text, 1, () => {}).marks.flatMap(({ url }) => url ?? []);

describe('a bare address', () => {
  test.each([
    'https://ja.wikipedia.org/wiki/京都市',
    'https://qiita.com/tags/テスト',
    'https://example.com/caf%C3%A9/é/x',
    'https://example.com/search?q=日本',
    'https://日本語.jp/path',
    'https://zh.wikipedia.org/wiki/道_(消歧义)',
    'https://ja.wikipedia.org/wiki/サクラ_(曖昧さ回避)',
    'https://ja.wikipedia.org/wiki/もののけ姫',
    'https://ja.wikipedia.org/wiki/耳をすませば',
    'https://ja.wikipedia.org/wiki/ジョン・レノン',
    'https://ko.wikipedia.org/wiki/서울',
    'https://example.com/a*b*c_d_e~f',
    'https://example.com/x|y',
    'https://example.com/"quoted"',
    'HTTPS://EXAMPLE.COM/UP',
    'https://example.com:8080/p?x=[1]&y={2}',
    'http://localhost:3000',
    'ftp://example.com/a',
  ])('is taken whole: %s', url => {
    for (const text of [url, `a ${url} を見た`, `（${url}）`, `「${url}」`, `${url}、次`, `${url}。次`])
      expect(urls(text), text).toEqual([url]);
  });

  test.each([
    ['https://example.com/bを見る', 'https://example.com/b'],
    ['https://example.comは速い', 'https://example.com'],
    ['https://example.com参照', 'https://example.com'],
    ['https://example.com/を見る', 'https://example.com/'],
    ['https://example.com/page参照してください', 'https://example.com/page'],
    ['https://ja.wikipedia.org/wiki/京都市を見た', 'https://ja.wikipedia.org/wiki/京都市'],
    ['https://日本語.jpです', 'https://日本語.jp'],
    ['https://example.com/page을 보라', 'https://example.com/page'],
  ])('ends where prose goes on: %s', (text, url) => expect(urls(text)).toEqual([url]));

  test.each([
    ['see www.example.com.', 'http://www.example.com'],
    ['(https://example.com/x_(y)). End', 'https://example.com/x_(y)'],
    ['"https://example.com/q"', 'https://example.com/q'],
    ['[https://example.com/a:title] x', 'https://example.com/a'],
    ['https://example.com/a, b', 'https://example.com/a'],
    ['https://example.com/a&gt; b', 'https://example.com/a'],
    ['**https://example.com/a**', 'https://example.com/a'],
    ['https://example.com/a<b>b</b>', 'https://example.com/a'],
  ])('ends before what is none of it: %s', (text, url) => expect(urls(text)).toEqual([url]));

  test.each([
    'https://',
    'http:// x',
    'https://)',
    'erin@example.com',
    'awww.x',
    `https://e.org/${'a'.repeat(3000)}`,
  ])('is none: %s', text => expect(shown(text)).toBe(text));
});
