import { htmlEnd, startsHtml } from '../../html.ts';
import { newBlock } from '../block.ts';
import { readHtml } from '../html/index.ts';
import { siteSyntax } from '../html/site.ts';
import { imageOf } from '../paragraphs/index.ts';
import type { Work } from '../work.ts';

/** A script, a comment and the like end where they close; other HTML ends before a blank line, an item or a heading. */
export function html(work: Work): boolean {
  const { cursor, tree, context } = work;
  if (!startsHtml(cursor.rest)) return false;
  const end = htmlEnd(cursor.rest);
  const last =
    end === undefined
      ? cursor.before(/^\s*(?:$|[-*+][ \t]|#{1,6}[ \t]|#{2,6}[^\s#])/)
      : (cursor.upTo(end) ?? cursor.index);
  tree.place(cursor.indent);
  const { blocks, count } = readHtml(cursor.source(last), cursor.number, tree.room, context.left);
  for (const block of blocks) tree.add(block);
  context.left -= count - blocks.length;
  work.next(last);
  tree.apart = false;
  return true;
}

/** An embed in the syntax of some site. */
export function site(work: Work): boolean {
  const { cursor } = work;
  const found = siteSyntax(cursor.rest);
  if (!found) return false;
  const { number } = cursor;
  if ('html' in found) return work.add(newBlock('html', number, number, found.html), undefined, true);
  const { markdown } = found;
  return work.add(
    imageOf(markdown, number) ?? newBlock('paragraph', number, number, markdown),
    undefined,
    true,
  );
}

/** `[^1]: …`, a paragraph of its own. */
export function footnote(work: Work): boolean {
  const { cursor, tree } = work;
  if (!/^\[\^[^\s\][]{1,100}\]:/.test(cursor.rest)) return false;
  tree.endParagraph();
  work.text();
  work.inNote = true;
  return true;
}

/** `: …` below a term, a paragraph of its own. */
export function meaning(work: Work): boolean {
  const { cursor, tree } = work;
  const sign = /^:[ \t]+(?=\S)/.exec(cursor.rest)?.[0];
  if (sign === undefined || (!tree.inParagraph && tree.above?.kind !== 'paragraph')) return false;
  tree.endParagraph();
  cursor.behind(sign.length, cursor.indent);
  work.text();
  work.inNote = true;
  return true;
}
