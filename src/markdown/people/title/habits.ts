import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import type { TitleParts } from './parts.ts';

/** The forms in which headings of one file name their speakers, with what each is worth. */
export type SpeakerHabits = ReadonlyMap<string, number>;

/** Those of a heading that stands alone. */
export const noHabits: SpeakerHabits = new Map();

/**
 * What headings of one level have in common: forms that name a speaker for sure in several of them, or in which
 * half of them could.
 */
export function speakerHabits(read: readonly TitleParts[]): SpeakerHabits {
  const times = new Map<string, { sure: number; maybe: number }>();
  const count = (form: string, key: 'sure' | 'maybe') => {
    const own = times.get(form) ?? { sure: 0, maybe: 0 };
    own[key]++;
    times.set(form, own);
  };
  for (const { form, maybe, sure } of read) {
    if (form && sure >= 1) count(form, 'sure');
    else if (maybe) count(maybe, 'maybe');
  }
  const titles = read.filter(({ title }) => !isWordOfNotes(headingKey(title))).length;
  const habits = new Map<string, number>();
  for (const [form, { sure, maybe }] of times) {
    const often = sure + maybe >= 2 && sure + maybe >= titles * 0.5;
    if (sure >= 2 || often) habits.set(form, often ? 2 : 1);
  }
  return habits;
}
