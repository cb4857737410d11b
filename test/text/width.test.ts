import unicode11 from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneColumn, padEnd, setAmbiguousWidth, truncate, width } from '../../src/text/width.ts';

describe('width', () => {
  test('every character of the BMP is as wide as string-width says', () => {
    const differing: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      if (width(char) !== stringWidth(char)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  const strings: [text: string, columns: number][] = [
    ['', 0],
    ['plain ASCII', 11],
    ['日本語', 6],
    ['ひらがなとカタカナ、「括弧」。', 30],
    ['ＡＢＣ　１２３', 14],
    ['ｲﾝﾌﾗ', 4],
    ['ﾊﾟﾋﾞ', 4],
    ['か\u3099き\u3099', 4],
    ['e\u0301', 1],
    ['※①…—“”→○★■│', 11],
    ['Ωа°×', 4],
    ['😀', 2],
    ['a😀b', 4],
    ['❤', 1],
    ['❤\ufe0f', 2],
    ['👍🏽', 2],
    ['👨\u200d👩\u200d👧', 2],
    ['🇯🇵🇫🇷', 4],
    ['🇯', 1],
    ['1\ufe0f\u20e3', 2],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
    ['한국어', 6],
    ['\u1112\u1161\u11ab\u1100\u116e\u11a8', 4],
    ['\u1100\u1161', 2],
    ['\u1100\u1100\u1161', 4],
    ['\uac00\u11a8', 2],
    ['𠮷野家', 6],
    ['葛\u{e0100}', 2],
    ['\ud800', 0],
    ['a\tb\nc', 3],
  ];
  test.each(strings)('%j', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(stringWidth(text)).toBe(columns);
  });

  test('a keycap as it is sent, without its variation selector, is as wide as the terminal draws it', async () => {
    expect(width('1\u20e3')).toBe(1);
    expect(await cursorAfter('1\u20e3')).toBe(1);
  });

  const xtermAgrees = ['ก\u0e33', 'ກ\u0eb3', 'क\u094dष', 'a🏽', '🇦🇧'];
  test.each(xtermAgrees)(
    '%j: the terminal counts every visible character, string-width the first',
    async text => {
      expect(width(text)).toBe(await cursorAfter(text));
      expect(stringWidth(text)).toBeLessThan(width(text));
    },
  );

  test('of a text without sequences is the sum of its characters', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ ~日本語かなカナー、。「」ｱﾞ①→é한😀𠮷') });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(width(a + b)).toBe(width(a) + width(b));
        expect(width(a)).toBe(stringWidth(a));
      }),
    );
  });
});

describe('where ambiguous characters are wide', () => {
  beforeAll(() => setAmbiguousWidth(2));
  afterAll(() => setAmbiguousWidth(1));

  test('they take two columns, and all others what they took', () => {
    expect(width('※①…—“”→○★■│')).toBe(22);
    expect(width('éaｱ日か\u3099e\u0301▸')).toBe(10);
  });

  test('a shortened text has room for its sign', () => {
    expect(truncate('abcdef', 4)).toBe('ab…');
    expect(truncate('abcdef', 1)).toBe('');
  });

  test('signs of the frame are ASCII', () => {
    expect(oneColumn('│', '|')).toBe('|');
    setAmbiguousWidth(1);
    expect(oneColumn('│', '|')).toBe('│');
    setAmbiguousWidth(2);
  });
});

describe('truncate', () => {
  test.each([
    ['日本語テキスト', 14, '日本語テキスト'],
    ['日本語テキスト', 13, '日本語テキス…'],
    ['日本語テキスト', 12, '日本語テキ…'],
    ['abcdef', 4, 'abc…'],
    ['abc', 1, '…'],
    ['日', 1, '…'],
    ['abc', 0, ''],
    ['abc', -1, ''],
    ['abc', Number.NaN, ''],
    ['か\u3099き\u3099く\u3099', 5, 'か\u3099き\u3099…'],
    ['👨\u200d👩\u200d👧家族', 3, '👨\u200d👩\u200d👧…'],
  ])('%j in %d columns', (text, columns, shown) => expect(truncate(text, columns)).toBe(shown));

  test('is never wider than asked, and keeps what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 20 }), (text, columns) => {
        const shown = truncate(text, columns);
        expect(width(shown)).toBeLessThanOrEqual(columns);
        if (columns > 0 && width(text) <= columns) expect(shown).toBe(text);
        else expect(text.startsWith(shown.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

test('padEnd fills to the column, and leaves wider text alone', () => {
  expect(padEnd('日本', 6)).toBe('日本  ');
  expect(padEnd('日本', 4)).toBe('日本');
  expect(padEnd('日本', 3)).toBe('日本');
  expect(padEnd('', 2)).toBe('  ');
});

async function cursorAfter(text: string): Promise<number> {
  const terminal = new xterm.Terminal({ cols: 80, rows: 2, allowProposedApi: true });
  terminal.loadAddon(new unicode11.Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  await new Promise<void>(done => terminal.write(text, done));
  const column = terminal.buffer.active.cursorX;
  terminal.dispose();
  return column;
}
