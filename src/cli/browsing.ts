import { join, resolve } from 'node:path';
import { type Library, type Opened, openEvent } from '../library/index.ts';
import type { Browsing } from '../tui/index.tsx';
import { crashText } from './failure.ts';
import type { Io } from './io.ts';

interface Choices {
  colors: boolean;
  place: string | undefined;
}

/** What the TUI needs of a run: the event, the user's own file, and where it may remember things. */
export function browsing({ event, where }: Opened, library: Library, choices: Choices, io: Io): Browsing {
  const { place, colors } = choices;
  // Never stdin's: the TUI opens only where stdin is a terminal.
  const file = where === 'bundled' ? undefined : resolve(where);
  const folder = stateFolder(io);
  return {
    event,
    colors,
    env: io.env,
    now: io.now,
    describe: error => crashText(error, Boolean(io.env['PEPAHATE_DEBUG'])).trimEnd(),
    ...(place !== undefined && { place }),
    ...(folder !== undefined && { stateFolder: folder }),
    ...(file !== undefined && { own: { file, read: async () => (await openEvent(library, file)).event } }),
  };
}

/** The XDG state folder; undefined where nothing is to be remembered. */
function stateFolder({ env }: Io): string | undefined {
  const { PEPAHATE_STATE, XDG_STATE_HOME, HOME } = env;
  const base = XDG_STATE_HOME || (HOME && join(HOME, '.local', 'state'));
  return PEPAHATE_STATE === 'off' || !base ? undefined : join(base, 'pepahate');
}
