import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, parseQuery, type Query } from '../../src/search/query.ts';

/** A query in short: words as they are, `"phrases"`, `-excluded`, `@speakers`, `#talks`, `/parts`. */
function short({ terms, speakers, talks, parts }: Query): string[] {
  const written = terms.map(
    ({ text, phrase, excluded }) => (excluded ? '-' : '') + (phrase ? `"${text}"` : text),
  );
  return [
    ...written,
    ...speakers.map(name => `@${name}`),
    ...talks.map(name => `#${name}`),
    ...parts.map(part => `/${part}`),
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

test('in: takes outline, qa and links only, and says so', () => {
  expect(parseQuery('in:zz redis')).toMatchObject({
    problem: "in: takes outline, qa, links, not 'zz'",
    parts: [],
    terms: [{ text: 'redis' }],
  });
});

test('an exact query says that it is one', () => {
  expect(parseQuery('a').exact).toBe(false);
  expect(parseQuery('a', true).exact).toBe(true);
});

test('anything can be read, and nothing is lost but spaces, quotes and minus signs', () => {
  const bare = (text: string) => text.replace(/[\s"“”＂－-]/g, '');
  const letters = fc.string({ unit: fc.constantFrom(...'ab"“-－ \u3000speaker talk ') });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), any => {
      const text = any.replace(/[:：]/g, '');
      const { terms } = parseQuery(text);
      for (const term of terms) expect(term.text).toBe(term.text.trim());
      for (const term of terms) expect(term.text).not.toBe('');
      expect(bare(terms.map(term => term.text).join(''))).toBe(bare(text));
      parseQuery(any);
    }),
  );
});
