import fc from 'fast-check';

/** What folding has to do with, and what may combine with its neighbours. */
const pieces = [
  ...'aAzZ ー-‐―−~〜～。、',
  ...'カガキヤャｶｷﾞﾊﾟｰッｯアァヴウェヷヽヾ',
  ...'かがきやゃっぁゔわゎゝゞ機械々',
  ...'ＡａＺ①㍿㌔ﬁßſİıΣσςĲǰ',
  '\u3099',
  '\u309a',
  '\u309b',
  '\u0301',
  '\u030c',
  '\u0307',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufe0f',
  '\u{e0100}',
  '\ufeff',
  '\u00a0',
  '\u3000',
  '\n',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  '👍🏽',
  '🇯🇵',
  // Jamo: conjoining, half-width, and a syllable of them.
  'ᄀ',
  'ᅡ',
  'ᆨ',
  'ﾡ',
  'ￂ',
  '각',
];

const made = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(parts => parts.join(''));

/** Any character, by its code point; no half of a pair. */
const character = fc.integer({ min: 0, max: 0x10_ffff - 0x800 }).map(
  at => String.fromCodePoint(at < 0xd800 ? at : at + 0x800),
  text => {
    const code = typeof text === 'string' ? text.codePointAt(0)! : Number.NaN;
    return code < 0xd800 ? code : code - 0x800;
  },
);

/** Text of any characters. fast-check's own, `unit: 'binary'`, makes a table of all of them first: a second. */
export function anyCharacters(length: { minLength?: number; maxLength?: number } = {}) {
  return fc.string({ unit: character, ...length });
}

/** Any text, most of them of what is hard to fold. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: made },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  anyCharacters({ maxLength: 12 }),
);
