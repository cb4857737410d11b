import { nameScore } from '../names.ts';
import { isNick } from '../nicks.ts';
import { readPeople } from '../speakers.ts';
import { mayBeName } from './clues.ts';
import type { Spot } from './parts.ts';

/** Adds a place where somebody stands more often than not, once. */
export function addSpot({ spots }: { spots: Spot[] }, form: string, name: string): void {
  if (!spots.some(spot => spot.form === form && spot.name === name))
    spots.push({ form, name, isOpen: true, isName: false, isPerson: false });
}

/** In UTF-16 units, and in people. */
const longest = 60;
const most = 4;

/** Whether a text could be people, by its form alone: `ann`, `ann (Example Inc.)`, `Ann & bob04`. */
export function mayBePeople(text: string): boolean {
  if (text.trim() === '' || text.length > longest) return false;
  if (mayBeName(text)) return true;
  const people = readPeople(text);
  // `your humble servant`: small words are no list of people.
  if (people.length > 1 && !/[,、，&＆+/／・×(（@]|\s(?:and|und|et|y|e|x)\s/.test(text)) return false;
  return (
    people.length > 0 &&
    people.length <= most &&
    people.every(({ name }) => mayBeName(name) || nameScore(name) >= 1.2)
  );
}

/** Whether a text behind a title is somebody: a name, a nick, or a small Latin word behind a title in another script. */
export function isPersonBehind(text: string, title: string): boolean {
  const name = readPeople(text)[0]?.name ?? '';
  return nameScore(name) >= 1.2 || isNick(name) || (/^[a-z][\w.-]*$/.test(name) && /\p{Lo}/u.test(title));
}
