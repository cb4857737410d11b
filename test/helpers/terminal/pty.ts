import { spawn } from '@lydell/node-pty';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import xterm, { type IUnicodeVersionProvider } from '@xterm/headless';
import { eastAsianWidthType } from 'get-east-asian-width';
import { environment } from '../program/run.ts';

export interface Shown {
  /** Every line that the terminal shows or has scrolled away, without trailing spaces. */
  lines: string[];
  /** What was written to the terminal, escape sequences and all. */
  raw: string;
  code: number;
}

/** A terminal without a window. With `wide`, ambiguous characters take two columns in it. */
export function emulator(
  columns: number,
  rows: number,
  { wide = false } = {},
): InstanceType<typeof xterm.Terminal> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 10_000 });
  terminal.loadAddon(new Unicode11Addon());
  if (wide) terminal.unicode.register(wideWidths());
  terminal.unicode.activeVersion = wide ? 'wide' : '11';
  return terminal;
}

/** The widths of Unicode 11, but for ambiguous characters. */
function wideWidths(): IUnicodeVersionProvider {
  let eleven: IUnicodeVersionProvider | undefined;
  const unicode = { register: (provider: IUnicodeVersionProvider) => (eleven = provider) };
  new Unicode11Addon().activate({ unicode } as never);
  const widthOf = (code: number) => {
    const columns = eleven!.wcwidth(code);
    return columns === 1 && eastAsianWidthType(code) === 'ambiguous' ? 2 : columns;
  };
  // As the package has it, which counts with its own `wcwidth`.
  const charProperties = (code: number, before: number) => {
    const own = widthOf(code);
    const widthBefore = (before >> 1) & 3;
    const joins = own === 0 && before !== 0 && widthBefore !== 0;
    return (Math.max(own, joins ? widthBefore : 0) << 1) | Number(joins);
  };
  return { version: 'wide', wcwidth: widthOf, charProperties } as IUnicodeVersionProvider;
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
