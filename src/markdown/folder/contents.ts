import type { Node, Notes } from '../../event/model.ts';
import { headingKey } from '../words/headings/key.ts';
import { isTalkList } from '../words/headings/talk-lists.ts';
import { linkedFiles } from './links.ts';

const list = /^(?:summary|contents|table of contents|toc|index|files|notes|talks|目次|一覧)$/;

/**
 * Whether a section of the file `from` is a table of contents: it holds nothing but links to other files of the
 * event, below the event's title or a heading that says so.
 */
export function isContents(
  notes: Notes,
  eventTitle: string,
  from: string,
  paths: readonly string[],
): boolean {
  const key = headingKey(notes.title);
  if (notes.title !== eventTitle && !list.test(key) && !isTalkList(key)) return false;
  return notes.nodes.length > 0 && isLinks(notes.nodes, from, paths);
}

function isLinks(nodes: readonly Node[], from: string, paths: readonly string[]): boolean {
  return nodes.every(({ text, marks, kind, children }) => {
    if (kind !== 'item' && kind !== 'paragraph') return false;
    const mark = marks.find(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length);
    const leads = mark?.url !== undefined && linkedFiles(`](${mark.url})`, from, paths).length > 0;
    return leads && isLinks(children, from, paths);
  });
}
