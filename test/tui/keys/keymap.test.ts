import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../../src/tui/keys/binding.ts';
import { bindingsOf, keymap, lookUp } from '../../../src/tui/keys/keymap.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { keyOf, press, started, typed } from '../event.ts';

const scopes: Scope[] = ['timetable', 'talk', 'help', 'targets', 'search', 'filter'];

describe.each(scopes)('in %s', scope => {
  const keys = bindingsOf(scope).flatMap(binding => binding.keys);

  test('no key stands twice', () => expect(keys).toEqual([...new Set(keys)]));

  test('no key is also the first of a chord', () => {
    const first = keys.filter(key => key.includes(' ')).map(key => key.split(' ')[0]);
    expect(keys.filter(key => first.includes(key))).toEqual([]);
  });

  test('every key finds its action', () => {
    for (const { keys: each, action } of bindingsOf(scope)) {
      for (const key of each) {
        const [a, b] = key.split(' ') as [string, string?];
        expect(b === undefined ? lookUp(scope, a) : lookUp(scope, b, a)).toBe(action);
        if (b !== undefined) expect(lookUp(scope, a)).toEqual({ type: 'pending', key: a });
      }
    }
  });
});

test('every binding has its help, and says it in a few words', () => {
  for (const { help, hint } of keymap) {
    expect(help).toMatch(/^\S.{3,50}$/);
    if (hint !== undefined) expect(hint.length).toBeLessThanOrEqual(10);
  }
});

test('what the footer shows does something', () => {
  const from: Record<Scope, State> = {
    timetable: started(),
    talk: typed(started(undefined, 'first'), 'J j').state,
    help: typed(started(), '?').state,
    targets: typed(started(undefined, 'first'), 'J j o').state,
    search: typed(started(), '/').state,
    filter: typed(started(undefined, 'first'), '&').state,
  };
  for (const scope of scopes) {
    for (const { keys, hint } of bindingsOf(scope).filter(each => each.hint !== undefined)) {
      const state = from[scope];
      const { state: after, effects } = press(state, keyOf(keys[0]!));
      const changed = !isDeepStrictEqual(after, state) || effects.length > 0;
      expect({ hint, changed }).toEqual({ hint, changed: true });
    }
  }
});

/** Keys that a Japanese input method leaves alone. */
const plain =
  /^(Up|Down|Left|Right|Enter|Esc|Tab|Shift\+Tab|PgUp|PgDn|Home|End|Backspace|Delete|(Ctrl|Alt)\+\w+)$/;

describe.each(['timetable', 'talk'] as const)('with a Japanese input method on, in %s', scope => {
  const start = scope === 'timetable' ? started() : started(undefined, 'first');

  const needingHelp = bindingsOf(scope)
    .map((binding, row) => [binding.help, binding, row] as const)
    .filter(([, { keys }]) => !keys.some(key => plain.test(key)));

  test.each(needingHelp)('the help does it: %s', (_, binding, row) => {
    const help = typed(start, 'Ctrl+k').state;
    const there = typed(help, Array.from({ length: row }, () => 'Down').join(' ')).state;
    const { state, effects } = typed(there, 'Enter');
    const direct = typed(start, binding.keys[0]!);
    expect(state).toEqual(direct.state);
    expect(effects).toEqual(direct.effects);
  });
});

test.each(['help', 'targets', 'search', 'filter'] as const)(
  'in %s arrows, Enter, Esc and Ctrl chords do all there is',
  scope => {
    const bindings = bindingsOf(scope);
    for (const { action } of bindings) {
      const same = bindings.filter(other => JSON.stringify(other.action) === JSON.stringify(action));
      expect(same.flatMap(({ keys }) => keys).some(key => plain.test(key))).toBe(true);
    }
  },
);

test.each(['README.md', 'README.ja.md'])('%s lists every key', file => {
  const text = readFileSync(file, 'utf8');
  for (const { keys } of keymap.filter(({ keys }) => !/\d$/.test(keys[0]!))) {
    expect(text).toContain(`\`${keys[0]!.replace(' ', '')}\``);
  }
});
