import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unwritable } from '../../errors.ts';
import type { Insertion } from '../../markdown/jot/index.ts';
import { type LockOptions, withLock } from './lock.ts';
import { removeLeftBehind } from './temporary.ts';
import { linkTarget, writeUserFile } from './write-file.ts';

/** How other programs that add lines to a file at once are waited for. */
export interface Waiting extends Pick<LockOptions, 'waits'> {
  /** In milliseconds. */
  patience: number;
}

/** How often an edit begins anew because the file has changed meanwhile. */
const tries = 5;

/**
 * Adds lines to a file, whole or not at all, and leaves every other byte as it is: `place` gets the file's bytes
 * and says where they go, by its line ends. It is asked again where the file has changed meanwhile. False where it
 * says undefined. Programs that do so at once do it one behind the other.
 * @throws Failure where the file cannot be written.
 */
export function addLines(
  path: string,
  place: (bytes: Buffer) => Insertion | undefined,
  { patience, waits }: Waiting,
): boolean {
  const real = linkTarget(path);
  const lock = join(dirname(real), `.${basename(real)}.lock`);
  const busy = unwritable(
    `${path}: is being written to`,
    `try again, or remove ${lock} where nothing writes`,
  );
  const add = () => {
    removeLeftBehind(real);
    for (let left = tries; left > 0; left--) {
      const bytes = readFileSync(path);
      const added = place(bytes);
      if (!added) return false;
      if (!readFileSync(path).equals(bytes)) continue;
      writeUserFile(path, withAdded(bytes, added), { force: true });
      return true;
    }
    throw busy;
  };
  return withLock(lock, add, { patience, waits, refuse: () => busy });
}

/** The bytes of a file with lines added, which end as the line before them does. */
function withAdded(bytes: Buffer, { before, lines }: Insertion): Buffer {
  const ends = lineEnds(bytes);
  const at = ends[before - 2]?.at ?? (before === 1 ? 0 : bytes.length);
  const lineEnd = ends[before - 2]?.sign ?? ends.at(-1)?.sign ?? '\n';
  const isLast = bytes.length > 0 && at === bytes.length && !(ends.at(-1)?.at === at);
  // A last line without an end gets one, and leaves the new last line without.
  const text = isLast
    ? lines.map(line => lineEnd + line).join('')
    : lines.map(line => line + lineEnd).join('');
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

/** Where the lines of a file end, as offsets behind their ends, and what ends them. */
function lineEnds(bytes: Buffer): { at: number; sign: string }[] {
  const ends: { at: number; sign: string }[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const [byte, next] = [bytes[at], bytes[at + 1]];
    if (byte === 0x0a) ends.push({ at: at + 1, sign: '\n' });
    else if (byte === 0x0d && next === 0x0a) ends.push({ at: ++at + 1, sign: '\r\n' });
    else if (byte === 0x0d) ends.push({ at: at + 1, sign: '\r' });
  }
  return ends;
}
