/** What the names of files of notes end in. */
export const notesSuffix = /\.(?:md|mdx|markdown|rst|txt)$/i;
/** What the names of published schedules end in. */
export const scheduleSuffix = /\.(?:json|xml|xcal|ics|ical)$/i;
/** What the names of pages end in that are made of notes. */
const pageSuffix = /\.html?$/i;

/** The name of a file of notes, or of a page that is made of them, without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(notesSuffix.test(name) ? notesSuffix : pageSuffix, '');
}
