import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { expect, vi } from 'vitest';
import { patience } from '../../helpers/patience.ts';

let child: IPty | undefined;

export function endShell() {
  child?.kill('SIGKILL');
}

const dropped = ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'NODE_EXTRA_CA_CERTS', 'VITEST'];

/** A shell with the sample running in it, drawn. After it, the shell says its exit code and the terminal's mode. */
export async function inShell(sample: string, inputrc: string, editor: string) {
  const given = Object.entries(process.env).filter(([name]) => !dropped.includes(name));
  const own = { TERM: 'xterm-256color', PS1: '$ ', EDITOR: editor, INPUTRC: inputrc };
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  const env = { ...(Object.fromEntries(given) as Record<string, string>), ...own };
  const pty = spawn('bash', ['--norc', '-i'], { cols: 80, rows: 24, env });
  child = pty;
  let raw = '';
  terminal.onData(answer => pty.write(answer));
  pty.onData(data => {
    raw += data;
    terminal.write(data);
  });
  const text = () => {
    const buffer = terminal.buffer.active;
    const lines = Array.from({ length: 24 }, (_, y) =>
      buffer.getLine(buffer.baseY + y)?.translateToString(true),
    );
    return lines.join('\n').trim();
  };
  const shows = (wanted: string | RegExp) =>
    vi.waitFor(() => expect(text()).toMatch(wanted), { timeout: patience, interval: 10 });
  /** Which screen, what of the mouse, whether pastes have brackets. */
  const modes = () => [
    terminal.buffer.active.type,
    terminal.modes.mouseTrackingMode,
    terminal.modes.bracketedPasteMode,
  ];
  const has = (wanted: unknown[]) => vi.waitFor(() => expect(modes()).toEqual(wanted), { timeout: patience });
  // Both lines are echoed, so what is waited for is not in them.
  pty.write(`echo be''fore\r`);
  await shows('before');
  pty.write(`node ${sample}; ${after}\r`);
  await shows('<ready>');
  await has(away);
  const pid = Number(/pid (\d+)\./.exec(text())![1]);
  return { type: (keys: string) => pty.write(keys), shows, has, text, raw: () => raw, pid };
}

const after = `echo "code $?."; stty -a | grep -o '.icanon'`;
export const away = ['alternate', 'vt200', true];
export const home = ['normal', 'none', false];
