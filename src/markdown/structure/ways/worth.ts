import type { HeadingRole } from '../../../event/reading.ts';
import type { Heading } from '../headings/heading.ts';
import type { Sign } from '../signs/sign.ts';
import { roleWeights, type SignName, signWeights } from '../weights.ts';
import type { Signs } from './way.ts';

/** What a heading is worth in a role, by its signs. */
export function worth(heading: Heading, role: HeadingRole, signs: Signs): number {
  let sum = roleWeights[role];
  for (const { name, strength } of signs.get(heading)!) sum += strength * weightOf(name, role);
  return sum;
}

/** What a sign of strength 1 adds to a role. */
export function weightOf(name: SignName, role: HeadingRole): number {
  const weights: Partial<Record<HeadingRole, number>> = signWeights[name];
  return weights[role] ?? 0;
}

/** What speaks for a heading as a talk, beside its form. */
export function talkEvidence(heading: Heading, signs: Signs): number {
  return signs
    .get(heading)!
    .reduce(
      (sum, { name, strength }) =>
        sum + (name === 'long' || name === 'short' ? 0 : Math.max(0, strength * weightOf(name, 'talk'))),
      0,
    );
}

/** Whether the words of a heading are those of a part of a talk. */
export function isPart(heading: Heading, signs: Signs): boolean {
  return worth(heading, 'part', signs) - roleWeights.part >= 1;
}

/** What speaks for a heading as a talk, its form included; never below 0. */
export function weightOfTalk(heading: Heading, signs: Signs): number {
  return Math.max(0, worth(heading, 'talk', signs));
}

/** Whether a heading is a date, or named as a day. */
export function isDay(heading: Heading, signs: Signs): boolean {
  return has(signs.get(heading)!, 'named as a day', 'a date');
}

/** Whether one of some signs has one of some names. */
export function has(signs: readonly Sign[], ...names: SignName[]): boolean {
  return signs.some(({ name }) => names.includes(name));
}
