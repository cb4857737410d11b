import type { Token } from 'marked';
import type { Mark, MarkKind, Text } from '../../event/model.ts';
import { decodeEntities } from '../entities.ts';
import { absolute, attribute, fileName, parts, readTag, type Tag } from '../html.ts';
import { withFootnotes } from './footnotes.ts';
import { tidied } from './tidy.ts';

/** Tokens that hold tokens and become a mark. */
const kinds: Readonly<Record<string, MarkKind>> = { strong: 'strong', em: 'emphasis', del: 'struck' };

/** Tags that become a mark. */
const tagKinds: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
};

/** Tags that show what their `src` leads to. */
const shows = /^(?:iframe|embed|video|audio)$/;

/** What may have attributes behind it, and what they look like: `{:target="_blank"}`, `{width=50%}`. */
const takesAttributes = /^(?:link|image|codespan|strong|em)$/;
const attributes = /^\{(?::[^{}\n]{0,200}|(?:[.#][\w-]+ +)*[\w-]+=[^{}\n]{0,200})\}/;

/** Builds a text and its marks from marked's tokens. */
export class Builder {
  /** Of the text. Joined in the end: to look at one that grows costs its length each time. */
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly marks: Mark[] = [];
  private readonly footnotes: ReadonlySet<string>;

  /** `footnotes` are the labels of the file's footnotes. */
  constructor(footnotes: ReadonlySet<string> = new Set()) {
    this.footnotes = footnotes;
  }

  /** One level of tokens; a tag opens and closes within its level, so that marks nest. */
  walk(tokens: readonly Token[]): void {
    const open: { name: string; mark: Mark }[] = [];
    let hidden: string | undefined;
    tokens.forEach((token, index) => {
      const tag = token.type === 'html' ? readTag(token.raw) : undefined;
      if (hidden !== undefined) {
        if (tag?.closing && tag.name === hidden) hidden = undefined;
      } else if (tag && !tag.closing && hides(tag, tokens, index)) hidden = tag.name;
      else if (tag) this.tag(tag, open);
      else if (token.type === 'text' && takesAttributes.test(tokens[index - 1]?.type ?? ''))
        this.add(decodeEntities(token.raw.replace(attributes, '')));
      else this.token(token);
    });
  }

  private token(token: Token): void {
    const kind = kinds[token.type];
    if (kind) this.marked(kind, () => this.walk(('tokens' in token && token.tokens) || []));
    else if (token.type === 'codespan') this.marked('code', () => this.add(token.text.replaceAll('\n', ' ')));
    else if (token.type === 'link') this.link(token);
    else if (token.type === 'image') this.image(address(token.href), altOf(token));
    else if (token.type === 'br') this.add('\n');
    else if (token.type === 'escape') this.add(token.text);
    else if (token.type === 'text' && this.footnotes.size > 0)
      this.add(decodeEntities(withFootnotes(token.raw, this.footnotes, this.length === 0)));
    else if (!token.raw.startsWith('<!--')) this.add(decodeEntities(token.raw));
  }

  private marked(kind: MarkKind, inside: () => void, url?: string): void {
    const mark: Mark = { start: this.length, end: 0, kind, ...(url === undefined ? {} : { url }) };
    this.marks.push(mark);
    inside();
    mark.end = this.length;
  }

  /** A link without a text shows its address; one that shows its address, its title where it has one. */
  private link(token: Token): void {
    const { href, title, tokens, raw } = token as { href: string; title?: string | null } & Token & {
        tokens?: Token[];
      };
    const url = address(href);
    const start = this.length;
    const before = this.pieces.length;
    const marks = this.marks.length + 1;
    this.marked(
      'link',
      () => {
        this.walk(tokens ?? []);
        const shown = this.pieces.slice(before).join('');
        if (shown.trim() !== '' && (!title || shown !== url)) return;
        this.pieces.length = before;
        this.length = start;
        this.marks.length = marks;
        this.add(title ? decodeEntities(title) : url || raw);
      },
      url,
    );
    // What a browser shows beside the pointer, where the text does not say it.
    const said = title ? decodeEntities(title).replace(/\s+/g, ' ').trim() : '';
    if (said !== '' && this.pieces.slice(before).join('') !== said) this.marks[marks - 1]!.title = said;
  }

  /** An image without a text goes by the name of its file. */
  private image(url: string, alt: string): void {
    this.marked(
      'image',
      () => this.add(alt.replaceAll('\n', ' ') || fileName(url)),
      url.startsWith('data:') ? undefined : url,
    );
  }

  private tag(tag: Tag, open: { name: string; mark: Mark }[]): void {
    const { name, closing, raw } = tag;
    if (parts(tag)) this.add('\n');
    const source = closing ? undefined : attribute(raw, 'src');
    if (source && name === 'img') this.image(absolute(source), attribute(raw, 'alt') ?? '');
    else if (source && shows.test(name))
      this.marked('link', () => this.add(absolute(source)), absolute(source));
    const kind = tagKinds[name];
    if (kind === undefined) return;
    if (closing) this.close(name, open);
    else {
      const url = name === 'a' ? attribute(raw, 'href') : undefined;
      if (name === 'a' && url === undefined) return;
      const mark: Mark = {
        start: this.length,
        end: 0,
        kind,
        ...(url === undefined ? {} : { url: absolute(url) }),
      };
      this.marks.push(mark);
      open.push({ name, mark });
    }
  }

  /** Closes the last open mark of a name; those that opened behind it never closed and mark nothing. */
  private close(name: string, open: { name: string; mark: Mark }[]): void {
    const index = open.findLastIndex(each => each.name === name);
    if (index < 0) return;
    open[index]!.mark.end = this.length;
    open.length = index;
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  /** The text tidied, its marks moved along, empty marks and tags that never closed left out. */
  finish(): Text {
    return tidied(this.pieces.join(''), this.marks);
  }
}

function address(href: string): string {
  return absolute(decodeEntities(href));
}

/** An image's text without marks; its title where it has none. */
function altOf(token: Token): string {
  const { text, title, tokens } = token as { text: string; title?: string | null; tokens?: Token[] } & Token;
  if (!/[\\*_`[<&]/.test(text) || !tokens) return text || decodeEntities(title ?? '');
  const builder = new Builder();
  builder.walk(tokens);
  return builder.finish().text;
}

/** Whether a tag hides what follows it: a script or a style that is closed further on. */
function hides(tag: Tag, tokens: readonly Token[], index: number): boolean {
  if (tag.name !== 'script' && tag.name !== 'style') return false;
  return tokens.slice(index + 1).some(token => {
    const other = token.type === 'html' ? readTag(token.raw) : undefined;
    return other?.closing && other.name === tag.name;
  });
}
