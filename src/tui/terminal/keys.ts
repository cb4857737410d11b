import type { Key } from 'ink';
import type { TypedKey } from '../state/input.ts';

/**
 * What Ink's `useInput` tells of a key becomes the name that the keymap has for it: `j`, `G`, `?`, `Up`, `Enter`,
 * `Ctrl+d`, `Alt+x`, `Shift+Tab`. Function keys have no names, as Ink 8 does not tell them apart.
 */

/**
 * The keys of one call of `useInput`, in their order: keys typed faster than they are read come as one text. Empty
 * for what is not a key: pasted text, text of an input method, parts of unknown sequences.
 */
export function keyNames(input: string, key: Key): string[] {
  if (key.eventType === 'release' || key.super || key.hyper) return [];
  // Esc twice within Ink's wait looks like Alt+Esc, which no terminal sends otherwise.
  if (key.escape && input === '\u001b') return ['Esc', 'Esc'];
  const named = specialKeys.find(([flag]) => key[flag]);
  if (named) return [modified(named[1], key, true)];
  if (!key.ctrl && !key.meta) return textNames(input);
  // So does Ctrl+c behind Esc, which has to quit.
  if (key.ctrl && key.meta && input === 'c') return ['Esc', 'Ctrl+c'];
  const [name, ...more] = textNames(input);
  return name === undefined || more.length > 0 ? [] : [modified(name, key, false)];
}

/** The same keys with what they type into a line. Text that is not a key is typed all the same. */
export function typedKeys(input: string, key: Key): TypedKey[] {
  const names = keyNames(input, key);
  if (isUnnamed(input, key)) return [{ name: unnamedKey }];
  const isText =
    !key.ctrl && !key.meta && !brokenSequence.test(input) && !specialKeys.some(([flag]) => key[flag]);
  if (!isText || key.eventType === 'release') return names.map(name => ({ name }));
  return [...input].map((character, index) => ({
    name: names[index] ?? controls[character] ?? '',
    ...(!/\p{Cc}/u.test(character) && { text: character }),
    ...(names.length === 0 && { inText: true }),
  }));
}

/** What is said for a key that Ink has no name for: F1, Insert. */
const unnamedKey = 'that key';

function isUnnamed(input: string, key: Key): boolean {
  const hasModifier = key.ctrl || key.meta || key.super || key.hyper;
  const isNamed = specialKeys.some(([flag]) => key[flag]);
  return input === '' && !hasModifier && !isNamed && key.eventType !== 'release';
}

const specialKeys: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['pageUp', 'PgUp'],
  ['pageDown', 'PgDn'],
  ['home', 'Home'],
  ['end', 'End'],
  ['backspace', 'Backspace'],
  ['delete', 'Delete'],
];

/** Shift is named with keys that type nothing only: in a character it shows. */
function modified(name: string, key: Key, shiftNamed: boolean): string {
  const plain = key.ctrl && /^[A-Z]$/.test(name) ? name.toLowerCase() : name;
  return `${key.ctrl ? 'Ctrl+' : ''}${key.meta ? 'Alt+' : ''}${shiftNamed && key.shift ? 'Shift+' : ''}${plain}`;
}

/** Characters. Longer text was not typed key by key, unless it is one key held down. */
const longestTyped = 32;

/** The rest of a control sequence that ended too early, without its Esc: `[1;`, `[<0`. */
const brokenSequence = /^\[[\d;:<=>?]/;

function textNames(text: string): string[] {
  if (brokenSequence.test(text)) return [];
  const characters = [...text];
  if (characters.length > longestTyped && new Set(characters).size > 1) return [];
  const names = characters.map(characterName);
  // If one character is not a key, all of it is text.
  return names.every(name => name !== undefined) ? names : [];
}

const controls: Readonly<Record<string, string>> = {
  '\0': 'Ctrl+Space',
  '\t': 'Tab',
  '\n': 'Enter',
  '\r': 'Enter',
  '\b': 'Backspace',
  '\u007f': 'Backspace',
  ' ': 'Space',
};

function characterName(character: string): string | undefined {
  const typed = halfWidth(character);
  const control = controls[typed];
  if (control) return control;
  const code = typed.codePointAt(0)!;
  if (code === 0x1b || code > 0x7e) return undefined;
  // Ink names a control character that comes alone, but hands on several at once as they are.
  return code < 0x20 ? `Ctrl+${String.fromCharCode(code + 0x40).toLowerCase()}` : typed;
}

/** What a Japanese input method that was left on types for a key, besides full-width forms. */
const inputMethod: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '「': '[',
  '」': ']',
  '｢': '[',
  '｣': ']',
  '。': '.',
  '、': ',',
  '・': '/',
  ー: '-',
  '〜': '~',
  '￥': '\\',
};

/** Full-width ASCII (U+FF01-FF5E) made narrow. NFKC would also make `㎏` two keys and `①` one. */
function halfWidth(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return inputMethod[character] ?? character;
}
