import type { Text } from '../../../../event/model.ts';
import { nameScore } from '../../../people/names.ts';
import { isOrganisation } from '../../../people/roles.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { withStops } from './words.ts';

/** Whom the first sentences name, as a list of names: a name that is a link, or stands behind `Speaker`. */
export function mentionIn({ text, marks }: Text): string | undefined {
  const named = marks
    .filter(
      ({ kind, start, end }) => (kind === 'link' || kind === 'strong') && start < 160 && end - start <= 40,
    )
    .map(({ start, end }) => text.slice(start, end));
  const people = named.filter(
    each => nameScore(each.replace(/^@/, '')) >= 1.3 && !isOrganisation(each) && !soundsLikeEvent(each),
  );
  const behind =
    /(?:\b(?:[Ss]peaker|[Pp]resenter|[Rr]eferent)(?:in)?|登壇者の|発表者の|スピーカーの)\s?((?:\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]+){0,2}|\p{Script=Han}{2,5})(?=[\s,、。氏さ])/u.exec(
      withStops(text.slice(0, 200)),
    )?.[1];
  // A frame of slides names them first: `Queues from Ann Lee`.
  const author = people.find(name => /\s(?:from|by)\s$/.test(text.slice(0, text.indexOf(name))));
  const first = behind ?? author ?? people[0];
  if (first === undefined) return undefined;
  return [first, ...othersBehind(first, text, people)].join(', ');
}

/** The people in a row behind the first, each behind a comma or a word such as `and`. */
function othersBehind(first: string, text: string, people: readonly string[]): string[] {
  const others: string[] = [];
  let at = text.indexOf(first) + first.length;
  for (;;) {
    const sign = parting.exec(text.slice(at, at + longestSign))?.[0];
    const next = sign && people.find(name => text.startsWith(name, at + sign.length));
    if (sign === undefined || next === undefined || others.includes(next)) return others;
    others.push(next);
    at += sign.length + next.length;
  }
}

/** What parts people in a row, and its length in UTF-16 units. */
const parting = /^(?:,\s(?:(?:und|et|and|y|e|i|и|&)\s)?|\s(?:und|et|and|y|e|i|и|&)\s(?:de\s)?)/;
const longestSign = 8;
