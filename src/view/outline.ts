import type { Item } from '../event/model.ts';
import { walkItems } from '../event/walk.ts';
import { type Line, type Span, type Style, span } from '../line/line.ts';
import { joined, type Layout, paragraph, type Styled, styled, words } from '../line/text.ts';

/** How an outline is shown. */
export interface OutlineOptions {
  /** Depth of the first level; 0 begins at the left edge. */
  indent?: number;
  /** How many levels to show; the last one says how many items it hides. All where absent. */
  levels?: number;
}

const bullets: Record<'pipe' | 'terminal', string> = { pipe: '- ', terminal: '• ' };
const itemStyles: Partial<Record<NonNullable<Item['kind']>, Style>> = {
  heading: 'heading',
  quote: 'emphasis',
  code: 'code',
};

/** Items as lines, each indented by two columns a level. */
export function outlineLines(items: readonly Item[], options: OutlineOptions, layout: Layout): Line[] {
  const { indent = 0, levels = Number.POSITIVE_INFINITY } = options;
  const lines: Line[] = [];
  for (const { item, depth } of walkItems(items)) {
    if (depth >= levels) continue;
    const hidden = depth === levels - 1 ? countBelow(item) : 0;
    // No spread into push(): code may have more lines than a call takes arguments.
    for (const line of itemLines(item, indent + depth, hidden, layout)) lines.push(line);
  }
  return lines;
}

/** One item without its children; `hidden` is how many of them are not shown. */
function itemLines(item: Item, depth: number, hidden: number, layout: Layout): Line[] {
  const bullet = span(bullets[layout.columns === undefined ? 'pipe' : 'terminal'], 'bullet');
  const lead = [span('  '.repeat(depth)), bullet, ...itemSign(item)];
  const text = itemText(item);
  return paragraph(lead, hidden > 0 ? joined(text, words(` (+${hidden})`, 'dim')) : text, layout);
}

/** The box of a task, the sign of a quotation. */
export function itemSign({ task, kind }: Item): Span[] {
  if (task !== undefined) return [span(task === 'done' ? '[x] ' : '[ ] ', 'bullet')];
  return kind === 'quote' ? [span('> ', 'bullet')] : [];
}

/** The text of an item in the style of its kind. */
export function itemText(item: Item): Styled {
  const style = item.kind && itemStyles[item.kind];
  return styled(item, ...(style ? [style] : []));
}

/** How many items lie below one. */
export function countBelow(item: Item): number {
  return [...walkItems(item.children)].length;
}
