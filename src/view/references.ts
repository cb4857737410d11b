import { type Reference, referenceKinds } from '../event/model.ts';
import { type Line, span } from '../line/line.ts';
import { tabbed } from '../line/table.ts';
import { type Layout, paragraph, words } from '../line/text.ts';

/** The room that the longest kind takes, in columns. */
export const kindColumns = Math.max(...referenceKinds.map(kind => kind.length));

/** References for a pipe, tab-separated: kind, title, URL (empty where none is known), address. */
export function referenceRecords(references: readonly Reference[]): Line[] {
  return references.map(({ kind, title, url, address }) => tabbed([kind, title, url ?? '', address]));
}

/**
 * References for reading: kind and title, and the URL below on a terminal, behind them on a pipe; once where it is the
 * title.
 */
export function referenceLines(references: readonly Reference[], layout: Layout): Line[] {
  return references.flatMap(reference => {
    const { kind, title, url } = reference;
    const isUntitled = title === url;
    if (layout.columns === undefined) {
      const behind = url === undefined || isUntitled ? [] : [span(` ${url}`)];
      return [[span(`- ${kind}: ${title}`), ...behind]];
    }
    const lead = [span(`${kind.padEnd(kindColumns)}  `, 'dim')];
    if (isUntitled) return [[...lead, span(url, 'link')]];
    // Not wrapped: a terminal that wraps it itself still knows it as one URL.
    const below = url === undefined ? [] : [[span(' '.repeat(kindColumns + 2)), span(url, 'link')]];
    return [...paragraph(lead, words(title), layout), ...below];
  });
}
