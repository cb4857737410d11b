import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import type { Ahead, TitleParts } from './parts.ts';

/**
 * The forms in which headings of one file name their speakers, with what each is worth: 1 where some do, 2 where half
 * of them could, 3 where nearly all surely do.
 */
export type SpeakerHabits = ReadonlyMap<string, number>;

/** Those of a heading that stands alone. */
export const noHabits: SpeakerHabits = new Map();

/** How often a form names a speaker for sure, and what stands in it otherwise. */
interface Times {
  sure: number;
  /** How often a handle stands where it would have a name. */
  beside: number;
  maybe: string[];
}

/**
 * What headings of one level have in common: forms that name a speaker for sure in several of them, or in which
 * half of them could, each another one.
 */
export function speakerHabits(read: readonly TitleParts[]): SpeakerHabits {
  const times = new Map<string, Times>();
  const of = (form: string): Times => {
    const own = times.get(form) ?? { sure: 0, beside: 0, maybe: [] };
    times.set(form, own);
    return own;
  };
  const names = new Map<string, number>();
  for (const { form, beside, maybe, named = [], sure } of read) {
    if (form && sure >= 1) of(form).sure++;
    else if (maybe) of(maybe.form).maybe.push(maybe.name);
    // `Queues: @ann` beside `Knots: Ann`.
    if (beside && sure >= 1) of(beside).beside++;
    if (sure < 1) for (const each of named) names.set(each, (names.get(each) ?? 0) + 1);
  }
  const titles = read.filter(({ title }) => !isWordOfNotes(headingKey(title))).length;
  const habits = new Map<string, number>();
  for (const [form, own] of times) {
    const known = own.sure + own.beside;
    const all = known + own.maybe.length;
    const often = all >= 2 && all >= titles * 0.5 && areOthers(own.maybe);
    if (own.sure >= 3 && own.sure >= titles * 0.6) habits.set(form, 3);
    else if (known >= 2 || often) habits.set(form, often ? 2 : 1);
  }
  // What could be a name in nearly all of several titles is one: `Tilda Marsh: Queues that bend`.
  for (const [form, found] of names) {
    const all = found + (times.get(form)?.sure ?? 0);
    if (all >= 3 && all >= titles * 0.75 && !habits.has(form)) habits.set(form, 2);
  }
  const first = firstHabit(read, titles);
  if (first !== undefined) {
    habits.delete(first.replace('first', 'last'));
    habits.set(first, 3);
  }
  return habits;
}

/** The form in which most of `titles` begin with who speaks; undefined where none is. */
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
  // Of two titles both do.
  if (all < 2 || all < titles * (all > 2 ? 0.5 : 1) || names.size < all * 0.6) return 0;
  if (aheads.filter(({ worth }) => worth > 0).length < all * 0.75) return 0;
  const sum = aheads.reduce((rest, { worth }) => rest + worth, 0);
  const behind = aheads.reduce((rest, { behind }) => rest + behind, 0);
  return sum < all * (all > 2 ? leastWorth : leastOfTwo) || behind >= sum ? 0 : sum;
}

/** What names ahead must be worth, where several titles have one, and where two do. */
const leastWorth = 0.35;
const leastOfTwo = 0.6;

/** Whether words that could be names are each another one; of acronyms in brackets the speakers below tell. */
function areOthers(words: readonly string[]): boolean {
  return new Set(words).size * 2 > words.length || words.every(word => /^\p{Lu}{2,5}$/u.test(word));
}
