import type { Node, Text } from '../../event/model.ts';
import { append } from '../append.ts';
import { splitSlug } from '../talk/slugs.ts';
import { imageText, inlineLine, inlineLines, separator } from './inline.ts';
import { type Known, type Signed, signedAnswer, signedPair, signedQuestion } from './questions.ts';

/** Where nodes stand. */
interface Place {
  /** Whose names before an answer are known. */
  known: Known;
  /** The level of the heading that they stand below; absent in items and quotations, whose headings hold nothing. */
  level?: number;
  /** Whether a question holds them. */
  asked?: boolean;
}

/** The deepest heading. */
const deepest = 6;

/** Nodes beside each other as the lines of a file; `level` is that of the heading above. */
export function nodesMarkdown(nodes: readonly Node[], known: Known, level: number): string[] {
  return siblings(nodes, { known, level });
}

function siblings(nodes: readonly Node[], place: Place): string[] {
  const lines: string[] = [];
  let before: Sibling | undefined;
  /** The level of the last heading among them, below which all that follows would stand. */
  let level: number | undefined;
  for (const [index, node] of nodes.entries()) {
    const isParted = nodes[index + 1] !== undefined && !canHead(nodes[index + 1]!);
    const own =
      place.level === undefined || (level === undefined && node.kind === 'question' && isParted)
        ? undefined
        : levelOf(node, level, place.level);
    if (own !== undefined) level = own;
    const after = before?.node.kind === 'question';
    const written = own === undefined ? block(node, place, after) : headed(node, own, place.known);
    if (before) append(lines, between(before, written));
    append(lines, written);
    before = { node, first: written[0]! };
  }
  return lines;
}

/** A node that is written, and its first line. */
interface Sibling {
  node: Node;
  first: string;
}

/** The level of a node that is written as a heading: a question too, among headings and with headings below. */
function levelOf(node: Node, before: number | undefined, above: number): number | undefined {
  if (node.kind === 'heading') return node.level ?? Math.min(deepest, above + 1);
  const held = node.children.filter(({ kind }) => kind === 'heading');
  if (node.kind !== 'question' || (before === undefined && held.length === 0)) return undefined;
  const least = held.reduce((most, { level = deepest }) => Math.min(most, level - 1), before ?? deepest);
  return Math.max(1, least);
}

/** Whether a node can stand behind a heading and not below it. */
function canHead({ kind }: Node): boolean {
  return kind === 'heading' || kind === 'question';
}

/** What stands between two siblings. A rule keeps a paragraph that leads into a list from one that is not its own. */
function between(before: Sibling, written: readonly string[]): string[] {
  const first = written[0]!;
  if (!isItem(first)) return [''];
  if (before.node.kind === 'paragraph' && /[:：][*_]*$/.test(before.node.text)) return ['', '---', ''];
  return isItem(before.first) && !isBareMarker(first) ? [] : [''];
}

/** Whether a block is an item by its first line. */
function isItem(line: string): boolean {
  return /^(?:-|\d{1,3}[.)])(?: |$)/.test(line);
}

/** A marker alone goes on with the text above it, unless a blank line parts them. */
function isBareMarker(line: string): boolean {
  return /^(?:[-*+]|\d{1,3}[.)])$/.test(line);
}

function headed(node: Node, level: number, known: Known): string[] {
  const text = node.kind === 'question' ? signedQuestion(node, known).text : node;
  return apart([headingLine(level, headingText(text))], siblings(node.children, { known, level }));
}

/** A heading of the notes: what would say that it is a talk, `{.talk}`, stays text. */
function headingText(text: Text): string {
  const markdown = inlineLine(text);
  return splitSlug(markdown).role === undefined ? markdown : markdown + separator;
}

/** A heading. Signs that would close it stay text. */
export function headingLine(level: number, markdown: string): string {
  return `${'#'.repeat(level)} ${markdown.replace(/(^|\s)#(#*)$/, '$1\\#$2')}`.trimEnd();
}

/** Lines, and those below them behind a blank one. */
function apart(lines: readonly string[], below: readonly string[]): string[] {
  return [...lines, ...(lines.length > 0 && below.length > 0 ? [''] : []), ...below];
}

/** `after`: right behind a question. */
function block(node: Node, { known, asked }: Place, after: boolean): string[] {
  switch (node.kind) {
    case 'code':
      return codeLines(node);
    case 'table':
      return tableLines(node);
    case 'image':
      return [`![${imageText(node)}](${imageAddress(node.url ?? '')})`];
    case 'heading':
      return [headingLine(node.level ?? 1, headingText(node))];
    case 'question':
      return questionLines(node, { known, asked });
    case 'answer':
      return signedLines(node, signedAnswer(node, known, after), known);
    case 'item':
      return itemLines(node, textLines(node), heldLines(node, known));
    case 'quote':
      return quoteLines(node, heldLines(node, known));
    case 'paragraph':
      return apart(inlineLines(node), siblings(node.children, { known }));
  }
}

function questionLines(node: Node, { known, asked }: Place): string[] {
  const signed = signedQuestion(node, known, asked);
  // A quotation is no item of the list, and has no number.
  const pair = signed.quoted && !asked ? signedPair(node, known) : undefined;
  if (!pair) return signedLines(node, signed, known);
  const rest = { ...node, children: node.children.slice(1) };
  return itemLines(rest, textLines(pair), heldLines(rest, known));
}

function signedLines(node: Node, { text, quoted }: Signed, known: Known): string[] {
  const below = heldLines(node, known);
  return quoted ? quoteLines(text, below) : itemLines(node, textLines(text), below);
}

/** What a node holds. Its first paragraph would be its own text, if it has none, without a rule above. */
function heldLines({ kind, text, children }: Node, known: Known): string[] {
  const lines = siblings(children, { known, asked: kind === 'question' });
  return text === '' && children[0]?.kind === 'paragraph' ? ['***', '', ...lines] : lines;
}

function textLines(text: Text): string[] {
  return text.text === '' ? [] : inlineLines(text);
}

function quoteLines(text: Text, below: readonly string[]): string[] {
  return apart(textLines(text), below).map(line => (line === '' ? '>' : `> ${line}`));
}

/** An item of its `text` and the lines `below` it; where it has no text, another block may begin beside its marker. */
function itemLines({ ordinal, task, children }: Node, text: string[], below: readonly string[]): string[] {
  const marker = ordinal ?? '-';
  const [first] = below;
  const isTight =
    first !== undefined && (isItem(first) || children[0]?.kind === 'code') && !isBareMarker(first);
  const lines = text.length === 0 || isTight ? [...text, ...below] : apart(text, below);
  const box = task === undefined ? '' : task === 'done' ? '[x]' : '[ ]';
  const head = lines[0] !== undefined && (text.length > 0 || !isItem(lines[0])) ? lines.shift()! : '';
  const indent = ' '.repeat(marker.length + 1);
  return [
    [marker, box, head].filter(Boolean).join(' '),
    ...lines.map(line => (line === '' ? '' : indent + line)),
  ];
}

function codeLines({ text, language = '' }: Node): string[] {
  const sign = language.includes('`') ? '~' : '`';
  const runs = text.match(sign === '~' ? /~+/g : /`+/g) ?? [];
  const fence = sign.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  const space = language.startsWith(sign) ? ' ' : '';
  return [fence + space + language, ...(text === '' ? [] : text.split('\n')), fence];
}

function tableLines({ rows = [] }: Node): string[] {
  const [header = [], ...others] = rows;
  return [
    tableRow(header.map(cellMarkdown)),
    tableRow(header.map(() => '---')),
    ...others.map(row => tableRow(row.map(cellMarkdown))),
  ];
}

/** A row of cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `|${cells.map(each => (each === '' ? '  ' : ` ${each} `)).join('|')}|`;
}

/** A text as a cell of a table. */
export function cellMarkdown(text: Text): string {
  return inlineLine(text).replaceAll('|', '\\|');
}

/** Of an image that stands alone, in which nothing is escaped. */
function imageAddress(url: string): string {
  return /^(?:[^\s()<>]|\([^\s()<>]*\))*$/.test(url)
    ? url
    : `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`;
}
