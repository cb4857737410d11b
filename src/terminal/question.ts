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

/** Milliseconds to wait for the terminal's answer; one that has not come by then is taken out of the keys later. */
const patience = 100;

/**
 * Saves the cursor, asks where it is before and behind `│`, and takes that away again. Where the cursor is does not
 * matter: at the end of a row the answers make no sense, and count for nothing.
 */
const question = '\u001b7\u001b[6n│\u001b[6n\u001b8\u001b[K';
/** The two answers, with what was typed between them. */
const answers = /\u001b\[(\d+);(\d+)R([\s\S]*?)\u001b\[\1;(\d+)R/;

/**
 * Takes the keyboard for the TUI, before that is loaded: from now on stdin is raw, so that keys which are typed
 * meanwhile are kept for it and not echoed. Where `known` is undefined, asks the terminal how wide ambiguous characters
 * are; 1 where it does not say. Both streams must be terminals.
 */
export async function takeKeyboard(known: AmbiguousWidth | undefined): Promise<AmbiguousWidth> {
  const { stdin } = process;
  // It has gone since it was looked for.
  if (!stdin.isTTY) throw Object.assign(new Error('stdin is no terminal'), { code: 'EIO' });
  stdin.setRawMode(true);
  if (known !== undefined) return known;
  writeAll(1, question);
  return new Promise((resolve, reject) => {
    let bytes = '';
    let isSettled = false;
    const settle = (width: AmbiguousWidth, typed: string) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      stdin.off('data', read).off('error', reject).pause();
      if (typed !== '') stdin.unshift(Buffer.from(typed, 'latin1'));
      resolve(width);
    };
    const read = (chunk: Buffer) => {
      bytes += chunk.toString('latin1');
      const [whole, , before, between, behind] = answers.exec(bytes) ?? [];
      if (whole !== undefined)
        settle(
          Number(behind) - Number(before) === 2 ? 2 : 1,
          bytes.replace(answers, () => between!),
        );
    };
    // Loading the TUI may take longer: what has come meanwhile is read before it counts as late.
    const timer = setTimeout(() => setImmediate(() => settle(1, bytes)), patience);
    stdin.on('data', read).on('error', reject);
  });
}
