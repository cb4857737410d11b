import { expect, test, vi } from 'vitest';
import { headOf } from '../../../src/tui/lists/head.ts';
import { act } from '../../../src/tui/update/update.ts';
import { screen, started, typed } from '../event.ts';

vi.mock('../../../src/tui/lists/head.ts', { spy: true });

test('a move derives one scene, which is drawn, and which the next key begins with', () => {
  let state = typed(started({ columns: 120, rows: 40 }, 'first'), 'j').state;
  screen(state);
  vi.mocked(headOf).mockClear();
  for (let times = 1; times <= 3; times++) {
    state = act(state, { type: 'move', by: 1 }).state;
    screen(state);
    expect(vi.mocked(headOf)).toHaveBeenCalledTimes(times);
  }
});
