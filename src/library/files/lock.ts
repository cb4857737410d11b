import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { pid } from 'node:process';
import type { Failure } from '../../errors.ts';
import { hasEnded } from './temporary.ts';

/** Milliseconds between two looks. */
const pause = 5;
/** Milliseconds after which a lock that says nothing is of a program that was killed before it could. */
const emptyFor = 500;
/** Milliseconds after which it is said that one is waited for. */
const quietFor = 1000;

/** How a lock is waited for. */
export interface LockOptions {
  /** In milliseconds. */
  patience?: number;
  /** What is thrown where a program of this machine holds it for longer; without it, the lock is done without. */
  refuse?: () => Failure;
  /** What is done once where it is waited for longer than a second. */
  waits?: (() => void) | undefined;
}

/**
 * Does something while no other program does it, told by a file that is there meanwhile. One that a program left
 * behind when it was killed is taken over, and so is one that stays empty, and one of another machine that is there for
 * all the time that is waited. Where none can be made, it is done all the same.
 * @throws Failure of `refuse`.
 */
export function withLock<Result>(
  file: string,
  action: () => Result,
  { patience = 1000, refuse, waits }: LockOptions = {},
): Result {
  // By its number a lock is told from the next one of the same program.
  const own = `${pid} ${Math.random()} ${hostname()}`;
  const lock = take(file, own, patience, waits);
  if (lock === 'held' && refuse) throw refuse();
  try {
    return action();
  } finally {
    // Another machine may have taken it over.
    if (lock === 'made' && holderOf(file) === own) rmSync(file, { force: true });
  }
}

type Taken = 'made' | 'held' | 'impossible';

function take(file: string, own: string, patience: number, waits?: () => void): Taken {
  let first: string | undefined;
  let empty = 0;
  for (let waited = 0; waited < patience; waited += pause) {
    const made = make(file, own);
    if (made !== 'held') return made;
    const holder = holderOf(file);
    if (waited === 0) first = holder;
    empty = holder === '' ? empty + pause : 0;
    if (isGone(holder) || (holder === '' && empty > emptyFor)) remove(file, holder, patience);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    if (waited === quietFor) waits?.();
  }
  // The processes of another machine are not known here.
  if (first !== undefined && !isHere(first) && holderOf(file) === first) remove(file, first, patience);
  return make(file, own);
}

function make(file: string, own: string): Taken {
  let made: number;
  try {
    made = openSync(file, 'wx', 0o600);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'held' : 'impossible';
  }
  try {
    writeFileSync(made, own);
    return 'made';
  } catch {
    // A full disk takes the file and none of its text.
    rmSync(file, { force: true });
    return 'impossible';
  } finally {
    closeSync(made);
  }
}

/** What a lock says of who holds it; undefined where there is none any more. */
function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const holderForm = /^(\d+) (?:[\d.e-]+ )?(.*)$/;

function isHere(holder: string): boolean {
  return holderForm.exec(holder)?.[2] === hostname();
}

/** Whether a lock is of a program of this machine that has ended. */
function isGone(holder: string | undefined): holder is string {
  return holder !== undefined && isHere(holder) && hasEnded(Number(holderForm.exec(holder)![1]));
}

/**
 * Takes the lock of a program away that has ended: one at a time, so that nobody takes away what another has made
 * in its place.
 */
function remove(file: string, holder: string, patience: number): void {
  withLock(
    `${file}.left`,
    () => {
      if (holderOf(file) === holder) rmSync(file, { force: true });
    },
    { patience },
  );
}
