import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { readTitle } from '../../people/title/index.ts';
import { titleOfLink } from '../../talk/talk-page.ts';
import { isItemOrIndent, mayBeAboveNotes } from '../lines/noted.ts';
import { lineForm } from './forms.ts';

/** A line or an item that can be the title of what stands below it. */
export interface Candidate {
  /** What it has in common with the others of its series. */
  form: string;
  /** The index of the block, and of the line in it. */
  index: number;
  at: number;
  /** What it says, without the signs around it, and what follows on the same line. */
  title: string;
  rest: string;
  /** The line right above in its paragraph. */
  before?: string | undefined;
}

/** The forms of candidates that are no paragraphs in the signs of a heading. */
export const itemForm = '-';
export const numberForm = '1.';
export const flatForm = '-**';
export const plainForm = 'line';
export const linkForm = '[]()';
export const leadForm = 'lead';
export const foldForm = '<summary>';

/** In UTF-16 units. */
const longestLine = 1_200;

/** A line that a tag breaks, and one in bold with a link without a word behind it. */
const broken = /^([^<]{4,200}?)\s*<br\s*\/?>\s*(.*)$/i;
const wordless = /^(\*\*[^*]{2,160}\*\*)\s*(\[[^\p{L}\p{N}\]]{1,4}\]\([^()\s]{1,400}\))\s*$/u;

/** What of a line may be a title, and the rest of it. */
function cut(line: string): [title: string, rest: string] {
  const [, title = line, rest = ''] =
    line.length > longestLine ? [] : (broken.exec(line) ?? wordless.exec(line) ?? []);
  return [title, rest];
}

/** The candidates of a block, in all forms that they can have. */
export function candidatesIn(blocks: readonly Block[], index: number, read: ReadText): Candidate[] {
  const block = blocks[index]!;
  if (block.kind === 'item') return candidatesOfItem(block, index);
  if (block.kind !== 'paragraph') return [];
  if (block.isSummary) return [{ form: foldForm, index, at: 0, title: block.text, rest: '' }];
  const before = blocks[index - 1];
  // What stands right below a picture is its caption.
  if (before?.kind === 'image' && before.end >= block.line - 1) return [];
  const lines = block.text.split('\n');
  const formed = lines.flatMap((line, at): Candidate[] => {
    const [own, rest] = cut(line);
    const found = lines[at - 1]?.startsWith('![') ? undefined : lineForm(own, text => read(text, block.line));
    return found && !found.text.includes('![')
      ? [{ form: found.form, index, at, title: found.text, rest, before: lines[at - 1] }]
      : [];
  });
  return formed.length > 0 ? formed : candidatesOfLine(lines, index, blocks[index + 1]);
}

function candidatesOfItem({ text, ordinal }: Block, index: number): Candidate[] {
  const [line = ''] = text.split('\n');
  const candidate = { index, at: 0, ...(parted(line) ?? { title: line, rest: '' }) };
  const own = { ...candidate, form: ordinal === undefined ? itemForm : numberForm };
  return isSetApart(line) ? [own, { ...candidate, form: flatForm }] : [own];
}

/** Whether an item is in bold or in quotation marks as a whole. */
function isSetApart(line: string): boolean {
  const bare = line
    .slice(0, 600)
    .replace(/<\/?(?:span|a|font)\b[^<>]{0,400}>/gi, '')
    .trim();
  return /^(?:\*\*[^*]+\*\*|__[^_]+__|<(b|strong)>[^<>]+<\/\1>|「[^」]+」|『[^』]+』|“[^”]+”|"[^"]+")$/i.test(
    bare,
  );
}

/** A paragraph of one line that stands above a list or names its speaker, is a link, or begins with a title and who gave it. */
function candidatesOfLine(lines: readonly string[], index: number, next: Block | undefined): Candidate[] {
  const [line = ''] = lines;
  if (line.length > longestLine) return [];
  const candidate = { index, at: 0, title: line, rest: '' };
  if (lines.length === 1 && titleOfLink(line) !== undefined) return [{ ...candidate, form: linkForm }];
  const lead = parted(line);
  if (lead) return [{ ...candidate, ...lead, form: leadForm }];
  const mayBeTitle = lines.length === 1 && next !== undefined && mayBeAboveNotes(line);
  return mayBeTitle && (isItemOrIndent(next) || saysWho(line)) ? [{ ...candidate, form: plainForm }] : [];
}

/** In UTF-16 units: of the title and the speaker, and of what is told behind them. */
const longestHead = 160;
const shortestTold = 24;

/** What can part a title with its speaker from what is told of the talk. */
const sign = /[:：]\s|\s[-–—]\s|[.。]\s?/gu;

/** A title in bold with what stands in brackets or behind a word such as `by`, and a sign or two. */
const runIn =
  /^((?:\*\*|__)[^*_\n]{3,140}(?:\*\*|__)(?:\s?[(（][^()（）\n]{2,80}[)）]|,?\s(?:by|par|von|de|por|di)\s[^.:,\n]{3,60}(?=[.:,]))?)[.:,：。]?\s?[-–—]?\s*(?=\S)/u;

/** A line that begins with a title in bold, or with a title and its speaker, and goes on: both parts of it. */
function parted(line: string): { title: string; rest: string } | undefined {
  const bold = runIn.exec(line);
  if (bold) {
    const rest = line.slice(bold[0].length);
    const goesOn = /^[\s\p{Ll}]/u.test(rest) && !/[.:：。]\s?[-–—]?\s*$/u.test(bold[0]);
    return rest.length >= shortestTold && !goesOn ? { title: bold[1]!, rest } : undefined;
  }
  for (const { index, 0: match } of line.slice(0, longestHead).matchAll(sign)) {
    const title = line.slice(0, index);
    const rest = line.slice(index + match.length);
    if (title.length < 4 || rest.length < shortestTold || isOpen(title)) continue;
    if (saysWho(title)) return { title, rest };
  }
  return undefined;
}

/** Whether a bracket or a tag is open at the end of a text. */
function isOpen(text: string): boolean {
  const isBracket =
    text.lastIndexOf('[') > text.lastIndexOf(']') || text.lastIndexOf('(') > text.lastIndexOf(')');
  return isBracket || /<[a-z][^<>]*$/i.test(text);
}

/** What stands in each line that says by a word or a bracket who speaks. It is looked for first. */
const mayTell = /[\s,](?:by|par|von|with|avec|mit)[:：\s]|[(（「『“"]|さん|氏|님/i;

/** Whether a line is a title and, by a word or in brackets, its speaker. */
function saysWho(line: string): boolean {
  if (!mayTell.test(line)) return false;
  if (/[\s,](?:was|were|is|are|had|has|then|i|we|he|she|they)\s/i.test(` ${line}`)) return false;
  const text = line.replace(/\[([^\]]{1,160})\](?:\([^)\s]{1,400}\)|\[[^\]]{0,60}\])/g, '$1');
  const { sure, form = '' } = readTitle({ text, marks: [] });
  return sure >= 0.9 && /^(?:by|bracket|quoted-last|listed|honorific)$/.test(form);
}
