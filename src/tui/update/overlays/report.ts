import type { SaidReading } from '../../../event/reading.ts';
import type { ReadingReport } from '../../../view/reading.ts';
import type { Effect } from '../../state/actions.ts';
import { said } from '../../state/parts.ts';
import { atTop, type State } from '../../state/state.ts';

/** The list of how the notes are read, unless something else was opened meanwhile. */
export function reported({ message: _, ...state }: State, { files, as }: ReadingReport): State {
  const { overlay } = state;
  if (overlay && overlay.kind !== 'report') return state;
  return { ...state, overlay: { kind: 'report', files, as, position: atTop } };
}

/** Notes that were read otherwise: the list tells how, unless it was left meanwhile, and the footer how that stays. */
export function reread(state: State, report: ReadingReport): State {
  return said(state.overlay?.kind === 'report' ? reported(state, report) : state, keptBy(report));
}

function keptBy({ files, as }: ReadingReport): string {
  const taken = files.flatMap(({ reading }) => reading?.as ?? []);
  if (as === undefined) return taken.length > 0 ? 'read as they say themselves' : 'read by their headings';
  if (!taken.includes(as)) return `the notes cannot be read as ${as}`;
  return `reading: ${as} in the front matter keeps it so`;
}

/**
 * What the notes are to be read as next: with their talks at each level of headings in turn, as a diary, as one talk,
 * and then by their signs again.
 */
export function nextReading({ overlay }: State): Effect | undefined {
  if (overlay?.kind !== 'report') return undefined;
  const { as: before } = overlay;
  const headings = overlay.files.flatMap(({ reading }) => reading?.outline?.headings ?? []);
  const levels = [...new Set(headings.map(({ level }) => level))].filter(level => level <= 6).sort();
  const others: SaidReading[] = [...levels.map(level => `h${level}` as SaidReading), 'diary', 'talk'];
  return { type: 'read-as', as: others[before === undefined ? 0 : others.indexOf(before) + 1], before };
}
