/** A part of a page: a paragraph, a heading, rows of a term and what it means, or lines as they are. */
export type PageBlock =
  | string
  | { heading: string }
  | { rows: readonly (readonly [term: string, does: string])[] }
  | { code: string };

/** What `pepahate help TOPIC` shows, and a section of the manual. */
export interface Page {
  title: string;
  blocks: readonly PageBlock[];
}
