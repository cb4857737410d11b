import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl, shownUrl } from '../../src/text/url.ts';
import { anyCharacters } from '../helpers/notes/texts.ts';

const part = fc.oneof(
  fc.constantFrom(
    '?',
    '&',
    '#',
    '@',
    ':',
    '/',
    '%',
    '%0A',
    '%40',
    '=',
    'subject',
    'attach',
    '\u202e',
    '質',
    '\u001b',
    ' ',
  ),
  anyCharacters({ maxLength: 8 }),
);
const url = fc
  .tuple(fc.constantFrom('http://', 'https://', 'mailto:', 'file:', 'javascript:', ''), fc.array(part))
  .map(([scheme, parts]) => scheme + parts.join(''));

test('a safe URL is plain ASCII of three schemes without words of a shell, and is safe as it is', () => {
  fc.assert(
    fc.property(url, text => {
      const safe = safeUrl(text);
      if (safe === undefined) return;
      expect(safe).toMatch(/^(https?:\/\/[^@/?#]*[/?#]|mailto:)[!-~]*$/);
      expect(safe).not.toMatch(/["<>\\\s]/);
      if (safe.startsWith('mailto:'))
        expect(safe).toMatch(/^mailto:[\w.~%@,-]*(\?((to|cc|bcc|subject|body)=[\w.~%@,-]*(&|$))+)?$/);
      expect(safeUrl(safe)).toBe(safe);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['https://ja.wikipedia.org/wiki/透過性', 'https://ja.wikipedia.org/wiki/透過性'],
  ['https://example.com', 'https://example.com'],
  ['http:evil.com', 'http://evil.com/'],
  ['https://bank.com@evil.com/', 'https://evil.com/'],
  ['https://bank.com:login@evil.com/', 'https://evil.com/'],
  ['https://аpple.com/資料', 'https://xn--pple-43d.com/%E8%B3%87%E6%96%99'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%s is shown as %s', (url, shown) => expect(shownUrl(url)).toBe(shown));

test('a URL of more than 2,000 bytes is no safe one', () => {
  const long = (length: number) => 'https://example.com/'.padEnd(length, 'a');
  expect([safeUrl(long(2000)), safeUrl(long(2001))]).toEqual([long(2000), undefined]);
});
