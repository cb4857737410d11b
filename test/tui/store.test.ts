import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/tui/state/actions.ts';
import type { State } from '../../src/tui/state/state.ts';
import { Store } from '../../src/tui/store.ts';
import { at, hitsIn, keyOf, started } from './event.ts';

/** A store that notes what it is asked for, and how often it was drawn. */
function twin(state: State = started()) {
  const effects: Effect[] = [];
  const asked: State[] = [];
  let drawn = 0;
  const store = new Store(state, (effect, from) => {
    effects.push(effect);
    asked.push(from);
  });
  const unsubscribe = store.subscribe(() => drawn++);
  const press = (keys: string) => store.press(keys.split(' ').map(keyOf));
  return { store, effects, asked, press, unsubscribe, drawn: () => drawn };
}

describe('keys that come at once', () => {
  test('act in their order and are drawn once', () => {
    const { store, press, drawn } = twin();
    press('k k j Enter');
    expect(at(store.get())).toBe('timetable Doors');
    expect(store.get().overlay?.kind).toBe('begin');
    expect(drawn()).toBe(1);
  });

  test('do nothing behind q: they were typed for the shell', () => {
    const { store, effects, press } = twin();
    press('* q * y e');
    expect(effects).toEqual([{ type: 'quit', code: 0 }]);
    expect([...store.get().stars]).toEqual(['first']);
  });

  test('search for what they make together, and for no part of it', () => {
    const { effects, press } = twin();
    press('/ o n l y');
    expect(effects).toEqual([{ type: 'search', query: 'only' }]);
    press('Backspace Backspace');
    expect(effects.slice(1)).toEqual([{ type: 'search', query: 'on' }]);
  });

  test('ask for each other effect, with the state that it was asked in', () => {
    const { effects, asked, press } = twin(started(undefined, 'first'));
    press('y j y');
    expect(effects.map(effect => effect.type === 'copy' && effect.text)).toEqual(['one', 'one a']);
    expect(asked.map(at)).toEqual(['outline one', 'outline one a']);
  });

  test.each(['か', 'カ', '漢', 'ｶ', '한'])('%s says that an input method is on', text => {
    const { store } = twin();
    store.press([{ name: '', text, inText: true }]);
    expect(store.get().message?.text).toMatch('an input method is on');
  });

  test('amid pasted text are not even drawn', () => {
    const { store, drawn } = twin();
    const before = store.get();
    store.press([{ name: '', text: 'a', inText: true }]);
    expect(store.get()).toBe(before);
    expect(drawn()).toBe(0);
  });
});

test('a paste is searched for in a prompt, and on a screen is said to go nowhere', () => {
  const { store, effects, press } = twin();
  store.paste('jjq');
  expect(at(store.get())).toBe('timetable First talk');
  expect(store.get().message?.text).toMatch('text goes only into a search');
  expect(effects).toEqual([]);
  press('/');
  store.paste('one\na');
  expect(effects).toEqual([{ type: 'search', query: 'one a' }]);
});

test('what happens is drawn, until nobody listens any more', () => {
  const { store, press, drawn, unsubscribe } = twin();
  press('/ o n e');
  store.happen({ type: 'hits', hits: hitsIn(store.get().event, 'one') });
  expect(drawn()).toBe(2);
  unsubscribe();
  press('Esc');
  expect(drawn()).toBe(2);
});

test('actions and happenings are timed, each by its name', () => {
  const timed: string[] = [];
  const store = new Store(
    started(),
    () => {},
    (kind, what, work) => {
      timed.push(`${kind} ${what.type}`);
      return work();
    },
  );
  store.press(['j', 'x'].map(keyOf));
  store.paste('text');
  store.happen({ type: 'repaint' });
  expect(timed).toEqual(['action move', 'action unbound', 'action text', 'happening repaint']);
});
