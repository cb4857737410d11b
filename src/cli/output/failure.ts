import type { Failure, FailureKind } from '../../errors.ts';
import { sanitize, sanitizeLine } from '../../text/sanitize.ts';

/** Exit codes, as docs/output.md lists them. */
export const exitCode: Record<FailureKind, number> = {
  'not-found': 1,
  misuse: 2,
  ambiguous: 2,
  unreadable: 3,
  // EX_IOERR of sysexits.h.
  unwritable: 74,
};

/** The exit code of an error of the program itself (EX_SOFTWARE of sysexits.h). */
export const crashed = 70;

/** What stderr gets of a failure: one line, and one more for each candidate. */
export function failureText(failure: Failure): string {
  const hint = failure.hint === undefined ? '' : `; ${failure.hint}`;
  const lines = [`pepahate: ${failure.message}${hint}`, ...failure.candidates.map(text => `  ${text}`)];
  return lines.map(line => `${sanitizeLine(line)}\n`).join('');
}

/** What stderr gets of an error of the program itself. */
export function crashText(error: unknown, debug: boolean): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (debug) return `${sanitize(stack ?? message)}\n`;
  return `pepahate: ${sanitizeLine(message)}; this is a bug of pepahate, PEPAHATE_DEBUG=1 shows where\n`;
}
