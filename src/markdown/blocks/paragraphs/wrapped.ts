import { cjk, joinAll } from '../../characters.ts';

/** `Key: value`, `**Key:** value`, `Q: …`, `NAME: …`, `登壇者：…`. */
const labelled =
  /^(?:\*\*|__)?[\p{L}\p{N}@][^\s:：。、!?！？<>[\]()]{0,24}(?:[ ][^\s:：。、!?！？<>[\]()]{1,16}){0,3}[ ]?(?::(?:\*\*|__)?(?=\s|$)|(?:\*\*|__)?：)/u;
const sentenceEnd = /[。．！？](?:[」』）)”"*_]*)$/;
const sentenceEndAscii = /[.!?](?:[」』）)”"*_]*)$/;

/**
 * The lines of a paragraph as one text: what was wrapped is joined, what the writer kept apart stays apart.
 * `usual` is the width that the file's prose is wrapped at, in columns.
 */
export function joinLines(lines: readonly string[], usual: number): string {
  if (lines.length === 1) return lines[0]!.trim();
  const widths = lines.map(roughWidth);
  const limit = limitOf(widths, usual);
  const texts: string[] = [];
  let open: string[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const hard = next !== undefined && /(?: {2,}|\t)$|(?<!\\)(?:\\\\)*\\$/.test(line.slice(-200));
    open.push(hard ? line.trimEnd().replace(/\\$/, '') : line);
    if (next === undefined) return;
    const fits = widths[index]! + 1 + firstWord(next) < limit * 0.75;
    if (!hard && !fits && !keptApart(line.trim(), next)) return;
    texts.push(joinAll(open));
    open = [];
  });
  texts.push(joinAll(open));
  return texts.filter(text => text !== '').join('\n');
}

/** In columns; nobody wraps at more. */
export const unwrappedWidth = 100;

/** The width at which these lines seem to be wrapped: the usual one, unless many of them are longer. */
function limitOf(widths: readonly number[], usual: number): number {
  const longer = widths.slice(0, -1).filter(width => width > usual * 1.15);
  return longer.length * 3 > widths.length ? unwrappedWidth : usual;
}

/** A line that is one link, image or address. */
const linked = /^(?:!?\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|<?https?:\/\/[^\s>]+>?|<img\b[^<>]*>)$/i;

/** What begins a line that is one of a list, or a paragraph, of Japanese. */
const listed = /^(?:\u3000|\s*(?:[※＊●○■□◆◇▶▼▲△☆★→⇒➡\u2460-\u2473]|--|[–—]|[0-9０-９]{1,3}[．）、]))/;

/** What begins each line of a programme. */
const timed = /^\s*\d{1,2}:\d{2}(?!\d)/;

/** Whether the words of two lines say that they stand apart. */
function keptApart(line: string, next: string): boolean {
  if (listed.test(next) || isLabelled(next) || (timed.test(line) && timed.test(next))) return true;
  if (linked.test(line.slice(0, 2000)) || linked.test(next.slice(0, 2000).trim())) return true;
  const end = line.slice(-20);
  return sentenceEnd.test(end) || (sentenceEndAscii.test(end) && cjk.test(line.slice(-200)));
}

/** Whether a line is `Key: value`, or begins with who speaks. */
export function isLabelled(line: string): boolean {
  return labelled.test(line.slice(0, 400).trimStart().slice(0, 120));
}

function firstWord(line: string): number {
  const word = /^\S{1,60}/.exec(line.trimStart())?.[0] ?? '';
  return cjk.test(word[0] ?? '') ? 2 : roughWidth(word);
}

/** In columns, near enough to tell a short line. */
export function roughWidth(text: string): number {
  if (text.length > 400) return text.length;
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return columns;
}
