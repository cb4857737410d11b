import type { Event, Notes, Talk } from '../../src/event/model.ts';
import type { Reading } from '../../src/markdown/index.ts';

/** An annotation: what a person says is in a file. */
export interface Expected {
  kind: string;
  title?: string;
  date?: string;
  talks?: { title: string; speakers?: string[]; day?: string; start?: string; minutes?: number }[];
  sections?: string[];
  questions?: number;
}

export function sameTitle(one: string, other: string): boolean;
export function lettersMissing(expected: Expected, event: Event): string[];
export function lettersOfNames(pairs: [NonNullable<Expected['talks']>[number], Talk][]): string[];
export function sameSpeaker(expected: string, given: string): boolean;
export function scoreFile(
  source: string,
  expected: Expected,
  reading: Reading,
): {
  score: Record<string, number>;
  missing: NonNullable<Expected['talks']>;
  extra: Talk[];
  pairs: [NonNullable<Expected['talks']>[number], Talk][];
};
export function shown(event: { notes: Notes[] }): string[];
