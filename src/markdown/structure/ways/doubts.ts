import { type Heading, itemLevel } from '../headings/heading.ts';
import { wayWeights } from '../weights.ts';
import type { Evidence, Way } from './way.ts';
import { worth } from './worth.ts';

/**
 * In the unit of the signs' weights. Of notes that no weight was set by, 44 in 100 talks and 35 in 100 sections that are
 * nearer to each other were the other one; of all further apart, 14 and 1.
 */
const nearest = 1;

/**
 * Headings, items and lines that are talks and could as well be none, or sections that could be talks, in the order of
 * the file. What a timetable or a slug says is no doubt.
 */
export function doubtsOf(way: Way, { signs, file }: Evidence): Heading[] {
  if (way.kind === 'talk' || way.kind === 'minutes' || file.formal) return [];
  return [...way.roles].flatMap(([heading, role]) => {
    if ((role !== 'talk' && role !== 'section') || heading.slot || heading.slug !== undefined) return [];
    const isItem = heading.level === itemLevel;
    const place = heading.level === way.level ? wayWeights.talkAtLevel : wayWeights.talkElsewhere;
    const talk = worth(heading, 'talk', signs) + (isItem ? 0 : place);
    const none = isItem ? 0 : worth(heading, 'section', signs);
    const lead = role === 'talk' ? talk - none : none - talk;
    return lead < nearest ? [heading] : [];
  });
}
