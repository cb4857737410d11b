import type { Mark } from '../../event/model.ts';

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
  if (character === '\n') return ' ';
  if (character === '\r') return reference(character);
  if (!/[\\`*_~<[\]&:.]/.test(character)) return character;
  if (character === '&') return isReference(text.slice(index, index + 12)) ? '&amp;' : character;
  if (character === ':' || character === '.')
    return startsAddress(text, index) ? reference(character) : character;
  if (character !== '\\' && escapes === 'plain' && isPlain(text, index)) return character;
  // A sign of a masked pair, behind its backslash too, hides the marks around it from the reader.
  const hides = escapes === 'all' || (escapes === 'marked' && !/[\\*_~]/.test(character));
  return hides ? reference(character) : `\\${character}`;
}

/** Whether a sign cannot be read as Markdown where it stands, in a text without marks. */
function isPlain(text: string, index: number): boolean {
  const character = text[index]!;
  const [before = '', after = ''] = [text[index - 1], text[index + 1]];
  if (character === '*') return /\s/.test(before) && /\s/.test(after);
  if (character === '_') return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (character === '~') return before !== '~' && after !== '~';
  if (character === '<') return !/[A-Za-z/!?]/.test(after);
  return character === '[' || character === ']';
}

/** Whether the reader would find a bare address around this `:` or `.`. */
function startsAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 5), index);
  if (text[index] === '.') return /www$/i.test(before);
  return text.startsWith('//', index + 1) && /(?:https?|ftp)$/i.test(before);
}

function isReference(text: string): boolean {
  return /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/.test(text);
}

/** A character reference, decimal but for `&lt;`. */
export function reference(character: string): string {
  return character === '<' ? '&lt;' : `&#${character.charCodeAt(0)};`;
}

/** A code span; nothing is escaped in it. */
export function codeSpan(text: string): string {
  const runs = new Set(text.match(/`+/g)?.map(run => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^\s.*\S.*\s$/.test(text) ? ` ${text} ` : text;
  return fence + padded + fence;
}

/** An image's text, in which the reader knows no escapes but these. */
export function alternative(text: string): string {
  return text.replace(/[&<>[\]\\`\r\n]/g, reference);
}

/** Whether an address can stand alone between `<` and `>`. */
export function isBare(url: string): boolean {
  return /^(?:https?|ftp):\/\/[^\s\x00-\x1f<>\\`]+$/i.test(url) && !/&[#\w]+;/.test(url);
}

/** An address as it stands in a link's brackets. */
export function address(url: string): string {
  return url.replace(/[\s\x00-\x1f<>\\`[\]*()]|&(?=[#\w]+;)/g, character => {
    if (character === '&') return '&amp;';
    return character === '(' || character === ')' ? `\\${character}` : reference(character);
  });
}
