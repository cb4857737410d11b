import { spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporary } from '../temporary.ts';

/** The built program. */
export const program = resolve('bin/pepahate.cjs');

/** The Node that runs it: the one that runs the tests, unless another is named. */
export const node = process.env['PEPAHATE_NODE'] ?? process.execPath;

/** Set on a developer's machine or in CI, they would change what is tested. */
const unwanted = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'NO_COLOR',
  'FORCE_COLOR',
  'CLICOLOR',
  'CLICOLOR_FORCE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'VITEST',
  'NODE_ENV',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'PEPAHATE_EVENT',
  'PEPAHATE_PAGER',
  'PEPAHATE_BACKGROUND',
  'COLORFGBG',
  'PEPAHATE_DEBUG',
  'PAGER',
  'LESS',
];

/** A user's environment: an empty home, `pepahate` in PATH. */
export function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.includes(name));
  const path = `${commandFolder()}:${process.env['PATH']}`;
  const home = temporary('pepahate-home-');
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    PATH: path,
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    TERM: 'xterm-256color',
    TZ: 'UTC',
    ...extra,
  };
}

let folder: string | undefined;

/** A folder that holds `pepahate` as a command. */
function commandFolder(): string {
  if (folder === undefined) {
    folder = temporary('pepahate-bin-');
    symlinkSync(node, join(folder, 'node'));
    writeFileSync(join(folder, 'pepahate'), `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`, { mode: 0o755 });
  }
  return folder;
}

export interface Ran {
  out: string;
  err: string;
  code: number | null;
}

/** Runs a shell command to its end, with nothing on stdin unless `input` is given. */
export function shell(command: string, env = environment(), input = ''): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-c', command], { env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', chunk => out.push(chunk));
    child.stderr.on('data', chunk => err.push(chunk));
    child.on('error', failed);
    child.on('close', code =>
      done({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
