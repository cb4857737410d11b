import { Marked, type MarkedOptions, type Token } from 'marked';
import { markedTerminal } from 'marked-terminal';
import type { Mark, MarkKind, Remark, Text } from '../event/model.ts';
import type { Line, Style } from '../line/line.ts';
import { paragraph, styled } from '../line/text.ts';
import { sanitize } from '../text/sanitize.ts';

/**
 * marked-terminal does the walk and the layout of a remark, whose text the reader has read already; its
 * styles are given as pairs of noncharacters (U+FDD0-FDEF), read back here as marks. So a remark is wrapped,
 * coloured and cleaned like all other text, and no escape sequence of its source ever becomes one.
 */
const firstSign = 0xfdd0;
/** What follows it stands for itself. */
const literal = '\ufdee';
const closing = '\ufdef';
const signs = /\ufdee(.)|[\ufdd0-\ufdef]/gsu;
/** Such a noncharacter in a text, and `#`, as marked-terminal makes a colon of `*#COLON|*`. */
const reserved = /[\ufdd0-\ufdef#]/g;
const kinds: readonly MarkKind[] = ['strong', 'emphasis', 'code', 'struck', 'link'];

const baseStyles: Partial<Record<Remark['kind'], Style>> = { heading: 'heading', quote: 'emphasis' };

const terminal = new Marked(
  markedTerminal({
    strong: signed('strong'),
    em: signed('emphasis'),
    del: signed('struck'),
    code: signed('code'),
    codespan: signed('code'),
    href: signed('link'),
    link: same,
    html: same,
    heading: same,
    firstHeading: same,
    paragraph: same,
    showSectionPrefix: false,
    reflowText: false,
    unescape: false,
    emoji: false,
    tab: 2,
  }),
);

/** A remark as lines of at most `columns`: links with their address, marks as styles. */
export function renderRemark(remark: Remark, columns: number): Line[] {
  const style = baseStyles[remark.kind];
  return paragraph([], styled(rendered(remark), ...(style ? [style] : [])), { columns });
}

function rendered(remark: Remark): Text {
  const drawn = terminal.parser([blockToken(remark)], terminal.defaults as MarkedOptions);
  // Without its two line breaks behind a block, and the indent of empty lines of code.
  return readSigns(drawn.replace(/\n\n$/, '').replace(/^ +$/gm, ''));
}

/** The one block of a remark, from its text and marks: its Markdown is not read a second time. */
function blockToken({ kind, text, marks }: Remark): Token {
  if (kind === 'code') return { type: 'code', raw: '', text: safe(text) };
  const tokens = inlineTokens(text, { start: 0, end: text.length }, marks);
  if (kind === 'heading') return { type: 'heading', raw: '', depth: 2, text: '', tokens };
  return { type: 'paragraph', raw: '', text: '', tokens };
}

/** The tokens of a range of a text; `marks` are those inside of it. */
function inlineTokens(text: string, range: Pick<Mark, 'start' | 'end'>, marks: readonly Mark[]): Token[] {
  const tokens: Token[] = [];
  let from = range.start;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!;
    const outside = marks.findIndex((other, at) => at > index && other.start >= mark.end);
    const after = outside < 0 ? marks.length : outside;
    tokens.push(textToken(text.slice(from, mark.start)));
    tokens.push(markToken(text, mark, marks.slice(index + 1, after)));
    from = mark.end;
    index = after;
  }
  return [...tokens, textToken(text.slice(from, range.end))];
}

function markToken(text: string, mark: Mark, inside: readonly Mark[]): Token {
  const { start, end, kind, url } = mark;
  const own = text.slice(start, end);
  if (kind === 'code') return { type: 'codespan', raw: '', text: safe(own) };
  const tokens = inlineTokens(text, mark, inside);
  if (kind === 'link' || kind === 'image') return linkToken(own, url, tokens);
  const type = { strong: 'strong', emphasis: 'em', struck: 'del' }[kind];
  return { type, raw: '', text: '', tokens };
}

/** A link, and an image, whose text is its address shows it once. */
function linkToken(text: string, url: string | undefined, tokens: Token[]): Token {
  const isAddress =
    url === undefined || [url, url.replace(/^[a-z][a-z\d+.-]*:(?:\/\/)?/i, '')].includes(text);
  const href = safe(isAddress ? text : url);
  return { type: 'link', raw: '', text: '', href, tokens: isAddress ? [textToken(text)] : tokens };
}

function textToken(text: string): Token {
  return { type: 'text', raw: '', text: safe(text) };
}

/** A text of which marked-terminal removes or changes nothing: cleaned, with nothing that it or we read. */
function safe(text: string): string {
  return sanitize(text).replace(reserved, `${literal}$&`);
}

function signed(kind: MarkKind): (text: string) => string {
  const opening = String.fromCharCode(firstSign + kinds.indexOf(kind));
  return text => `${opening}${text}${closing}`;
}

function same(text: string): string {
  return text;
}

/** Takes the signs out of a text and gives them as marks. */
function readSigns(source: string): Text {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = '';
  let from = 0;
  for (const { 0: sign, 1: itself, index } of source.matchAll(signs)) {
    text += source.slice(from, index) + (itself ?? '');
    from = index + sign.length;
    if (sign === closing) open.pop()!.end = text.length;
    else if (itself === undefined) open.push(begin(marks, sign, text.length));
  }
  return { text: text + source.slice(from), marks };
}

function begin(marks: Mark[], sign: string, start: number): Mark {
  const mark: Mark = { start, end: start, kind: kinds[sign.charCodeAt(0) - firstSign]! };
  marks.push(mark);
  return mark;
}
