import { type Line, lineText } from '../line/line.ts';
import { sanitize } from '../text/sanitize.ts';
import { width } from '../text/width.ts';
import { type ChildEnd, childEnd } from './child.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `print` shows what was asked for, and leaves it on the screen; `read` stays until the reader leaves it. */
export type PagerUse = 'print' | 'read';

/** F ends less where all fits the screen, R shows colours, X leaves the text behind. */
const lessFlags: Readonly<Record<PagerUse, string>> = { print: 'FRX', read: 'R' };

const tabStop = 8;

/** A pager to run. */
export interface Pager {
  /** The user's own words; they may use the shell, as for other programs. */
  command: string;
  env: Environment;
}

/**
 * The pager that an environment names, and the environment to give it; undefined where there is to be none:
 * where the variable that counts is empty, or `cat`.
 */
export function pagerOf(env: Environment, use: PagerUse): Pager | undefined {
  const flags = lessFlags[use];
  const command = (env['PEPAHATE_PAGER'] ?? env['PAGER'] ?? `less -${flags}`).trim();
  if (command === '' || command === 'cat') return undefined;
  // Without a locale, less takes Japanese for binary; without flags, colours too. lv colours by -c.
  return { command, env: { LESSCHARSET: 'utf-8', LESS: flags, LV: '-c', ...env } };
}

/** Gives a pager pieces of a text, and waits for its end. Whether it read all of them does not matter. */
export async function runPager({ command, env }: Pager, text: Iterable<string>): Promise<ChildEnd> {
  const { spawn } = await import('node:child_process');
  const { Readable } = await import('node:stream');
  return childEnd(() => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    child.stdin.on('error', () => {});
    Readable.from(text).pipe(child.stdin);
    return child;
  });
}

/** Whether lines fill a terminal: one that is wider than `columns` takes several of its rows. */
export function fillsScreen(lines: Iterable<Line>, columns: number, rows: number): boolean {
  let used = 0;
  for (const line of lines) {
    used += Math.max(1, Math.ceil(shownWidth(line) / columns));
    if (used >= rows) return true;
  }
  return false;
}

/** In columns, with a tab reaching to the next stop. */
function shownWidth(line: Line): number {
  const [first = '', ...more] = sanitize(lineText(line)).split('\t');
  return more.reduce((used, part) => (Math.floor(used / tabStop) + 1) * tabStop + width(part), width(first));
}
