import { spawn } from 'node:child_process';
import { safeUrl } from './url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program and its arguments; no shell reads them. */
export type Command = readonly [program: string, ...args: string[]];

/** What opens an address, best first, to be tried until one is there; undefined for an unsafe address. */
export function openerCommands(
  url: string,
  platform: NodeJS.Platform,
  env: Environment,
): readonly Command[] | undefined {
  const safe = safeUrl(url);
  if (safe === undefined) return undefined;
  if (platform === 'darwin') return [['open', safe]];
  // Not `start`, which is the shell's, nor `explorer.exe`, which ends with 1 when all is well.
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', safe]];
  const linux: Command = ['xdg-open', safe];
  return env['WSL_DISTRO_NAME'] ? [['wslview', safe], linux] : [linux];
}

/** Opens an address in the reader's browser or mail program. Resolves with what went wrong. */
export async function openUrl(
  url: string,
  platform: NodeJS.Platform,
  env: Environment,
): Promise<string | undefined> {
  const commands = openerCommands(url, platform, env);
  if (!commands) return 'only web and mail addresses are opened';
  for (const command of commands) {
    const outcome = await start(command, env);
    if (outcome !== 'missing') return outcome;
  }
  return `cannot open the link: there is no ${commands.map(([program]) => program).join(' or ')}`;
}

/** Milliseconds in which an opener fails if it fails at once; a browser may stay. */
const failureWait = 500;

function start([program, ...args]: Command, env: Environment): Promise<string | undefined> {
  return new Promise(resolve => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true, env });
    child.unref();
    const timer = setTimeout(() => resolve(undefined), failureWait);
    timer.unref();
    const done = (outcome: string | undefined) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.on('error', ({ code, message }: NodeJS.ErrnoException) =>
      done(code === 'ENOENT' ? 'missing' : `cannot open the link: ${program}: ${message}`),
    );
    child.on('exit', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `failed with exit code ${code}`;
      done(code === 0 ? undefined : `cannot open the link: ${program} ${how}`);
    });
  });
}
