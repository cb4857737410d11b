import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import type { Ahead, Spot, TitleParts } from './parts.ts';

/**
 * The forms in which headings of one file name their speakers, with what each is worth: 1 where some do, 2 where half
 * of them could, 3 where nearly all surely do.
 */
export type SpeakerHabits = ReadonlyMap<string, number>;

/** From here on a form is how the titles of a level name their speakers. */
export const usual = 2;

/** Those of a heading that stands alone. */
export const noHabits: SpeakerHabits = new Map();

/** How often a form names a speaker for sure, and what stands in it otherwise. */
interface Times {
  sure: number;
  /** How often a handle stands where it would have a name. */
  beside: number;
  spots: Spot[];
}

/**
 * What headings of one level have in common: forms that name a speaker for sure in several of them, or in which
 * half of them could, each another one.
 */
export function speakerHabits(read: readonly TitleParts[]): SpeakerHabits {
  const times = new Map<string, Times>();
  const of = (form: string): Times => {
    const own = times.get(form) ?? { sure: 0, beside: 0, spots: [] };
    times.set(form, own);
    return own;
  };
  for (const { form, beside, spots, sure } of read) {
    if (form && sure >= 1) of(form).sure++;
    // `Queues: @ann` beside `Knots: Ann`.
    if (beside && sure >= 1) of(beside).beside++;
    if (sure < 1) for (const spot of spots) of(spot.form).spots.push(spot);
  }
  const titles = read.filter(({ title }) => !isWordOfNotes(headingKey(title))).length;
  const habits = new Map<string, number>();
  for (const [form, own] of times) {
    const worth = worthOf(own, titles);
    if (worth > 0) habits.set(form, worth);
  }
  const first = firstHabit(read, titles);
  if (first !== undefined) {
    habits.delete(first.replace('first', 'last'));
    habits.set(first, 3);
  }
  return habits;
}

/** What a form is worth that so many titles have, or could have. */
function worthOf({ sure, beside, spots }: Times, titles: number): number {
  const known = sure + beside;
  const open = spots.filter(({ isOpen }) => isOpen);
  const all = known + open.length;
  const often = all >= 2 && all >= titles * 0.5 && areOthers(open.map(({ name }) => name));
  if (sure >= 3 && sure >= titles * 0.6) return 3;
  if (often) return 2;
  // What could be a name in nearly all of several titles is one: `Tilda Marsh: Queues that bend`.
  const names = spots.filter(({ isName }) => isName).length;
  if (sure + names >= 3 && sure + names >= titles * 0.75) return 2;
  // So is what could be somebody, where a third surely is: `Queues: ann04`, `Knots: bob`.
  const people = known + spots.filter(({ isPerson }) => isPerson).length;
  const could = known + spots.length;
  const isNearlyAll = could >= titles * 0.75 && people >= could / 3;
  const isHalf = could >= titles * 0.5 && people >= could * 0.6;
  const isMost = could >= 3 && (isNearlyAll || isHalf);
  if (isMost && areOthers(spots.map(({ name }) => name))) return 2;
  return known >= 2 ? 1 : 0;
}

/** The form in which most of `titles` begin with who speaks; undefined where they do not. */
function firstHabit(read: readonly TitleParts[], titles: number): string | undefined {
  const aheads = read.flatMap(({ aheads = [] }) => aheads);
  const forms = [...new Set(aheads.map(({ form }) => form))];
  const worth = forms.map(form => ({
    form,
    sum: firstWorth(
      aheads.filter(each => each.form === form),
      titles,
    ),
  }));
  const best = worth.sort((one, other) => other.sum - one.sum)[0];
  return best && best.sum > 0 ? best.form : undefined;
}

/** What it is worth that titles of one form begin with who speaks: 0 where that is not likely. */
function firstWorth(aheads: readonly Ahead[], titles: number): number {
  const names = new Set(aheads.map(({ names }) => names.trim()));
  const all = aheads.length;
  if (all < 2 || names.size < all * 0.6) return 0;
  if (aheads.filter(({ worth }) => worth > 0).length < all * 0.75) return 0;
  const sum = aheads.reduce((rest, { worth }) => rest + Math.max(0, worth), 0);
  const behind = aheads.reduce((rest, { behind }) => rest + Math.max(0, behind), 0);
  const mean = sum / all;
  // Of two titles both do; names that are sure are a habit where fewer have one.
  const isUsual = all > 2 ? mean >= leastWorth && all >= titles * 0.5 : mean >= leastOfTwo && all >= titles;
  const isSure = all > 2 && mean >= surely && all >= titles * 0.25;
  return (isUsual || isSure) && behind < sum ? sum : 0;
}

/** What names ahead must be worth, where several titles have one, where two do, and where fewer than half do. */
const leastWorth = 0.32;
const surely = 0.75;
const leastOfTwo = 0.5;

/** Whether words that could be names are each another one; of acronyms in brackets the speakers below tell. */
function areOthers(words: readonly string[]): boolean {
  return new Set(words).size * 2 > words.length || words.every(word => /^\p{Lu}{2,5}$/u.test(word));
}
