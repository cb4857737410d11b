/** The signs that blocks begin with. All of them look at a line without its indent. */

/** Markdown's markers; an empty item ends behind its marker. `2016.` begins a sentence. */
const marker = /^([-*+]|\d{1,3}[.)])(?:([ \t]+)|$)/;
/** Japanese bullets need no space. A full-width space before one counts two columns. */
const japanese = /^(\u3000*)([\u30fb\u2022\u25e6])([ \t\u3000]*)(?=\S)/;

/** What a list item begins with. */
export interface ItemMarker {
  /** In characters, the blanks behind the sign included. */
  length: number;
  /** `-`, `3.`, `・`. */
  sign: string;
  /** The blanks and tabs behind the sign. */
  space: string;
  /** Columns of full-width spaces before the sign. */
  shift: number;
  /** Whether it is one of the Japanese bullets. */
  japanese: boolean;
}

/** The marker that a line begins with, a Japanese bullet too; undefined where it is no item. */
export function markerOf(rest: string): ItemMarker | undefined {
  const match = marker.exec(rest);
  if (match)
    return { length: match[0].length, sign: match[1]!, space: match[2] ?? '', shift: 0, japanese: false };
  const other = japanese.exec(rest);
  if (!other) return undefined;
  return {
    length: other[0].length,
    sign: other[2]!,
    space: ' ',
    shift: 2 * other[1]!.length,
    japanese: true,
  };
}

/** The number of an item as written, with its sign: `3.`, `3)`. */
export function ordinalOf(rest: string): string | undefined {
  return /^\d{1,3}[.)](?=[ \t]|$)/.exec(rest)?.[0];
}

/** Three or more of one sign. No group is repeated here: on a line of megabytes that overflows the stack. */
export function isRule(rest: string): boolean {
  if (!/^(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/.test(rest)) return false;
  return rest.replace(/[ \t]+/g, '').length >= 3;
}

/**
 * The level of an underlined heading; number signs, more than a heading begins with, `^` and `~` and others are those of
 * reStructuredText and plain text.
 */
export function underlineOf(rest: string): 1 | 2 | 3 | undefined {
  if (
    !/^(?:=+|-{2,}|#{7,}|\^{4,}|~{4,}|\*{4,}|_{4,}|\+{4,}|\.{4,}|"{4,}|―{3,}|─{3,}|━{3,}|ー{3,}|＝{3,})[ \t]*$/.test(
      rest,
    )
  )
    return undefined;
  return rest.startsWith('-') ? 2 : /^[=#＝]/.test(rest) ? 1 : 3;
}

/** Whether a line is nothing but a sign that stands above a heading as it does below, as in reStructuredText. */
export function isOverline(rest: string): boolean {
  return /^(?:={3,}|#{7,}|\^{4,})[ \t]*$/.test(rest);
}

/** A heading: the number signs, and its text without those that may close it. */
export interface HeadingSigns {
  level: number;
  text: string;
  /** Whether nothing stands between the signs and the text. */
  glued: boolean;
}

/** The heading that a line is by its number signs; undefined where it is none. */
export function headingOf(rest: string): HeadingSigns | undefined {
  const match =
    /^(#{1,6})(?:([ \t\u00a0\u3000]+)|$)/.exec(rest) ?? /^(#{2,6})(?=[^#\s!])/.exec(rest) ?? undefined;
  if (!match) return undefined;
  const glued = match[2] === undefined && match[0].length < rest.length;
  return { level: match[1]!.length, text: unclosed(rest.slice(match[0].length).trim(), glued), glued };
}

/** `Title ##` and, where its first signs are glued to it too, `Title##`. */
function unclosed(text: string, glued: boolean): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === 0 || glued || /[ \t]/.test(text[end - 1]!) ? text.slice(0, end).trimEnd() : text;
}

/** `#+TITLE: …` */
export const orgTitle = /^#\+title:[ \t]*(?=\S)/i;

/** The heading that a line is by another sign, `== Title` or `== Title ==`, `* Title` of Org below its title. */
export function signedHeadingOf(rest: string, sign: '=' | '*'): Omit<HeadingSigns, 'glued'> | undefined {
  const title = sign === '*' ? orgTitle.exec(rest) : null;
  if (title) return { level: 1, text: rest.slice(title[0].length).trim() };
  const match = (sign === '=' ? /^={1,6}[ \t]+(?=[^=\s])/ : /^\*{1,5}[ \t]+(?=[^*\s])/).exec(rest);
  if (!match) return undefined;
  const text = rest.slice(match[0].length).trim();
  const level = match[0].trimEnd().length;
  return sign === '=' ? { level, text: text.replace(/[ \t]={1,6}$/, '') } : { level: level + 1, text };
}

/** The sign of a fence and the word behind it. */
export interface Fence {
  sign: string;
  language: string | undefined;
  /** Whether more than one word stands behind it. */
  wordy: boolean;
  /** Code that stands on its line: `RUN make all`. */
  code?: string;
}

/** What says how code is shown: `js live`, `ts title="a.ts"`, `{1,3}`, `rust,ignore`. */
const shownAs = /^[\w+#-]+\s+[a-z]+$|[\s,{][\w-]+=["'{\w]|[{[]|^[\w+#-]+\s*[,:]/;

/** The fence that a line opens code with; undefined where it opens none. */
export function fenceOf(rest: string): Fence | undefined {
  const match = /^(`{3,})([^`]*)$|^(~{3,})(.*)$/.exec(rest);
  if (!match) return undefined;
  const info = (match[2] ?? match[4] ?? '').trim();
  const sign = match[1] ?? match[3]!;
  const wordy = /\s/.test(info);
  if (wordy && !shownAs.test(info)) return { sign, language: undefined, wordy, code: info };
  return { sign, language: /^[^\s{,]+/.exec(info)?.[0], wordy };
}
