import { decodeEntities } from './entities.ts';

/** An HTML tag as it stands in the notes. */
export interface Tag {
  /** Lower case. */
  name: string;
  closing: boolean;
  raw: string;
}

const blockNames =
  'address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|' +
  'h[1-6]|head|header|hr|html|iframe|li|link|main|menu|meta|nav|object|ol|p|pre|script|section|style|summary|' +
  'table|tbody|td|tfoot|th|thead|title|tr|ul|video';
const inlineNames =
  'a|abbr|audio|b|bdi|bdo|big|br|button|cite|code|data|del|dfn|em|embed|font|i|img|input|ins|kbd|label|mark|' +
  'picture|q|rp|rt|ruby|s|samp|small|source|span|strike|strong|sub|sup|svg|time|tt|u|var|wbr';

const blockName = new RegExp(`^(?:${blockNames})$`);
const anyName = new RegExp(`^(?:${blockNames}|${inlineNames})$`);
const blockStart = new RegExp(`^<(?:!--|/?(?:${blockNames})(?=[\\s/>]|$))`, 'i');

/** Whether a line opens an HTML block: an embed, a tweet, a comment; not an inline tag, not `<T>`. */
export function startsHtml(text: string): boolean {
  return text.startsWith('<') && blockStart.test(text);
}

/** What ends an HTML block that opens like this, where a blank line does not. */
export function htmlEnd(text: string): RegExp | undefined {
  if (text.startsWith('<!--')) return /-->/;
  const raw = /^<(script|style|pre|textarea|iframe)\b/i.exec(text)?.[1];
  return raw === undefined ? undefined : new RegExp(`</${raw}\\s*>`, 'i');
}

/** Reads one tag; nothing for a comment, and for `<String>` and its like, which are text. */
export function readTag(raw: string): Tag | undefined {
  const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/.exec(raw);
  const name = match?.[2]?.toLowerCase();
  if (name === undefined || !anyName.test(name)) return undefined;
  return { name, closing: match?.[1] === '/', raw };
}

/** Whether a tag parts what stands before it from what stands behind. */
export function parts(tag: Tag): boolean {
  return tag.name === 'br' || blockName.test(tag.name);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute, decoded. */
export function attribute(raw: string, name: string): string | undefined {
  const match = patternOf(name).exec(raw);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Gives an address without a scheme `https:`. */
export function absolute(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}

/** What an image without a text goes by. */
export function fileName(url: string): string {
  if (url.startsWith('data:')) return /^data:([\w/+.-]*)/.exec(url)?.[1] || 'data';
  return (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '') || url;
}
