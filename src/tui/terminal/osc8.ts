import { safeUrl } from './url.ts';

/**
 * Text that the terminal opens at a click (OSC 8, ended by BEL), where `allowed` and the address is safe; else
 * the text alone. The text is the caller's to clean.
 */
export function hyperlink(url: string, text: string, allowed: boolean): string {
  const safe = allowed ? safeUrl(url) : undefined;
  return safe === undefined ? text : `\u001b]8;;${safe}\u0007${text}\u001b]8;;\u0007`;
}
