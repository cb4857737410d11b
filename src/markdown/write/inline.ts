import type { Mark, MarkKind, Text } from '../../event/model.ts';
import { imageOf } from '../blocks/paragraphs/index.ts';
import { isCjk } from '../characters.ts';
import { isParted, isUncomposed } from '../lines.ts';
import {
  address,
  alternative,
  atLineStart,
  codeSpan,
  type Escapes,
  escaped,
  escapesFor,
  isAngled,
  isBare,
  keptApart,
  reference,
} from './escapes.ts';

/** In characters: the reader takes longer texts as they stand. */
const longest = 20_000;

/** What stands between signs that would otherwise be read as others; the reader drops it. */
export const separator = '<!-- -->';

/** A text as the lines of a paragraph, which the reader reads as the same text and marks. */
export function inlineLines(text: Text): string[] {
  const lines = written(text, '\\\n').split('\n').map(atLineStart);
  // Lines that are images alone would be blocks of their own.
  const isImages = lines.every(line => imageOf(line.replace(/\\$/, ''), 1) !== undefined);
  return isImages ? [...lines.slice(0, -1), lines.at(-1) + separator] : lines;
}

/** A text on one line that something stands before: a heading, a cell, an item with a sign. */
export function inlineLine(text: Text): string {
  return written(text, '<br>');
}

/** The text of an image that stands alone: in it brackets are escaped, whatever they hold. */
export function imageText(text: Text): string {
  return written(text, '<br>', 'linked');
}

function written(text: Text, lineBreak: string, escapes?: Escapes): string {
  if (text.text === '') return '';
  const markdown = new Writer(text, lineBreak, escapes).write();
  return markdown.length > longest ? text.text.replace(/\r?\n|\r/g, lineBreak) : markdown;
}

/** A plain piece, or a sign that opens or closes a mark. */
interface Piece {
  markdown: string;
  sign?: 'open' | 'close';
}

interface Open {
  mark: Mark;
  sign: string;
  isTag?: boolean;
}

const tags: Partial<Record<MarkKind, string>> = { strong: 'b', emphasis: 'i', struck: 's', code: 'code' };

class Writer {
  private readonly text: string;
  private readonly marks: readonly Mark[];
  private readonly lineBreak: string;
  private readonly escapes: Escapes;
  /** Whether the reader would compose letters of the text, which are to stay apart. */
  private readonly isUncomposed: boolean;
  private readonly pieces: Piece[] = [];
  private readonly open: Open[] = [];
  /** How much of the text is written, in UTF-16 units. */
  private at = 0;

  constructor({ text, marks }: Text, lineBreak: string, least?: Escapes) {
    this.text = text;
    this.marks = marks.filter(({ start, end }) => start < end);
    this.lineBreak = lineBreak;
    const escapes = escapesFor(text, this.marks);
    this.escapes = escapes === 'plain' ? (least ?? escapes) : escapes;
    this.isUncomposed = isUncomposed(text);
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
      this.pieces.push({
        markdown: top.sign,
        ...(top.mark.kind === 'link' || top.isTag ? {} : { sign: 'close' }),
      });
    }
  }

  private plain(end: number): void {
    let markdown = '';
    // Right behind a sign, which is no letter of the text, and from then on behind the `;` of a reference.
    let isBehindSign = this.pieces.length > 0;
    for (; this.at < end; this.at++) {
      const character = this.text[this.at]!;
      const isApart = isParted(character) && (this.isUncomposed || isBehindSign);
      markdown += isApart ? reference(character) : this.character(this.at, end);
      isBehindSign &&= isApart;
    }
    if (markdown !== '') this.pieces.push({ markdown });
  }

  private character(index: number, end: number): string {
    const character = this.text[index]!;
    if (character === '\n') return this.lineBreak;
    const before = index + 1 === end && this.marks.some(({ start }) => start === end);
    if (character === '!' && before) return '\\!';
    // The reader takes the backslashes of a link's brackets off before it reads the link's text.
    const linked = this.escapes === 'linked' && this.open.some(({ mark }) => mark.kind === 'link');
    return escaped(this.text, index, linked ? 'marked' : this.escapes);
  }

  private begin(mark: Mark): void {
    const { start, end, kind, url = '', title } = mark;
    const text = this.text.slice(start, end);
    if (kind === 'code' && !text.includes('\n') && !isUncomposed(text)) this.whole(codeSpan(text), end);
    else if (kind === 'image') this.whole(`![${alternative(text)}](${address(url)})`, end);
    else if (kind === 'link' && title === undefined && this.escapes === 'linked' && this.isBare(mark))
      this.whole(text, end);
    else if (kind === 'link' && text === url && isAngled(url)) this.whole(`<${url}>`, end);
    else if (kind === 'link') this.opened(mark, '[', `](${address(url)}${titleOf(title)})`);
    else this.marked(mark, kind);
  }

  /** Whether an address is a link where it stands alone, since nothing that belongs to it follows. */
  private isBare(mark: Mark): boolean {
    return isBare(this.text, mark) && !this.marks.some(({ start }) => start === mark.end);
  }

  private whole(markdown: string, end: number): void {
    this.pieces.push({ markdown });
    this.at = end;
  }

  private marked(mark: Mark, kind: MarkKind): void {
    // Signs beside a blank mark nothing, nor do they within others of their kind.
    const isWithin = this.open.some(above => above.mark.kind === kind);
    if (isWithin || kind === 'code' || /^\s|\s$/.test(this.text.slice(mark.start, mark.end))) {
      const tag = tags[kind]!;
      this.pieces.push({ markdown: `<${tag}>` });
      this.open.push({ mark, sign: `</${tag}>`, isTag: true });
      return;
    }
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

/** ` "title"` of a link. A bare backtick in it would begin code that ends behind the link. */
function titleOf(title: string | undefined): string {
  return title === undefined ? '' : ` "${keptApart(title.replace(/[\\"&<`]/g, '\\$&'))}"`;
}
