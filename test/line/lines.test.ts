import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, type Span, type Style, span } from '../../src/line/line.ts';
import { ansiLine, ansiText, plainText } from '../../src/line/output.ts';
import { sgrOf } from '../../src/line/style.ts';

const styles = Object.keys(sgrOf({})) as Style[];
const hostile = [
  '\u001b[31m',
  '\u001b]52;c;eA==\u0007',
  '\u009b2J',
  '\r',
  '\n',
  '\u202e',
  '\u007f',
  'a',
  '日本',
  ' ',
];
const text = fc.array(fc.constantFrom(...hostile)).map(parts => parts.join(''));
const lines = fc.array(
  fc.array(fc.tuple(text, fc.subarray(styles)).map(([of, by]): Span => span(of, ...by))),
) as fc.Arbitrary<Line[]>;
/** What acts on a terminal, besides a line break. */
const live = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const sequence = /\u001b\[[\d;]+m/g;

test('plain lines hold nothing that acts on a terminal, and stay one line each', () => {
  fc.assert(
    fc.property(lines, each => {
      expect(plainText(each)).not.toMatch(live);
      expect(plainText(each).split('\n')).toHaveLength(each.length + 1);
    }),
  );
});

test('styled lines hold the text of the plain ones, and besides it styles only, all closed', () => {
  fc.assert(
    fc.property(lines, each => {
      const styled = ansiText(each);
      expect(styled.replace(sequence, '')).toBe(plainText(each));
      for (const line of styled.split('\n')) {
        const sequences = line.match(sequence) ?? [];
        expect(sequences.filter(found => found === '\u001b[0m')).toHaveLength(sequences.length / 2);
        if (sequences.length > 0) expect(sequences.at(-1)).toBe('\u001b[0m');
      }
    }),
  );
});

describe('a style', () => {
  test('is written before its text, with all others of the span', () => {
    expect(ansiLine([span('a', 'question', 'cursor'), span('b')])).toBe('\u001b[1;7ma\u001b[0mb');
  });

  test('of no text is not written', () => {
    expect(ansiLine([span('', 'title'), span('\u200b', 'title')])).toBe('');
  });

  test('keeps its attributes where there are no colours', () => {
    expect(ansiLine([span('a', 'question', 'cursor')], false)).toBe('\u001b[1;7ma\u001b[0m');
    expect(ansiLine([span('a', 'match')])).toBe('\u001b[22;4;30;106ma\u001b[0m');
    expect(ansiLine([span('a', 'match')], false)).toBe('\u001b[1;4ma\u001b[0m');
    expect(ansiLine([span('a', 'time')], false)).toBe('a');
  });
});
