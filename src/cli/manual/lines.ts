import { emptyLine, type Line, spaced, span } from '../../line/line.ts';
import { type Layout, paragraph, words } from '../../line/text.ts';
import { padEnd, width } from '../../text/width.ts';
import type { Page, PageBlock } from './page.ts';

/** In columns: a longer term has its meaning below it. */
const widestTerm = 24;
/** Columns from which terms and meanings stand beside each other. */
const fewestColumnsBeside = 60;

/** A page as it is printed; it is laid out on a pipe too. */
export function pageLines({ title, blocks }: Page, layout: Layout): Line[] {
  return spaced([[[span(title, 'title')]], ...blocks.map(block => blockLines(block, layout))]);
}

function blockLines(block: PageBlock, layout: Layout): Line[] {
  if (typeof block === 'string') return paragraph([], words(block), layout);
  if ('heading' in block) return [[span(block.heading, 'heading')]];
  if ('code' in block)
    return block.code.split('\n').map(line => (line === '' ? emptyLine : [span(`  ${line}`, 'code')]));
  const widths = block.rows.map(([term]) => width(term)).filter(columns => columns <= widestTerm);
  const isNarrow = layout.columns !== undefined && layout.columns < fewestColumnsBeside;
  const termColumns = isNarrow ? 0 : Math.max(0, ...widths);
  return block.rows.flatMap(([term, does]) => rowLines(term, does, termColumns, layout));
}

function rowLines(term: string, does: string, columns: number, layout: Layout): Line[] {
  const meaning = (lead: string) => paragraph([span(lead)], words(does), layout);
  if (width(term) > columns)
    return [[span(`  ${term}`, 'strong')], ...meaning(' '.repeat(columns === 0 ? 6 : columns + 4))];
  const lead = [span('  '), span(padEnd(term, columns), 'strong'), span('  ')];
  return paragraph(lead, words(does), layout);
}
