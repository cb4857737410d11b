import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { temporaryName } from './write-file.ts';

/** Milliseconds to wait for another program, and between two looks. Saving takes some milliseconds. */
const patience = 1000;
const pause = 5;

/**
 * Does something while no other program does it, told by a file that is there meanwhile. One that a program left
 * behind when it was killed is taken away. Who holds it for longer than a second is not waited for, and where none can
 * be made, it is done all the same.
 */
export function withLock<Result>(file: string, action: () => Result): Result {
  const isHeld = take(file);
  try {
    return action();
  } finally {
    if (isHeld) rmSync(file, { force: true });
  }
}

/** Whether a file has such a name, made by a program that has ended before it could take the file away. */
export function isLeftBehind(name: string): boolean {
  const maker = /\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
  return maker !== undefined && hasEnded(Number(maker));
}

function take(file: string): boolean {
  for (let waited = 0; waited < patience; waited += pause) {
    const made = make(file);
    if (made !== 'held') return made === 'made';
    if (isOf(file, 'ended')) remove(file, 'ended');
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  // Of another machine, whose processes are not known here.
  if (!isOf(file, 'unknown')) return false;
  remove(file, 'unknown');
  return make(file) === 'made';
}

function make(file: string): 'made' | 'held' | 'impossible' {
  try {
    writeFileSync(file, `${pid} ${hostname()}`, { flag: 'wx', mode: 0o600 });
    return 'made';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'held' : 'impossible';
  }
}

/** Whether the program that holds a lock has ended, or cannot be told: the lock is of another machine, or empty. */
function isOf(file: string, holder: 'ended' | 'unknown'): boolean {
  try {
    const [, maker, host] = /^(\d+) (.*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const isHere = maker !== undefined && host === hostname();
    return holder === 'unknown' ? !isHere : isHere && hasEnded(Number(maker));
  } catch {
    return false;
  }
}

/** Takes a lock away. If another program did so before, and now holds it, that one is put back. */
function remove(file: string, holder: 'ended' | 'unknown'): void {
  const aside = temporaryName(file);
  try {
    renameSync(file, aside);
    if (!isOf(aside, holder)) linkSync(aside, file);
  } catch {
    // Another program was quicker.
  }
  rmSync(aside, { force: true });
}

/** Whether a process of this machine has ended. */
function hasEnded(process: number): boolean {
  try {
    kill(process, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
