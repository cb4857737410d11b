/** Bytes of base64; xterm and others refuse or cut what is longer. */
const longestPayload = 100_000;

/**
 * The sequence that puts a text into the clipboard (OSC 52), undefined where it is empty or too long. tmux
 * takes the plain sequence with `set-clipboard on`. No terminal says whether it did.
 */
export function osc52(text: string): string | undefined {
  const payload = Buffer.from(text).toString('base64');
  if (payload === '' || payload.length > longestPayload) return undefined;
  return `\u001b]52;c;${payload}\u0007`;
}
