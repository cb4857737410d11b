import { htmlEnd, startsHtml } from '../html.ts';
import type { SourceLine } from '../lines.ts';
import type { Warn } from '../warn.ts';
import type { Block, Definition } from './block.ts';
import { Cursor, columnAt, indentOf, unindent } from './cursor.ts';
import { groupEnds } from './groups.ts';
import type { Habits } from './habits.ts';
import { readHtml } from './html.ts';
import { imageOf, paragraph } from './paragraph.ts';
import { quoted } from './quote.ts';
import { fenceOf, headingOf, isRule, markerOf, ordinalOf, underlineOf } from './signs.ts';
import { siteSyntax } from './site.ts';
import { hasPipe, isDelimiter, readRows } from './table.ts';
import { Tree } from './tree.ts';
import { joinLines } from './wrapped.ts';

/** What all blocks of a file are read with. */
export interface Context {
  habits: Habits;
  definitions: Map<string, Definition>;
  warn: Warn;
}

/** Reads lines into blocks. `depth`: how many items and quotations they stand in. */
export function readLines(lines: readonly SourceLine[], context: Context, depth: number): Block[] {
  return new Reader(lines, context, depth).read();
}

type Step = (this: Reader) => boolean;

class Reader {
  private readonly cursor: Cursor;
  private readonly tree: Tree;
  private readonly context: Context;
  private readonly depth: number;
  /** Whether a footnote goes on in indented paragraphs. */
  private inFootnote = false;
  /** Whether what is taken stands behind an item's marker on its line. */
  private behindMarker = false;
  private groups: ReadonlyMap<number, number> | undefined;

  constructor(lines: readonly SourceLine[], context: Context, depth: number) {
    this.cursor = new Cursor(lines);
    this.tree = new Tree(context, depth);
    this.context = context;
    this.depth = depth;
  }

  read(): Block[] {
    const { cursor, tree } = this;
    while (!cursor.done) {
      const { rest } = cursor;
      const first = rest.charCodeAt(0);
      if (Number.isNaN(first) || (first > 0x7f && rest.trim() === '')) this.blank();
      else {
        if (cursor.indent === 0) this.inFootnote = false;
        if (!this.indented() && !this.begins(first)) this.text();
      }
    }
    return tree.finish();
  }

  private begins(first: number): boolean {
    const steps = stepsOf.get(first) ?? (first >= 0x30 && first <= 0x39 ? digits : undefined);
    if (steps) for (const step of steps) if (step.call(this)) return true;
    return this.table();
  }

  private blank(): void {
    if (!this.behindMarker) this.tree.gap();
    this.next();
  }

  private next(last?: number): void {
    this.behindMarker = false;
    this.cursor.next(last);
  }

  private text(): void {
    const { cursor, tree } = this;
    tree.text(cursor.rest, cursor.number, cursor.indent);
    this.next();
  }

  /** Adds a block that ends on the line `last`. */
  private add(block: Omit<Block, 'end' | 'line' | 'children'>, last = this.cursor.index, own = false): true {
    const { cursor, tree } = this;
    tree.place(cursor.indent, own);
    tree.add({ ...block, line: cursor.number, end: cursor.lines[last]!.number, children: [] });
    this.next(last);
    return true;
  }

  /** Code that only its indent tells: four columns or more behind a blank line, outside lists. */
  private indented(): boolean {
    const { cursor, tree } = this;
    if (cursor.indent < 4 || !tree.apart || tree.inList || this.inFootnote || this.behindMarker) return false;
    if (markerOf(cursor.rest)) return false;
    let last = cursor.index;
    for (let index = last + 1; index < cursor.lines.length; index++) {
      const text = cursor.at(index)!;
      const start = indentOf(text);
      if (start === text.length) continue;
      if (columnAt(text, start) < 4) break;
      last = index;
    }
    const lines = cursor.lines.slice(cursor.index, last + 1).map(({ text }) => unindent(text, 4));
    tree.place(0);
    const text = lines.join('\n');
    tree.add({ kind: 'code', line: cursor.number, end: cursor.lines[last]!.number, text, children: [] });
    this.next(last);
    return true;
  }

  /** Fenced code; one that is never closed ends at the next heading of level 1 or 2. */
  fence(): boolean {
    const { cursor } = this;
    const fence = fenceOf(cursor.rest);
    if (!fence) return false;
    const { indent, number } = cursor;
    const closed = cursor.closing(fence.sign);
    if (closed === undefined)
      this.context.warn(number, 'the code fence is not closed; read to the next heading');
    const last = closed ?? cursor.before(/^##?[ \t]/);
    const inside = cursor.lines.slice(cursor.index + 1, closed ?? last + 1);
    const text = inside.map(line => unindent(line.text, indent)).join('\n');
    const { language } = fence;
    return this.add({ kind: 'code', text, ...(language ? { language } : {}) }, last, true);
  }

  heading(): boolean {
    const { cursor } = this;
    const heading = headingOf(cursor.rest);
    if (!heading || cursor.indent - this.tree.content > 3) return false;
    const { level, text, glued } = heading;
    if (glued) this.context.warn(cursor.number, `no space after \`${'#'.repeat(level)}\`; read as a heading`);
    return this.add({ kind: 'heading', text, level });
  }

  /** A line of `---` makes a paragraph of one line a heading, a line of `===` any. */
  underline(): boolean {
    const { cursor, tree } = this;
    const level = underlineOf(cursor.rest);
    if (level === undefined || !tree.inParagraph || cursor.indent < tree.content) return false;
    if (cursor.indent - tree.content > 3 || (level === 2 && tree.paragraphLines > 1)) return false;
    const { lines, line } = tree.takeParagraph();
    const text = joinLines(lines, this.context.habits.width);
    tree.add({ kind: 'heading', line, end: cursor.number, text, children: [], level });
    this.next();
    return true;
  }

  rule(): boolean {
    return isRule(this.cursor.rest) && this.add({ kind: 'rule', text: '' });
  }

  item(): boolean {
    const { cursor, tree } = this;
    const marker = markerOf(cursor.rest);
    if (!marker || (tree.inParagraph && !this.interrupts(marker.sign, marker.space))) return false;
    if (marker.japanese)
      this.context.warn(cursor.number, `\`${marker.sign}\` read as the marker of a list item`);
    const indent = cursor.indent + marker.shift;
    const end = indent + marker.sign.length;
    const gap = columnAt(marker.space, marker.space.length, end) - end;
    const content = marker.japanese ? indent + 2 : end + (gap >= 1 && gap <= 4 ? gap : 1);
    const { number } = cursor;
    const block: Block = { kind: 'item', line: number, end: number, text: '', children: [] };
    const ordinal = ordinalOf(cursor.rest);
    if (ordinal !== undefined) block.ordinal = ordinal;
    tree.item(block, indent, content);
    cursor.behind(marker.length, content);
    this.behindMarker = true;
    this.box(block);
    return true;
  }

  /** A task's box. */
  private box(block: Block): void {
    const { cursor } = this;
    const box = cursor.rest.startsWith('[') ? /^\[([ xX])\](?:[ \t]+|$)/.exec(cursor.rest) : null;
    if (!box) return;
    block.task = box[1] === ' ' ? 'open' : 'done';
    cursor.behind(box[0].length, cursor.indent);
  }

  /** In a paragraph a bare `-` begins no list, nor does a number, unless it stands for another item. */
  private interrupts(sign: string, space: string): boolean {
    if (space === '') return false;
    if (/^(?:\D|[01]\D)/.test(sign) || this.tree.inList) return true;
    const next = ordinalOf(this.cursor.at(this.cursor.index + 1)?.trimStart() ?? '');
    return next !== undefined && Number.parseInt(next, 10) === Number.parseInt(sign, 10) + 1;
  }

  quote(): boolean {
    const { cursor, tree, context } = this;
    const { number } = cursor;
    tree.place(cursor.indent);
    const { lines, last } = quoted(cursor, tree.indent);
    const block: Block = {
      kind: 'quote',
      line: number,
      end: cursor.lines[last]!.number,
      text: '',
      children: [],
    };
    const depth = this.depth + (this.tree.inList ? 1 : 0);
    const held = tree.room > 1 ? readLines(lines, context, depth + 1) : [flat(lines)];
    const first = held[0]?.kind === 'paragraph' ? held.shift() : undefined;
    tree.add({ ...block, text: first?.text ?? '', children: held });
    this.next(last);
    return true;
  }

  /** A script, a comment and the like end where they close; other HTML ends before a blank line, an item or a heading. */
  html(): boolean {
    const { cursor, tree } = this;
    if (!startsHtml(cursor.rest)) return false;
    const end = htmlEnd(cursor.rest);
    const last =
      end === undefined
        ? cursor.before(/^\s*(?:$|[-*+][ \t]|#{1,6}[ \t])/)
        : (cursor.upTo(end) ?? cursor.index);
    tree.place(cursor.indent);
    for (const block of readHtml(cursor.source(last), cursor.number, tree.room)) tree.add(block);
    this.next(last);
    tree.apart = false;
    return true;
  }

  private table(): boolean {
    const { cursor } = this;
    const { index, rest } = cursor;
    if (!rest.includes('|')) return false;
    const below = cursor.at(index + 1);
    if (below === undefined || !isDelimiter(below) || !hasPipe(rest)) return false;
    let last = index + 1;
    for (let row = cursor.at(last + 1); row !== undefined && isRow(row); row = cursor.at(last + 1)) last++;
    const lines = cursor.lines.slice(index + 2, last + 1).map(({ text }) => text);
    return this.add({ kind: 'table', text: '', rows: readRows(rest, lines) }, last);
  }

  /** An embed in the syntax of some site. */
  site(): boolean {
    const { cursor } = this;
    const site = siteSyntax(cursor.rest);
    if (!site) return false;
    const { indent, number } = cursor;
    this.tree.place(indent, true);
    if ('html' in site) return this.add({ kind: 'html', text: site.html }, undefined, true);
    this.tree.add(imageOf(site.markdown, number) ?? paragraph(site.markdown, number, number));
    this.next();
    return true;
  }

  /** `[^1]: …`, a paragraph of its own. */
  footnote(): boolean {
    const { cursor, tree } = this;
    if (!/^\[\^[^\s\][]{1,100}\]:/.test(cursor.rest)) return false;
    tree.endParagraph();
    this.text();
    this.inFootnote = true;
    return true;
  }

  /** `: …` below a term. */
  meaning(): boolean {
    const { cursor, tree } = this;
    const sign = /^:[ \t]+(?=\S)/.exec(cursor.rest)?.[0];
    if (sign === undefined || (!tree.inParagraph && tree.above?.kind !== 'paragraph')) return false;
    tree.endParagraph();
    cursor.behind(sign.length, cursor.indent);
    this.text();
    this.inFootnote = true;
    return true;
  }

  /** `:::message` and what it holds, to the line that closes it. */
  group(): boolean {
    const { cursor, tree, context } = this;
    const opening = /^:{3,}[ \t]*(?:\{?\.?([\w-]+)\}?)?(.*)$/.exec(cursor.rest);
    if (!opening) return false;
    this.groups ??= groupEnds(cursor.lines);
    const last = this.groups.get(cursor.index);
    if (last === undefined || tree.room <= 1) return false;
    tree.place(cursor.indent);
    const { number } = cursor;
    const title = opening[1] === 'message' ? '' : opening[2]!.trim();
    const depth = this.depth + (tree.inList ? 1 : 0) + 1;
    const children = readLines(cursor.lines.slice(cursor.index + 1, last), context, depth);
    const first = title === '' && children[0]?.kind === 'paragraph' ? children.shift() : undefined;
    const text = first?.text ?? title;
    tree.add({ kind: 'quote', line: number, end: cursor.lines[last]!.number, text, children });
    this.next(last);
    return true;
  }
}

/** Quotations nested too deep: their text, without signs. */
function flat(lines: readonly SourceLine[]): Block {
  const texts = lines.map(({ text }) => text.replace(/^[>\s]+/, '')).filter(text => text !== '');
  return paragraph(texts.join('\n'), lines[0]!.number, lines.at(-1)!.number);
}

/** Whether a line goes on with the table above it. */
function isRow(text: string): boolean {
  return text.includes('|') && !/^\s*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]/.test(text) && hasPipe(text);
}

/** The blocks that can begin with a character, the likeliest first; anything can begin a table or be text. */
const stepsOf: ReadonlyMap<number, readonly Step[]> = new Map(
  (
    [
      ['`~', ['fence']],
      ['#', ['heading']],
      ['=', ['underline']],
      ['-', ['underline', 'rule', 'item']],
      ['*', ['rule', 'item']],
      ['_', ['rule']],
      ['+\u30fb\u2022\u25e6\u3000', ['item']],
      ['>', ['quote']],
      ['<', ['html']],
      ['@{', ['site']],
      ['[', ['footnote', 'site']],
      [':', ['group', 'meaning']],
    ] as const
  ).flatMap(([signs, names]) =>
    [...signs].map(sign => [sign.charCodeAt(0), names.map(name => Reader.prototype[name])] as const),
  ),
);
const digits: readonly Step[] = [Reader.prototype.item];
