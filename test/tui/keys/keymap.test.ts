import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Scope } from '../../../src/tui/keys/binding.ts';
import { bindingsOf, keymap, lookUp, offered, setOwnKeys } from '../../../src/tui/keys/keymap.ts';
import type { HelpList } from '../../../src/tui/lists/overlays/help.ts';
import { sceneOf } from '../../../src/tui/lists/scene.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { happen } from '../../../src/tui/update/update.ts';
import { checked, listed, press, screen, started, typed } from '../event.ts';

/** Where keys act on something that lies over a screen, or on a line that is typed. */
const overlays: Scope[] = [
  'help',
  'list-search',
  'report',
  'targets',
  'stars',
  'search',
  'search-all',
  'filter',
  'add',
  'begin',
  'events',
];
const scopes: Scope[] = ['timetable', 'talk', ...overlays];

describe.each(scopes)('in %s', scope => {
  const keys = bindingsOf(scope).flatMap(binding => binding.keys);

  test('no key stands twice, but for one that has another name where it does another thing', () => {
    for (const key of new Set(keys)) {
      const bound = bindingsOf(scope).filter(binding => binding.keys.includes(key));
      expect(new Set(bound.map(({ action }) => JSON.stringify(action))).size).toBe(1);
      expect(new Set(bound.map(({ needs }) => needs)).size).toBe(bound.length);
    }
  });

  test('no key is also the first of a chord', () => {
    const first = keys.filter(key => key.includes(' ')).map(key => key.split(' ')[0]);
    expect(keys.filter(key => first.includes(key))).toEqual([]);
  });

  test('every key finds its action', () => {
    for (const { keys: each, action } of bindingsOf(scope)) {
      for (const key of each) {
        const [a, b] = key.split(' ') as [string, string?];
        expect(b === undefined ? lookUp(scope, a) : lookUp(scope, b, a)).toEqual(action);
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
    talk: started(undefined, 'first'),
    help: typed(started(), '?').state,
    targets: typed(started(undefined, 'first'), 'J j o').state,
    stars: typed(started(undefined, 'first'), '* S').state,
    report: happen(started(), { type: 'report', files: checked(['one', 'two']) }),
    'list-search': typed(started(), '? / o p e n').state,
    search: typed(started(), '/').state,
    'search-all': typed(started(), '/ Tab x').state,
    filter: typed(started(undefined, 'first'), '&').state,
    add: typed(started(undefined, 'first'), 'a x').state,
    begin: typed(started(), 'k Enter').state,
    events: happen(started(), { type: 'events', events: listed }),
  };
  for (const scope of scopes) {
    const state = from[scope];
    // Folded, and zoomed in on something, there is more that can be undone.
    const states =
      scope === 'talk'
        ? [state, typed(state, 'z M').state, typed(state, 'z i').state, typed(state, 'J j').state]
        : [state];
    for (const { keys, hint } of offered(state).filter(each => each.hint !== undefined)) {
      const changed = states.some(before => {
        const { state: after, effects } = typed(before, keys[0]!);
        return !isDeepStrictEqual(without(after), without(before)) || effects.length > 0;
      });
      expect({ hint, changed }).toEqual({ hint, changed: true });
    }
  }
});

/** A state without what was said: a key that only says something does nothing. */
function without({ message: _, ...state }: State) {
  return state;
}

test('what cannot work is not offered: to edit notes of others, to add to a schedule, to fold links', () => {
  const keysOf = (state: State) => offered(state).flatMap(({ keys }) => keys);
  const talk = started(undefined, 'first');
  const links = typed(talk, 'Tab Tab').state;
  expect(keysOf(talk)).toEqual(expect.arrayContaining(['e', 'z a', 'z i', 'l', 'p']));
  expect(keysOf({ ...talk, own: false })).not.toContain('e');
  expect(keysOf({ ...talk, own: false })).not.toContain('a');
  expect(keysOf({ ...talk, schedule: true })).toContain('e');
  expect(keysOf({ ...talk, schedule: true })).not.toContain('a');
  expect(keysOf(links).filter(key => /^z|^[lp]$/.test(key))).toEqual([]);
  expect(offered(links).find(({ keys }) => keys.includes('Enter'))?.hint).toBe('open');
});

/** Keys that a Japanese input method leaves alone. */
const plain =
  /^(Up|Down|Left|Right|Enter|Esc|Tab|Shift\+Tab|PgUp|PgDn|Home|End|Backspace|Delete|(Ctrl|Alt)\+\w+)$/;

describe.each(['timetable', 'talk'] as const)('with a Japanese input method on, in %s', scope => {
  const start = scope === 'timetable' ? started() : started(undefined, 'first');

  const help = typed(start, 'Ctrl+k').state;
  const list = sceneOf(help).overlay as HelpList;
  const needingHelp = offered(start)
    .map(binding => [binding.help, binding, list.help.findIndex(row => row.binding === binding)] as const)
    // A full-width digit is one.
    .filter(([, { keys, series }]) => series === undefined && !keys.some(key => plain.test(key)));

  test.each(needingHelp)('the help does it: %s', (_, binding, row) => {
    const there = typed(help, Array.from({ length: row }, () => 'Down').join(' ')).state;
    const { state, effects } = typed(there, 'Enter');
    const direct = typed(start, binding.keys[0]!);
    expect(state).toEqual(direct.state);
    expect(effects).toEqual(direct.effects);
  });
});

test.each(overlays)('in %s arrows, Enter, Esc and Ctrl chords do all there is', scope => {
  const bindings = bindingsOf(scope);
  for (const { action } of bindings) {
    const same = bindings.filter(other => JSON.stringify(other.action) === JSON.stringify(action));
    expect(same.flatMap(({ keys }) => keys).some(key => plain.test(key))).toBe(true);
  }
});

describe('what is said names keys as they are bound', () => {
  afterEach(() => setOwnKeys({}));
  const first = () => started(undefined, 'first');
  const own = {
    help: ['H', 'Ctrl+x'],
    search: ['s'],
    star: ['+'],
    quit: ['X'],
    back: ['Ctrl+g'],
    'next-tab': ['T'],
    enter: ['Right'],
    in: ['L'],
  };
  const footer = (state: State) => screen(state).at(-1)!;
  const cases: [string, () => State, string, RegExp][] = [
    ['a key in vain', first, '~', /^~ does nothing here; H lists the keys$/],
    ['a key in vain over a screen', first, 'H ~', /^~ does nothing here; Ctrl\+g leaves$/],
    ['no search yet', first, 'n', /^nothing is searched for; s searches$/],
    ['no stars', first, 'S', /^nothing is starred; \+ stars a line or a talk$/],
    ['nothing to go back from', started, 'Ctrl+g', /^there is nothing to go back from; X quits$/],
    ['no lines among links', first, 'T T a', /the Q&A; T leads there$/],
    ['a count', first, '2', /^2… {2}Right talk 2: Second talk; a motion: 2 times$/],
  ];

  test.each(cases)('%s', (_, from, keys, expected) => {
    setOwnKeys(own);
    expect(footer(typed(from(), keys).state)).toMatch(expected);
  });

  test('an input method', () => {
    setOwnKeys(own);
    const { state } = press(first(), { name: '', text: 'あ', inText: true });
    expect(footer(state)).toBe('an input method is on; Ctrl+x lists keys');
  });

  test('and none where there is none', () => {
    setOwnKeys(Object.fromEntries(Object.keys(own).map(name => [name, []])));
    expect(footer(typed(first(), '~').state)).toBe('~ does nothing here');
    expect(footer(typed(first(), 'S').state)).toBe('nothing is starred');
    expect(footer(press(first(), { name: '', text: 'あ', inText: true }).state)).toBe(
      'an input method is on',
    );
  });
});

test.each(['docs/browsing.md', 'docs/browsing.ja.md'])('%s lists every key', file => {
  const text = readFileSync(file, 'utf8');
  for (const { keys } of keymap.filter(({ keys }) => !/\d$/.test(keys[0]!))) {
    expect(text).toContain(`\`${keys[0]!.replace(' ', '')}\``);
  }
});
