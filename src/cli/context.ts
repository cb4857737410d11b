import type { FlagValues } from '../config/rows.ts';
import type { Settings } from '../config/settings.ts';
import {
  addToLibrary,
  defaultEvent,
  eventIds,
  libraryEvents,
  meantEvents,
  namesEvent,
  openEvent,
  removeFromLibrary,
} from '../library/index.ts';
import { looksLikePath } from '../library/missing.ts';
import type { Library, OpenedEvent } from '../library/opened.ts';
import { ambiguousSetting, backgroundSetting, takeKeyboard } from '../terminal/question.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { codeText, hasColors } from '../view/code/index.ts';
import type { CodeColor } from '../view/nodes/text.ts';
import { browsing } from './browsing.ts';
import type { Context, Remembered } from './command.ts';
import type { Drawing, Flags } from './flags.ts';
import { libraryOf, stateFolder } from './folders.ts';
import type { Io } from './io.ts';
import { failureText } from './output/failure.ts';
import { checkCommand, isSilent, programOn, readingText } from './output/reading-text.ts';

/** What a command may ask for, in a real run. `bundled` is the folder of the bundled events; `prefix` as of `Context`. */
export function makeContext(parts: Omit<Parts, 'library'>, bundled: string, prefix = ''): Context {
  const { flags, drawing, io, settings } = parts;
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
    if (!isSaid) sayReading(opened, checkCommand(flags), io);
    isSaid = true;
    return opened;
  };
  return {
    event: async silently => (silently ? await open() : said(await open())).event,
    pasted: () => openEvent(library, names, { as, zone, pasted: true }),
    opened: async () => said(await open()),
    inspected: () => openEvent(library, names, { as, zone, inspect: true }),
    prefix,
    program: programOn(flags),
    isFlagged: flags.event !== undefined,
    of: otherEvents(parts, bundled),
    stars: async () => (await memoryOf(await open(), io)).stars,
    remembered: opened => memoryOf(opened, io),
    ...inLibrary(library, io),
    romaji: () => import('../search/romaji/index.ts'),
    codeColor: async nodes =>
      drawing.color && !flags.json && hasColors(nodes) ? loadCodeColor() : undefined,
    now: io.now,
    library: library.own,
    tell: message => io.err(`pepahate: ${sanitizeLine(message)}\n`),
    interactive: drawing.interactive,
    settings: async () => {
      const { settingRows } = await import('../config/index.ts');
      return settingRows(settings, flagValues(flags), defaultEvent);
    },
    configFile: settings.path,
    browse: async address => browsed(address, open, { ...parts, library }),
  };
}

/** What may be asked for of another event, by its name. */
function otherEvents(parts: Omit<Parts, 'library'>, bundled: string): Context['of'] {
  const known = new Map<string, Context>();
  return name => {
    const flags = { ...parts.flags, event: [name] };
    const other = known.get(name) ?? makeContext({ ...parts, flags }, bundled, `${name}:`);
    known.set(name, other);
    return other;
  };
}

/** What flags say of settings, as `pepahate config` shows it. */
function flagValues({ event, color, width, pager, quiet }: Flags): FlagValues {
  return {
    event: event?.join(' '),
    color,
    width: width?.toString(),
    pager: pager === false ? 'none' : undefined,
    quiet: quiet ? 'true' : undefined,
  };
}

/** What a run is made of. */
interface Parts {
  flags: Flags;
  drawing: Drawing;
  settings: Settings;
  library: Library;
  io: Io;
}

/** Opens the TUI; the terminal is asked what it is like while the event is opened. */
async function browsed(
  address: string | undefined,
  open: () => Promise<OpenedEvent>,
  { flags, drawing, settings, library, io }: Parts,
): Promise<number> {
  const known = { ambiguousWidth: ambiguousSetting(io.env), background: backgroundSetting(io.env) };
  // The Linux console prints sequences that it does not know.
  const asked = takeKeyboard(known, drawing.color && io.env['TERM'] !== 'linux');
  const { runTui } = await import('../tui/index.tsx');
  const opened = await open();
  const { ambiguousWidth, background } = await asked;
  const look = { background, styles: settings.styles };
  const given = { colors: drawing.color, address, ambiguousWidth, look, keys: settings.keys };
  return runTui({ ...browsing(opened, library, flags, io), ...given });
}

/** Tells on stderr how notes were read; `check` is the command that shows why. */
function sayReading(opened: OpenedEvent, check: string, io: Io): void {
  for (const line of readingText(opened, check)) io.err(`${sanitizeLine(line)}\n`);
}

/** What may be asked of the library, whichever event is open. */
function inLibrary(
  library: Library,
  io: Io,
): Pick<Context, 'isEvent' | 'events' | 'eventIds' | 'meantEvents' | 'addToLibrary' | 'removeFromLibrary'> {
  return {
    isEvent: name => namesEvent(library, name) || looksLikePath(name),
    events: () => libraryEvents(library, failure => io.err(failureText(failure))),
    eventIds: () => eventIds(library),
    meantEvents: name => meantEvents(library, name),
    addToLibrary: path => addToLibrary(library, path),
    removeFromLibrary: name => removeFromLibrary(library, name),
  };
}

async function loadCodeColor(): Promise<CodeColor> {
  const { colorCode } = await import('../view/code/colors.ts');
  return (code, language) => codeText(code, language ?? '', colorCode);
}

/** What is remembered of an event; says on stderr where that cannot be read. */
async function memoryOf({ event, source }: OpenedEvent, io: Io): Promise<Remembered> {
  const { openMemory } = await import('../tui/memory/file.ts');
  const { memory, message } = openMemory(stateFolder(io), event.id, source?.roots[0]);
  if (message !== undefined) io.err(`pepahate: ${sanitizeLine(message)}\n`);
  return memory;
}
