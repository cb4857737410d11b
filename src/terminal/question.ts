import { type Background, toldBackground } from '../line/style.ts';
import { writeAll } from './streams.ts';

/** How many columns the terminal gives to ambiguous characters, such as `│`, `…` and `※`. */
export type AmbiguousWidth = 1 | 2;

/** What `PEPAHATE_AMBIGUOUS` says: `narrow` or `wide`; undefined where it says neither. */
export function ambiguousSetting(
  env: Readonly<Record<string, string | undefined>>,
): AmbiguousWidth | undefined {
  const setting = env['PEPAHATE_AMBIGUOUS'];
  if (setting === 'narrow') return 1;
  return setting === 'wide' ? 2 : undefined;
}

/** What `PEPAHATE_BACKGROUND` says, `dark` or `light`, else what the terminal tells in `COLORFGBG`. */
export function backgroundSetting(env: Readonly<Record<string, string | undefined>>): Background | undefined {
  const setting = env['PEPAHATE_BACKGROUND'];
  return setting === 'dark' || setting === 'light' ? setting : toldBackground(env['COLORFGBG']);
}

/** Milliseconds to wait for the terminal's answer; one that has not come by then is taken out of the keys later. */
const patience = 100;

/** What is known of a terminal, or has been asked of it. */
export interface TerminalFacts {
  ambiguousWidth?: AmbiguousWidth | undefined;
  background?: Background | undefined;
}

/**
 * Saves the cursor, asks where it is before and behind `│`, and takes that away again. Where the cursor is does not
 * matter: at the end of a row the answers make no sense, and count for nothing. Between the two it may ask for the
 * colour of the background, which terminals that have none to tell pass over.
 */
const question = (background: string) => `\u001b7\u001b[6n${background}│\u001b[6n\u001b8\u001b[K`;
const backgroundQuestion = '\u001b]11;?\u001b\\';
/** The two answers, with what came between them. */
const answers = /\u001b\[(\d+);(\d+)R([\s\S]*?)\u001b\[\1;(\d+)R/;
/** Red, green and blue, of one to four hexadecimal digits each. */
const backgroundAnswer =
  /\u001b\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})[\da-f/]*(?:\u0007|\u001b\\)/i;

/**
 * Takes the keyboard for the TUI, before that is loaded: from now on stdin is raw, so that keys which are typed
 * meanwhile are kept for it and not echoed. Where something is not `known`, asks the terminal how wide ambiguous
 * characters are, 1 where it does not say, and what its text stands on. Both streams must be terminals.
 */
export async function takeKeyboard(
  known: TerminalFacts,
  canBeAsked: boolean,
): Promise<TerminalFacts & { ambiguousWidth: AmbiguousWidth }> {
  const { stdin } = process;
  // It has gone since it was looked for.
  if (!stdin.isTTY) throw Object.assign(new Error('stdin is no terminal'), { code: 'EIO' });
  stdin.setRawMode(true);
  const { ambiguousWidth, background } = known;
  const asksBackground = background === undefined && canBeAsked;
  if (ambiguousWidth !== undefined && !asksBackground) return { ambiguousWidth, background };
  writeAll(1, question(asksBackground ? backgroundQuestion : ''));
  return new Promise((resolve, reject) => {
    let bytes = '';
    let isSettled = false;
    const settle = (told: TerminalFacts, typed: string) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      stdin.off('data', read).off('error', reject).pause();
      if (typed !== '') stdin.unshift(Buffer.from(typed, 'latin1'));
      resolve({
        ambiguousWidth: ambiguousWidth ?? told.ambiguousWidth ?? 1,
        background: background ?? told.background,
      });
    };
    const read = (chunk: Buffer) => {
      bytes += chunk.toString('latin1');
      const answer = answerIn(bytes);
      if (answer) settle(answer.told, answer.typed);
    };
    // Loading the TUI may take longer: what has come meanwhile is read before it counts as late.
    const timer = setTimeout(() => setImmediate(() => settle({}, bytes)), patience);
    stdin.on('data', read).on('error', reject);
  });
}

/** What a terminal has told, and what was typed beside; undefined where its answers are not all there. */
export function answerIn(bytes: string): { told: TerminalFacts; typed: string } | undefined {
  const [whole, , before, between = '', behind] = answers.exec(bytes) ?? [];
  if (whole === undefined) return undefined;
  const color = backgroundAnswer.exec(between)?.slice(1, 4);
  const told: TerminalFacts = { ambiguousWidth: Number(behind) - Number(before) === 2 ? 2 : 1 };
  if (color) told.background = isLight(color) ? 'light' : 'dark';
  return { told, typed: bytes.replace(answers, () => between.replace(backgroundAnswer, '')) };
}

/** Whether black has more contrast than white on a colour: by the luminance of WCAG. */
function isLight(color: readonly string[]): boolean {
  const [red, green, blue] = color.map(digits => {
    const part = Number.parseInt(digits, 16) / (16 ** digits.length - 1);
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179;
}
