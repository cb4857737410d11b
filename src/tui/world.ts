import { isFailure } from '../errors.ts';
import { type Event, type Notes, type Slot, sectionOfSlot } from '../event/model.ts';
import { lineText } from '../line/line.ts';
import type { Jot } from '../markdown/jot/index.ts';
import { pagerOf } from '../terminal/pager.ts';
import { sanitize } from '../text/sanitize.ts';
import type { ListedEvent } from '../view/event.ts';
import { notesLines } from '../view/talk.ts';
import type { Searcher, SearcherPort } from './searcher.ts';
import type { Effect, ExitCode } from './state/actions.ts';
import { queryOf } from './state/parts.ts';
import type { State } from './state/state.ts';
import type { Store } from './store.ts';
import { clipboardSequence } from './terminal/osc.ts';
import type { Suspension } from './terminal/suspend.ts';
import { jotAtCursor } from './update/overlays/add.ts';
import { notesChanged } from './update/reload.ts';

/** Notes of the user's own, in absolute paths: they can be edited, and are read again when they change. */
export interface OwnNotes {
  /** The files and folders that were named. */
  roots: readonly string[];
  /** Where a file lies, as notes and slots have it. */
  pathOf(file: string | undefined): string;
  /** The event as it is now: `shown` itself where it is the same. */
  read(shown: Event): Promise<Event>;
  /**
   * Adds a line to a file as it is now, and gives its number; undefined where there is no place for it.
   * @throws Failure where the file cannot be read or written.
   */
  add(file: string | undefined, jot: Jot): Promise<number | undefined>;
  /** Adds the heading of a slot's notes to the slot's file, as `add` does a line. */
  begin(slot: Slot): Promise<number | undefined>;
  /** How they were read when they were read last: what was guessed, and what is not shown; a line each. */
  report(): readonly string[];
}

/** What effects need of the world; tests hand in a twin. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The user's own notes; absent for a bundled event. */
  own?: Pick<OwnNotes, 'pathOf' | 'read' | 'report' | 'add' | 'begin'>;
  /** Writes to the terminal, beside what Ink draws. */
  write(text: string): void;
  quit(code: ExitCode): void;
  /** Draws all rows anew. */
  repaint(): void;
  /** The events of the library, and another one in the place of this one. @throws Failure where it cannot be read. */
  events: { list(): Promise<readonly ListedEvent[]>; open(event: ListedEvent): Promise<void> };
  /** Undefined until the first frame is drawn. */
  suspension(): Suspension | undefined;
  searcher: Pick<Searcher, 'run' | 'rows'>;
  /** Calls when nothing was typed for a while; a call that waits already is put off. */
  pause(call: () => void): void;
  /** Tells of an error that is a bug of ours, without ending the run. */
  bug(error: unknown): void;
}

export const searcherPort: SearcherPort = {
  loadReadings: () => import('../search/romaji/index.ts'),
  clock: () => performance.now(),
  later: call => void setImmediate(call),
};

/** Does what the reducer asked for, and says in the footer what came of it. */
export async function perform(effect: Effect, state: State, store: Store, world: World): Promise<void> {
  switch (effect.type) {
    case 'quit':
      return world.quit(effect.code);
    case 'suspend':
      return world.suspension()?.suspend();
    case 'redraw':
      return world.repaint();
    case 'open-url':
      return openLink(effect.url, store, world);
    case 'copy':
      return copy(effect, store, world);
    case 'copy-notes':
      return copyNotes(effect.slug, state, store, world);
    case 'edit':
      return edit(effect, store, world);
    case 'await-pause':
      return world.pause(() => store.happen({ type: 'pause', count: effect.count }));
    case 'report':
      return store.happen({ type: 'report', lines: world.own?.report() ?? [] });
    case 'search-rows':
      return store.happen({ type: 'rows', hits: await world.searcher.rows(state.event, effect.query) });
    case 'search':
      return search(state.event, effect.query, store, world);
    case 'events':
      return trying(listEvents(store, world), store, world);
    case 'open-event':
      return trying(world.events.open(effect.event), store, world);
    case 'add':
      return add(effect.text, store, world);
    case 'begin':
      return begin(effect.slot, store, world);
    case 'page':
      return page(effect.slug, state, store, world);
  }
}

function done(store: Store, text: string): void {
  store.happen({ type: 'say', message: { text, style: 'dim' } });
}

function failed(store: Store, text: string): void {
  store.happen({ type: 'say', message: { text, style: 'warning' } });
}

/** Where nothing can open it, the link is copied. */
async function openLink(url: string, store: Store, world: World): Promise<void> {
  const { openUrl } = await import('./terminal/opener.ts');
  const { problem, noOpener } = await openUrl(url, world.platform, world.env);
  if (noOpener !== undefined) copy({ text: url, what: url, why: noOpener }, store, world);
  else if (problem !== undefined) failed(store, problem);
  else done(store, `opening ${url}`);
}

async function copyNotes(slug: string, { event }: State, store: Store, world: World): Promise<void> {
  const notes = event.notes.find(each => each.slug === slug);
  if (!notes) return;
  const { writeNotes } = await import('../markdown/write/index.ts');
  copy({ text: writeNotes(notes, event), what: notes.title }, store, world);
}

/** What to copy; `why`, where that was not what was asked for. */
type Copying = Omit<Effect & { type: 'copy' }, 'type'> & { why?: string };

function copy({ text, what, why }: Copying, store: Store, { write }: Pick<World, 'write'>): void {
  // What is copied may be pasted into a shell.
  const sequence = clipboardSequence(sanitize(text, 'text'));
  if (sequence === undefined) failed(store, 'too long for the clipboard');
  else {
    write(sequence);
    done(store, `${why === undefined ? '' : `${why}; `}copied: ${what.split('\n')[0]}`);
  }
}

async function edit({ file, line }: Effect & { type: 'edit' }, store: Store, world: World): Promise<void> {
  const { own, env } = world;
  if (!own) return;
  const command = env['VISUAL'] || env['EDITOR'] || 'vi';
  const before = store.get().event;
  const { runEditor } = await import('./terminal/child.ts');
  const problem = await world.suspension()?.lend(() => runEditor({ command, file: own.pathOf(file), line }));
  // Also where it failed, as it may have written the file before.
  const read = await refresh(own.read, store, world);
  // The watch may have been the first to see a change.
  const outcome = store.get().event === before ? 'the notes are as they were' : notesChanged;
  if (problem !== undefined) failed(store, `${problem}; ${outcome}`);
  else if (read !== 'unread') done(store, outcome);
}

async function listEvents(store: Store, { events }: World): Promise<void> {
  done(store, 'looking into the library');
  store.happen({ type: 'events', events: await events.list() });
}

/** Says in the footer what of an effect cannot be done. */
async function trying(effect: Promise<void>, store: Store, { bug }: World): Promise<void> {
  try {
    await effect;
  } catch (error) {
    if (isFailure(error)) failed(store, error.message);
    else bug(error);
  }
}

/** How often a line is placed anew because the notes have changed meanwhile. */
const tries = 3;

const noPlace = 'this line can stand nowhere here without changing something else; e edits the notes';

/** The notes are read before, so that the line goes where its neighbour is now. */
async function add(text: string, store: Store, world: World): Promise<void> {
  await write(store, world, async own => {
    for (let left = tries; left > 0; left--) {
      const target = jotAtCursor(store.get(), text);
      if (!target) return { why: 'the talk is gone, and the line is nowhere yet' };
      const line = await own.add(target.file, target.jot);
      if (line !== undefined) return { file: target.file, line };
      // Where they have not changed either, nothing comes of another try.
      if ((await refresh(own.read, store, world)) !== 'changed') break;
    }
    return { why: noPlace };
  });
}

async function begin(slot: Slot, store: Store, world: World): Promise<void> {
  await write(store, world, async own => {
    const { slots } = store.get().event;
    const isSame = ({ file, day, start, title }: Slot) =>
      file === slot.file && day === slot.day && start === slot.start && title === slot.title;
    const now = slots.find(isSame);
    if (!now) return { why: `the timetable has no '${slot.title}' any more` };
    if (now.talk !== undefined || sectionOfSlot(store.get().event, now))
      return { why: 'this slot has notes by now' };
    const line = await own.begin(now);
    return line === undefined
      ? { why: 'a heading of this slot would change something else; e edits the notes' }
      : { file: now.file, line };
  });
}

/** What came of writing: the line, or why there is none. */
type Written = { file: string | undefined; line: number } | { why: string };

/** Writes into the notes as they are now, has them read again, and tells what came of it. */
async function write(
  store: Store,
  world: World,
  call: (own: NonNullable<World['own']>) => Promise<Written>,
): Promise<void> {
  const { own } = world;
  if (!own) return;
  try {
    await refresh(own.read, store, world);
    const written = await call(own);
    if ('why' in written) return store.happen({ type: 'unwritten', ...written });
    await refresh(own.read, store, world);
    store.happen({ type: 'written', ...written });
  } catch (error) {
    if (!isFailure(error)) world.bug(error);
    store.happen({ type: 'unwritten', why: isFailure(error) ? error.message : 'nothing was added' });
  }
}

function search(event: Event, query: string, store: Store, { searcher }: Pick<World, 'searcher'>) {
  return searcher.run(event, query, hits => store.happen({ type: 'hits', hits }), store.get().stars);
}

/**
 * Shows the notes as they are now and searches them anew. If they cannot be read, those that are shown stay, and
 * that is said.
 */
export async function refresh(
  read: (shown: Event) => Promise<Event>,
  store: Store,
  world: Pick<World, 'searcher' | 'bug'>,
): Promise<'changed' | 'same' | 'unread'> {
  let event: Event;
  try {
    event = await read(store.get().event);
  } catch (error) {
    if (isFailure(error)) failed(store, `cannot read the notes again: ${error.message}`);
    else world.bug(error);
    return 'unread';
  }
  if (event === store.get().event) return 'same';
  store.happen({ type: 'reload', event });
  const query = queryOf(store.get());
  if (query !== undefined) await search(event, query, store, world);
  return 'changed';
}

async function page(slug: string, { event, size }: State, store: Store, world: World): Promise<void> {
  const notes = event.notes.find(each => each.slug === slug);
  if (!notes) return;
  const pager = pagerOf(world.env, 'read');
  if (!pager) return failed(store, 'no pager: PEPAHATE_PAGER or PAGER is empty, or cat');
  const { showInPager } = await import('./terminal/child.ts');
  const problem = await world
    .suspension()
    ?.lend(() => showInPager(pager, [plainNotes(event, notes, size.columns)]));
  if (problem !== undefined) failed(store, problem);
}

/** A talk as the pager gets it: wrapped, without styles. */
function plainNotes(event: Event, notes: Notes, columns: number): string {
  return notesLines(notes, { days: event.days }, { columns })
    .map(line => `${sanitize(lineText(line))}\n`)
    .join('');
}
