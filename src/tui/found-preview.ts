import type { EventsSearch } from '../across/index.ts';
import { sceneOf } from './lists/scene.ts';
import type { Store } from './store.ts';

/**
 * Has the talk of the hit at the cursor handed over for its preview, whenever that is another one, and what was read for
 * a search in all events let go when its prompt closes. Returns what ends it.
 */
export function previewsFound(store: Store, search: Pick<EventsSearch, 'notes' | 'stop'>): () => void {
  let asked = '';
  let isOpen = false;
  return store.subscribe(() => {
    const { overlay } = sceneOf(store.get());
    const wasOpen = isOpen;
    isOpen = overlay?.kind === 'search-all';
    if (wasOpen && !isOpen) search.stop();
    const row = overlay?.kind === 'search-all' ? overlay.hits[overlay.position.cursor] : undefined;
    const wanted = row ? [row.event.where, row.event.id, row.talk.slug].join('\n') : '';
    if (wanted === asked) return;
    asked = wanted;
    if (row) void preview(row.event, row.talk.slug);
  });

  async function preview(event: Parameters<typeof search.notes>[0], slug: string): Promise<void> {
    const notes = await search.notes(event, slug);
    if (notes) store.happen({ type: 'preview', event, notes });
  }
}
