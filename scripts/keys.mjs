/** Keys of more than one character, or of none that is seen. */
const named = {
  Enter: '\r',
  Esc: '\u001b',
  Tab: '\t',
  'Shift+Tab': '\u001b[Z',
  Space: ' ',
  Backspace: '\u007f',
  Up: '\u001b[A',
  Down: '\u001b[B',
  Right: '\u001b[C',
  Left: '\u001b[D',
  Home: '\u001b[H',
  End: '\u001b[F',
  PgUp: '\u001b[5~',
  PgDn: '\u001b[6~',
};

/** What a terminal sends for a key, named as the keymap does: `j`, `Enter`, `Ctrl+d`. */
export function bytesOf(key) {
  const control = /^Ctrl\+([a-z])$/.exec(key);
  if (control) return String.fromCharCode(control[1].charCodeAt(0) & 0x1f);
  if (named[key] === undefined && [...key].length !== 1) throw new Error(`no such key: ${key}`);
  return named[key] ?? key;
}
