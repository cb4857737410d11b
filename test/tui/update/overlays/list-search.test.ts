import { describe, expect, test } from 'vitest';
import { lineText } from '../../../../src/line/line.ts';
import { sceneOf } from '../../../../src/tui/lists/scene.ts';
import type { State } from '../../../../src/tui/state/state.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { at, checked, screen, started, typed } from '../../event.ts';

const starred = () => typed(started(undefined, 'first'), '* J * J * S').state;
const links = () => typed(started(undefined, 'first'), 'J j o').state;
const report = () => happen(started(), { type: 'report', files: checked(['odd', 'even', 'too odd']) });

/** The last line of each row of the report. */
const told = ['Read as one talk: a guess', 'short; against it: long', '1  odd', '2  even', '3  too odd'];

/** The rows of the list over the screen, `>` before the one at the cursor. */
function shown(state: State): string {
  const list = sceneOf(state).overlay;
  const texts =
    list?.kind === 'stars'
      ? list.stars.map(({ record }) => record.text)
      : list?.kind === 'targets'
        ? list.links.map(({ title }) => title)
        : list?.kind === 'report'
          ? list.report.map(({ lines }) => lineText(lines.at(-1)!).trim())
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
    ['the report', report, '&', `>${told[0]}, ${told.slice(1).join(', ')}`],
    ['the report', report, '& o d d', '>1  odd, 3  too odd'],
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
    expect(shown(state)).toBe([...told.slice(0, -1), `>${told.at(-1)}`].join(', '));
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

  test('the first guess that fits has the title of guesses above it', () =>
    expect(screen(typed(report(), '& t o o').state).slice(1, 4)).toEqual([
      'How the notes were read',
      'Guesses',
      '>     3  too odd',
    ]));

  test('it says how many fit', () =>
    expect(screen(typed(starred(), '& t').state).at(-1)).toMatch(/^\/t +3 /));
});
