import type { Place } from '../event/address.ts';
import type { Node } from '../event/model.ts';
import { listedReferences } from '../event/references.ts';
import type { Line } from '../line/line.ts';
import { type Layout, titleParagraph, words } from '../line/text.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { treeLines } from './nodes/index.ts';
import { referenceLines } from './references.ts';
import { notesLines, type TalkOptions } from './talk.ts';

/**
 * What an address points at: a talk or section whole; else, below its title, the place with all that lies above
 * it and below it. Levels count from the place.
 */
export function placeLines(place: Place, options: TalkOptions, layout: Layout): Line[] {
  if (place.kind === 'notes') return notesLines(place.notes, options, layout);
  const title = titleParagraph([], words(sanitizeLine(place.notes.title), 'title'), layout);
  if (place.kind === 'reference') return [...title, ...referenceLines([place.reference], layout)];
  const { notes, node, above } = place;
  const levels = options.levels === undefined ? undefined : options.levels + above.length;
  const branch = above.reduceRight<Node>((child, parent) => ({ ...parent, children: [child] }), node);
  const listed = listedReferences(notes);
  return [...title, ...treeLines([branch], { ...options, levels, listed }, layout)];
}
