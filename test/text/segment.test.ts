import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { graphemes, wordEnds } from '../../src/text/segment.ts';
import { wrap } from '../../src/text/wrap.ts';

const parts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        '.',
        ',',
        '1',
        '’',
        'é',
        '\u0301',
        '日本',
        '。',
        '（',
        ' ',
        '_',
        '\u200d',
        '👩‍👧',
        'ש',
        '\u0600',
      ),
      fc.integer({ min: 500, max: 1500 }).map(length => 'ab.c/1,d'.repeat(200).slice(0, length)),
    ),
    { maxLength: 12 },
  )
  .map(each => each.join(''));

describe('a text with long runs of ASCII', () => {
  test('has the clusters that ICU finds', () => {
    const all = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      fc.property(parts, text => {
        expect([...graphemes(text)]).toEqual(Array.from(all.segment(text), ({ segment }) => segment));
      }),
    );
  });

  test('has the words that ICU finds outside of the runs', () => {
    const all = new Intl.Segmenter('ja', { granularity: 'word' });
    fc.assert(
      fc.property(parts, text => {
        // A longer text is segmented in blocks, which may cut a word.
        fc.pre(text.length <= 256);
        const inRun = (at: number) => /^[!-~]{2}$/.test(text.slice(at - 1, at + 1));
        const ends = Array.from(all.segment(text), ({ index, segment }) => index + segment.length);
        const apart = (of: Iterable<number>) => [...of].filter(end => !inRun(end));
        expect(apart(wordEnds(text, 0, text.length))).toEqual(apart(ends));
      }),
    );
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('ICU, which is slow, is not asked about a run of ASCII', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(wrap('x'.repeat(100_000), 80)).toHaveLength(1250);
  const asked = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  expect(asked).toBeLessThan(1000);
});
