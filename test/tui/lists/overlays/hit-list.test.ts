import { describe, expect, test } from 'vitest';
import { hasWhereLine } from '../../../../src/tui/lists/overlays/hit-list.ts';
import { sceneOf } from '../../../../src/tui/lists/scene.ts';
import { hitsIn, oneTalk, searched, started } from '../../event.ts';

describe('where a hit stands is said on a line of its own', () => {
  test.each([
    ['once for those that stand in one place', '- cafe one\n- cafe two\n', [true, false]],
    ['again where another way of finding begins', '- cafe\n- café\n', [true, true]],
    ['again where it is among the links', '- [cafe](https://example.com/a)\n', [true, true]],
    ['again where it stands in another item', '- a\n  - cafe\n- b\n  - cafe\n', [true, true]],
  ])('%s', (_, notes, expected) => {
    const hits = hitsIn(oneTalk(notes), 'cafe');
    expect(Array.from({ length: hits.count }, (_, row) => hasWhereLine(hits, row))).toEqual(expected);
  });
});

test.each([
  [12, true],
  [11, false],
])('in %i rows there is a preview below the list: %s', (rows, expected) => {
  const list = sceneOf(searched(started({ columns: 80, rows }), '/ o n e')).overlay;
  expect(list && 'preview' in list).toBe(expected);
});
