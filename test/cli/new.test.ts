import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ioTwin } from '../helpers/io.ts';
import { temporary } from '../helpers/temporary.ts';

test('where no library can be made, new notes are refused, and why is said', async () => {
  const home = join(temporary('pepahate-new-'), 'file');
  writeFileSync(home, '');
  const said: string[] = [];
  const io = ioTwin({ err: text => said.push(text), env: { XDG_DATA_HOME: home } });
  expect(await run(['new', 'Night'], io, 'dist')).not.toBe(70);
  expect(said.join('')).toMatch(`${home}/pepahate: cannot be written: a file stands where a folder should`);
});
