import { timetableOrder } from '../../lists/timetable/narrowed.ts';
import type { RowHits } from '../../state/hits.ts';
import { promptOf, warned } from '../../state/parts.ts';
import type { PromptOverlay, RowFilter, State } from '../../state/state.ts';
import { withTimetableRow } from '../move.ts';
import { blankLine, typedLine } from './line-editor.ts';

type RowPrompt = PromptOverlay & { kind: 'row-filter' };

/** Opens the prompt of the timetable's filter; it begins with the one that there is. */
export function withRowPrompt(state: State): State {
  const { timetable, open, tab, rowFilter } = state;
  const line = rowFilter ? typedLine(rowFilter.query) : blankLine;
  const before = { timetable, open, tab, ...(rowFilter && { rowFilter }) };
  return { ...state, overlay: { kind: 'row-filter', prompt: { line, recalled: 0 }, before } };
}

/** The timetable without its filter, its cursor on the row that it is on now. */
export function withoutRowFilter({ rowFilter: _, ...state }: State): State {
  return state;
}

/** Esc: the timetable as it was before the prompt. */
export function abandonedRows(state: State, { before }: RowPrompt): State {
  const { overlay: _, rowFilter: __, ...rest } = state;
  return { ...rest, ...before };
}

/** Enter: keeps the filter. Before its rows are known, it waits for them. */
export function acceptedRows(state: State, prompt: RowPrompt): State {
  const { overlay: _, ...rest } = state;
  const query = prompt.prompt.line.text;
  if (query.trim() === '') return rest;
  const { rowFilter } = state;
  if (rowFilter?.query !== query)
    return { ...state, overlay: { ...prompt, prompt: { ...prompt.prompt, entered: true } } };
  return rowFilter.problem === undefined ? rest : warned(state, rowFilter.problem);
}

/** Takes the rows that a query fits, where they are still asked for; the cursor goes to the first from where it was. */
export function withRowHits(state: State, { query, rows, problem }: RowHits): State {
  const prompt = promptOf(state);
  if (prompt?.kind !== 'row-filter' || prompt.prompt.line.text !== query) return state;
  const rowFilter: RowFilter = { query, rows: new Set(rows), ...(problem !== undefined && { problem }) };
  const { entered, ...open } = prompt.prompt;
  const overlay = { ...prompt, prompt: open };
  const shown = withFirstRow({ ...state, rowFilter, overlay }, prompt.before.timetable.cursor);
  return entered ? acceptedRows(shown, overlay) : shown;
}

function withFirstRow(state: State, from: number): State {
  const order = timetableOrder(state);
  const cursor = order.find(row => row >= from) ?? order[0];
  return cursor === undefined ? state : withTimetableRow(state, { ...state.timetable, cursor });
}
