import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitize, sanitizeLine, setTextUse } from '../../src/text/sanitize.ts';
import { anyCharacters } from '../helpers/notes/texts.ts';

const LIVE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const DROPPED = /[\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]|\ufe0f/u;

describe('an attack becomes visible text', () => {
  const attacks: [name: string, input: string, shown: string][] = [
    ['OSC 52 writes the clipboard', '\x1b]52;c;cm0gLXJm\x07', '␛]52;c;cm0gLXJm␇'],
    [
      'OSC 8 puts a false address under a link',
      '\x1b]8;;http://evil.example\x1b\\bank\x1b]8;;\x1b\\',
      '␛]8;;http://evil.example␛\\bank␛]8;;␛\\',
    ],
    ['OSC 0 sets the window title', '\x1b]0;root\x07', '␛]0;root␇'],
    ['CSI 21t reports the title back as input', '\x1b[21t', '␛[21t'],
    ['CSI clears the screen', '\x1b[2J\x1b[H', '␛[2J␛[H'],
    ['DCS', '\x1bP$q"p\x1b\\', '␛P$q"p␛\\'],
    ['8-bit CSI', '\u009b31m', '<U+009B>31m'],
    ['8-bit OSC', '\u009d0;x\u009c', '<U+009D>0;x<U+009C>'],
    ['NEL moves to the next line', 'a\u0085b', 'a<U+0085>b'],
    ['a bare CR overwrites the line', 'rm -rf ~\recho hi', 'rm -rf ~␍echo hi'],
    ['CRLF is no special case', 'a\r\nb', 'a␍\nb'],
    ['backspace overwrites', 'evil\b\b\b\bgood', 'evil␈␈␈␈good'],
    ['DEL', 'a\x7fb', 'a␡b'],
    ['NUL, vertical tab, form feed', '\x00\x0b\x0c', '␀␋␌'],
    ['shift-out changes the character set', '\x0eabc\x0f', '␎abc␏'],
    ['bidi override', 'gpj\u202etxt.exe', 'gpj<U+202E>txt.exe'],
    ['bidi isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['bidi marks', '\u200e\u200f\u061c', '<U+200E><U+200F><U+061C>'],
    ['Unicode line separators', 'a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
    ['zero-width characters', 'pay\u200bpal\u200c\u200d\u2060\u2064\ufeff\u00ad', 'paypal'],
    ['the Mongolian vowel separator', 'pay\u180epal', 'paypal'],
    ['deprecated format characters', 'pay\u2065\u206a\u206fpal', 'paypal'],
    ['tag characters', 'hi\u{e0001}\u{e0041}\u{e007f}', 'hi'],
    ['variation selector 16', '❤\ufe0f', '❤'],
    ['skin tones of emoji, but not alone', '👍🏽 👍\u200b\ufe0f🏿 🏽', '👍 👍 🏽'],
    ['interlinear annotation, fillers', '\ufff9a\ufffab\ufffb\u3164\uffa0', 'ab'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ];
  test.each(attacks)('%s', (_, input, shown) => expect(sanitize(input)).toBe(shown));
});

test('dropping characters never makes something live of their neighbours', () => {
  expect(sanitize('\x1b\u200b[31m')).toBe('␛[31m');
  expect(sanitize('\x1b\u{e0041}]52;c;x\u00ad\x07')).toBe('␛]52;c;x␇');
  expect(sanitize('\ud83d\u200b\ude00')).toBe('\ufffd\ufffd');
});

test.each(['', '日本語の「メモ」\n\tか\u3099 ﾊﾟ', 'naïve e\u0301 → ①', '😀👍🇯🇵', '葛\u{e0100}', '<U+009B> ␛'])(
  'plain text stays: %j',
  text => expect(sanitize(text)).toBe(text),
);

test('a line has no tabs and line breaks', () => {
  expect(sanitizeLine('a\t\tb\n\n\tc')).toBe('a b c');
  expect(sanitizeLine('a\n\u200b\nb')).toBe('a b');
  expect(sanitizeLine('a  b')).toBe('a  b');
  expect(sanitizeLine('a\x1b[2J\nb')).toBe('a␛[2J b');
});

/** What docs/output.md says: as it is written, on a screen, and on a pipe or in a copy (the same where absent). */
const table: [what: string, written: string, screen: string, text?: string][] = [
  ['a family', '👨\u200d👩\u200d👧', '👨👩👧', '👨\u200d👩\u200d👧'],
  ['a heart', '❤\ufe0f', '❤', '❤\ufe0f'],
  ['a heart on fire', '❤\ufe0f\u200d🔥', '❤🔥', '❤\ufe0f\u200d🔥'],
  ['a keycap', '1\ufe0f\u20e3', '1\u20e3', '1\ufe0f\u20e3'],
  ['a skin tone', '👍🏽', '👍', '👍🏽'],
  ['two skin tones', '👨🏽🏽', '👨', '👨🏽'],
  ['a skin tone behind what is not seen', '👨\u00ad🏽', '👨', '👨'],
  ['a woman at work', '👩🏽\u200d💻', '👩💻', '👩🏽\u200d💻'],
  [
    'the flag of England',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🏴',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['Persian', 'می\u200cخواهم', 'میخواهم', 'می\u200cخواهم'],
  ['Sinhala', 'ශ්\u200dරී', 'ශ්රී', 'ශ්\u200dරී'],
  ['a joiner between Latin letters', 'pay\u200d\u200cpal', 'paypal'],
  ['a joiner between kanji', '質\u200d疑\u200c応', '質疑応'],
  ['a joiner at the end of emoji', '👨\u200d', '👨'],
  ['two joiners', '👨\u200d\u200d👩', '👨👩'],
  ['VS16 behind a letter', 'a\ufe0f', 'a'],
  ['tags without a flag', 'hi\u{e0041}\u{e0042}\u{e007f}', 'hi'],
  ['tags of a flag that do not end', '🏴\u{e0067}\u{e0062}', '🏴'],
  ['more tags than a flag has', `🏴${'\u{e0067}'.repeat(17)}\u{e007f}`, '🏴'],
  ['zero-width space, word joiner, BOM', 'pay\u200b\u2060\ufeffpal', 'paypal'],
  ['a soft hyphen', 'pay\u00adpal', 'paypal'],
  ['bidi controls', 'a\u202eb\u2066c\u200f', 'a<U+202E>b<U+2066>c<U+200F>'],
  ['a sequence', '\u001b[31mred', '␛[31mred'],
  ['C1', '\u009b31m', '<U+009B>31m'],
];

test.each(table)('%s, on a screen and in a text', (_, written, screen, text = screen) => {
  expect([sanitize(written, 'screen'), sanitize(written, 'text')]).toEqual([screen, text]);
});

test('what a run prints is cleaned for what was set', () => {
  try {
    setTextUse('text');
    expect(sanitizeLine('👨\u200d👩\n')).toBe('👨\u200d👩 ');
  } finally {
    setTextUse('screen');
  }
  expect(sanitize('👨\u200d👩')).toBe('👨👩');
});

const nasty = fc.string({
  size: 'medium',
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xff }).map(code => String.fromCharCode(code)),
    fc.integer({ min: 0x2000, max: 0x206f }).map(code => String.fromCharCode(code)),
    fc.integer({ min: 0xd7f0, max: 0xe010 }).map(code => String.fromCharCode(code)),
    fc.constantFrom(
      '\x1b',
      ']',
      '[',
      '日',
      '\ufeff',
      '\ufe0f',
      '\u061c',
      '\u{e0020}',
      '😀',
      '🏴',
      '\u{e007f}',
      '\u200d',
      '👨',
      '🏽',
      'ی',
      '\u0301',
    ),
    anyCharacters({ minLength: 1, maxLength: 1 }),
  ),
});

test('nothing live gets through, whatever the input', () => {
  fc.assert(
    fc.property(nasty, text => {
      const safe = sanitize(text);
      expect(safe).not.toMatch(LIVE);
      expect(safe).not.toMatch(DROPPED);
      expect(safe).not.toMatch(/\p{Cs}/u);
      expect(sanitize(safe)).toBe(safe);
      const kept = sanitize(text, 'text');
      expect(kept).not.toMatch(LIVE);
      expect(kept).not.toMatch(/\p{Cs}/u);
      expect(sanitize(kept, 'text')).toBe(kept);
      expect(sanitize(kept, 'screen')).toBe(safe);
      expect(sanitizeLine(text)).not.toMatch(/[\t\n]/);
      expect(sanitizeLine(sanitizeLine(text))).toBe(sanitizeLine(text));
    }),
    { numRuns: 1000 },
  );
});

test('clean text is returned identical', () => {
  fc.assert(
    fc.property(nasty, text => {
      if (!LIVE.test(text) && !DROPPED.test(text) && !/\p{Cs}/u.test(text)) expect(sanitize(text)).toBe(text);
    }),
  );
});
