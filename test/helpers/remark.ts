import type { Remark } from '../../src/event/model.ts';
import { parse } from '../../src/markdown/index.ts';

/** The remarks that the reader makes of a piece of Markdown below a talk's outline. */
export function remarksOf(markdown: string): Remark[] {
  const { event } = parse(`# Event\n\n## Talk {#talk}\n\n- item\n\n${markdown}\n`, 'notes');
  return event.talks[0]!.remarks;
}
