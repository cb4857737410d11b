import { recordText } from '../event/walk.ts';
import { type Line, type Style, span } from '../line/line.ts';
import { indented, sideBySide, widest } from '../line/table.ts';
import { hanging, joined, type Layout, overlaid, paragraph, words } from '../line/text.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Entry } from '../search/entries.ts';
import type { Hit, Search } from '../search/search.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** A line of what was found: a hit, or what stands above one. */
export interface HitRow {
  entry: Entry;
  /** Whether it is shown for the hit below it only. */
  above?: boolean;
}

/** Hits, each behind what stands above it, outermost first, but for what stood above the hit before, or was it. */
export function rowsInContext(corpus: Corpus, hits: readonly Hit[]): HitRow[] {
  let shown: ReadonlySet<Entry> = new Set();
  return hits.flatMap(({ entry }) => {
    const above = entriesAbove(corpus, entry);
    const rows = above.filter(each => !shown.has(each)).map(each => ({ entry: each, above: true }));
    shown = new Set([...above, entry]);
    return [...rows, { entry }];
  });
}

function entriesAbove(corpus: Corpus, { parent }: Entry): Entry[] {
  const above: Entry[] = [];
  for (let at = parent; at >= 0; at = above.at(-1)!.parent) above.push(corpus.at(at)!);
  return above.reverse();
}

/**
 * `address: text` for a hit, `address- text` for what stands above one, as grep has it; what fits is marked where
 * that is seen. Of code and tables it shows the first line that fits. On a terminal a URL stands below, not
 * wrapped, so that the terminal knows it as one. `prefix` stands before addresses, to name the event.
 */
export function hitLines(
  rows: readonly HitRow[],
  search: Pick<Search, 'ranges'>,
  layout: Layout,
  prefix = '',
): Line[] {
  const marked = (text: string, ...styles: Style[]) => {
    const shown = words(sanitizeLine(text), ...styles);
    return layout.color ? overlaid(shown, search.ranges(shown.text), 'match') : shown;
  };
  return rows.flatMap(({ entry: { record, text }, above }) => {
    const lead = [words(sanitizeLine(prefix + record.address), 'address'), words(above ? '- ' : ': ')];
    const { columns } = layout;
    if (record.kind === 'code' || record.kind === 'table') {
      const line = joined([...lead, marked(fittingLine(text, search))]);
      return columns === undefined ? paragraph([], line, {}) : hanging(line, columns);
    }
    if (columns === undefined) return paragraph([], joined([...lead, marked(text)]), {});
    const { url, ...named } = record;
    const isBelow = url !== undefined && url !== record.text;
    const below = isBelow ? paragraph([], marked(url, 'link'), {}) : [];
    const own = marked(isBelow ? recordText(named) : text);
    return [...hanging(joined([...lead, own]), columns), ...indented(below)];
  });
}

/** The first line of a text in which something is found; its first line where that is across lines. */
export function fittingLine(text: string, search: Pick<Search, 'ranges'>): string {
  const lines = text.split('\n');
  return (lines.find(line => search.ranges(line).length > 0) ?? lines[0]!).trim();
}

/** A talk or section, and how many hits stand in it. */
export interface HitTalk {
  slug: string;
  title: string;
  count: number;
}

/** Talks by their slugs, `slug: count` with counts; on a terminal with their titles, beside or below. */
export function hitTalkLines(talks: readonly HitTalk[], withCounts: boolean, { columns }: Layout): Line[] {
  const heads = talks.map(({ slug, count }) => {
    const name = span(sanitizeLine(slug), 'address');
    return [withCounts ? [name, span(`: ${count}`)] : [name]];
  });
  if (columns === undefined) return heads.flat();
  const isWide = widest(heads) <= columns / 2;
  const room = columns - (isWide ? widest(heads) : 0) - 2;
  return heads.flatMap((head, row) => {
    const title = paragraph([], words(sanitizeLine(talks[row]!.title), 'dim'), { columns: room });
    return isWide ? sideBySide([head, title], [widest(heads)]) : [...head, ...indented(title)];
  });
}
