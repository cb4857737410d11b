import { expect, test } from 'vitest';
import { open } from '../../helpers/terminal/terminal.ts';
import { folder, listening } from '../support.ts';

test('it opens, and leaves, where the working folder is gone', async () => {
  const gone = folder();
  const session = open(`bash -c 'cd ${gone} && rmdir ${gone} && exec pepahate stns'`);
  await listening(session);
  await session.waitFor('STNS');
  session.keys('q');
  expect(await session.exited).toBe(0);
});
