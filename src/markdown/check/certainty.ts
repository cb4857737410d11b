import type { Certainty } from '../../event/reading.ts';
import type { Decision } from '../structure/decide.ts';

/**
 * How far the runner-up must lie behind, in the unit of the signs' weights. Of 180 annotated notes that no weight
 * was set by, 75 in 100 had exactly the right talks where a reading was sure, 45 where it was likely, 30 below.
 */
const margins = { sure: 5, likely: 1.5 };

/** Of talks and sections. Where more are in doubt, it is the reading as a whole that is. */
const mostDoubts = 1 / 3;

/** How sure a decision is. */
export function certaintyOf(decision: Decision): Certainty {
  const { way, runnerUp, doubts } = decision;
  const margin = runnerUp ? way.score - runnerUp.score : Number.POSITIVE_INFINITY;
  if (margin >= margins.sure && doubts.length === 0) return 'sure';
  // Where it has its title from is all that one talk and one talk differ in.
  const isOneTalk = way.kind === 'talk' && runnerUp?.kind === 'talk';
  return (margin >= margins.likely && isMostlyClear(decision)) || isOneTalk ? 'likely' : 'guess';
}

/** Whether few enough headings are in doubt to name each. */
export function isMostlyClear({ doubts, regions }: Decision): boolean {
  return doubts.length < regions.length * mostDoubts;
}
