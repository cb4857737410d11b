import { fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { temporary } from '../temporary.ts';
import { environment, node, program, type Ran, shell } from './run.ts';

/** What a command is run with, where that is not what the file's others are run with. */
export interface RunWith {
  env?: Record<string, string>;
  /** The working folder. */
  folder?: string;
  /** What comes in on stdin; nothing unless it is given. */
  input?: string;
}

export interface Served {
  /** Runs the program; arguments in one text are parted at their spaces. */
  (args: string | readonly string[], given?: RunWith): Promise<Ran>;
  /** A folder of a `pepahate` for shells, which hands its command to the process here. */
  standIn: () => Promise<string>;
}

interface Waiting {
  resolve: (ran: Ran) => void;
  reject: (error: Error) => void;
}

/**
 * Runs commands of the built program in one process, which starts once, one behind the other: for a file of tests that
 * runs many and looks at what they print on a pipe. `shell` runs one as a user does.
 */
export function served(env = environment()): Served {
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
  const ask = (asked: object) =>
    new Promise<Ran>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      child.send({ id: last, ...asked });
    });
  const run = (args: string | readonly string[], given: RunWith = {}) => {
    const words = typeof args === 'string' ? args.split(' ').filter(word => word !== '') : args;
    return ask({ args: words, env, folder: process.cwd(), ...given });
  };
  let standIn: Promise<string> | undefined;
  const makeStandIn = async () => {
    const folder = temporary('pepahate-stand-in-');
    await ask({ standIn: join(folder, 'pepahate') });
    return folder;
  };
  return Object.assign(run, { standIn: () => (standIn ??= makeStandIn()) });
}

/** A word of a command line, and the space behind it: no sign in it means anything to a shell but its quotes. */
const plainWord = /((?:[\w\u0080-\uffff.,:@%+=/^-]|'[^']*'|"[^"$`\\!]*")+)(?: +|$)/y;
/** What a process reads when it starts; and what is no name of a variable. */
const early = /^(?:TZ|PATH|HOME|LANG|LC_\w+|NODE_\w+)=/;
/** Where a process of the program's own makes a difference: what it reads when it starts, and files of its shell's. */
const ownProcess = /\b(?:TZ|LANG|LC_\w+|NODE_\w+)=|\bnode |<\(|\/dev\/full|< \/(?: |$)/;

/**
 * Runs a command line as a shell does, with a `pepahate` that hands its commands to the process, unless one of its own
 * makes a difference. The first command of `NO_COLOR=1 pepahate show 'a b' | head -3` needs no shell. `before` runs in
 * a shell in any case, before all of it. With `ownProcesses`, a shell runs the program as a user's does.
 */
export async function runLine(
  pepahate: Served,
  line: string,
  {
    env,
    folder = process.cwd(),
    before = '',
    ownProcesses = false,
  }: { env: Record<string, string>; folder?: string; before?: string; ownProcesses?: boolean },
): Promise<Ran> {
  const [first = '', ...rest] = line.split(/ \| /);
  const behind = rest.join(' | ');
  const plain = before === '' && !behind.includes('pepahate') ? plainLine(first) : undefined;
  if (!plain) {
    const path =
      ownProcesses || ownProcess.test(line) ? env['PATH'] : `${await pepahate.standIn()}:${env['PATH']}`;
    return shell(`cd '${folder}'; ${before}set -o pipefail; ${line}`, { ...env, PATH: path! });
  }
  const ran = await pepahate(plain.args, { env: { ...env, ...plain.env }, folder });
  if (behind === '') return ran;
  const end = await shell(`cd '${folder}'; set -o pipefail; ${behind}`, env, ran.out);
  return { out: end.out, err: ran.err + end.err, code: end.code || ran.code };
}

/**
 * The arguments and the variables of a command line of ours that needs no shell, such as `NO_COLOR=1 pepahate show
 * 'a b'`; undefined of any other.
 */
function plainLine(line: string): { args: string[]; env: Record<string, string> } | undefined {
  const words: string[] = [];
  plainWord.lastIndex = 0;
  for (let match = plainWord.exec(line); match; match = plainWord.exec(line)) {
    words.push(match[1]!.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
    if (plainWord.lastIndex === line.length) break;
  }
  const start = words.indexOf('pepahate');
  const variables = words.slice(0, Math.max(0, start));
  const isPlain = plainWord.lastIndex === line.length && start >= 0;
  if (!isPlain || variables.some(word => early.test(word) || !/^\w+=/.test(word))) return undefined;
  const env = variables.map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
  return { args: words.slice(start + 1), env: Object.fromEntries(env) };
}
