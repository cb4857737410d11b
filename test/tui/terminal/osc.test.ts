import { describe, expect, test } from 'vitest';
import { clipboardSequence, hyperlink } from '../../../src/tui/terminal/osc.ts';

describe('a link that the terminal opens', () => {
  test('is wrapped around its text', () => {
    expect(hyperlink('https://example.com/a?b=1&c=2', 'slides', true)).toBe(
      '\x1b]8;;https://example.com/a?b=1&c=2\x07slides\x1b]8;;\x07',
    );
    expect(hyperlink('https://example.com/資料', 'x', true)).toContain('/%E8%B3%87%E6%96%99\x07');
    expect(hyperlink('mailto:a@example.com', 'x', true)).toContain(';mailto:a@example.com\x07');
  });

  const unsafe: [what: string, url: string][] = [
    ['another scheme', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'slides.pdf'],
    ['an Esc in it', 'https://example.com/\x1b]0;x\x07'],
    ['a line break in it', 'https://example.com/\na'],
    ['a C1 control in it', 'https://example.com/\x9d'],
    ['more than 2,000 bytes', `https://example.com/${'a'.repeat(1981)}`],
    ['more than 2,000 bytes of Japanese', `https://example.com/${'あ'.repeat(300)}`],
  ];
  test.each(unsafe)('is none with %s', (_, url) => {
    expect(hyperlink(url, 'text', true)).toBe('text');
  });

  test('is none where it is not allowed', () => {
    expect(hyperlink('https://example.com/', 'text', false)).toBe('text');
  });
});

describe('the clipboard', () => {
  test('takes any text', () => {
    expect(clipboardSequence('質疑\x1b\x07')).toBe(
      `\x1b]52;c;${Buffer.from('質疑\x1b\x07').toString('base64')}\x07`,
    );
  });
  test('of 100,000 bytes of base64, no more and not nothing', () => {
    expect(clipboardSequence('a'.repeat(75_000))).toHaveLength(100_000 + 8);
    expect(clipboardSequence('a'.repeat(75_001))).toBeUndefined();
    expect(clipboardSequence('')).toBeUndefined();
  });
});
