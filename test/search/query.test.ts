import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, parseQuery, type Query } from '../../src/search/query.ts';
import { anyCharacters } from '../helpers/notes/texts.ts';

/** A query in short: words as they are, `"phrases"`, `-excluded`, `@speakers`, `#talks`, `/places`, `=states`. */
function short({ terms, speakers, talks, places, states }: Query): string[] {
  const written = terms.map(
    ({ text, phrase, excluded }) => (excluded ? '-' : '') + (phrase ? `"${text}"` : text),
  );
  return [
    ...written,
    ...speakers.map(name => `@${name}`),
    ...talks.map(name => `#${name}`),
    ...places.map(place => `/${place}`),
    ...states.map(state => `=${state}`),
  ];
}

describe('a query is read', () => {
  test.each([
    ['', []],
    ['  　 ', []],
    ['redis', ['redis']],
    ['redis kernel', ['redis', 'kernel']],
    ['　負荷　 分散\t', ['負荷', '分散']],
    ['"load balancer"', ['"load balancer"']],
    ['“load balancer” x', ['"load balancer"', 'x']],
    ['＂負荷　分散＂', ['"負荷　分散"']],
    ['"a""b"c', ['"a"', '"b"', 'c']],
    ['a"b', ['a"b']],
    ['-redis', ['-redis']],
    ['－redis', ['-redis']],
    ['-"a b" c', ['-"a b"', 'c']],
    ['a -b', ['a', '-b']],
    ['a-b', ['a-b']],
    ['--b', ['--b']],
    ['a - b', ['a', '-', 'b']],
    ['speaker:yuuki', ['@yuuki']],
    ['speaker：山田', ['@山田']],
    ['SPEAKER:yuuki', ['@yuuki']],
    ['speaker:"山田 太郎" x', ['x', '@山田 太郎']],
    ['talk:3 talk:stns', ['#3', '#stns']],
    ['talk:15:25', ['#15:25']],
    ['in:qa', ['/qa']],
    ['in:Q', ['/qa']],
    ['in：ｌｉｎｋｓ', ['/links']],
    ['in:o in:l', ['/outline', '/links']],
    ['in:code in:quotes in:qu', ['/code', '/quote', '/quote']],
    ['in:questions in:table', ['/question', '/table']],
    ['is:open', ['=open']],
    ['IS：ｄｏｎｅ', ['=done']],
    ['is:s is:open', ['=starred', '=open']],
    ['xis:open', ['xis:open']],
    ['speakers:a', ['speakers:a']],
    ['xin:qa', ['xin:qa']],
    ['http://a.example/', ['http://a.example/']],
    ['"in:qa"', ['"in:qa"']],
  ])('%j', (text, wanted) => {
    expect(short(parseQuery(text))).toEqual(wanted);
    expect(parseQuery(text).problem).toBeUndefined();
    expect(isEmpty(parseQuery(text))).toBe(wanted.length === 0);
  });
});

describe('a query that is still being typed', () => {
  test.each([
    ['"load bal', ['"load bal"']],
    ['"', []],
    ['-', ['-']],
    ['-"', []],
    ['x speaker:', ['x']],
    ['talk:"', []],
    ['talk:"若手 イ', ['#若手 イ']],
    ['speaker', ['speaker']],
    ['in: x', ['x']],
    ['in', ['in']],
  ])('%j', (text, wanted) => expect(short(parseQuery(text))).toEqual(wanted));
});

describe('what nothing can fit says why', () => {
  test.each([
    [
      'in:zz redis',
      "in: takes outline, qa, links, item, heading, paragraph, quote, code, table, image, question, answer, not 'zz'",
    ],
    ['is:new', "is: takes open, done, starred, not 'new'"],
    ['-in:qa', "'-in:qa': only words can be left out"],
    ['-is:open', "'-is:open': only words can be left out"],
    ['redis -redis', "nothing has 'redis' without 'redis', which is left out"],
    ['café -cafe', "nothing has 'café' without 'cafe', which is left out"],
    ['サーバ -サーバー', "nothing has 'サーバ' without 'サーバー', which is left out"],
    ['Redis -ＲＥ', "nothing has 'Redis' without 'ＲＥ', which is left out"],
    ['is:open is:done', 'no task is open and done'],
    ['is:open in:links', 'is:open finds tasks, and there are none in:links'],
    ['is:done in:code x', 'is:done finds tasks, and there are none in:code'],
  ])('%s: %s', (text, problem) => expect(parseQuery(text).problem).toBe(problem));

  test.each([
    'redis -rediso',
    'サーバ -ー',
    'cafe日 -café日',
    'is:open in:links in:qa',
    'is:starred in:code',
    'is:',
  ])('%s may fit something', text => expect(parseQuery(text).problem).toBeUndefined());

  test('but for letters that an exact query tells apart', () =>
    expect(parseQuery('Redis -redis', true).problem).toBeUndefined());
});

test('an exact query says that it is one', () => {
  expect(parseQuery('a').exact).toBe(false);
  expect(parseQuery('a', true).exact).toBe(true);
});

test('anything can be read, and nothing is lost but spaces, quotes and minus signs', () => {
  const bare = (text: string) => text.replace(/[\s"“”＂－-]/g, '');
  const letters = fc.string({ unit: fc.constantFrom(...'ab"“-－ \u3000speaker talk ') });
  fc.assert(
    fc.property(fc.oneof(letters, anyCharacters()), any => {
      const text = any.replace(/[:：]/g, '');
      const { terms } = parseQuery(text);
      for (const term of terms) expect(term.text).toBe(term.text.trim());
      for (const term of terms) expect(term.text).not.toBe('');
      expect(bare(terms.map(term => term.text).join(''))).toBe(bare(text));
      parseQuery(any);
    }),
  );
});
