/** A key alone: a character that is seen, or a name, with what is held down. */
const key =
  /^(?:(?:Ctrl\+[a-z@\\\]^_]|Alt\+[!-~])|(?:Ctrl\+|Alt\+)?(?:Shift\+)?(?:Up|Down|Left|Right|Home|End|PgUp|PgDn|Enter|Tab|Esc|Backspace|Delete)|Ctrl\+Space|Space|[!-~])$/;

/** What terminals send for other keys too: Tab, Enter and Enter. */
const same: ReadonlySet<string> = new Set(['Ctrl+i', 'Ctrl+j', 'Ctrl+m']);

/** Whether a text names a key that can be bound, or a chord of two with a space between them: `j`, `Ctrl+d`, `z a`. */
export function isKey(text: string): boolean {
  const parts = text.split(' ');
  return parts.length <= 2 && parts.every(part => key.test(part) && !same.has(part)) && !isLateControl(parts);
}

/** A Ctrl key ends a chord, and is never its second. */
function isLateControl([, second = '']: readonly string[]): boolean {
  return second.startsWith('Ctrl+');
}
