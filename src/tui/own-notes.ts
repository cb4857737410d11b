import { isFailure } from '../errors.ts';
import type { Event, Slot } from '../event/model.ts';
import { sectionOfSlot } from '../event/slots.ts';
import { keyNote } from './keys/keymap.ts';
import { searchEvent } from './searcher.ts';
import { queryOf } from './state/parts.ts';
import type { Store } from './store.ts';
import { jotAtCursor } from './update/overlays/add.ts';
import type { World } from './world.ts';

/** How often a line is placed anew because the notes have changed meanwhile. */
const tries = 3;

const noPlace = () => `this line can stand nowhere here without changing something else${editNote()}`;
const editNote = () => keyNote('talk', 'edit', 'edits the notes');

/** Writes a line below the one at the cursor. The notes are read before, so that the line goes where its neighbour is now. */
export async function addLine(text: string, store: Store, world: World): Promise<void> {
  await write(store, world, async own => {
    for (let left = tries; left > 0; left--) {
      const target = jotAtCursor(store.get(), text);
      if (!target) return { why: 'the talk is gone, and the line is nowhere yet' };
      const line = await own.add(target.file, target.jot);
      if (line !== undefined) return { file: target.file, line };
      // Where they have not changed either, nothing comes of another try.
      if ((await refresh(own.read, store, world)) !== 'changed') break;
    }
    return { why: noPlace() };
  });
}

/** Writes the heading of a slot's notes, in a file of its own where the other talks have one. */
export async function beginSlot(slot: Slot, store: Store, world: World): Promise<void> {
  await write(store, world, async own => {
    const { slots } = store.get().event;
    const isSame = ({ file, day, start, title }: Slot) =>
      file === slot.file && day === slot.day && start === slot.start && title === slot.title;
    const now = slots.find(isSame);
    if (!now) return { why: `the timetable has no '${slot.title}' any more` };
    if (now.talk !== undefined || sectionOfSlot(store.get().event, now))
      return { why: 'this slot has notes by now' };
    const begun = await own.begin(now);
    if (!begun) return { why: `a heading of this slot would change something else${editNote()}` };
    return { file: begun.file, line: begun.line };
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

/**
 * Shows the notes as they are now and searches them anew. If they cannot be read, those that are shown stay, and
 * that is said. `otherwise`: the same notes are read in another way.
 */
export async function refresh(
  read: (shown: Event) => Promise<Event>,
  store: Store,
  world: Pick<World, 'searcher' | 'bug'>,
  otherwise = false,
): Promise<'changed' | 'same' | 'unread'> {
  let event: Event;
  try {
    event = await read(store.get().event);
  } catch (error) {
    if (isFailure(error)) store.warn(`cannot read the notes again: ${error.message}`);
    else world.bug(error);
    return 'unread';
  }
  if (event === store.get().event) return 'same';
  store.happen({ type: 'reload', event, otherwise });
  const query = queryOf(store.get());
  if (query !== undefined) await searchEvent(event, query, store, world.searcher);
  return 'changed';
}
