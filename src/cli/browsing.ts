import { join } from 'node:path';
import { allEvents, type NamedEvent } from '../across/events.ts';
import { type EventRef, isSameEvent, refKey } from '../across/found.ts';
import { EventsSearch } from '../across/index.ts';
import { isTrue } from '../config/settings.ts';
import { readAgainAs, type SaidReading } from '../event/reading.ts';
import { NotesAgain } from '../library/again/index.ts';
import { openEvent } from '../library/index.ts';
import { addJot, beginFile, beginNotes } from '../library/jot.ts';
import { type Library, type OpenedEvent, pathOfFile, type Source } from '../library/opened.ts';
import type { BrowsedEvent, BrowsedLibrary, Browsing, OwnNotes } from '../tui/browsing.ts';
import type { ListedEvent } from '../view/event.ts';
import type { Flags } from './flags.ts';
import { stateFolder } from './folders.ts';
import type { Io } from './io.ts';
import { crashText } from './output/failure.ts';
import { byDate, listedEvent } from './output/listed-events.ts';
import { checkedFiles, footerText, isSilent } from './output/reading-text.ts';

/** An event as it was asked for. */
interface Asked {
  zone?: string | undefined;
  /** How the events of this run are read by hand, as long as it lasts. */
  said: Map<string, SaidReading>;
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
  const { as, tz: zone } = flags;
  const named = refKey({ id: opened.event.id, where: opened.where });
  const said = new Map(as === undefined ? [] : [[named, as]]);
  const asked = { zone, said, silent: isSilent(flags, io) };
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
  const { event, source, where } = opened;
  const as = () => asked.said.get(refKey(listed));
  const reading = asked.silent ? undefined : (more: string) => footerText(opened, more);
  if (!source) return { event, listed, reading, report: async () => ({ files: checkedFiles(opened) }) };
  const latest: Latest = { ...opened, source };
  // The worker lies beside the folder of the bundled events.
  const worker = join(library.bundled, '../worker.cjs');
  const { bundled, own } = library;
  const task = () => ({ library: { bundled, own }, names: source.roots, as: as(), zone: asked.zone });
  const again = new NotesAgain(worker, task, now => Object.assign(latest, now));
  return {
    event,
    listed,
    reading,
    schedule: opened.reading.files.every(({ by }) => by === 'schedule'),
    async report(shown) {
      // What was read before the screen was up does not tell why.
      if (!latest.reading.files.some(({ outline }) => outline)) await again.read(shown);
      return { files: checkedFiles({ event, where, ...latest }), as: as() };
    },
    own: {
      ...writing(latest, event.id, as),
      roots: source.roots,
      pathOf: file => pathOfFile(source, file),
      read: shown => again.read(shown),
      readAs(said) {
        if (said === undefined) asked.said.delete(refKey(listed));
        else asked.said.set(refKey(listed), said);
      },
    },
  };
}

/** Notes of the user's own, and how they were read when they were read last. */
type Latest = Pick<OpenedEvent, 'warnings' | 'reading'> & { source: Source };

/** What writes into notes. They are read as they were last. */
function writing(
  latest: Latest,
  id: string,
  as: () => SaidReading | undefined,
): Pick<OwnNotes, 'add' | 'begin'> {
  const { source } = latest;
  const readAgain = (file: string | undefined) => {
    const reading = latest.reading.files.find(each => each.file === file);
    // Nothing is drawn meanwhile.
    return { id, as: reading && readAgainAs(reading), patience: 1000 };
  };
  return {
    add: async (file, jot) => (await addJot(pathOfFile(source, file), readAgain(file), jot))?.number,
    async begin(slot) {
      const made = await beginFile(source, as(), slot);
      if (made) return made;
      const line = await beginNotes(pathOfFile(source, slot.file), readAgain(slot.file), slot);
      return line && { file: slot.file, line: line.number };
    },
  };
}

/** The library; the event that the run began with is among its events, wherever it lies. */
function browsedLibrary(first: OpenedEvent, library: Library, asked: Asked, io: Io): BrowsedLibrary {
  const named: NamedEvent = { id: first.event.id, where: first.where, roots: first.source?.roots };
  const { bundled, own, kept, cache } = library;
  const { zone, said } = asked;
  const began = said.get(refKey(named));
  const piped = first.where === 'stdin' ? first : undefined;
  // The worker lies beside the folder of the bundled events.
  const search = new EventsSearch(join(bundled, '../across.cjs'), () => ({
    library: { bundled, own, kept, cache },
    named,
    said,
    zone,
    piped,
  }));
  // What came from a pipe is there once.
  const reopened = async () =>
    piped ?? openEvent(library, first.source?.roots ?? [named.id], { as: said.get(refKey(named)), zone });
  return {
    search,
    async list() {
      const { openMemory } = await import('../tui/memory/file.ts');
      const found: ListedEvent[] = [];
      const open = async () => (said.get(refKey(named)) === began ? first : reopened());
      for await (const opened of allEvents(library, named, open, said)) {
        const { memory } = openMemory(stateFolder(io), opened.event.id, opened.source?.roots[0]);
        found.push(listedEvent(opened, memory));
        await keysRead();
      }
      return byDate(found);
    },
    async open({ id, where }) {
      const listed = { id, where };
      if (isSameEvent(listed, named)) return browsed(await reopened(), library, asked, listed);
      const opened = await openEvent(library, [id], { as: said.get(refKey(listed)) });
      return browsed(opened, library, { ...asked, zone: undefined }, listed);
    },
  };
}

/** Keys are read between any two events. */
function keysRead(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
