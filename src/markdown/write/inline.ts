import type { Mark, MarkKind, Text } from '../../event/model.ts';
import { isCjk } from '../characters.ts';
import {
  address,
  alternative,
  codeSpan,
  type Escapes,
  escaped,
  escapesFor,
  isBare,
  reference,
} from './escapes.ts';

/** In characters: the reader takes longer texts as they stand (parse/inline.ts). */
const longest = 20_000;

/** What stands between signs that would otherwise be read as others; the reader drops it. */
export const separator = '<!-- -->';

/**
 * A text as inline Markdown that the reader reads as the same text and marks. It may stand at the start of
 * an item. `hideFirst` writes the first character so that no pattern of the notes format sees it.
 */
export function inlineMarkdown(text: Text, hideFirst = false): string {
  const written = new Writer(text, hideFirst).write();
  return written.length > longest ? text.text.replace(/[\r\n]+/g, ' ') : atStart(written);
}

/** Keeps a text from being read as a quotation, a task's box or a rule. */
function atStart(markdown: string): string {
  return /^(?:>|\[[ xX]\](?:\s|$)|-[-\s]*-$)/.test(markdown) ? `\\${markdown}` : markdown;
}

/** A plain piece, or a sign that opens or closes a mark. */
interface Piece {
  markdown: string;
  sign?: 'open' | 'close';
}

interface Open {
  mark: Mark;
  sign: string;
}

class Writer {
  private readonly text: string;
  private readonly marks: readonly Mark[];
  private readonly hideFirst: boolean;
  private readonly escapes: Escapes;
  private readonly pieces: Piece[] = [];
  private readonly open: Open[] = [];
  /** How much of the text is written, in UTF-16 units. */
  private at = 0;

  constructor({ text, marks }: Text, hideFirst: boolean) {
    this.text = text;
    this.marks = marks.filter(({ start, end }) => start < end);
    this.hideFirst = hideFirst;
    this.escapes = escapesFor(text, this.marks);
  }

  write(): string {
    for (const mark of this.marks) {
      // What stands inside code or an image, or crosses another mark, is left out.
      if (mark.start < this.at) continue;
      this.closeUpTo(mark.start);
      if (this.open.some(({ mark: { end } }) => mark.end > end)) continue;
      this.plain(mark.start);
      this.begin(mark);
    }
    this.closeUpTo(this.text.length);
    this.plain(this.text.length);
    return join(this.pieces);
  }

  private closeUpTo(offset: number): void {
    for (let top = this.open.at(-1); top && top.mark.end <= offset; top = this.open.at(-1)) {
      this.plain(top.mark.end);
      this.open.pop();
      this.pieces.push({ markdown: top.sign, ...(top.mark.kind === 'link' ? {} : { sign: 'close' }) });
    }
  }

  private plain(end: number): void {
    let markdown = '';
    for (; this.at < end; this.at++) {
      const hidden = this.hideFirst && this.at === 0;
      markdown += hidden ? reference(this.text[0]!) : this.character(this.at, end);
    }
    if (markdown !== '') this.pieces.push({ markdown });
  }

  private character(index: number, end: number): string {
    const character = this.text[index]!;
    const before = index + 1 === end && this.marks.some(({ start }) => start === end);
    if (character === '!' && before) return '\\!';
    // The reader takes the backslashes of a link's brackets off before it reads the link's text.
    const linked = this.escapes === 'linked' && this.open.some(({ mark }) => mark.kind === 'link');
    return escaped(this.text, index, linked ? 'marked' : this.escapes);
  }

  private begin(mark: Mark): void {
    const { start, end, kind, url = '' } = mark;
    const text = this.text.slice(start, end);
    if (kind === 'code') this.whole(codeSpan(text), end);
    else if (kind === 'image') this.whole(`![${alternative(text)}](${address(url)})`, end);
    else if (kind === 'link' && text === url && isBare(url)) this.whole(`<${url}>`, end);
    else if (kind === 'link') this.opened(mark, '[', `](${address(url)})`);
    else this.marked(mark, kind);
  }

  private whole(markdown: string, end: number): void {
    this.pieces.push({ markdown });
    this.at = end;
  }

  private marked(mark: Mark, kind: MarkKind): void {
    // What is strong cannot be made stronger.
    if (this.open.some(above => above.mark.kind === kind)) return;
    const above = this.open.findLast(({ sign }) => /^[*_]/.test(sign))?.sign[0];
    const sign = above === '*' ? '_' : '*';
    const signs = { strong: sign + sign, emphasis: sign, struck: '~~' } as Partial<Record<MarkKind, string>>;
    this.opened(mark, signs[kind]!, signs[kind]!);
  }

  private opened(mark: Mark, opening: string, sign: string): void {
    this.pieces.push({ markdown: opening, ...(mark.kind === 'link' ? {} : { sign: 'open' }) });
    this.open.push({ mark, sign });
  }
}

/** Joins pieces, with separators where a sign would not open or close, or would run into another. */
function join(pieces: readonly Piece[]): string {
  let markdown = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before && needsSeparator(before, piece, pieces[index - 2], pieces[index + 1])) markdown += separator;
    markdown += piece.markdown;
  });
  return markdown;
}

function needsSeparator(left: Piece, right: Piece, before?: Piece, after?: Piece): boolean {
  const outer = left.markdown.at(-1)!;
  const inner = right.markdown[0]!;
  if (left.sign && right.sign && outer === inner) return true;
  if (!left.sign && !right.sign) return outer === '`' && inner === '`';
  if (left.sign === 'open' && /\s/.test(inner)) return true;
  if (right.sign === 'close' && /\s/.test(outer)) return true;
  if (right.sign === 'open' && blocks(outer, inner, after?.markdown[0])) return true;
  return left.sign === 'close' && blocks(inner, outer, before?.markdown.at(-1));
}

/** Whether a character outside a sign keeps it from opening or closing beside the `edge` of what it holds. */
function blocks(outside: string, sign: string, edge = ''): boolean {
  if (/\s/.test(outside)) return false;
  // To marked `~` is a letter.
  const apart = isPunctuation(outside) && outside !== '~';
  if (sign === '_' || /[\s*~]/.test(edge) || isHalf(edge)) return !apart;
  return isPunctuation(edge) && !apart && !(isCjk(outside) && !isHalf(outside));
}

/** Half of a pair, which may be of an emoji, and that is punctuation. */
function isHalf(character: string): boolean {
  return /[\ud800-\udfff]/.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
