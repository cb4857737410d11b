import type { SourceLine } from '../../lines.ts';

/** In what front matter is written; `plain` lines of `key: value`, without signs around them. */
export type Language = 'yaml' | 'toml' | 'plain';

/** Which lines are front matter. */
export interface Extent {
  language: Language;
  /** The index of its first line, behind the sign that opens it, where it has one. */
  first: number;
  /** The index of its last line; before `first` where it is empty. */
  last: number;
  /** The index of the first line of the body. */
  next: number;
  /** Whether a sign closes it. */
  closed: boolean;
}

/** In characters; what is larger is no front matter. */
const maxSize = 64 * 1024;

/** Keys that only a tool that publishes notes writes; nothing in a value of theirs is read. */
const toolKey =
  /^(?:slug|tags?|categor(?:y|ies)|modified|status|lang|summary|template|layout|permalink|keywords|series|published|save_as)$/i;
/** The other keys of such a header. */
const headerKey =
  /^(?:title|subtitle|date|authors?|url|description|thumbnail|image|cover|[a-z]+_(?:image|date|at))$/i;

/**
 * The front matter that begins at a line, or behind blank ones where it is the second. Its every line is blank,
 * a comment, a key with its value, or belongs to a key: anything else makes it text, as between the rules of
 * slides. One that is never closed ends at its first blank line, if it has a key that is `known`.
 */
export function extentOf(
  lines: readonly SourceLine[],
  start: number,
  known: (key: string) => boolean,
): Extent | undefined {
  let open = start;
  if (start > 0) while (lines[open]?.text.trim() === '') open++;
  const sign = /^(?:---|\+\+\+)(?=[ \t]*$)/.exec(lines[open]?.text ?? '')?.[0];
  if (sign === undefined)
    return start === 0
      ? (headerExtent(lines) ?? openedExtent(lines, known) ?? objectExtent(lines))
      : undefined;
  const first = open + 1;
  return sign === '---' ? yamlExtent(lines, first, known) : tomlExtent(lines, first);
}

const yamlKey = /^(["']?)([\p{L}_][\p{L}\p{N}_.-]*)\1[ \t]{0,9}:(?!\/\/)(.*)$/u;

function yamlExtent(
  lines: readonly SourceLine[],
  first: number,
  known: (key: string) => boolean,
): Extent | undefined {
  let size = 0;
  let found = false;
  /** The value of the last key, of which lists and what is indented are a part. */
  let value = '';
  let gap: number | undefined;
  let useful = false;
  /** The quote that ends a value of several lines. */
  let quote: string | undefined;
  for (let index = first; index < lines.length && size <= maxSize; index++) {
    const { text } = lines[index]!;
    size += text.length + 1;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) {
      if (quote !== undefined) break;
      return found ? { language: 'yaml', first, last: index - 1, next: index + 1, closed: true } : undefined;
    }
    const key = quote === undefined ? yamlKey.exec(text.slice(0, 1000)) : null;
    if (text.trim() === '') gap ??= index;
    else if (quote !== undefined) quote = text.trimEnd().endsWith(quote) ? undefined : quote;
    else if (key) {
      found = true;
      value = (key[3]! + text.slice(1000)).trim();
      quote = openQuote(value);
      if (gap === undefined) useful ||= known(key[2]!);
    } else if (!belongs(text, value, found, gap === index - 1)) break;
  }
  if (!useful || gap === undefined) return undefined;
  return { language: 'yaml', first, last: gap - 1, next: gap, closed: false };
}

/** The quote that a value begins with, where it does not end with it too. */
function openQuote(value: string): string | undefined {
  const quote = /^["']/.exec(value)?.[0];
  return quote === undefined || (value.length > 1 && value.endsWith(quote)) || /["']\s+#/.test(value)
    ? undefined
    : quote;
}

/** Whether a line that is not a key is a part of front matter. `apart`: below a blank line. */
function belongs(text: string, value: string, found: boolean, apart: boolean): boolean {
  if (text.startsWith('#')) return !/^#{2,6}[ \t]+[\p{L}\p{N}]/u.test(text) && (found || !apart);
  if (!found) return false;
  if (/^[ \t]/.test(text)) return true;
  if (/^-[ \t]/.test(text)) return /^(?:[&!#].*)?$/.test(value);
  return /^[[{]/.test(value) && /^[\]}]|,\s*$/.test(text);
}

/** Lines of `Title: …`, `Slug: …` above the first blank one; behind a tab, too. */
function headerExtent(lines: readonly SourceLine[]): Extent | undefined {
  let first = 0;
  while (first < lines.length && lines[first]!.text.trim() === '') first++;
  let index = first;
  let [titled, published] = [false, false];
  let size = 0;
  for (; index < lines.length && lines[index]!.text.trim() !== ''; index++) {
    const key = /^[ \t]{0,8}([A-Za-z_]{2,20})[ \t]{0,4}:(?:[ \t]|$)/.exec(
      lines[index]!.text.slice(0, 40),
    )?.[1];
    if (key === undefined || !(toolKey.test(key) || headerKey.test(key))) return undefined;
    size += lines[index]!.text.length + 1;
    if (size > maxSize) return undefined;
    titled ||= /^title$/i.test(key);
    published ||= toolKey.test(key);
  }
  if (!titled || !published) return undefined;
  return { language: 'plain', first, last: index - 1, next: index, closed: true };
}

/** YAML that a line of `---` ends, and none begins, as Hexo writes it. */
function openedExtent(lines: readonly SourceLine[], known: (key: string) => boolean): Extent | undefined {
  if (!/^(?:title|layout|date|tags|categories|author|permalink)[ \t]?:[ \t]/.test(lines[0]?.text ?? ''))
    return undefined;
  const extent = yamlExtent(lines, 0, known);
  const keys = lines
    .slice(0, (extent?.last ?? -1) + 1)
    .flatMap(({ text }) => yamlKey.exec(text.slice(0, 60))?.[2] ?? []);
  return extent?.closed && keys.includes('title') && keys.length >= 2 ? extent : undefined;
}

/** Tries at the end of an object; one behind its values of a few levels has no more lines that end so. */
const mostEnds = 20;

/** An object of JSON with a title, as Hugo reads it; it is YAML, too. */
function objectExtent(lines: readonly SourceLine[]): Extent | undefined {
  if (!/^\{\s*(?:"|$)/.test(lines[0]?.text ?? '')) return undefined;
  let source = '';
  let ends = 0;
  for (let index = 0; index < lines.length && source.length <= maxSize && ends < mostEnds; index++) {
    const { text } = lines[index]!;
    source += `${text}\n`;
    if (text.trim() === '') return undefined;
    if (!/\}\s*$/.test(text)) continue;
    ends++;
    if (hasTitle(source)) return { language: 'yaml', first: 0, last: index, next: index + 1, closed: true };
  }
  return undefined;
}

function hasTitle(source: string): boolean {
  try {
    return typeof (JSON.parse(source) as { title?: unknown }).title === 'string';
  } catch {
    return false;
  }
}

function tomlExtent(lines: readonly SourceLine[], first: number): Extent | undefined {
  let size = 0;
  let found = false;
  /** What ends the value that goes on over several lines. */
  let open: string | undefined;
  for (let index = first; index < lines.length && size <= maxSize; index++) {
    const { text } = lines[index]!;
    size += text.length + 1;
    if (/^\+\+\+[ \t]*$/.test(text))
      return found ? { language: 'toml', first, last: index - 1, next: index + 1, closed: true } : undefined;
    if (open !== undefined) {
      if (text.includes(open)) open = undefined;
      continue;
    }
    const pair = /^[ \t]*[\w.'"-]+[ \t]*=[ \t]*(.*)$/.exec(text.slice(0, 1000));
    if (pair) {
      found = true;
      open = openValue(pair[1]!);
    } else if (!/^[ \t]*(?:$|#(?!#)|\[)/.test(text)) return undefined;
  }
  return undefined;
}

function openValue(value: string): string | undefined {
  const quotes = /^(?:"""|''')/.exec(value)?.[0];
  if (quotes !== undefined) return value.indexOf(quotes, 3) < 0 ? quotes : undefined;
  return value.startsWith('[') && !value.includes(']') ? ']' : undefined;
}
