import type { Token } from 'marked';
import type { Mark, MarkKind, Text } from '../event/model.ts';
import { decodeEntities } from './entities.ts';
import { attribute, parts, readTag, type Tag } from './html.ts';
import { inlineTokens } from './marked-cjk.ts';
import type { Warn } from './warn.ts';

/** Anything that can be Markdown; most lines of notes hold none of it. */
const markdownSign = /[\\<[`*_~&]|:\/\/|[Ww]{3}\./;

/** Counts above which marked takes more than its share of time, measured with marked 18. */
const caps: readonly (readonly [RegExp, number])[] = [
  [/`+/g, 120],
  [/\[/g, 200],
  [/[*_~]+/g, 400],
  [/</g, 400],
];

const maxLength = 20_000;

/** Why a text is not handed to marked, if it is not. */
function tooMuch(markdown: string): string | undefined {
  if (markdown.length > maxLength) return `longer than ${maxLength} characters`;
  const over = caps.some(([pattern, cap]) => (markdown.match(pattern)?.length ?? 0) > cap);
  return over ? 'too many Markdown signs' : undefined;
}

/**
 * Reads inline Markdown into text and marks, in UTF-16 offsets of the text.
 * What marked cannot take is kept as plain text, with a warning for its line (from 1).
 */
export function inline(markdown: string, line: number, warn: Warn): Text {
  const source = markdown.trim();
  if (!markdownSign.test(source)) return { text: source, marks: [] };
  const reason = tooMuch(source);
  if (reason === undefined) {
    try {
      const builder = new Builder();
      builder.walk(inlineTokens(source));
      return builder.finish();
    } catch {
      // A RangeError: nested deeper than the stack.
    }
  }
  warn(line, `${reason ?? 'nested too deeply'}; read as plain text`);
  return { text: source, marks: [] };
}

/** The text alone. */
export function plain(markdown: string, line: number, warn: Warn): string {
  return inline(markdown, line, warn).text;
}

/** Tokens that hold tokens and become a mark. */
const kinds: Readonly<Record<string, MarkKind>> = { strong: 'strong', em: 'emphasis', del: 'struck' };

class Builder {
  private text = '';
  private readonly marks: Mark[] = [];

  /** One level of tokens; an `<a>` opens and closes within its level, so that marks nest. */
  walk(tokens: readonly Token[]): void {
    const anchors: Mark[] = [];
    let hidden: string | undefined;
    tokens.forEach((token, index) => {
      const tag = token.type === 'html' ? readTag(token.raw) : undefined;
      if (hidden !== undefined) {
        if (tag?.closing && tag.name === hidden) hidden = undefined;
      } else if (tag && !tag.closing && hides(tag, tokens, index)) hidden = tag.name;
      else if (tag) this.tag(tag, anchors);
      else this.token(token);
    });
  }

  private token(token: Token): void {
    const kind = kinds[token.type];
    const url = 'href' in token ? decodeEntities(token.href) : '';
    if (kind) this.marked(kind, () => this.walk(('tokens' in token && token.tokens) || []));
    else if (token.type === 'codespan') this.marked('code', () => this.add(token.text));
    else if (token.type === 'link') this.link(url, token.tokens ?? []);
    else if (token.type === 'image') this.image(url, decodeEntities(token.text));
    else if (token.type === 'br') this.space();
    else if (token.type === 'escape') this.add(token.text);
    else if (!token.raw.startsWith('<!--')) this.add(decodeEntities(token.raw));
  }

  private marked(kind: MarkKind, inside: () => void, url?: string): void {
    const mark: Mark = { start: this.text.length, end: 0, kind, ...(url === undefined ? {} : { url }) };
    this.marks.push(mark);
    inside();
    mark.end = this.text.length;
  }

  private link(url: string, tokens: readonly Token[]): void {
    const start = this.text.length;
    const inside = () => {
      this.walk(tokens);
      if (this.text.length === start) this.add(url);
    };
    this.marked('link', inside, url);
  }

  /** An image without a text goes by the name of its file. */
  private image(url: string, alt: string): void {
    const name = alt || (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '') || url;
    this.marked('image', () => this.add(name), url);
  }

  private tag(tag: Tag, anchors: Mark[]): void {
    if (parts(tag)) this.space();
    const source = tag.name === 'img' ? attribute(tag.raw, 'src') : undefined;
    if (source) this.image(source, attribute(tag.raw, 'alt') ?? '');
    if (tag.name === 'a') this.anchor(tag, anchors);
  }

  private anchor(tag: Tag, anchors: Mark[]): void {
    if (tag.closing) {
      const mark = anchors.pop();
      if (mark) mark.end = this.text.length;
      return;
    }
    const url = attribute(tag.raw, 'href');
    if (url === undefined) return;
    const mark: Mark = { start: this.text.length, end: 0, kind: 'link', url };
    this.marks.push(mark);
    anchors.push(mark);
  }

  private add(text: string): void {
    this.text += text.replaceAll('\n', ' ');
  }

  private space(): void {
    if (this.text !== '' && !/\s$/.test(this.text)) this.text += ' ';
  }

  /** The text trimmed, its marks moved along, empty marks and unclosed anchors left out. */
  finish(): Text {
    const shift = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const inside = (offset: number) => Math.max(0, Math.min(offset - shift, text.length));
    const marks = this.marks
      .map(mark => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }))
      .filter(mark => mark.end > mark.start);
    return { text, marks };
  }
}

/** Whether a tag hides what follows it: a script or a style that is closed further on. */
function hides(tag: Tag, tokens: readonly Token[], index: number): boolean {
  if (tag.name !== 'script' && tag.name !== 'style') return false;
  return tokens.slice(index + 1).some(token => {
    const other = token.type === 'html' ? readTag(token.raw) : undefined;
    return other?.closing && other.name === tag.name;
  });
}
