import type { Event } from '../event/model.ts';
import { pagerOf } from '../terminal/pager.ts';
import { sanitize } from '../text/sanitize.ts';
import { plainNotes } from './plain-notes.ts';
import { queryOf } from './prompt-actions.ts';
import type { Searcher, SearcherPort } from './searcher.ts';
import type { Effect, ExitCode, State } from './state.ts';
import type { Store } from './store.ts';
import { osc52 } from './terminal/clipboard.ts';
import type { Suspension } from './terminal/suspend.ts';

/** What effects need of the world. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The user's own notes, and how to read them again; absent for a bundled event. */
  own?: { file: string; read(): Promise<Event> };
  /** Writes to the terminal, beside what Ink draws. */
  write(text: string): void;
  quit(code: ExitCode): void;
  /** Draws all rows anew. */
  repaint(): void;
  suspension(): Suspension | undefined;
  searcher: Searcher;
}

/** What a searcher needs of it. */
export const searcherPort: SearcherPort = {
  loadReadings: () => import('../search/romaji/index.ts'),
  clock: () => performance.now(),
  later: call => void setImmediate(call),
};

/** Does what the reducer asked for; what comes of it is said in the footer. */
export async function perform(effect: Effect, state: State, store: Store, world: World): Promise<void> {
  switch (effect.type) {
    case 'quit':
      return world.quit(effect.code);
    case 'suspend':
      return void (await world.suspension()?.suspend());
    case 'redraw':
      return world.repaint();
    case 'open-url':
      return open(effect.url, store, world);
    case 'copy':
      return void copy(effect, store, world);
    case 'edit':
      return edit(effect.line, store, world);
    case 'search':
      return world.searcher.run(state.event, effect.text, found => store.happen({ type: 'found', found }));
    case 'page':
      return page(effect.slug, state, store, world);
  }
}

/** Says what went wrong, or else what was done. */
function tell(store: Store, done: string, wrong: string | undefined): void {
  store.happen({
    type: 'say',
    message: { text: wrong ?? done, style: wrong === undefined ? 'dim' : 'warning' },
  });
}

async function open(url: string, store: Store, { platform, env }: World): Promise<void> {
  const { openUrl } = await import('./terminal/opener.ts');
  tell(store, `opening ${url}`, await openUrl(url, platform, env));
}

function copy({ text, what }: Effect & { type: 'copy' }, store: Store, { write }: World): void {
  // What is copied may be pasted into a shell.
  const sequence = osc52(sanitize(text));
  if (sequence !== undefined) write(sequence);
  const wrong = sequence === undefined ? 'too long for the clipboard' : undefined;
  tell(store, `copied: ${what.split('\n')[0]}`, wrong);
}

async function edit(line: number, store: Store, world: World): Promise<void> {
  const { own, env } = world;
  if (!own) return tell(store, '', 'only your own notes can be edited: -e FILE');
  const command = env['VISUAL'] || env['EDITOR'] || 'vi';
  const { runEditor } = await import('./terminal/child.ts');
  const wrong = await world.suspension()?.lend(() => runEditor({ command, file: own.file, line }));
  if (wrong !== undefined) return tell(store, '', wrong);
  await refresh(store, own.read, world.searcher);
}

/** Shows the notes as they are now, and searches them anew; what cannot be read leaves those that are shown. */
export async function refresh(store: Store, reload: () => Promise<Event>, searcher: Searcher): Promise<void> {
  try {
    const event = await reload();
    if (JSON.stringify(event) === JSON.stringify(store.get().event)) return;
    store.happen({ type: 'reload', event });
    const text = queryOf(store.get());
    if (text !== undefined) await searcher.run(event, text, found => store.happen({ type: 'found', found }));
  } catch (error) {
    tell(store, '', `cannot read the notes again: ${(error as Error).message}`);
  }
}

async function page(slug: string, { event, size }: State, store: Store, world: World): Promise<void> {
  const notes = event.notes.find(each => each.slug === slug);
  if (!notes) return;
  const pager = pagerOf(world.env, 'read');
  if (!pager) return tell(store, '', 'no pager: PEPAHATE_PAGER or PAGER is empty, or cat');
  const { showInPager } = await import('./terminal/child.ts');
  const wrong = await world.suspension()?.lend(() => showInPager(pager, [plainNotes(notes, size.columns)]));
  if (wrong !== undefined) tell(store, '', wrong);
}
