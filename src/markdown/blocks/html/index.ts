import { joinAll } from '../../characters.ts';
import { decodeEntities } from '../../entities.ts';
import { absolute, attribute, parts, type Tag } from '../../html.ts';
import { type Block, type BlockKind, newBlock } from '../block.ts';
import { imageOf, saysNothing } from '../paragraphs/index.ts';
import { breaksIn, pieces } from './pieces.ts';
import { HtmlTable } from './table.ts';
import { HtmlTree } from './tree.ts';

/** Elements that hold blocks. */
const holds = /^(?:li|ul|ol|menu|blockquote)$/;

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
    if (reader.tree.count > most) break;
    if ('text' in piece) reader.text(piece.text);
    else if ('code' in piece) reader.code(piece.code);
    else if ('script' in piece) reader.script(piece.script);
    else if ('tag' in piece) reader.tag(piece.tag);
    reader.line += piece.breaks;
  }
  return { blocks: reader.finish(), count: reader.tree.count };
}

class HtmlReader {
  line: number;
  readonly tree: HtmlTree;
  /** What the next paragraph, heading or cell says so far, its inline tags as they stand. */
  private buffer = '';
  /** The first and the last line that say something in it. */
  private first = 0;
  private last = 0;
  private level = 0;
  private table: HtmlTable | undefined;
  private inSummary = false;

  constructor(line: number, room: number) {
    this.line = line;
    this.tree = new HtmlTree(room);
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
    if (text !== '') this.tree.put(block);
  }

  /** A deck that only its id tells is left to the reader of references; a gist is a link. */
  script(raw: string): void {
    const source = attribute(raw, 'src') ?? '';
    const gist = /^(?:https?:)?\/\/(gist\.github\.com\/[^?#]+)\.js/i.exec(source)?.[1];
    if (gist !== undefined) this.link(`https://${gist}`);
    if (attribute(raw, 'data-id') === undefined || !/speakerdeck/i.test(raw)) return;
    this.flush();
    this.tree.put(newBlock('html', this.line, this.line + breaksIn(raw), raw));
  }

  tag(tag: Tag): void {
    const { name, closing, raw } = tag;
    if (name === 'br') this.buffer += '<br>';
    else if (!parts(tag)) this.inline(tag);
    else if (this.table) this.inTable(this.table, tag);
    else {
      this.flush();
      if (/^h[1-6]$/.test(name)) this.level = closing ? 0 : Number(name[1]);
      else if (name === 'summary') this.inSummary = !closing;
      else if (closing) this.tree.close(name);
      else if (holds.test(name)) this.tree.open(tag, this.line);
      else if (name === 'hr') this.tree.put(this.block('rule'));
      else if (name === 'table') this.beginTable();
      else if (shows.test(name)) this.embed(raw);
    }
  }

  private beginTable(): void {
    this.table = new HtmlTable(this.block('table'), () => this.taken());
  }

  private inTable(table: HtmlTable, tag: Tag): void {
    if (table.takes(tag)) this.endTable();
    else if (shows.test(tag.name)) this.buffer += addressed(sourceOf(tag.raw) ?? '');
    else if (/^(?:caption|p|div|li)$/.test(tag.name)) this.buffer += '<br>';
  }

  private endTable(): void {
    const table = this.table?.finish(this.line);
    this.table = undefined;
    if (table) this.tree.put(table);
  }

  private inline(tag: Tag): void {
    if (shows.test(tag.name)) this.embed(tag.raw);
    else this.buffer += tag.raw;
    if (tag.name === 'img' || tag.name === 'a') this.mark(this.line, this.line + breaksIn(tag.raw));
  }

  private embed(raw: string): void {
    const url = sourceOf(raw);
    if (url !== undefined) this.link(url);
  }

  private link(url: string): void {
    this.flush();
    this.tree.put(newBlock('paragraph', this.line, this.line, addressed(url)));
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
    if (level === 0) {
      const block = imageOf(text, first) ?? newBlock('paragraph', first, last, text);
      if (this.inSummary) block.isSummary = true;
      this.tree.put(block);
    } else {
      const heading = newBlock('heading', first, last, text);
      heading.level = level;
      this.tree.put(heading);
    }
  }

  private block(kind: BlockKind): Block {
    return newBlock(kind, this.line, this.line, '');
  }

  finish(): Block[] {
    this.endTable();
    this.flush();
    return this.tree.finish();
  }
}

/** The address of what an element shows. */
function sourceOf(raw: string): string | undefined {
  const url = attribute(raw, 'src') ?? attribute(raw, 'data-src') ?? attribute(raw, 'data');
  return url ? absolute(url) : undefined;
}

/** An address as Markdown; nothing for none. */
export function addressed(url: string): string {
  if (url === '') return '';
  const clean = url.trim().replace(/[\s<>]/g, encodeURIComponent);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(clean)
    ? `<${clean}>`
    : `[${clean.replace(/[[\]\\]/g, '\\$&')}](<${clean}>)`;
}
