import type { Mark } from '../../event/model.ts';
import { bareUrl } from '../inline/urls.ts';
import { isParted, isUncomposed } from '../lines.ts';

/** Signs in a text above which all become character references, which the reader's caps do not count. */
const many = 100;

/** `plain`: no marks; `linked`: links, images or code; `marked`: strong and the like; `all`: many signs. */
export type Escapes = 'plain' | 'linked' | 'marked' | 'all';

/** How much is escaped in a text with these marks. */
export function escapesFor(text: string, marks: readonly Mark[]): Escapes {
  if ((text.match(/[`*_~[\]<]/g)?.length ?? 0) > many) return 'all';
  if (marks.some(({ kind }) => kind === 'strong' || kind === 'emphasis' || kind === 'struck'))
    return 'marked';
  return marks.length > 0 || text.includes('](') ? 'linked' : 'plain';
}

/** The character at an offset, escaped where it would be read as Markdown. */
export function escaped(text: string, index: number, escapes: Escapes): string {
  const character = text[index]!;
  if (character === '\r') return reference(character);
  if (!/[\\`*_~<[\]&:.]/.test(character)) return character;
  if (character === '&') return isReference(text.slice(index, index + 34)) ? '&amp;' : character;
  if (character === ':' || character === '.')
    return startsAddress(text, index) ? reference(character) : character;
  if (character !== '\\' && escapes === 'plain' && isPlain(text, index)) return character;
  // A sign of a masked pair, behind its backslash too, hides the marks around it from the reader.
  const hides = escapes === 'all' || (escapes === 'marked' && !/[\\*_~]/.test(character));
  return hides ? reference(character) : `\\${character}`;
}

/** What `<` opens: a tag, or an address of mail, whatever that begins with. */
const opens = /^<(?:[A-Za-z/!?]|[^\s<>@]+@)/;
/** In UTF-16 units. */
const longestOpening = 200;

/** Whether a sign cannot be read as Markdown where it stands, in a text without marks. */
function isPlain(text: string, index: number): boolean {
  const character = text[index]!;
  const [before = '', after = ''] = [text[index - 1], text[index + 1]];
  if (character === '*') return /\s/.test(before) && /\s/.test(after);
  if (character === '_') return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (character === '~') return before !== '~' && after !== '~';
  if (character === '<') return !opens.test(text.slice(index, index + longestOpening));
  return character === '[' || character === ']';
}

/** Whether the reader would find a bare address around this `:` or `.`. */
function startsAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 5), index);
  if (text[index] === '.') return /www$/i.test(before);
  return text.startsWith('//', index + 1) && /(?:https?|ftp)$/i.test(before);
}

function isReference(text: string): boolean {
  return /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/.test(text);
}

/** A character reference, decimal but for `&lt;`. */
export function reference(character: string): string {
  return character === '<' ? '&lt;' : `&#${character.codePointAt(0)};`;
}

/** A code span; nothing is escaped in it. */
export function codeSpan(text: string): string {
  const runs = new Set(text.match(/`+/g)?.map(run => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^\s.*\S.*\s$/s.test(text) ? ` ${text} ` : text;
  return fence + padded + fence;
}

/** A text in which parts of letters are escaped, where the reader would compose them. */
export function keptApart(text: string, escaping = reference): string {
  return isUncomposed(text)
    ? Array.from(text, character => (isParted(character) ? escaping(character) : character)).join('')
    : text;
}

/** An image's text, in which the reader knows no escapes but these; signs of marks would be dropped. */
export function alternative(text: string): string {
  return keptApart(
    text.replace(/[&<>[\]\\`*_~\r\n]/g, (character, index: number) =>
      /[*_~]/.test(character) && isPlain(text, index) ? character : reference(character),
    ),
  );
}

/** Whether a link is one where its text stands alone, in a text with marks of no other kind. */
export function isBare(text: string, { start, end, url }: Mark): boolean {
  const [before = ' ', link, after = ' '] = [text[start - 1], text.slice(start, end), text[end]];
  if (/[*`\\<>&|]/.test(link) || !/[\s（「『、。]/.test(before) || !/[\s、。）」』]/.test(after))
    return false;
  if (isUncomposed(link) && !/^https?:/i.test(link)) return false;
  const bare = bareUrl(link);
  return bare?.raw === link && bare.url === url;
}

/** Whether an address can stand alone between `<` and `>`. */
export function isAngled(url: string): boolean {
  if (isUncomposed(url) && !/^https?:/i.test(url)) return false;
  return /^(?:https?|ftp):\/\/[^\s\x00-\x1f<>\\`]+$/i.test(url) && !/&[#\w]+;/.test(url);
}

/** An address as it stands in a link's brackets. */
export function address(url: string): string {
  const escapedUrl = url.replace(/[\s\x00-\x1f<>\\`[\]*()]|&(?=[#\w]+;)/g, character => {
    if (character === '&') return '&amp;';
    return character === '(' || character === ')' ? `\\${character}` : reference(character);
  });
  // Up to a bracket, the reader leaves an address as it is.
  return url.includes(')') ? keptApart(escapedUrl) : escapedUrl;
}

/** Markers of items, signs of headings, quotations, groups, definitions; a rule, or the line below a heading. */
const escapable =
  /^(?:#(?:[# \t\u00a0\u3000]|$)|[-+*](?:[ \t]|$)|-[- \t]*$|=+[ \t]*$|>|:(?:[ \t]|::)|@\[|\{[{%])/;
/** `[ ]` of a task; `[label]:` of a definition or a footnote; an embed. */
const bracketed = /^\[(?:[ xX]\](?:[ \t]|$)|(?:[^\\[\]]|\\.)*\]:|gist:)/;

/** A line of inline Markdown that is read as text where a block could begin. */
export function atLineStart(line: string): string {
  const isDelimiter = line.includes('|') && /^[|:\s-]*$/.test(line);
  if (isDelimiter || escapable.test(line) || bracketed.test(line)) return `\\${line}`;
  if (/^[・•◦]/.test(line)) return reference(line[0]!) + line.slice(1);
  const number = /^\d{1,3}(?=[.)](?:[ \t]|$))/.exec(line)?.[0];
  return number === undefined ? line : `${number}\\${line.slice(number.length)}`;
}
