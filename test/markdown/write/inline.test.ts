import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Text } from '../../../src/event/model.ts';
import { inline } from '../../../src/markdown/inline/index.ts';
import { composed } from '../../../src/markdown/lines.ts';
import { inlineLine } from '../../../src/markdown/write/inline.ts';
import { hostile, marked } from './roundtrip-texts.ts';

function reread(text: Text): Text {
  return inline(composed(inlineLine(text)), 1, () => {});
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

  test('comes back with what could be an address of mail, whatever that begins with', () => {
    const text = '<#a@b.org> or <é@b.org>';
    expect(reread({ text, marks: [] })).toEqual({ text, marks: [] });
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

  test.each<[string, Mark['kind'] | undefined, string?, string?]>([
    ['e\u0301 か\u3099 \u1112\u1161', undefined],
    ['e\u0301', 'strong'],
    ['e\u0301', 'code'],
    ['\u0338', 'emphasis'],
    ['a\n\u0340', undefined],
    ['a\n\u0338', undefined],
    ['\u0340', 'code'],
    ['\u0340', 'struck'],
    ['\u0340', 'image', 'https://e.org/e\u0301'],
    ['e\u0301', 'link', 'https://e.org/e\u0301', 'ne\u0301e'],
    ['a', 'link', 'e.org/(e\u0301)e\u0301'],
    ['https://e.org/e\u0301', 'link', 'https://e.org/e\u0301'],
    ['ftp://e.org/e\u0301', 'link', 'ftp://e.org/e\u0301'],
    ['www.e.org/e\u0301', 'link', 'http://www.e.org/e\u0301'],
  ])('keeps apart what is no letter, though it could be one: %j, %s', (text, kind, url, title) => {
    const mark = { start: 0, end: text.length, kind: kind!, ...(url && { url }), ...(title && { title }) };
    const whole = { text, marks: kind ? [mark] : [] };
    expect(reread(whole)).toEqual(whole);
  });

  test('keeps several apart behind a sign', () => {
    const text = { text: 'Q: \u0340\u0340', marks: [{ start: 3, end: 5, kind: 'strong' as const }] };
    expect(reread(text)).toEqual(text);
  });

  test('stands as it is where its accents belong to no other letter', () => {
    expect(inlineLine({ text: 'x\u0301 \u01eb\u0301', marks: [] })).toBe('x\u0301 \u01eb\u0301');
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
