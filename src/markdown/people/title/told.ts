import type { Speaker, Text } from '../../../event/model.ts';
import { nameScore } from '../names.ts';
import { readPeople } from '../speakers.ts';

/** Behind a title, and what stands in brackets there: `(Video) by Ann Lee: `. */
const toldBy =
  /^(?:\s*[(（][^()（）]{1,30}[)）])*\s*(?:von|by|par)\s+([^:,.;：、。]{2,60}?)(?:[:,.;：]\s|\s[-–—]\s)(?=.{20})/su;

/** What stands behind `by` in phrases: `Knots by example: …`. */
const nobody =
  /^(?:accident|default|design|example|hand|heart|nature|proxy|anfang|hause|null|vorne|défaut|exemple|hasard)$/i;

/**
 * The title and the speakers of a text that begins with a link, or in bold, and tells of the talk:
 * `[Title](…) by Ann Lee: It…`.
 */
export function toldTitle({ text, marks }: Text): { title: string; speakers: Speaker[] } | undefined {
  const first = marks.find(
    ({ kind, start, end }) => (kind === 'link' || kind === 'strong') && start === 0 && end >= 3,
  );
  const told = first ? toldBy.exec(text.slice(first.end, first.end + 400))?.[1] : undefined;
  if (!first || told === undefined) return undefined;
  const speakers = toldSpeakers(told);
  return speakers && { title: text.slice(0, first.end), speakers };
}

/** Who stands behind `by`; undefined where that is nobody: `by example`. */
export function toldSpeakers(told: string): Speaker[] | undefined {
  const names = told.split(/(?<!\s)\s+(?:und|and|et|&)\s+/);
  const isNick = (name: string) => /^@?[\w.-]{2,20}$/.test(name) && !nobody.test(name);
  return names.every(name => nameScore(name) >= 0.6 || isNick(name))
    ? readPeople(names.join(', '))
    : undefined;
}
