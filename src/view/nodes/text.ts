import type { Node } from '../../event/model.ts';
import { type Line, type Span, type Style, span } from '../../line/line.ts';
import { joined, linkTo, type Styled, styled, words } from '../../line/text.ts';
import { oneColumn } from '../../text/width.ts';

/** Colours code: its text as it is shown, with styles. `language` is what stands behind the fence. */
export type CodeColor = (code: string, language: string | undefined) => Styled;

/** Headings from this level on are quieter. */
const subheadingLevel = 4;

/** What stands before a quotation on a terminal. */
export function bar(): string {
  return `${oneColumn('│', '|')} `;
}

/** What stands before the text of a node: a bullet or number and a task's box, hashes, a bar, `Q: `. */
export function nodeSign(node: Node, onTerminal: boolean): Line {
  switch (node.kind) {
    case 'item':
      return itemSign(node, onTerminal);
    case 'heading':
      return [span(`${'#'.repeat(node.level ?? 1)} `, 'bullet')];
    case 'quote':
      return [span(onTerminal ? bar() : '> ', 'bullet')];
    case 'code':
      return onTerminal ? [span('  ')] : [];
    case 'question':
      return [span(`${node.label ?? 'Q'}${node.by === undefined ? ': ' : ' '}`, 'question')];
    case 'answer':
      return [span(`${node.label ?? 'A'}${node.by === undefined ? ': ' : ' '}`, 'answer')];
    default:
      return [];
  }
}

function itemSign(node: Node, onTerminal: boolean): Span[] {
  const bullet = node.ordinal === undefined ? (onTerminal ? '• ' : '- ') : '';
  return [span(bullet + itemLabel(node), 'bullet')];
}

/** What an item has before its text besides a bullet: its number as written, the box of a task. */
export function itemLabel({ ordinal, task }: Node): string {
  const box = task === undefined ? '' : task === 'done' ? '[x] ' : '[ ] ';
  return (ordinal === undefined ? '' : `${ordinal} `) + box;
}

/** The text of a node: behind a name where somebody said it, of an image with its address. */
export function nodeText(node: Node, color?: CodeColor): Styled {
  const { kind, by, text } = node;
  if (kind === 'image') return imageText(node);
  if (kind === 'code') return color?.(text, node.language) ?? words(text, 'code');
  if (kind === 'heading') return styled(node, headingStyle(node));
  if (by === undefined) return styled(node);
  return joined([
    words(by, 'speaker'),
    words(': ', kind === 'question' ? 'question' : 'answer'),
    styled(node),
  ]);
}

function headingStyle({ level = 1 }: Node): Style {
  return level < subheadingLevel ? 'heading' : 'subheading';
}

function imageText(node: Node): Styled {
  const { text, url } = node;
  if (url === undefined || url === text) return styled(node, 'link');
  return text === '' ? linkTo(url) : joined([styled(node), words(' ('), linkTo(url), words(')')]);
}
