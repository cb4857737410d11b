/** Bytes of UTF-8; what is longer is no link that a reader wants. */
const longestUrl = 2000;

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * A URL as it is shown before it is opened, opened, and handed to the terminal: ASCII, as the URL standard writes it.
 * Undefined for other schemes than http, https and mailto, for control characters (`new URL` drops them silently), and
 * for more than 2,000 bytes. A name and password before the host are left out: there they only hide it. Safe again, it
 * stays the same.
 */
export function safeUrl(url: string): string | undefined {
  if (/[\0-\x1f\x7f-\x9f]/.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!schemes.has(parsed.protocol)) return undefined;
  parsed.username = '';
  parsed.password = '';
  const safe = parsed.protocol === 'mailto:' ? mailUrl(parsed) : parsed.href;
  return safe.length <= longestUrl ? safe : undefined;
}

/**
 * A URL as a list shows it: as it stands in the notes, where it leads there but for percent-encoding, or else as it
 * would be opened. So a path is read in its own letters, and a host that only looks like another is not.
 */
export function shownUrl(url: string): string {
  const safe = safeUrl(url);
  if (safe === undefined) return url;
  const asWritten = safe === url || safe === `${url}/` || decodedUri(safe) === url;
  return asWritten ? url : safe;
}

function decodedUri(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** What a mail may be begun with (RFC 6068). Others, such as `attach`, some mail programs take for files to send. */
const mailFields = ['to', 'cc', 'bcc', 'subject', 'body'];

/** Percent-encoded throughout, as what runs a mail program may put the address into a shell's words. */
function mailUrl({ pathname, search }: URL): string {
  const fields = search
    .slice(1)
    .split('&')
    .flatMap(field => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/.exec(field)!;
      return mailFields.includes(name.toLowerCase()) ? [`${name.toLowerCase()}=${encoded(name, value)}`] : [];
    });
  return `mailto:${encoded('to', pathname)}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

/** A line break is of use in a body only; elsewhere it would begin another header. */
function encoded(name: string, value: string): string {
  const controls =
    name.toLowerCase() === 'body' ? /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/g : /[\0-\x1f\x7f-\x9f]/g;
  const text = encodeURIComponent(percentDecoded(value).replace(controls, ''));
  const all = text.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return all.replace(/%40/g, '@').replace(/%2C/g, ',');
}

/** A text without its percent-encoding; as it is where that is damaged. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
