import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../../src/tui/lists/scene.ts';
import type { State } from '../../../../src/tui/state/state.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { at, screen, started, typed } from '../../event.ts';

const starred = () => typed(started(undefined, 'first'), '* J * J * S').state;
const links = () => typed(started(undefined, 'first'), 'J j o').state;
const report = () =>
  happen(started(), { type: 'report', lines: ['read as one talk', 'a.md:3: odd', 'a.md:7: odd'] });

/** The rows of the list over the screen, `>` before the one at the cursor. */
function shown(state: State): string {
  const list = sceneOf(state).overlay;
  const texts =
    list?.kind === 'stars'
      ? list.stars.map(({ record }) => record.text)
      : list?.kind === 'targets'
        ? list.links.map(({ title }) => title)
        : list?.kind === 'report'
          ? list.report
          : ['no list'];
  return texts.map((text, row) => `${row === list!.position.cursor ? '>' : ''}${text}`).join(', ');
}

describe('in a list over the screen', () => {
  test.each<[string, () => State, string, string]>([
    ['the stars', starred, '&', '>one, two, three'],
    ['the stars', starred, '/', '>one, two, three'],
    ['the stars', starred, 'Ctrl+s', '>one, two, three'],
    ['the stars', starred, '& t', '>one, two, three'],
    ['the stars', starred, '& t w', '>two'],
    ['the stars', starred, '& F I R S T Space t h', '>three'],
    ['the stars', starred, '& * q S', ''],
    ['the links', links, '&', '>link, more'],
    ['the links', links, '& m o r', '>more'],
    ['the links', links, '/ c o m / a', '>link'],
    ['the links', links, '& o q y', ''],
    ['the report', report, '&', '>read as one talk, a.md:3: odd, a.md:7: odd'],
    ['the report', report, '& o d d', '>a.md:3: odd, a.md:7: odd'],
    ['the report', report, 'Ctrl+t w', ''],
  ])('%s: %s%s shows %s', (_, from, keys, expected) => {
    const { state, effects } = typed(from(), keys);
    expect([shown(state), effects]).toEqual([expected, []]);
    expect(screen(state).at(-1)).toMatch(/^\//);
  });

  test('what does not fit says so, in the list and at Enter', () => {
    for (const from of [starred, links, report]) {
      const { state } = typed(from(), '& x x');
      expect(screen(state).some(line => line === '  nothing fits')).toBe(true);
      expect(typed(state, 'Enter').state.message?.text).toBe('nothing fits');
    }
  });

  test('Enter does what it does in the list', () => {
    expect(at(typed(starred(), '& t h r Enter').state)).toBe('outline three');
    expect(typed(links(), '& m o r Enter').effects).toEqual([
      { type: 'open-url', url: 'https://example.com/b' },
    ]);
    const { state } = typed(report(), '& o d d Down Enter');
    expect(shown(state)).toBe('read as one talk, a.md:3: odd, >a.md:7: odd');
  });

  test.each([starred, links, report])('Esc leads back to all of it, as it was', from => {
    const before = typed(from(), 'j').state;
    expect(typed(before, '& x Esc').state).toEqual(before);
  });

  test('the first star of a talk that fits has the title of the talk above it', () =>
    expect(screen(typed(starred(), '& t w').state).slice(1, 4)).toEqual([
      'Stars',
      'First talk',
      '>* 2  two',
    ]));

  test('it says how many fit', () =>
    expect(screen(typed(starred(), '& t').state).at(-1)).toMatch(/^\/t +3 /));
});
