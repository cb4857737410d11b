import { join } from 'node:path';
import { allEvents, type NamedEvent } from '../across/events.ts';
import { type EventRef, isSameEvent } from '../across/found.ts';
import { EventsSearch } from '../across/index.ts';
import { isTrue } from '../config/settings.ts';
import { NotesAgain } from '../library/again/index.ts';
import { openEvent } from '../library/index.ts';
import { addJot, beginFile, beginNotes } from '../library/jot.ts';
import { type Library, type OpenedEvent, type OpenOptions, pathOfFile } from '../library/opened.ts';
import type { BrowsedEvent, BrowsedLibrary, Browsing } from '../tui/browsing.ts';
import type { ListedEvent } from '../view/event.ts';
import type { Flags } from './flags.ts';
import { stateFolder } from './folders.ts';
import type { Io } from './io.ts';
import { crashText } from './output/failure.ts';
import { byDate, listedEvent } from './output/listed-events.ts';
import { checkedFiles, footerText, isSilent } from './output/reading-text.ts';

/** An event as it was asked for. */
interface Asked {
  /** What names it in a command; none of the one that opens by default. */
  names: readonly string[] | undefined;
  options: Pick<OpenOptions, 'as' | 'zone'>;
  /** Whether nobody wants to know how it was read. */
  silent: boolean;
}

/** What the TUI needs of a run: the event, the library, and where it may remember things. */
export function browsing(
  opened: OpenedEvent,
  library: Library,
  flags: Flags,
  io: Io,
): Omit<Browsing, 'colors' | 'ambiguousWidth' | 'look' | 'keys'> {
  const { as, tz: zone, event: names } = flags;
  const asked = { names, options: { as, zone }, silent: isSilent(flags, io) };
  return {
    ...browsed(opened, library, asked),
    library: browsedLibrary(opened, library, asked, io),
    env: io.env,
    now: io.now,
    stateFolder: stateFolder(io),
    describe: error => crashText(error, isTrue(io.env['PEPAHATE_DEBUG'])).trimEnd(),
  };
}

/** An event with what reads it again and writes to it, where it is the user's own. */
function browsed(
  opened: OpenedEvent,
  library: Library,
  asked: Asked,
  listed: EventRef = { id: opened.event.id, where: opened.where },
): BrowsedEvent {
  const { options, silent } = asked;
  const { event, source } = opened;
  const { bundled, own } = library;
  const reading = silent ? undefined : (more: string) => footerText(opened, more);
  let { as } = options;
  const report = async () => {
    const inspected = source && (await openEvent(library, source.roots, { ...options, as, inspect: true }));
    return { files: checkedFiles({ ...opened, ...inspected, where: opened.where }), as };
  };
  if (!source) return { event, listed, reading, report };
  // The worker lies beside the folder of the bundled events.
  const worker = join(bundled, '../worker.cjs');
  let latest: Pick<OpenedEvent, 'warnings' | 'reading'> = opened;
  const readAs = (file: string | undefined) => {
    const kind = (latest.reading ?? opened.reading)?.files.find(each => each.file === file)?.kind;
    // Nothing is drawn meanwhile.
    return { id: event.id, as: as ?? kind, patience: 1000 };
  };
  const task = () => ({ library: { bundled, own }, names: source.roots, as, zone: options.zone });
  const again = new NotesAgain(worker, task, now => (latest = now));
  return {
    event,
    listed,
    reading,
    report,
    own: {
      roots: source.roots,
      pathOf: file => pathOfFile(source, file),
      read: shown => again.read(shown),
      readAs: said => (as = said),
      add: async (file, jot) => (await addJot(pathOfFile(source, file), readAs(file), jot))?.number,
      begin: async slot => {
        const made = await beginFile(source, as, slot);
        if (made) return made;
        const line = await beginNotes(pathOfFile(source, slot.file), readAs(slot.file), slot);
        return line && { file: slot.file, line: line.number };
      },
    },
  };
}

/** The library; the event that the run began with is among its events, wherever it lies. */
function browsedLibrary(first: OpenedEvent, library: Library, asked: Asked, io: Io): BrowsedLibrary {
  const named: NamedEvent = { id: first.event.id, where: first.where, roots: first.source?.roots };
  const { bundled, own, kept, cache } = library;
  const { as, zone } = asked.options;
  const piped = first.where === 'stdin' ? first.event : undefined;
  // The worker lies beside the folder of the bundled events.
  const search = new EventsSearch(join(bundled, '../across.cjs'), () => ({
    library: { bundled, own, kept, cache },
    named,
    as,
    zone,
    piped,
  }));
  return {
    search,
    async list() {
      const { openMemory } = await import('../tui/memory/file.ts');
      const found: ListedEvent[] = [];
      for await (const opened of allEvents(library, named, async () => first)) {
        const { memory } = openMemory(stateFolder(io), opened.event.id, opened.source?.roots[0]);
        found.push(listedEvent(opened, memory));
        await keysRead();
      }
      return byDate(found);
    },
    async open({ id, where }) {
      const listed = { id, where };
      if (!isSameEvent(listed, named)) {
        const opened = await openEvent(library, [id]);
        return browsed(opened, library, { ...asked, names: [id], options: {} }, listed);
      }
      // What came from a pipe is there once.
      const isPiped = where === 'stdin';
      const names = first.source?.roots ?? [id];
      const opened = isPiped ? first : await openEvent(library, names, asked.options);
      return browsed(opened, library, asked, listed);
    },
  };
}

/** Keys are read between any two events. */
function keysRead(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
