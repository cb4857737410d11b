import { noTalks } from './diary.ts';
import { minutesAt } from './minutes.ts';
import { oneTalk, talkAndWords } from './one-talk.ts';
import { talksAt } from './talks.ts';
import type { Evidence, Way } from './way.ts';

/** All ways to read a file, the best first; there is always one. */
export function waysOf(evidence: Evidence): Way[] {
  const levels = [...new Set(evidence.outline.all.map(({ level }) => level))].sort(
    (one, other) => one - other,
  );
  const ways = levels.flatMap(level =>
    [talksAt(level, evidence) ?? [], minutesAt(level, evidence) ?? []].flat(),
  );
  ways.push(oneTalk(evidence), noTalks(evidence), ...[talkAndWords(evidence) ?? []].flat());
  return ways.sort((one, other) => other.score - one.score);
}
