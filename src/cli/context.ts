import { join, resolve } from 'node:path';
import { defaultEvent, type Library, listEvents, type OpenedEvent, openEvent } from '../library/index.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Browsing } from '../tui/index.tsx';
import type { Context } from './command.ts';
import { crashText, failureText } from './failure.ts';
import type { Drawing, Flags } from './flags.ts';
import type { Io } from './io.ts';

/** What a command may ask for, in a real run. `bundled` is the folder of the bundled events. */
export function makeContext(flags: Flags, drawing: Drawing, io: Io, bundled: string): Context {
  const library = libraryOf(io, bundled);
  const name = flags.event ?? (io.env['PEPAHATE_EVENT'] || defaultEvent);
  let opening: Promise<OpenedEvent> | undefined;
  const open = () => {
    opening ??= openEvent(library, name).then(opened => warned(opened, io));
    return opening;
  };
  return {
    event: async () => (await open()).event,
    events: () => listEvents(library, failure => io.err(failureText(failure))),
    romaji: () => import('../search/romaji/index.ts'),
    now: io.now,
    tell: message => io.err(`pepahate: ${sanitizeLine(message)}\n`),
    interactive: drawing.interactive,
    async browse(address) {
      const { runTui } = await import('../tui/index.tsx');
      return runTui({ ...browsing(await open(), library, io), colors: drawing.color, address });
    },
  };
}

/** The user's own notes lie in the XDG data folder. */
function libraryOf(io: Io, bundled: string): Library {
  const { XDG_DATA_HOME, HOME } = io.env;
  const data = XDG_DATA_HOME || (HOME && join(HOME, '.local', 'share'));
  return {
    bundled,
    inIsTty: () => io.inIsTty,
    readIn: io.readIn,
    own: data ? join(data, 'pepahate') : undefined,
  };
}

/** What the TUI needs of a run: the event, the user's own file, and where it may remember things. */
function browsing({ event, where }: OpenedEvent, library: Library, io: Io): Omit<Browsing, 'colors'> {
  // Never stdin's: the TUI opens only where stdin is a terminal.
  const file = where === 'bundled' ? undefined : resolve(where);
  const readAgain = async (path: string) => (await openEvent(library, path)).event;
  return {
    event,
    own: file === undefined ? undefined : { file, read: () => readAgain(file) },
    env: io.env,
    now: io.now,
    stateFolder: stateFolder(io),
    describe: error => crashText(error, Boolean(io.env['PEPAHATE_DEBUG'])).trimEnd(),
  };
}

/** The XDG state folder; undefined where nothing is to be remembered. */
function stateFolder({ env }: Io): string | undefined {
  const { PEPAHATE_STATE, XDG_STATE_HOME, HOME } = env;
  const base = XDG_STATE_HOME || (HOME && join(HOME, '.local', 'state'));
  return PEPAHATE_STATE === 'off' || !base ? undefined : join(base, 'pepahate');
}

const mostWarnings = 10;

/** Says on stderr what the reader had to guess. */
function warned(opened: OpenedEvent, io: Io): OpenedEvent {
  const { where, warnings } = opened;
  const lines = warnings
    .slice(0, mostWarnings)
    .map(({ line, message }) => sanitizeLine(`${where}:${line}: warning: ${message}`));
  const more = warnings.length - lines.length;
  if (more > 0) lines.push(sanitizeLine(`${where}: … and ${more} more warning${more === 1 ? '' : 's'}`));
  io.err(lines.map(line => `${line}\n`).join(''));
  return opened;
}
