import type { Decision } from '../decide.ts';
import { type Heading, itemLevel } from '../headings/heading.ts';
import type { Way } from '../ways/way.ts';
import type { Raised } from './raised.ts';

/** Fewer talks are none of several. */
const fewest = 2;

/**
 * Whether the raised headings of a text are its talks: not where the text as it stands, `plain`, has the same talks, or
 * has some of them and leaves out others for a reason. Items are talks only where the file's title sounds like an
 * event's, or is a day.
 */
export function areTalks({ blocks, isList }: Raised, { way, file }: Decision, plain: Decision): boolean {
  const lines = new Set(blocks.flatMap(({ isRaised, line }) => (isRaised ? [line] : [])));
  const isRaised = ({ line }: Heading) => lines.has(line);
  const talks = way.kind === 'event' || way.kind === 'days' ? talksOf(way).filter(isRaised) : [];
  const known = talksOf(plain.way);
  const isKnown = new Set(known.map(({ line }) => line));
  if (talks.length > 0 && talks.every(({ line }) => isKnown.has(line))) return false;
  const found = known.filter(({ level }) => level === itemLevel);
  const isChosen =
    isList || plain.outline.all.some(each => each.isLine && plain.way.roles.get(each) !== 'talk');
  if (isChosen && found.length >= fewest && found.every(isRaised)) return false;
  const areSeveral = talks.length >= fewest && talks.length >= lines.size * 0.3;
  const areTitles = talks.filter(isNoTitle).length <= talks.length * 0.5;
  return areSeveral && areTitles && (!isList || file.event || way.kind === 'days');
}

/** `Where is it?`, `1.2.0`: whether a heading of nobody is a question or a number, as in a FAQ or a list of changes. */
function isNoTitle({ parts: { title, speakers } }: Heading): boolean {
  return speakers.length === 0 && (/[?？]$/.test(title) || /^v?[\d.\s-]+$/i.test(title));
}

function talksOf({ roles }: Way): Heading[] {
  return [...roles].flatMap(([heading, role]) => (role === 'talk' ? [heading] : []));
}
