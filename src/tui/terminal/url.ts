/** Bytes of UTF-8; what is longer is no link that a reader wants. */
const longestUrl = 2000;

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as the URL standard writes it, where it may be opened or handed to the terminal; undefined for
 * other schemes, control characters (which `new URL` drops silently), and what is longer than 2,000 bytes.
 */
export function safeUrl(url: string): string | undefined {
  if (/[\0-\x1f\x7f-\x9f]/.test(url) || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return schemes.has(protocol) && Buffer.byteLength(href) <= longestUrl ? href : undefined;
}
