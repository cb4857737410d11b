import { isSameEvent } from '../across/found.ts';
import { isFailure } from '../errors.ts';
import { addLine, beginSlot, refresh } from './own-notes.ts';
import { copy, copyNotes, edit, openLink, page } from './programs.ts';
import { searchEvent } from './searcher.ts';
import type { Effect } from './state/actions.ts';
import { promptOf, queryOf } from './state/parts.ts';
import type { State } from './state/state.ts';
import type { Store } from './store.ts';
import type { World } from './world.ts';

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
      return trying(report('report', store, world), store, world);
    case 'read-as':
      return trying(readAs(effect, store, world), store, world);
    case 'search-rows':
      return store.happen({
        type: 'rows',
        hits: await world.searcher.rows(state.event, effect.query, state.stars),
      });
    case 'search':
      return searchEvent(state.event, effect.query, store, world.searcher);
    case 'events':
      return trying(listEvents(store, world), store, world);
    case 'open-event':
      return trying(openEvent(effect, store, world), store, world);
    case 'search-all':
      return trying(searchAllEvents(effect.query, state, store, world), store, world);
    case 'add':
      return addLine(effect.text, store, world);
    case 'begin':
      return beginSlot(effect.slot, store, world);
    case 'page':
      return page(effect.slug, state, store, world);
  }
}

async function report(type: 'report' | 'reread', store: Store, world: World): Promise<void> {
  const { listed, event } = store.get();
  if (type === 'report') store.say('looking at how the notes were read');
  const told = await world.report(event);
  if (isSameEvent(store.get().listed, listed)) store.happen({ type, ...told });
}

/** What is shown stays, and how it is read, where the notes cannot be read. */
async function readAs(
  { as, before }: Effect & { type: 'read-as' },
  store: Store,
  world: World,
): Promise<void> {
  const { own } = world;
  if (!own) return;
  store.say('reading the notes again');
  own.readAs(as);
  if ((await refresh(own.read, store, world, true)) === 'unread') own.readAs(before);
  else await report('reread', store, world);
}

async function listEvents(store: Store, { events }: World): Promise<void> {
  store.say('looking into the library');
  store.happen({ type: 'events', events: await events.list() });
}

/** Opens another event; what was searched for there is searched for, too, so that it is marked. */
async function openEvent(
  { event, at }: Effect & { type: 'open-event' },
  store: Store,
  { events, searcher }: World,
): Promise<void> {
  await events.open(event, at);
  const query = queryOf(store.get());
  if (query !== undefined) await searchEvent(store.get().event, query, store, searcher);
}

/** Where Enter was pressed before all was searched, it counts at the end. */
async function searchAllEvents(
  query: string,
  { event }: State,
  store: Store,
  { searcher, eventsSearch }: World,
): Promise<void> {
  await searcher.prepare(event);
  // Once the prompt is closed, nobody would let go of what is read for it.
  if (promptOf(store.get())?.kind !== 'search-all') return;
  await eventsSearch.run(query, found => store.happen({ type: 'found', found }));
  const prompt = promptOf(store.get());
  if (prompt?.kind === 'search-all' && prompt.prompt.entered && prompt.found?.query === query)
    store.ask({ type: 'enter' });
}

/** Says in the footer what of an effect cannot be done. */
async function trying(effect: Promise<void>, store: Store, { bug }: World): Promise<void> {
  try {
    await effect;
  } catch (error) {
    if (isFailure(error)) store.warn(error.message);
    else bug(error);
  }
}
