import type { Line } from '../../line/line.ts';
import type { Layout } from '../../line/text.ts';
import { pageLines } from './lines.ts';
import type { Page } from './page.ts';
import { pages } from './pages.ts';
import type { Topic } from './topics.ts';

/** The page of a topic, and how it is printed. */
export function topicPage(topic: Topic): { page: Page; lines: (layout: Layout) => Line[] } {
  const page = pages[topic]();
  return { page, lines: layout => pageLines(page, layout) };
}
