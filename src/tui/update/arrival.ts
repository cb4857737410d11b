import type { Arrival } from '../state/actions.ts';
import type { Hits } from '../state/hits.ts';
import type { State } from '../state/state.ts';
import { toUnfolded } from './hits.ts';

/** At a hit that was found from elsewhere. What was searched for is marked as soon as it is found here, too. */
export function withArrival(state: State, { address, query }: Arrival & { kind: 'hit' }): State {
  const hits: Hits = { query, count: 0, done: false, found: [], runs: [] };
  return { ...toUnfolded(state, address), search: { hits, index: 0, awaited: address, marked: true } };
}
