import { join } from 'node:path';
import { defaultEvent, type Library, listEvents, type Opened, openEvent } from '../library/index.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { hasColors } from '../view/remark.ts';
import { browsing } from './browsing.ts';
import type { Context } from './command.ts';
import { failureText } from './failure.ts';
import type { Drawing, Flags } from './flags.ts';
import type { Io } from './io.ts';

/** What a command may ask for, in a real run. `bundled` is the folder of the bundled events. */
export function makeContext(flags: Flags, drawing: Drawing, io: Io, bundled: string): Context {
  const library = libraryOf(io, bundled);
  const name = flags.event ?? (io.env['PEPAHATE_EVENT'] || defaultEvent);
  let opened: Promise<Opened> | undefined;
  const open = () => {
    opened ??= openEvent(library, name).then(found => warned(found, io));
    return opened;
  };
  return {
    event: async () => (await open()).event,
    events: () => listEvents(library, failure => io.err(failureText(failure))),
    readings: () => import('../search/romaji.ts'),
    now: io.now,
    tell: message => io.err(`pepahate: ${sanitizeLine(message)}\n`),
    interactive: drawing.interactive,
    async browse(place) {
      const { browse } = await import('../tui/index.tsx');
      return browse(browsing(await open(), library, { colors: drawing.color, place }, io));
    },
    async codeColorer(remarks) {
      if (!drawing.color || flags.json || !remarks.some(hasColors)) return undefined;
      const { colorCode } = await import('../view/code-colors.ts');
      return colorCode;
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
    ...(data && { own: join(data, 'pepahate') }),
  };
}

const mostWarnings = 10;

/** Says on stderr what the reader had to guess. */
function warned(opened: Opened, io: Io): Opened {
  const { where, warnings } = opened;
  const lines = warnings
    .slice(0, mostWarnings)
    .map(({ line, message }) => sanitizeLine(`${where}:${line}: warning: ${message}`));
  const more = warnings.length - lines.length;
  if (more > 0) lines.push(sanitizeLine(`${where}: … and ${more} more warning${more === 1 ? '' : 's'}`));
  io.err(lines.map(line => `${line}\n`).join(''));
  return opened;
}
