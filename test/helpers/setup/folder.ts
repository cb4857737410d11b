import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs before all tests, in the process that starts their workers.
 * What the tests, the programs that they run and Node's own cache put into the temporary folder lies in one of the
 * run's own, which is gone at the end: a worker that is stopped does not tidy up.
 */
export function setup(): () => void {
  if (process.env['UPDATE'] && process.env['CI'])
    throw new Error('UPDATE=1 writes what is expected anew, which nobody would look at in CI');
  const folder = mkdtempSync(join(tmpdir(), 'pepahate-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
