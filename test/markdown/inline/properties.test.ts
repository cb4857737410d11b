import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inline } from '../../../src/markdown/inline/index.ts';
import { assertMarksHold } from '../../helpers/notes/holds.ts';
import { anyCharacters } from '../../helpers/notes/texts.ts';

const piece = fc.constantFrom(
  ...['**', '*', '_', '~~', '`', '``', '[', '](', ')', '![', '][1]', '[1]', '<', '>', '&amp;', '&#0;', '\\'],
  ...['<a href="x">', '</a>', '<b>', '</b>', '<code>', '</code>', '<br>', '<p>', '<img src="y">', '<script>'],
  ...[
    '</script>',
    '<!--',
    '-->',
    'https://e.org/',
    'www.',
    '(',
    '京都',
    'を',
    '。',
    '「',
    '」',
    ' ',
    '  ',
    '\n',
  ],
  ...['word', '\t', '\u3000', '\u{1f600}', '\ud800', '{:.x}', '"', ' "t"'],
);
const definitions = new Map([['1', { url: 'https://e.org/1', title: 't' }]]);

test('whatever stands in a text, its marks nest and its blanks are tidy', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const read = inline(pieces.join(''), 1, () => {}, definitions);
      assertMarksHold([read]);
      expect(read.text).toBe(read.text.trim());
      expect(read.text).not.toMatch(/\s\n|\n\s/);
    }),
    { numRuns: 5000 },
  );
});

test('any text is read', () => {
  fc.assert(
    fc.property(anyCharacters({ maxLength: 300 }), text => assertMarksHold([inline(text, 1, () => {})])),
    { numRuns: 1000 },
  );
});

test('every word is kept, once, in its order', () => {
  const signs = [
    '**',
    '*',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '<b>',
    '</b>',
    '<br>',
    '(',
    ')',
    '。',
    '\n',
    ' ',
    '「',
    '」',
    '!',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant('WORD'), fc.constantFrom(...signs)), { maxLength: 60 }),
      given => {
        let number = 0;
        const source = given.map(each => (each === 'WORD' ? `w${number++}x ` : each)).join('');
        // The address of a link is no text.
        fc.pre(!source.includes(']('));
        const { text } = inline(source, 1, () => {});
        expect(text.match(/w\d+x/g) ?? []).toEqual(
          Array.from({ length: number }, (_, index) => `w${index}x`),
        );
      },
    ),
    { numRuns: 3000 },
  );
});
