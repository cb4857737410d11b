import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from '../../src/text/url.ts';

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
  fc.string({ unit: 'binary', maxLength: 8 }),
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
