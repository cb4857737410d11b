import { joinAll } from '../../characters.ts';
import { decodeEntities } from '../../entities.ts';
import { absolute, attribute, parts, type Tag } from '../../html.ts';
import { type Block, type BlockKind, hold, newBlock } from '../block.ts';
import { imageOf, saysNothing } from '../paragraph.ts';
import { padded } from '../table.ts';
import { breaksIn, pieces } from './pieces.ts';

/** An element that holds blocks: an item or a quotation, or a list that counts its items. */
interface Open {
  name: string;
  block?: Block;
  /** Of `<ol>`: the number of its next item. */
  next?: number;
}

/** Elements that show what their address leads to. */
const shows = /^(?:iframe|embed|video|audio|source|object)$/;

/**
 * The blocks that a piece of HTML says: paragraphs, items, headings, quotations, code, rows, addresses of
 * what it embeds, and how many they are. `line` is its first line, `room` how many levels deep it may nest,
 * `most` how many blocks are enough.
 */
export function readHtml(
  source: string,
  line: number,
  room: number,
  most: number,
): { blocks: Block[]; count: number } {
  const reader = new HtmlReader(line, room);
  for (const piece of pieces(source)) {
    if (reader.count > most) break;
    if ('text' in piece) reader.text(piece.text);
    else if ('code' in piece) reader.code(piece.code);
    else if ('script' in piece) reader.script(piece.script);
    else if ('tag' in piece) reader.tag(piece.tag);
    reader.line += piece.breaks;
  }
  return { blocks: reader.finish(), count: reader.count };
}

class HtmlReader {
  line: number;
  count = 0;
  private readonly blocks: Block[] = [];
  private readonly open: Open[] = [];
  private readonly room: number;
  /** What the next paragraph, heading or cell says so far, its inline tags as they stand. */
  private buffer = '';
  /** The first and the last line that say something in it. */
  private first = 0;
  private last = 0;
  private level = 0;
  /** Of the table that is open: its rows, and the one whose cell is. */
  private rows: string[][] | undefined;
  private row: string[] | undefined;
  private tableLine = 0;

  constructor(line: number, room: number) {
    this.line = line;
    this.room = room;
  }

  text(text: string): void {
    if (/\S/.test(text)) {
      const lead = text.length - text.trimStart().length;
      const first = this.line + breaksIn(text.slice(0, lead));
      this.mark(first, first + breaksIn(text.trim()));
    }
    this.buffer += text;
  }

  private mark(first: number, last: number): void {
    if (this.first === 0) this.first = first;
    this.last = last;
  }

  code(source: string): void {
    this.flush();
    const text = decodeEntities(source.replace(/<\/?[a-zA-Z][^<>]*>/g, '')).replace(/^\n|\s+$/g, '');
    const block = newBlock('code', this.line, this.line + breaksIn(source), text);
    if (text !== '') this.put(block);
  }

  /** A deck that only its id tells is left to the reader of references; a gist is a link. */
  script(raw: string): void {
    const source = attribute(raw, 'src') ?? '';
    const gist = /^(?:https?:)?\/\/(gist\.github\.com\/[^?#]+)\.js/i.exec(source)?.[1];
    if (gist !== undefined) this.link(`https://${gist}`);
    if (attribute(raw, 'data-id') === undefined || !/speakerdeck/i.test(raw)) return;
    this.flush();
    this.put(newBlock('html', this.line, this.line + breaksIn(raw), raw));
  }

  tag(tag: Tag): void {
    const { name, closing, raw } = tag;
    if (name === 'br') this.buffer += '<br>';
    else if (!parts(tag)) this.inline(tag);
    else if (this.rows) this.inTable(tag);
    else {
      this.flush();
      if (/^h[1-6]$/.test(name)) this.level = closing ? 0 : Number(name[1]);
      else if (closing) this.close(name);
      else if (/^(?:li|ul|ol|menu|blockquote)$/.test(name)) this.begin(name, raw);
      else if (name === 'hr') this.put(this.block('rule'));
      else if (name === 'table') this.beginTable();
      else if (shows.test(name)) this.embed(raw);
    }
  }

  private beginTable(): void {
    this.rows = [];
    this.tableLine = this.line;
  }

  private inline(tag: Tag): void {
    this.buffer += tag.raw;
    if (tag.name === 'img' || tag.name === 'a') this.mark(this.line, this.line + breaksIn(tag.raw));
    if (shows.test(tag.name)) this.embed(tag.raw);
  }

  private begin(name: string, raw: string): void {
    if (name === 'li') this.item();
    else if (name === 'blockquote') this.push({ name, block: this.block('quote') });
    else if (name === 'ol') this.push({ name, next: Number(attribute(raw, 'start') ?? 1) || 1 });
    else this.push({ name });
  }

  private item(): void {
    const list = this.open.findLastIndex(({ block }) => block?.kind !== 'item');
    this.closeTo(list + 1);
    const counting = this.open[list]?.next === undefined ? undefined : this.open[list];
    const block = this.block('item');
    if (counting) block.ordinal = `${counting.next!++}.`;
    this.push({ name: 'li', block });
  }

  private push(open: Open): void {
    if (this.open.length >= this.room) return;
    if (open.block) this.put(open.block);
    this.open.push(open);
  }

  private close(name: string): void {
    const index = this.open.findLastIndex(open => open.name === name);
    if (index >= 0) this.closeTo(index);
  }

  private closeTo(length: number): void {
    while (this.open.length > length) {
      const { block } = this.open.pop()!;
      if (block) block.end = Math.max(block.end, block.children.at(-1)?.end ?? 0);
    }
  }

  /** The address of what an element shows. */
  private embed(raw: string): void {
    const url = attribute(raw, 'src') ?? attribute(raw, 'data-src') ?? attribute(raw, 'data');
    if (url) this.link(absolute(url));
  }

  private link(url: string): void {
    this.flush();
    this.put(newBlock('paragraph', this.line, this.line, addressed(url)));
  }

  /** A tag in a table: its cells are text, whatever else stands in them. */
  private inTable({ name, closing }: Tag): void {
    const rows = this.rows!;
    if (/^(?:td|th|tr|table)$/.test(name)) this.endCell();
    if (name === 'table' && closing) this.endTable();
    else if (!closing && name === 'tr') rows.push([]);
    else if (!closing && /^t[dh]$/.test(name)) {
      if (rows.length === 0) rows.push([]);
      this.row = rows.at(-1);
    } else if (/^(?:caption|p|div|li|br)$/.test(name)) this.buffer += '<br>';
  }

  private endCell(): void {
    this.row?.push(this.taken());
    this.row = undefined;
  }

  private endTable(): void {
    const { rows } = this;
    if (!rows) return;
    this.endCell();
    this.rows = undefined;
    const filled = padded(rows.filter(row => row.some(cell => cell !== '')));
    const table = newBlock('table', this.tableLine, this.line, '');
    table.rows = filled;
    if (filled.length > 0) this.put(table);
  }

  private taken(): string {
    if (!/\S/.test(this.buffer)) {
      this.buffer = '';
      return '';
    }
    const text = this.buffer
      .split(/<br>/)
      .map(part => joinAll(part.split('\n')).replace(/\s+/g, ' '))
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    this.buffer = '';
    return text;
  }

  /** Ends the paragraph or heading that is being read. */
  private flush(): void {
    const text = this.taken();
    const { first, last, level } = this;
    this.first = this.last = 0;
    if (first === 0 || text === '' || saysNothing(text)) return;
    if (level === 0) this.put(imageOf(text, first) ?? newBlock('paragraph', first, last, text));
    else {
      const heading = newBlock('heading', first, last, text);
      heading.level = level;
      this.put(heading);
    }
  }

  private block(kind: BlockKind): Block {
    return newBlock(kind, this.line, this.line, '');
  }

  private put(block: Block): void {
    const owner = this.open.findLast(open => open.block)?.block;
    if (!owner) this.blocks.push(block);
    else if (hold(owner, block)) return;
    this.count++;
  }

  finish(): Block[] {
    this.endTable();
    this.flush();
    this.closeTo(0);
    return this.blocks;
  }
}

/** An address as Markdown. */
export function addressed(url: string): string {
  const clean = url.trim().replace(/[\s<>]/g, encodeURIComponent);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(clean)
    ? `<${clean}>`
    : `[${clean.replace(/[[\]\\]/g, '\\$&')}](<${clean}>)`;
}
