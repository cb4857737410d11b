import { safeUrl } from '../../text/url.ts';

/** Sequences that make the terminal do something for us: open a link, fill the clipboard. */

/**
 * A text that the terminal opens at a click (OSC 8, ended by BEL), if that is `allowed` and the URL is safe;
 * otherwise the text alone. The caller cleans the text.
 */
export function hyperlink(url: string, text: string, allowed: boolean): string {
  const safe = allowed ? safeUrl(url) : undefined;
  return safe === undefined ? text : `\u001b]8;;${safe}\u0007${text}\u001b]8;;\u0007`;
}

/** Bytes of base64; xterm and others refuse or cut what is longer. */
const longestPayload = 100_000;

/**
 * The sequence that puts a text into the clipboard (OSC 52); undefined where the text is empty or too long. tmux
 * takes it with `set-clipboard on`. No terminal says whether it did.
 */
export function clipboardSequence(text: string): string | undefined {
  const payload = Buffer.from(text).toString('base64');
  if (payload === '' || payload.length > longestPayload) return undefined;
  return `\u001b]52;c;${payload}\u0007`;
}
