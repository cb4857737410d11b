import type { SaidReading } from '../../../event/reading.ts';
import type { ReadingReport } from '../../../view/reading.ts';
import { said } from '../../state/parts.ts';
import { atTop, type State } from '../../state/state.ts';

/**
 * The list of how the notes are read, unless something else was opened meanwhile. Where they were read otherwise than
 * before, the footer says how that stays.
 */
export function reported(state: State, { files, as }: ReadingReport): State {
  const { overlay } = state;
  if (overlay && overlay.kind !== 'report') return state;
  const shown: State = { ...state, overlay: { kind: 'report', files, as, position: atTop } };
  return overlay ? said(shown, keptBy(as)) : shown;
}

function keptBy(as: SaidReading | undefined): string {
  return as === undefined ? 'read by their headings' : `reading: ${as} in the front matter keeps it so`;
}

/**
 * What the notes are to be read as next: with their talks at each level of headings in turn, as a diary, as one talk,
 * and then by their signs again.
 */
export function nextReading({ overlay }: State): SaidReading | undefined {
  if (overlay?.kind !== 'report') return undefined;
  const headings = overlay.files.flatMap(({ reading }) => reading?.outline?.headings ?? []);
  const levels = [...new Set(headings.map(({ level }) => level))].filter(level => level <= 6).sort();
  const others: SaidReading[] = [...levels.map(level => `h${level}` as SaidReading), 'diary', 'talk'];
  return others[overlay.as === undefined ? 0 : others.indexOf(overlay.as) + 1];
}
