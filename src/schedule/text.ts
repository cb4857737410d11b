import type { Node, Slot } from '../event/model.ts';
import { readBlocks } from '../markdown/blocks/index.ts';
import { decodeEntities } from '../markdown/entities.ts';
import { inline } from '../markdown/inline/index.ts';
import { toLines } from '../markdown/lines.ts';
import { partTitleLines } from '../markdown/structure/lines/index.ts';
import { buildNodes } from '../markdown/talk/tree.ts';
import { readTimetables } from '../markdown/timetable/index.ts';
import { inlineLine } from '../markdown/write/inline.ts';
import type { Link } from './model.ts';

/** A text on one line, as a title is: entities are signs, blanks are spaces. */
export function titleText(text: string): string {
  return decodeEntities(text.replace(/<\/?(?:b|i|em|strong|br|span|code)\b[^<>]*>/gi, ' '))
    .replace(/[\s\p{Cc}\p{Cs}\u200b\ufeff]+/gu, ' ')
    .trim();
}

const htmlTag =
  /<\/?(?:p|br|ul|ol|li|a|div|b|i|em|strong|h[1-6]|span|table|pre|code|blockquote|img|hr)\b[^<>]*>/i;

/**
 * The nodes that a talk's notes begin with: a quotation of what is published about it, in Markdown, HTML or plain text,
 * and a list of links. `root` is what the addresses that name no host begin from.
 */
export function bodyNodes(
  texts: readonly string[],
  {
    subtitle,
    links,
    root,
  }: { subtitle?: string | undefined; links: readonly Link[]; root?: string | undefined },
): Node[] {
  const told = distinctTexts(texts).map(text => quotable(text));
  const lead = subtitle === undefined ? [] : [`**${inlineLine({ text: titleText(subtitle), marks: [] })}**`];
  const quoted = [...lead, ...told].join('\n\n');
  const lines =
    quoted === '' ? [] : toLines(quoted).map(({ text }) => (text.trim() === '' ? '>' : `> ${text}`));
  const references = referenceLines(links, root);
  // Below the line of the heading.
  const source = ['', ...lines, ...(references.length > 0 ? ['', '- References', ...references] : [])];
  const { blocks, read } = blocksOf(source.join('\n'));
  return buildNodes(blocks, read);
}

/** The timetable that a text of a meetup holds; none where it tells fewer than two times. */
export function slotsIn(texts: readonly string[]): Slot[] {
  const slots = texts.flatMap(text => {
    const { blocks, read } = blocksOf(text);
    return readTimetables(partTitleLines(blocks), read, () => {}).flatMap(timetable => timetable.slots);
  });
  return slots.length < 2 ? [] : slots;
}

function blocksOf(source: string) {
  const warn = () => {};
  const { blocks, definitions } = readBlocks(toLines(source), warn);
  return { blocks, read: (markdown: string, line: number) => inline(markdown, line, warn, definitions) };
}

/** Without those that another one says again. */
function distinctTexts(texts: readonly string[]): string[] {
  const trimmed = [...new Set(texts.map(text => text.trim()))].filter(text => text !== '');
  return trimmed.filter(text => !trimmed.some(other => other !== text && other.includes(text)));
}

/** As Markdown: HTML and Markdown as they are; line breaks of a plain text stay where it has no other form. */
function quotable(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .split('\n');
  if (htmlTag.test(text)) return lines.map(line => line.trim()).join('\n');
  return lines
    .map((line, index) => (isBroken(line, lines[index + 1]) ? `${line.trimEnd()}\\` : line))
    .join('\n');
}

/** Whether a line break was meant: a short line, and none of a list, a heading or a paragraph that is filled. */
function isBroken(line: string, next: string | undefined): boolean {
  if (next === undefined || line.trim() === '' || next.trim() === '') return false;
  const isForm = /^\s*(?:[-*+>#|]|\d+[.)]\s|```|~~~|\[[^\]]*\]:)|^\s{4}|^[=-]+\s*$|\\$/;
  return line.length < 60 && !isForm.test(line) && !isForm.test(next);
}

function referenceLines(links: readonly Link[], root: string | undefined): string[] {
  const seen = new Set<string>();
  return links.flatMap(({ url, title = '' }) => {
    const address = addressOf(url, root);
    if (address === undefined || seen.has(address)) return [];
    seen.add(address);
    const words = titleText(title) || address;
    const text = words === url || words === address ? address : words;
    return [
      `  - ${inlineLine({ text, marks: [{ start: 0, end: text.length, kind: 'link', url: address }] })}`,
    ];
  });
}

/** An address of the web; undefined for any other, and for one that names no host where no root is known. */
function addressOf(url: string, root: string | undefined): string | undefined {
  const text = url.trim().replace(/^(https?:)\/(?=[^/])/i, '$1//');
  if (/^https?:\/\/[^\s<>]+$/i.test(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || /\s/.test(text) || root === undefined || !URL.canParse(text, root))
    return undefined;
  return new URL(text, root).href;
}
