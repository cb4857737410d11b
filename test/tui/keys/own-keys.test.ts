import { describe, expect, test } from 'vitest';
import { actionName } from '../../../src/tui/keys/action-name.ts';
import { isKey } from '../../../src/tui/keys/key-names.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { conflictIn, withOwnKeys } from '../../../src/tui/keys/own-keys.ts';

test('an action has one name, and a name one action', () => {
  const actions = new Map<string, string>();
  for (const { action } of keymap) {
    const name = actionName(action);
    if (name === undefined) continue;
    expect(name).toMatch(/^[a-z-]+$/);
    expect(actions.get(name) ?? JSON.stringify(action)).toBe(JSON.stringify(action));
    actions.set(name, JSON.stringify(action));
  }
  expect(actions.size).toBeGreaterThan(40);
});

test('every key of ours can be named in a config file, and none of them conflicts', () => {
  expect(keymap.flatMap(({ keys }) => keys).filter(key => !isKey(key))).toEqual([]);
  expect(conflictIn(keymap)).toBeUndefined();
});

test.each(['', ' ', 'jj', 'F1', 'ctrl+d', 'Ctrl+D', 'Ctrl+m', 'z', 'z a b', 'z Ctrl+a', 'あ', 'Hyper+x'])(
  '%j is a key only if a terminal can tell it',
  key => {
    expect(isKey(key)).toBe(key === 'z');
  },
);

describe('keys of the reader', () => {
  const own = { down: ['x'], redraw: ['a'], 'next-hit': [] };
  const bound = withOwnKeys(keymap, own);
  const keysOf = (name: string, scope: 'talk' | 'search' | 'add' | 'events') =>
    bound
      .filter(({ action, scopes }) => actionName(action) === name && scopes.includes(scope))
      .flatMap(({ keys }) => keys);

  test('take the place of ours in every list', () => {
    expect(keysOf('down', 'talk')).toEqual(['x']);
    expect(keysOf('redraw', 'talk')).toEqual(['a']);
    expect(keysOf('next-hit', 'talk')).toEqual([]);
  });

  test('leave those of a line that is typed', () => {
    expect(keysOf('down', 'search')).toEqual(['Down']);
    expect(keysOf('redraw', 'search')).toEqual(['Ctrl+l']);
    expect(keysOf('quit-at-once', 'add')).toEqual(['Ctrl+c']);
    expect(keysOf('redraw', 'events')).toEqual(['Ctrl+l']);
  });
});
