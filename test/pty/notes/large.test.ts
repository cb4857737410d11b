import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open } from '../../helpers/terminal/terminal.ts';
import { listening, ownNotes } from '../support.ts';

const small = '# Night\n\n## Talk {#talk}\n\n- one\n- two\n- three\n';

/** Notes whose items are as short as can be: they take the most memory. */
const tiny = (items: number) => `${small}${'- a\n'.repeat(items)}`;

test('notes that grow large are read while keys work on the old ones', async () => {
  const file = ownNotes(small);
  const session = open(`pepahate -e ${file} talk/1`);
  await listening(session);
  writeFileSync(file, tiny(250_000).replace('- one', '- one more'));
  let moves = 0;
  let isReading = true;
  const reading = session.waitForCursor('one more').then(() => {
    isReading = false;
  });
  while (isReading) {
    session.keys('j');
    await Promise.race([session.waitForCursor('two'), reading]);
    session.keys('k');
    await Promise.race([session.waitForCursor('one'), reading]);
    moves++;
  }
  // Keys were answered before.
  expect(moves).toBeGreaterThan(2);
});

test('notes that take more memory than there is leave the old ones, and that is said', async () => {
  const file = ownNotes(small);
  const session = open(`node --max-old-space-size=80 bin/pepahate.cjs -e ${file} talk/1`);
  await listening(session);
  writeFileSync(file, tiny(600_000));
  await session.waitFor('cannot read the notes again: they take more memory than there is');
  session.keys('j');
  await session.waitForCursor('two');
  writeFileSync(file, small.replace('two', 'two again'));
  await session.waitForCursor('two again');
  session.keys('q');
  expect(await session.exited).toBe(0);
});

test('leaving does not wait for notes that are being read', async () => {
  const file = ownNotes(small);
  const session = open(`pepahate -e ${file} talk/1`);
  await listening(session);
  writeFileSync(file, tiny(1_000_000));
  session.keys('j');
  await session.waitForCursor('two');
  session.keys('q');
  expect(await session.exited).toBe(0);
});
