import type { Text } from '../../../event/model.ts';
import { peopleIn } from '../people.ts';
import { readPeople } from '../speakers.ts';
import type { Clues } from './clues.ts';
import type { TitleParts } from './parts.ts';
import { addSpot, mayBePeople } from './spots.ts';

/** What a name must be worth that is set apart, and nothing else says that it is one. */
const least = 1.2;

/**
 * Takes a name off the end of a title that only its form sets apart: a line of its own, emphasis, a link, or that all
 * before it is in bold or a link. `rest` is what is left of the text so far.
 */
export function takeApart(rest: string, text: Text, parts: TitleParts, { profiles, habits }: Clues): string {
  const tail = tailOf(text);
  if (tail === undefined || tail.length < 2 || !rest.endsWith(tail)) return rest;
  const before = rest.slice(0, rest.length - tail.length).trim();
  if (before.length < 4) return rest;
  const people = peopleIn(tail, profiles);
  const isHabit = (habits.get('apart') ?? 0) >= 2 && mayBePeople(tail);
  if (!isHabit && (people?.score ?? 0) < least) {
    if (mayBePeople(tail)) addSpot(parts, 'apart', tail);
    return rest;
  }
  const speakers = people?.speakers ?? readPeople(tail);
  Object.assign(parts, { speakers, sure: Math.max(least, people?.score ?? 0), form: 'apart' });
  return before;
}

/** What is set apart at the end of a heading, its spaces as one each. */
function tailOf({ text, marks }: Text): string | undefined {
  const whole = text.trimEnd();
  const line = whole.lastIndexOf('\n');
  const isSetOff = (kind: string) => kind === 'strong' || kind === 'emphasis' || kind === 'link';
  const last = marks.find(({ kind, start, end }) => isSetOff(kind) && end === whole.length && start > 0);
  const head = marks.find(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'link') && start === 0 && end >= 4 && end < whole.length,
  );
  const start = line >= 0 ? line + 1 : (last?.start ?? head?.end);
  if (start === undefined || !/[\s)）」』]$/u.test(whole.slice(0, start) + (head?.end === start ? ' ' : '')))
    return undefined;
  return whole.slice(start).replace(/\s+/g, ' ').trim();
}
