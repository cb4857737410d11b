import { fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { environment, node, program, type Ran } from './run.ts';

interface Waiting {
  resolve: (ran: Ran) => void;
  reject: (error: Error) => void;
}

/**
 * Runs commands of the built program in one process, which starts once: for a file of tests that runs many and looks
 * at what they print on a pipe. `shell` runs one as a user does.
 */
export function served(env = environment()): (args: string) => Promise<Ran> {
  const child = fork(join(import.meta.dirname, 'server.cjs'), [program], { execPath: node, env });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  child.on('message', (ran: Ran & { id: number }) => {
    waiting.get(ran.id)!.resolve(ran);
    waiting.delete(ran.id);
  });
  child.on('exit', code => {
    for (const { reject } of waiting.values()) reject(new Error(`the program ended with ${code}`));
  });
  afterAll(() => void child.kill());
  return args =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      child.send({ id: last, args: args.split(' ').filter(word => word !== '') });
    });
}
