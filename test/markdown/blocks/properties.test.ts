import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/markdown/blocks/block.ts';
import { readBlocks } from '../../../src/markdown/blocks/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';
import { anyCharacters } from '../../helpers/notes/texts.ts';
import { textOf } from './shown.ts';

/** What begins lines, and what stands in them. */
const starts = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12) ',
  '・',
  '> ',
  '>',
  '# ',
  '## ',
  '###',
  '[x] ',
  '    ',
  '\t',
  '  ',
  ' ',
];
const signs = [
  '**',
  '*',
  '_',
  '`',
  '~~',
  '<b>',
  '</b>',
  '<br>',
  '| ',
  ' |',
  '[',
  ']',
  '。',
  ': ',
  '(',
  ')',
  '\\',
];
const lines = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '---\n',
  '===\n',
  '```\n',
  '~~~\n',
  '| - | - |\n',
  ':::message\n',
  '```{note}\n',
  ':::\n',
];
const html = [
  '<div>',
  '</div>',
  '<p>',
  '<ul><li>',
  '</li></ul>',
  '<details><summary>',
  '</summary>',
  '<h3>',
  '</h3>',
];
const word = fc.constant('WORD');
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.constantFrom(...starts),
  fc.constantFrom(...signs),
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
  fc.constantFrom(...html),
);

/** A source in which every word has its number, and how many there are. */
function numbered(pieces: readonly string[]): { source: string; words: number } {
  let words = 0;
  const source = pieces.map(each => (each === 'WORD' ? `w${words++}x ` : each)).join('');
  return { source, words };
}

describe('whatever stands in the notes', () => {
  test('every word is in the blocks, once, in its order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
        const { source, words } = numbered(pieces);
        // Behind the language, a fence has settings.
        fc.pre(!/(?:~{3,}|`{3,}).*\w\W+\w/.test(source));
        // An address that is given to a label, `[w0x]:::message`, shows neither.
        fc.pre(!/\]:\s*(?:<|\S*[/.#:@])/.test(source));
        const found = textOf(source).match(/w\d+x/g) ?? [];
        expect(found).toEqual(Array.from({ length: words }, (_, index) => `w${index}x`));
      }),
      { numRuns: 3000 },
    );
  });

  test('the lines of blocks are in the file, nest and follow one another', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
        expectInOrder(numbered(pieces).source);
      }),
      { numRuns: 2000 },
    );
  });

  test('any text is read', () => {
    const text = fc.oneof(anyCharacters({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(text, source => {
        expectInOrder(source);
      }),
      { numRuns: 1000 },
    );
  });
});

function expectInOrder(source: string): void {
  const lines = toLines(source);
  expect(strayIn(readBlocks(lines, () => {}).blocks, 1, lines.length)).toBeUndefined();
}

/** The first block that begins before the one above it or ends outside of what holds it. */
function strayIn(blocks: readonly Block[], first: number, last: number): Block | undefined {
  let before = first;
  for (const block of blocks) {
    const { line, end, children } = block;
    if (line < before || end < line || end > last) return block;
    const stray = strayIn(children, line, end);
    if (stray) return stray;
    before = line;
  }
  return undefined;
}
