import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder. It lies in the run's own temporary folder, which is gone when all tests are over. */
export function temporary(prefix: string): string {
  return mkdtempSync(join(tmpdir(), prefix));
}
