import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/event/model.ts';
import { inline } from '../../../src/markdown/inline/index.ts';
import { inlineLine } from '../../../src/markdown/write/inline.ts';
import { hostile, marked } from './roundtrip-texts.ts';

function reread(text: Text): Text {
  return inline(inlineLine(text), 1, () => {});
}

describe('a text on one line', () => {
  test('comes back, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(reread({ text, marks: [] })).toEqual({ text, marks: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('comes back with its marks where they were', () => {
    fc.assert(
      fc.property(marked, text => {
        expect(reread(text)).toEqual(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['A page', 'of "quotes" & <signs> \\ too', 'of `code', '題 (二)'])(
    'comes back with what a link says besides: %s',
    title => {
      const marks = [{ start: 0, end: 4, kind: 'link' as const, url: 'https://e.org', title }];
      expect(reread({ text: 'text behind', marks })).toEqual({ text: 'text behind', marks });
    },
  );

  test('has no sign in the title of a link that other readers would take for the begin of code', () => {
    const marks = [{ start: 0, end: 1, kind: 'link' as const, url: 'https://e.org', title: 'a ` b' }];
    expect(inlineLine({ text: 'c ` d', marks })).toBe('[c](https://e.org "a \\` b") \\` d');
  });

  test('comes back where it has more signs than the reader takes', () => {
    const text = '[*_`<~'.repeat(500);
    expect(reread({ text, marks: [] }).text).toBe(text);
  });
});

test.each([
  ['2 * 3 and user_id, LB <-> web, [Go] intro, ~5', '2 * 3 and user_id, LB <-> web, [Go] intro, ~5'],
  ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['List<String> [a](b)', 'List\\<String> \\[a\\](b)'],
  ['> &amp; C:\\', '> &amp;amp; C:\\\\'],
  ['http://e.org', 'http&#58;//e.org'],
  ['a\nb', 'a<br>b'],
])('only what would be Markdown is escaped: %s', (text, markdown) => {
  expect(inlineLine({ text, marks: [] })).toBe(markdown);
});

test('an address that is a link stands bare where it can', () => {
  const link = (text: string, start: number) => {
    const url = 'https://e.org/a';
    return inlineLine({ text, marks: [{ start, end: start + url.length, kind: 'link', url }] });
  };
  expect(link('see https://e.org/a.', 4)).toBe('see <https://e.org/a>.');
  expect(link('see https://e.org/a', 4)).toBe('see https://e.org/a');
  expect(link('（https://e.org/a）', 1)).toBe('（https://e.org/a）');
});

test.each(['*<b>*', 'a_b *c* ~~d~~', '![x](y)'])('signs in the text of an image stay text: %s', text => {
  const image = { text, marks: [{ start: 0, end: text.length, kind: 'image' as const, url: 'p.png' }] };
  expect(reread(image)).toEqual(image);
});
