import { join } from 'node:path';
import { NotesAgain } from '../library/again/index.ts';
import { defaultEvent, listEvents, meantEvents, namesEvent, openEvent } from '../library/index.ts';
import { looksLikePath } from '../library/missing.ts';
import { type Library, type OpenedEvent, pathOfFile } from '../library/opened.ts';
import { nearest } from '../search/talk.ts';
import { ambiguousSetting, takeKeyboard } from '../terminal/question.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Browsing } from '../tui/index.tsx';
import { codeText, hasColors } from '../view/code.ts';
import type { Context } from './command.ts';
import { crashText, failureText } from './failure.ts';
import type { Drawing, Flags } from './flags.ts';
import type { Io } from './io.ts';
import { readingText } from './reading-text.ts';

/** What a command may ask for, in a real run. `bundled` is the folder of the bundled events. */
export function makeContext(flags: Flags, drawing: Drawing, io: Io, bundled: string): Context {
  const library = libraryOf(io, bundled);
  const names = flags.event ?? [io.env['PEPAHATE_EVENT'] || defaultEvent];
  const { as, tz: zone } = flags;
  let opening: Promise<OpenedEvent> | undefined;
  const open = () => {
    opening ??= openEvent(library, names, { as, zone });
    return opening;
  };
  let isSaid = isSilent(flags, io);
  const said = (opened: OpenedEvent) => {
    if (!isSaid)
      io.err(
        readingText(opened)
          .map(line => `${sanitizeLine(line)}\n`)
          .join(''),
      );
    isSaid = true;
    return opened;
  };
  return {
    event: async silently => (silently ? await open() : said(await open())).event,
    inspected: () => openEvent(library, names, { as, zone, inspect: true }),
    isEvent: operand => flags.event === undefined && (namesEvent(library, operand) || looksLikePath(operand)),
    meantEvents: name => meantEvents(library, name),
    of: name => makeContext({ ...flags, event: [name] }, drawing, io, bundled),
    events: () => listEvents(library, failure => io.err(failureText(failure))),
    romaji: () => import('../search/romaji/index.ts'),
    async codeColor(nodes) {
      if (!drawing.color || flags.json || !hasColors(nodes)) return undefined;
      const { colorCode } = await import('../view/code-colors.ts');
      return (code, language) => codeText(code, language ?? '', colorCode);
    },
    stars: async () => starsOf(await open(), io),
    now: io.now,
    tell: message => io.err(`pepahate: ${sanitizeLine(message)}\n`),
    interactive: drawing.interactive,
    async browse(address) {
      const asked = takeKeyboard(ambiguousSetting(io.env));
      const { runTui } = await import('../tui/index.tsx');
      const opened = await open();
      const reading = isSilent(flags, io) ? undefined : readingText(opened).at(-1);
      const given = { colors: drawing.color, address, reading, ambiguousWidth: await asked };
      return runTui({ ...browsing(opened, library, flags, io), ...given });
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
    suggest: nearest,
  };
}

/** What the TUI needs of a run: the event, the user's own notes, and where it may remember things. */
function browsing(
  { event, source }: OpenedEvent,
  library: Library,
  { as, tz: zone }: Flags,
  io: Io,
): Omit<Browsing, 'colors' | 'ambiguousWidth'> {
  const { bundled, own } = library;
  // The worker lies beside the folder of the bundled events.
  const worker = join(bundled, '../worker.cjs');
  const task = { library: { bundled, own }, names: source?.roots ?? [], as, zone };
  const again = source && new NotesAgain(worker, task);
  return {
    event,
    own: source &&
      again && {
        roots: source.roots,
        pathOf: file => pathOfFile(source, file),
        read: shown => again.read(shown),
      },
    env: io.env,
    now: io.now,
    stateFolder: stateFolder(io),
    describe: error => crashText(error, Boolean(io.env['PEPAHATE_DEBUG'])).trimEnd(),
  };
}

/** What the reader has starred in an event; says on stderr where that cannot be read. */
async function starsOf({ event, source }: OpenedEvent, io: Io): Promise<readonly string[]> {
  const { openMemory } = await import('../tui/memory/file.ts');
  const { memory, message } = openMemory(stateFolder(io), event.id, source?.roots[0]);
  if (message !== undefined) io.err(`pepahate: ${sanitizeLine(message)}\n`);
  return memory.stars;
}

/** The XDG state folder; undefined where nothing is to be remembered. */
function stateFolder({ env }: Io): string | undefined {
  const { PEPAHATE_STATE, XDG_STATE_HOME, HOME } = env;
  const base = XDG_STATE_HOME || (HOME && join(HOME, '.local', 'state'));
  return PEPAHATE_STATE === 'off' || !base ? undefined : join(base, 'pepahate');
}

/** Whether nobody wants to know how notes were read. */
function isSilent({ quiet }: Flags, { env }: Io): boolean {
  return quiet === true || !['', '0'].includes(env['PEPAHATE_QUIET'] ?? '');
}
