import type { Speaker, Text } from '../../../event/model.ts';
import { nameScore } from '../names.ts';
import { readPeople } from '../speakers.ts';

/** Behind a title, and what stands in brackets there: `(Video) by Ann Lee: `. */
const toldBy =
  /^(?:\s*[(（][^()（）]{1,30}[)）])*\s*(?:von|by|par)\s+([^:,.;：、。．]{2,60}?)(?:[:,.;：]\s|\s[-–—]\s)(?=.{20})/su;

/** Behind a title the full names of those who tell, and what they do: ` Ann Lee shows how …`, ` – Ann Lee und Bob Ray zeigen …`. */
const tells =
  /^(?:\s*[:：,]|\s[-–—])?\s+((?:\p{Lu}[\p{L}.'’-]{0,24}\s){2,4}(?:(?:und|and|et|e|y|i|&)\s(?:\p{Lu}[\p{L}.'’-]{0,24}\s){2,4})?)\p{Ll}{2,}[\s,](?=.{15})/su;

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
  if (!first) return undefined;
  const speakers = tellersIn(text.slice(first.end, first.end + 400));
  return speakers && { title: text.slice(0, first.end), speakers };
}

/** Whether a text goes on with who told of what is named before, whatever the name: ` by ann: It…`, ` Ann Lee shows …`. */
export function saysWhoTold(behind: string): boolean {
  return toldBy.test(behind) || tellersIn(behind) !== undefined;
}

/** Who told of what is named before: ` by Ann Lee: It…`, ` Ann Lee shows how …`; undefined where nobody did. */
function tellersIn(behind: string): Speaker[] | undefined {
  const told = toldBy.exec(behind)?.[1];
  if (told !== undefined) return toldSpeakers(told);
  const names = tells
    .exec(behind)?.[1]
    ?.trim()
    .split(/\s(?:und|and|et|e|y|i|&)\s/);
  return names?.every(name => nameScore(name) >= 1.2) ? readPeople(names.join(', ')) : undefined;
}

/** Who stands behind `by`; undefined where that is nobody: `by example`. */
export function toldSpeakers(told: string): Speaker[] | undefined {
  const names = told.split(/(?<!\s)\s+(?:und|and|et|&)\s+/);
  const isNick = (name: string) => /^@?[\w.-]{2,20}$/.test(name) && !nobody.test(name);
  return names.every(name => nameScore(name) >= 0.6 || isNick(name))
    ? readPeople(names.join(', '))
    : undefined;
}
