import { expect, test, vi } from 'vitest';

vi.mock('../../../src/tui/lists/talk/head.ts', { spy: true });
// Another file may have loaded them, unwatched.
vi.resetModules();
const { headOf } = await import('../../../src/tui/lists/talk/head.ts');
const { act } = await import('../../../src/tui/update/update.ts');
const { screen, started, typed } = await import('../event.ts');

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
