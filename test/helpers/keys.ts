const named: Readonly<Record<string, string>> = {
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
export function bytesOf(key: string): string {
  const control = /^Ctrl\+([a-z])$/.exec(key);
  if (control) return String.fromCharCode(control[1]!.charCodeAt(0) & 0x1f);
  const bytes = named[key] ?? key;
  if (named[key] === undefined && [...key].length !== 1) throw new Error(`no such key: ${key}`);
  return bytes;
}

/** What a terminal sends for a press of the left button in a cell, counted from 0. */
export function press(x: number, y: number): string {
  return `\u001b[<0;${x + 1};${y + 1}M\u001b[<0;${x + 1};${y + 1}m`;
}

/** What a terminal sends for one notch of the wheel. */
export function wheel(by: -1 | 1, x: number, y: number): string {
  return `\u001b[<${by < 0 ? 64 : 65};${x + 1};${y + 1}M`;
}

/** What a terminal sends for a paste while it brackets them. */
export function pasted(text: string): string {
  return `\u001b[200~${text}\u001b[201~`;
}
