import type { MouseInput } from '../state/input.ts';

/**
 * The mouse in SGR coding (xterm's ctlseqs, "Extended coordinates"): `ESC [ < button ; column ; row M`, with a
 * final `m` for a release. Cells are counted from 1 there and from 0 here.
 */

/** Presses, releases and the wheel (1000), in SGR coding (1006). */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/** Shift 4, Alt 8, Ctrl 16 are added to the button's number. */
const modifierBits = 4 | 8 | 16;

/**
 * A press of the left button alone, or a notch of the wheel with any modifiers. Undefined for releases, drags (32),
 * other buttons, the sideways wheel (66, 67), and what is no mouse sequence.
 */
export function parseMouse(sequence: string): MouseInput | undefined {
  const found = /^\x1b\[<(\d{1,4});(\d{1,5});(\d{1,5})M$/.exec(sequence);
  if (!found) return undefined;
  const [button, x, y] = [Number(found[1]), Number(found[2]) - 1, Number(found[3]) - 1];
  if (x < 0 || y < 0) return undefined;
  if (button === 0) return { kind: 'press', x, y };
  const wheel = button & ~modifierBits;
  return wheel === 64 || wheel === 65 ? { kind: 'wheel', by: wheel === 64 ? -1 : 1, x, y } : undefined;
}
