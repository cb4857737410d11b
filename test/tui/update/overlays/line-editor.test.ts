import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineEdit, TypedLine } from '../../../../src/tui/state/input.ts';
import { edited, inserted } from '../../../../src/tui/update/overlays/line-editor.ts';

/** `|` is the cursor. */
const read = (text: string): TypedLine => ({ text: text.replace('|', ''), at: text.indexOf('|') });
const written = ({ text, at }: TypedLine) => `${text.slice(0, at)}|${text.slice(at)}`;

describe('a key in the line', () => {
  test.each<[LineEdit, string, string]>([
    ['backward-char', 'ab|c', 'a|bc'],
    ['backward-char', '|abc', '|abc'],
    ['backward-char', '負荷|分散', '負|荷分散'],
    ['backward-char', 'か\u3099|', '|か\u3099'],
    ['backward-char', 'a👍🏽|', 'a|👍🏽'],
    ['forward-char', '|👍🏽a', '👍🏽|a'],
    ['forward-char', 'ab|', 'ab|'],
    ['backward-word', 'redis  kernel|', 'redis  |kernel'],
    ['backward-word', 'redis  |kernel', '|redis  kernel'],
    ['forward-word', '|redis kernel', 'redis| kernel'],
    ['forward-word', 'redis| kernel', 'redis kernel|'],
    ['beginning-of-line', 'ab|c', '|abc'],
    ['end-of-line', 'a|bc', 'abc|'],
    ['backward-delete-char', 'か\u3099|き', '|き'],
    ['backward-delete-char', '|a', '|a'],
    ['delete-char', 'a|👍🏽b', 'a|b'],
    ['delete-char', 'a|', 'a|'],
    ['backward-kill-word', 'a 負荷分散|b', 'a |b'],
    ['backward-kill-word', 'a b  |c', 'a |c'],
    ['backward-kill-line', 'ab|c', '|c'],
    ['kill-line', 'ab|c', 'ab|'],
  ])('%s: %s → %s', (edit, before, after) => expect(written(edited(read(before), edit))).toBe(after));
});

describe('what is put in', () => {
  test.each([
    ['a|c', 'b', 'ab|c'],
    ['|', '負荷', '負荷|'],
    ['a|', 'b\r\nc\td', 'ab c d|'],
    ['a|', '\u001b[31mb\u0007', 'a[31mb|'],
  ])('%s and %j → %s', (before, text, after) => expect(written(inserted(read(before), text))).toBe(after));
});

test('a line grows to its longest and no further, however it is typed', () => {
  const line = inserted({ text: 'x'.repeat(8), at: 4 }, 'abcdef', 10);
  expect(line).toEqual({ text: 'xxxxabxxxx', at: 6 });
  expect(inserted(line, 'c', 10)).toEqual(line);
});

test('the cursor stays between whole characters, whatever is done', () => {
  const edits = fc.constantFrom<LineEdit>(
    'backward-char',
    'forward-char',
    'backward-word',
    'forward-word',
    'backward-delete-char',
    'delete-char',
    'backward-kill-word',
  );
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(text, fc.array(fc.oneof(edits, text), { maxLength: 12 }), (start, steps) => {
      let line: TypedLine = inserted({ text: '', at: 0 }, start);
      for (const step of steps) {
        const known = isEdit(step);
        line = known ? edited(line, step as LineEdit) : inserted(line, step);
        expect(line.at).toBeGreaterThanOrEqual(0);
        expect(line.at).toBeLessThanOrEqual(line.text.length);
        expect(line.text.slice(0, line.at)).not.toMatch(/[\ud800-\udbff]$/);
      }
    }),
  );
});

function isEdit(step: string): boolean {
  return /^(?:backward|forward|delete|beginning|end|kill)-/.test(step);
}
