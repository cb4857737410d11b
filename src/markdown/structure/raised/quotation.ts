import { type Block, newBlock } from '../../blocks/block.ts';

/** A title and a line or two may stand above what is quoted. */
const mostOthers = 3;

/** The blocks of a text that is quoted as a whole, its headings too, but for a few lines; undefined for any other. */
export function unquoted(blocks: readonly Block[]): readonly Block[] | undefined {
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  const headings = quotes.flatMap(({ children }) => children.filter(({ kind }) => kind === 'heading'));
  const others = blocks.filter(({ kind }) => kind !== 'quote' && kind !== 'rule' && kind !== 'image');
  if (others.filter(({ kind }) => kind === 'heading').length > 1) return undefined;
  if (headings.length === 0 || others.length > mostOthers) return undefined;
  if (headings.length === 1 && others.length > 0) return undefined;
  // What is answered is not the text itself.
  if (blocks.at(-1)!.kind === 'paragraph') return undefined;
  return blocks.flatMap(block => (block.kind === 'quote' ? heldBy(block) : [block]));
}

/** What a quotation holds, its first paragraph too. */
function heldBy({ text, line, end, children }: Block): Block[] {
  const last = Math.min(line + text.split('\n').length - 1, end);
  return [...(text === '' ? [] : [newBlock('paragraph', line, last, text)]), ...children];
}
