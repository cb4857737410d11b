import { describe, expect, test } from 'vitest';
import type { FoundEvent } from '../../src/across/found.ts';
import { previewsFound } from '../../src/tui/found-preview.ts';
import { Store } from '../../src/tui/store.ts';
import { event, keyOf, started } from './event.ts';

const hit = (address: string) => ({ address, above: [], text: address });
const night: FoundEvent = {
  id: 'night',
  where: 'bundled',
  title: 'Night',
  count: 3,
  tiers: [{ tier: 'literal', count: 3 }],
  talks: [
    { slug: 'first', title: 'First talk', hits: [hit('first/1'), hit('first/2')] },
    { slug: 'second', title: 'Second talk', hits: [hit('second/1')] },
  ],
};

/** A store with the prompt of a search in all events, and what was asked of the search. */
function asking() {
  const asked: string[] = [];
  const store = new Store(started(), () => {});
  const stop = previewsFound(store, {
    notes: async (of, slug) => {
      asked.push(`${of.id} ${slug}`);
      return event.notes.find(each => each.slug === slug);
    },
    stop: () => void asked.push('stop'),
  });
  const press = (keys: string) => store.press(keys.split(' ').map(keyOf));
  press('F x');
  store.happen({
    type: 'found',
    found: { query: 'x', events: [night], count: 3, searched: 1, done: true },
  });
  return { asked, store, press, stop };
}

describe('while all events are searched', () => {
  test('the talk at the cursor is asked for once, and shown', async () => {
    const { asked, store, press } = asking();
    press('Down');
    expect(asked).toEqual(['night first']);
    press('Down');
    expect(asked).toEqual(['night first', 'night second']);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.get().overlay).toMatchObject({ preview: { notes: { slug: 'second' } } });
  });

  test.each(['Esc', 'Enter', 'Tab'])('what was read is let go behind %s', key => {
    const { asked, press } = asking();
    press(key);
    expect(asked).toEqual(['night first', 'stop']);
    press('Down');
    expect(asked).toHaveLength(2);
  });

  test('and nothing is asked for afterwards', () => {
    const { asked, press, stop } = asking();
    stop();
    press('Down Down Esc');
    expect(asked).toEqual(['night first']);
  });
});
