import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';

/** The longest name of a file that file systems take, in bytes. */
const longestName = 255;

/**
 * The name of a file that is in use for a moment; it tells who made it. No secret, so it does without
 * `node:crypto`, which takes 2 ms to load. A name that would be too long is cut.
 */
export function temporaryName(file: string): string {
  const random = Math.floor(Math.random() * 16 ** 12);
  const end = `.${pid}-${random.toString(16).padStart(12, '0')}.tmp`;
  const name = basename(file);
  if (Buffer.byteLength(name + end) <= longestName) return file + end;
  const kept = Array.from(name);
  while (Buffer.byteLength(kept.join('') + end) > longestName) kept.pop();
  return join(dirname(file), kept.join('') + end);
}

/** Takes away what programs left beside a file that were killed while they wrote it. Never throws. */
export function removeLeftBehind(file: string): void {
  try {
    const folder = dirname(file);
    const left = readdirSync(folder).filter(
      name => name.startsWith(`${basename(file)}.`) && isLeftBehind(name),
    );
    for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // It harms nobody.
  }
}

/** Whether a file has such a name, made by a program that has ended before it could take the file away. */
function isLeftBehind(name: string): boolean {
  const maker = /\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
  return maker !== undefined && hasEnded(Number(maker));
}

/** Whether a process of this machine has ended. */
export function hasEnded(process: number): boolean {
  try {
    kill(process, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
