import { spawn } from '@lydell/node-pty';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import { environment } from './run.ts';

export interface Shown {
  /** Every line that the terminal shows or has scrolled away, without trailing spaces. */
  lines: string[];
  /** What was written to the terminal, escape sequences and all. */
  raw: string;
  code: number;
}

/** A terminal without a window. */
export function emulator(columns: number, rows: number): InstanceType<typeof xterm.Terminal> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 10_000 });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  return terminal;
}

/** Runs a shell command in a terminal of `columns` by `rows` to its end. */
export async function inTerminal(
  command: string,
  columns: number,
  rows = 24,
  env = environment(),
): Promise<Shown> {
  const terminal = emulator(columns, rows);
  // The shell stays until all that it wrote has been read: what is in flight when a pty closes is lost.
  const child = spawn('bash', ['-c', `${command}\nprintf '${endSign}%d${endSign}' $?; sleep 60`], {
    cols: columns,
    rows,
    env,
  });
  let raw = '';
  const code = await new Promise<number>(resolve => {
    child.onData(data => {
      raw += data;
      const end = ended.exec(raw);
      if (end) resolve(Number(end[1]));
    });
  });
  child.kill('SIGKILL');
  raw = raw.replace(ended, '');
  await new Promise<void>(resolve => terminal.write(raw, resolve));
  return { lines: allLines(terminal), raw, code };
}

/** What no program writes. */
const endSign = '\u241e\u241f';
const ended = new RegExp(`${endSign}(\\d+)${endSign}`);

function allLines(terminal: InstanceType<typeof xterm.Terminal>): string[] {
  const { active } = terminal.buffer;
  const lines = Array.from(
    { length: active.length },
    (_, y) => active.getLine(y)?.translateToString(true) ?? '',
  );
  return lines.join('\n').trimEnd().split('\n');
}
