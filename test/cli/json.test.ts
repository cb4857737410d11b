import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../src/cli/output/json.ts';

const written = (value: unknown) => [...json(value)].join('');

test('is the text of JSON.stringify, in pieces', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(written(value)).toBe(`${escaped(value)}\n`);
    }),
  );
});

function escaped(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

test('writes each element of an array once, as a piece', () => {
  expect([...json([1, { a: [2] }])]).toEqual([
    '[\n  1',
    ',\n  {\n    "a": [\n      2\n    ]\n  }',
    '\n]',
    '\n',
  ]);
});

test.each([
  ['ESC', '\u001b'],
  ['BEL', '\u0007'],
  ['DEL', '\u007f'],
  ['CSI of one byte', '\u009b'],
  ['a right-to-left override', '\u202e'],
  ['an isolate', '\u2066'],
  ['an Arabic letter mark', '\u061c'],
  ['a line separator', '\u2028'],
])('escapes %s, and a reader gets it back', (_, sign) => {
  for (const value of [sign, [sign], { [sign]: sign }]) {
    expect(written(value)).not.toContain(sign);
    expect(JSON.parse(written(value))).toEqual(value);
  }
});
