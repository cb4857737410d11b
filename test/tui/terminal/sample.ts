import { render, Text, useApp, useInput, usePaste } from 'ink';
import { createElement, useEffect, useState } from 'react';
import type { MouseInput } from '../../../src/tui/state/input.ts';
import { runEditor, showInPager } from '../../../src/tui/terminal/child.ts';
import { filterInput } from '../../../src/tui/terminal/input.ts';
import { keyNames } from '../../../src/tui/terminal/keys.ts';
import { TerminalGuard } from '../../../src/tui/terminal/restore.ts';
import { suspension } from '../../../src/tui/terminal/suspend.ts';

/** A small TUI on the real plumbing: it shows the last event, and ends in each way there is. */

const modes = ['raw', 'cursor', 'alternate', 'paste'] as const;
const guard = new TerminalGuard();
const unguard = guard.guard({
  onLeave: () => void process.stderr.write('saved\n'),
  describe: error => `sample: ${(error as Error).message}`,
});
let onMouse: (mouse: MouseInput) => void = () => {};
const stdin = filterInput(process.stdin, mouse => onMouse(mouse));

function Sample() {
  const [last, setLast] = useState('ready');
  const [count, setCount] = useState(0);
  const { exit, suspendTerminal } = useApp();
  const [terminal] = useState(() =>
    suspension({
      suspendTerminal,
      leave: () => {
        guard.mouse(false);
        guard.lend();
      },
      back: () => guard.takeBack(...modes),
      enter: () => guard.mouse(true),
    }),
  );
  useEffect(() => terminal.install(), [terminal]);
  onMouse = mouse => setLast(`${mouse.kind} ${mouse.x},${mouse.y}`);
  const act: Record<string, () => unknown> = {
    q: exit,
    x: () =>
      setTimeout(() => {
        throw new Error('thrown');
      }),
    r: () => void Promise.reject(new Error('rejected')),
    p: () => process.exit(3),
    e: () => terminal.lend(() => runEditor({ command: process.env['EDITOR']!, file: 'a b.md', line: 4 })),
    l: () =>
      terminal.lend(() =>
        showInPager({ command: 'cat; read x < /dev/tty', env: process.env }, ['paged text\n']),
      ),
    'Ctrl+z': terminal.suspend,
  };
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      setLast(`key ${name}`);
      setCount(before => before + 1);
      act[name]?.();
    }
  });
  usePaste(() => setLast('pasted'));
  return createElement(Text, null, `<${last}> ${count} pid ${process.pid}.`);
}

guard.hold(...modes);
const app = render(createElement(Sample), {
  stdin,
  alternateScreen: true,
  exitOnCtrlC: false,
  patchConsole: false,
  maxFps: 1000,
});
guard.mouse(true);
await app.waitUntilExit();
guard.release(...modes);
guard.restore();
unguard();
console.log('ended well');
