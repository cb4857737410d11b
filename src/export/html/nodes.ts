import type { Node, Text } from '../../event/model.ts';
import { type Around, treePieces } from '../tree.ts';
import { attributes, escapedText } from '../xml.ts';
import { linkHtml, textHtml } from './text.ts';

/** The level of a talk's heading in the page. */
const talkHeading = 2;

/** A tree as HTML: what has something below it folds. Each node has its address as its id. */
export function nodesHtml(nodes: readonly Node[]): string {
  return [...treePieces(nodes, around, list)].join('\n');
}

/** Items, questions and answers side by side are a list. */
function list({ kind }: Node): Around | undefined {
  return isListed(kind) ? { open: '<ul>', close: '</ul>' } : undefined;
}

function isListed(kind: Node['kind']): boolean {
  return kind === 'item' || kind === 'question' || kind === 'answer';
}

function around(node: Node, depth: number): Around {
  const { kind, address, children } = node;
  const tag = isListed(kind) ? 'li' : kind === 'quote' ? 'blockquote' : 'div';
  const open = `<${tag}${attributes({ id: address, class: `n ${kind}` })}>`;
  const own = ownHtml(node, depth);
  if (children.length === 0) return { open: open + own, close: `</${tag}>` };
  if (kind === 'quote') return { open: open + own, close: '</blockquote>' };
  return {
    open: `${open}<details open><summary>${own}</summary>`,
    close: `</details></${tag}>`,
  };
}

/** What a node says itself. */
function ownHtml(node: Node, depth: number): string {
  switch (node.kind) {
    case 'heading': {
      const level = Math.min(6, talkHeading + 1 + depth);
      return `<h${level}>${textHtml(node)}</h${level}>`;
    }
    case 'code': {
      const { language } = node;
      return `<pre><code${attributes({ 'data-language': language })}>${escapedText(node.text)}</code></pre>`;
    }
    case 'table':
      return tableHtml(node.rows ?? []);
    case 'image':
      return `<p>${linkHtml(node.text || (node.url ?? ''), node.url)}</p>`;
    case 'quote':
      return node.text === '' ? '' : `<p>${textHtml(node)}</p>`;
    case 'paragraph':
      // What leads into a list stands in a summary, which holds no paragraphs.
      return node.children.length > 0 ? textHtml(node) : `<p>${textHtml(node)}</p>`;
    default:
      return `${signHtml(node)}${textHtml(node)}`;
  }
}

/** What stands before the text of an entry: its number, its box, `Q` or `A`, a name. */
function signHtml({ kind, ordinal, task, label, by }: Node): string {
  const asked = kind === 'question' || kind === 'answer';
  const sign = asked ? (label ?? (kind === 'question' ? 'Q' : 'A')) : ordinal;
  return [
    sign === undefined ? '' : `<span class="sign">${escapedText(sign)}</span> `,
    task === undefined ? '' : `<input type="checkbox" disabled${task === 'done' ? ' checked' : ''}> `,
    by === undefined ? '' : `<span class="by">${escapedText(by)}:</span> `,
  ].join('');
}

function tableHtml([header, ...rows]: readonly Text[][]): string {
  const row = (cells: readonly Text[], tag: string) =>
    `<tr>${cells.map(cell => `<${tag}>${textHtml(cell)}</${tag}>`).join('')}</tr>`;
  const head = header === undefined ? '' : `<thead>${row(header, 'th')}</thead>`;
  return `<div class="wide"><table>${head}<tbody>${rows.map(cells => row(cells, 'td')).join('\n')}</tbody></table></div>`;
}
