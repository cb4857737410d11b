import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { bytesOf } from '../../../scripts/keys.mjs';
import { patience } from '../patience.ts';
import { environment } from '../program/run.ts';
import { temporary } from '../temporary.ts';
import { type Modes, Screen } from './screen.ts';

export interface Opening {
  columns?: number;
  rows?: number;
  /** Whether the terminal gives two columns to ambiguous characters. */
  wide?: boolean;
  /** Whether the terminal answers questions, as all but a few do. */
  answers?: boolean;
  /** What the terminal says that its text stands on, such as `rgb:ffff/ffff/ffff`; by default it does not say. */
  background?: string;
  env?: Readonly<Record<string, string>>;
}

/** What a wait asks of the lines of the screen, and how it is called where it does not come. */
export type Wanted = string | RegExp | ((lines: string[]) => boolean);

/** What the script leaves on the main screen. */
export const mainScreen = 'what was here';

/**
 * Runs a command below a line of other output and tells its exit code by a sequence that the terminal does
 * not show; then waits, since what is in flight when a terminal closes is lost. Ctrl+C does not end it.
 */
const script = `
trap : INT
printf '${mainScreen}\\n'
tty >"$1/device"
stty -g >"$1/before"
sh -c 'echo $$ >"$1/pid"; eval "exec $2"' sh "$1" "$2"
code=$?
stty -g >"$1/after"
printf '\\033]7777;%d\\007' $code
sleep 600`;

/** A user's environment, with nothing of the developer's that a full-screen program listens to. */
export function userEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const none = { XDG_STATE_HOME: '', PEPAHATE_STATE: '', VISUAL: '', EDITOR: '', WSL_DISTRO_NAME: '' };
  return environment({ ...none, ...extra });
}

/** Opens a terminal that runs a shell command; it is closed when the test ends. */
export function open(command: string, opening: Opening = {}) {
  const session = new Session(command, opening);
  onTestFinished(() => session.close());
  return session;
}

export class Session extends Screen {
  /** The program's exit code, once it has ended and all that it wrote is on the screen. */
  readonly exited: Promise<number>;
  readonly #folder = temporary('terminal-');
  readonly #child: IPty;
  readonly #watchers = new Set<() => void>();
  #raw = '';
  #code: number | undefined;

  constructor(command: string, opening: Opening) {
    const {
      columns = 80,
      rows = 24,
      wide = false,
      answers = true,
      env = userEnvironment(),
      background,
    } = opening;
    super(columns, rows, { wide });
    const arguments_ = ['-c', script, 'bash', this.#folder, command];
    this.#child = spawn('bash', arguments_, { cols: columns, rows, env });
    this.exited = new Promise(resolve => {
      this.terminal.parser.registerOscHandler(7777, code => {
        this.#code = Number(code);
        resolve(this.#code);
        return true;
      });
    });
    this.terminal.parser.registerOscHandler(11, asked => {
      if (asked === '?' && background) this.#child.write(`\u001b]11;${background}\u001b\\`);
      return true;
    });
    if (answers) this.terminal.onData(answer => this.#child.write(answer));
    this.#child.onData(data => {
      this.#raw += data;
      this.terminal.write(data, () => {
        for (const watch of this.#watchers) watch();
      });
    });
  }

  /** Sends keys by their names; nothing may follow `Esc` at once, which would be Alt. */
  keys(...names: string[]): void {
    this.type(names.map(bytesOf).join(''));
  }

  /** Sends characters, or bytes, as they are. */
  type(text: string | Buffer): void {
    // It takes bytes as well, though its types do not say so.
    this.#child.write(text as string);
  }

  /** What the terminal has been sent. */
  raw(): string {
    return this.#raw;
  }

  /** Waits until the screen shows something, and returns it. Half a frame is never looked at. */
  waitFor(wanted: Wanted, name = String(wanted)): Promise<string[]> {
    const holds = condition(wanted);
    return new Promise((resolve, reject) => {
      const settle = (problem?: string) => {
        clearTimeout(timer);
        this.#watchers.delete(watch);
        if (problem === undefined) resolve(this.lines());
        else reject(new Error(`${problem}: ${name}\n${this.#report()}`));
      };
      const watch = () => {
        if (this.drawing()) return;
        if (holds(this.lines())) settle();
        else if (this.#code !== undefined) settle(`the program ended with ${this.#code} before`);
      };
      const timer = setTimeout(() => settle('waited in vain for'), patience);
      this.#watchers.add(watch);
      watch();
    });
  }

  /** Waits until the row at the cursor holds a text, wherever the window breaks it, and returns the screen. */
  waitForCursor(text: string): Promise<string[]> {
    const holds = () => spaceless(this.cursorRow()?.text ?? '').includes(spaceless(text));
    return this.waitFor(holds, `the cursor on ${text}`);
  }

  async waitForModes(wanted: Partial<Modes>): Promise<void> {
    const names = Object.keys(wanted) as (keyof Modes)[];
    const holds = () => names.every(name => this.modes()[name] === wanted[name]);
    await this.waitFor(holds, `the modes ${JSON.stringify(wanted)}`);
  }

  /** Waits until the screen is this one, line by line. */
  async waitForScreen(expected: readonly string[]): Promise<void> {
    const text = expected.join('\n');
    await this.waitFor(lines => lines.join('\n') === text, text);
  }

  /** Whether the line discipline (echo, raw mode) is after the program as it was before. */
  sameLineDiscipline(): boolean {
    return this.#told('before') === this.#told('after');
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    this.#child.resize(columns, rows);
  }

  /** The terminal's device, for others to write to. */
  device(): string {
    return this.#told('device');
  }

  /** The program's process. */
  pid(): number {
    return Number(this.#told('pid'));
  }

  signal(name: NodeJS.Signals): void {
    process.kill(this.pid(), name);
  }

  /** Closes the terminal's window. */
  hangUp(): void {
    // What closes the pty, at which the kernel sends SIGHUP; its types do not have it.
    (this.#child as unknown as { destroy(): void }).destroy();
  }

  close(): void {
    try {
      // The program and the shell that waits for it.
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // They have ended.
    }
    this.terminal.dispose();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What the script has written to a file. */
  #told(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8').trim();
  }

  #report(): string {
    const tail = JSON.stringify(this.#raw.slice(-400));
    return `screen:\n${this.lines().join('\n')}\nmodes: ${JSON.stringify(this.modes())}\nlast bytes: ${tail}`;
  }
}

function condition(wanted: Wanted): (lines: string[]) => boolean {
  if (typeof wanted === 'function') return wanted;
  if (typeof wanted === 'string') return lines => lines.some(line => line.includes(wanted));
  return lines => lines.some(line => wanted.test(line));
}

/** Without blanks, and the sign of rows beyond the window, which may stand between the lines of a row. */
function spaceless(text: string): string {
  return text.replace(/[\s⋮]/g, '');
}
