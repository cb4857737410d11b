import { spawn } from 'node:child_process';
import { safeUrl } from '../../text/url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program and its arguments; no shell sees them. */
export type OpenerCommand = readonly [program: string, ...args: string[]];

/** The commands that may open a URL, best first: the first one that exists is used. Undefined for an unsafe URL. */
export function openerCommands(
  url: string,
  platform: NodeJS.Platform,
  env: Environment,
): readonly OpenerCommand[] | undefined {
  const safe = safeUrl(url);
  if (safe === undefined) return undefined;
  if (platform === 'darwin') return [['open', safe]];
  // `start` would need the shell, and `explorer.exe` ends with 1 even if all is well.
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', safe]];
  const linux: OpenerCommand = ['xdg-open', safe];
  return env['WSL_DISTRO_NAME'] ? [['wslview', safe], linux] : [linux];
}

/** What became of a link. */
export interface Opening {
  /** What went wrong. */
  problem?: string | undefined;
  /** Why nothing here can open it. */
  noOpener?: string;
}

/** Opens a URL in the reader's browser or mail program. */
export async function openUrl(url: string, platform: NodeJS.Platform, env: Environment): Promise<Opening> {
  const commands = openerCommands(url, platform, env);
  if (!commands) return { problem: 'only web and mail addresses are opened' };
  if (isFarAway(env)) return { noOpener: 'nothing opens over SSH' };
  for (const command of commands) {
    const outcome = await start(command, env);
    if (outcome !== 'missing') return { problem: outcome };
  }
  return { noOpener: `there is no ${commands.map(([program]) => program).join(' or ')}` };
}

/**
 * Whether the reader sits at another machine, where nothing from here is seen. A display may be forwarded, and editors
 * that run here for another machine set `BROWSER`.
 */
function isFarAway({ SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY, BROWSER }: Environment): boolean {
  return Boolean(SSH_CONNECTION || SSH_TTY) && !(DISPLAY || WAYLAND_DISPLAY || BROWSER);
}

/** Milliseconds to wait for a failure; an opener that runs longer may be the browser itself. */
const failureWait = 500;

function start([program, ...args]: OpenerCommand, env: Environment): Promise<string | undefined> {
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
