import { spawn } from 'node:child_process';
import { resolve as absolute, basename } from 'node:path';
import { editorArguments } from './editor.ts';

export interface EditorCall {
  /** `$VISUAL` or `$EDITOR`: a program, perhaps with arguments. */
  command: string;
  file: string;
  /** From 1. */
  line: number;
}

/**
 * Opens a file in an editor and waits until the editor ends. The terminal must have been handed over (`lend`).
 * Resolves with what went wrong.
 */
export async function runEditor({ command, file, line }: EditorCall): Promise<string | undefined> {
  const words = editorArguments(command, absolute(file), line);
  if (!words) return 'no editor is set: VISUAL and EDITOR are empty';
  const [program, ...args] = words;
  return run(basename(program), () => spawn(program, args, { stdio: 'inherit' }));
}

/**
 * Shows a text in a pager and waits until the pager ends. The terminal must have been handed over (`lend`). The
 * command is the reader's own and may use the shell, as other programs allow; nothing of ours is put into it.
 * Resolves with what went wrong.
 */
export function runPager(command: string, text: string): Promise<string | undefined> {
  return run(command, () => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
    // A pager that the reader leaves early does not read to the end.
    child.stdin?.on('error', () => {});
    child.stdin?.end(text);
    return child;
  });
}

/** The shell's exit codes for a command that cannot be run or does not exist. */
const shellStartFailures = [126, 127];

/** Milliseconds. The Ctrl+C that ended a child may reach us after its end, through another of Node's threads. */
const lateSignal = 30;

async function run(name: string, start: () => ReturnType<typeof spawn>): Promise<string | undefined> {
  const giveBack = lendSignals();
  try {
    return await new Promise(resolve => {
      const child = start();
      child.on('error', ({ code, message }: NodeJS.ErrnoException) =>
        resolve(`cannot start ${name}: ${code === 'ENOENT' ? 'not found' : message}`),
      );
      child.on('close', (code, signal) => resolve(outcome(name, code, signal)));
    });
  } catch (error) {
    return `cannot start ${name}: ${(error as Error).message}`;
  } finally {
    await new Promise(resolve => setTimeout(resolve, lateSignal));
    giveBack();
  }
}

function outcome(name: string, code: number | null, signal: string | null): string | undefined {
  if (signal) return `${name} was ended by ${signal}`;
  if (code !== null && shellStartFailures.includes(code)) return `cannot start ${name}`;
  return code === 0 ? undefined : `${name} ended with exit code ${code}`;
}

/**
 * While a child has the terminal, Ctrl+C and Ctrl+\ are the child's. Ctrl+Z must stop us together with the child, or
 * the shell never learns of it: so SIGTSTP has its default effect, and SIGCONT draws nothing.
 */
function lendSignals(): () => void {
  const ignore = () => {};
  const ignored = ['SIGINT', 'SIGQUIT'];
  for (const signal of ignored) process.on(signal, ignore);
  const kept = [...ignored, 'SIGTSTP', 'SIGCONT'].map(signal => {
    const listeners = process.rawListeners(signal).filter(listener => listener !== ignore);
    return { signal, listeners: listeners as (() => void)[] };
  });
  for (const { signal, listeners } of kept) for (const listener of listeners) process.off(signal, listener);
  return () => {
    for (const { signal, listeners } of kept) for (const listener of listeners) process.on(signal, listener);
    for (const signal of ignored) process.off(signal, ignore);
  };
}
