import { emptyLine, type Line, span } from '../../line/line.ts';
import { headerOf } from '../lists/header.ts';
import { paneSeparator, tooSmall } from '../lists/panes.ts';
import { type Scene, sceneOf } from '../lists/scene.ts';
import { truncatedLine } from '../lists/truncated-line.ts';
import { tabStateOf } from '../state/parts.ts';
import type { Size, State } from '../state/state.ts';
import { eventScreen } from './events.ts';
import { fitted } from './fitted.ts';
import { footer } from './footer.ts';
import { foundScreen } from './found.ts';
import { hitScreen } from './hits.ts';
import { beginLines, helpLines, linkChoiceLines, reportLines } from './overlays.ts';
import type { Painting } from './painting.ts';
import { talkPane, timetablePane } from './panes.ts';
import { starLines } from './stars.ts';

/** The whole screen: exactly as many lines as the terminal has rows, none wider than its columns. */
export function frame(state: State, painting: Painting): Line[] {
  const { columns, rows } = state.size;
  if (tooSmall(state.size)) return tooSmallLines(state.size);
  const lines = [header(state), ...body(state, sceneOf(state), painting), footer(state)];
  return Array.from({ length: rows }, (_, row) => truncatedLine(lines[row] ?? emptyLine, columns));
}

function tooSmallLines({ columns, rows }: Size): Line[] {
  const line = [span('pepahate needs 20x6')];
  return Array.from({ length: rows }, (_, row) => truncatedLine(row === 0 ? line : emptyLine, columns));
}

function header(state: State): Line {
  const { title, facts, room } = headerOf(state);
  return [...fitted([span(title, 'title')], room), span(facts, 'dim')];
}

function body(state: State, scene: Scene, painting: Painting): Line[] {
  const { overlay, panes } = scene;
  const { columns, rows } = state.size;
  switch (overlay?.kind) {
    case 'help':
      return filled(helpLines(overlay), panes.body);
    case 'report':
      return filled(reportLines(overlay, columns), panes.body);
    case 'stars':
      return filled(starLines(state, overlay, columns), panes.body);
    case 'events':
      return filled(eventScreen(overlay, columns), panes.body);
    case 'search':
      return filled(hitScreen(state, overlay, painting), panes.body);
    case 'search-all':
      return filled(foundScreen(state, overlay, painting), panes.body);
    case 'targets': {
      const targets = linkChoiceLines(overlay, columns, Math.floor(rows / 2));
      return aboveLines(state, scene, painting, targets);
    }
    default:
      return state.overlay?.kind === 'begin'
        ? aboveLines(state, scene, painting, beginLines(state.overlay.slot, columns))
        : filled(paneLines(state, scene, painting), panes.body);
  }
}

/** The panes, and some lines over their last rows. */
function aboveLines(state: State, scene: Scene, painting: Painting, lines: readonly Line[]): Line[] {
  return [...filled(paneLines(state, scene, painting), scene.panes.body - lines.length), ...lines];
}

function paneLines(state: State, scene: Scene, { markerOf, colorCode }: Painting): Line[] {
  const { sideBySide, timetable, body: rows } = scene.panes;
  const query = markedQuery(state);
  const talk = () => talkPane(state, scene, query === undefined ? undefined : markerOf(query), colorCode);
  if (!sideBySide) return state.focus === 'talk' ? talk() : timetablePane(state, scene);
  const left = timetablePane(state, scene);
  const right = talk();
  return Array.from({ length: rows }, (_, row) => [
    ...fitted(left[row] ?? emptyLine, timetable),
    span(paneSeparator(), 'dim'),
    ...(right[row] ?? emptyLine),
  ]);
}

/** The query whose hits are marked in the open talk: that of its tab's filter, or of the search in use. */
function markedQuery(state: State): string | undefined {
  const { search } = state;
  return tabStateOf(state).filter?.hits.query ?? (search?.marked ? search.hits.query : undefined);
}

/** Exactly `rows` lines. */
function filled(lines: readonly Line[], rows: number): Line[] {
  return Array.from({ length: rows }, (_, row) => lines[row] ?? emptyLine);
}
