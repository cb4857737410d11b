import type { Event, Notes } from '../event/model.ts';
import { lineText } from '../line/line.ts';
import { pagerOf } from '../terminal/pager.ts';
import { sanitize } from '../text/sanitize.ts';
import { notesLines } from '../view/talk.ts';
import { refresh } from './own-notes.ts';
import type { Effect } from './state/actions.ts';
import type { State } from './state/state.ts';
import type { Store } from './store.ts';
import { clipboardSequence } from './terminal/osc.ts';
import { notesChanged } from './update/reload.ts';
import type { World } from './world.ts';

// What other programs do for the reader: browser, clipboard, editor and pager.

/** Where nothing can open it, the link is copied. */
export async function openLink(url: string, store: Store, world: World): Promise<void> {
  const { openUrl } = await import('./terminal/opener.ts');
  const { problem, noOpener } = await openUrl(url, world.platform, world.env);
  if (noOpener !== undefined) copy({ text: url, what: url, why: noOpener }, store, world);
  else if (problem !== undefined) store.warn(problem);
  else store.say(`opening ${url}`);
}

/** Copies a talk as Markdown. */
export async function copyNotes(slug: string, { event }: State, store: Store, world: World): Promise<void> {
  const notes = event.notes.find(each => each.slug === slug);
  if (!notes) return;
  const { writeNotes } = await import('../markdown/write/index.ts');
  copy({ text: writeNotes(notes, event), what: notes.title }, store, world);
}

/** What to copy; `why`, where that was not what was asked for. */
type Copying = Omit<Effect & { type: 'copy' }, 'type'> & { why?: string };

/** Copies a text by way of the terminal. */
export function copy({ text, what, why }: Copying, store: Store, { write }: Pick<World, 'write'>): void {
  // What is copied may be pasted into a shell.
  const sequence = clipboardSequence(sanitize(text, 'text'));
  if (sequence === undefined) store.warn('too long for the clipboard');
  else {
    write(sequence);
    store.say(`${why === undefined ? '' : `${why}; `}copied: ${what.split('\n')[0]}`);
  }
}

/** Lends the terminal to the editor, and reads the notes again behind it. */
export async function edit(
  { file, line }: Effect & { type: 'edit' },
  store: Store,
  world: World,
): Promise<void> {
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
  if (problem !== undefined) store.warn(`${problem}; ${outcome}`);
  else if (read !== 'unread') store.say(outcome);
}

/** Lends the terminal to the pager. */
export async function page(slug: string, { event, size }: State, store: Store, world: World): Promise<void> {
  const notes = event.notes.find(each => each.slug === slug);
  if (!notes) return;
  const pager = pagerOf(world.env, 'read');
  if (!pager) return store.warn('no pager: PEPAHATE_PAGER or PAGER is empty, or cat');
  const { showInPager } = await import('./terminal/child.ts');
  const problem = await world
    .suspension()
    ?.lend(() => showInPager(pager, [plainNotes(event, notes, size.columns)]));
  if (problem !== undefined) store.warn(problem);
}

/** A talk as the pager gets it: wrapped, without styles. */
function plainNotes(event: Event, notes: Notes, columns: number): string {
  return notesLines(notes, { days: event.days }, { columns })
    .map(line => `${sanitize(lineText(line))}\n`)
    .join('');
}
