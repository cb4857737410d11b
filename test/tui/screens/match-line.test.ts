import { describe, expect, test, vi } from 'vitest';
import { lineText } from '../../../src/line/line.ts';
import { truncatedLine } from '../../../src/tui/lists/truncated-line.ts';
import { matchLine } from '../../../src/tui/screens/match-line.ts';

/** Marks each `here`. */
const marker = (text: string) =>
  Array.from(text.matchAll(/here/g), ({ index }) => ({ start: index, end: index + 4 }));

/** A line of 20 columns as it is seen, each match in brackets. */
function seen(text: string): string {
  return truncatedLine(matchLine(text, 20, marker), 20)
    .map(({ text: part, styles }) => (styles?.includes('match') ? `[${part}]` : part))
    .join('');
}

describe('a line with matches', () => {
  test.each([
    ['what is here fits', 'what is [here] fits'],
    ['here it goes on, and on, and on', '[here] it goes on, an…'],
    ['what stands before it is long, and here it is', '…ong, and [here] it is'],
    ['what stands before it is long, and here it is, here and now', '…ng, and [here] it is…'],
    ['発表の前に長い話があり、そして here です', '…、そして [here] です'],
    ['here', '[here]'],
    ['not at all, but for a long time', 'not at all, but for…'],
  ])('is %s', (text, expected) => expect(seen(text)).toBe(expected));

  test('is not taken apart whole where it is long', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const long = '発表'.repeat(50_000);
    const line = matchLine(`${long}here${long}`, 20, marker);
    const length = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    segment.mockRestore();
    expect(lineText(line)).toMatch(/^…(?:発表)+here/);
    expect(lineText(line).length).toBeLessThan(30);
    expect(length).toBeLessThan(3000);
  });
});
