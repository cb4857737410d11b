import { spawn } from 'node:child_process';
import { resolve as absolute, basename } from 'node:path';
import { type ChildEnd, childEnd, isUnstarted } from '../../terminal/child.ts';
import { type Pager, runPager } from '../../terminal/pager.ts';
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
  return problemOf(basename(program), await childEnd(() => spawn(program, args, { stdio: 'inherit' })));
}

/**
 * Shows pieces of a text in a pager and waits until the pager ends. The terminal must have been handed over
 * (`lend`). Resolves with what went wrong.
 */
export async function showInPager(pager: Pager, text: Iterable<string>): Promise<string | undefined> {
  return problemOf(pager.command, await runPager(pager, text));
}

function problemOf(name: string, end: ChildEnd): string | undefined {
  const { code, signal, error } = end;
  if (error) return `cannot start ${name}: ${error.code === 'ENOENT' ? 'not found' : error.message}`;
  if (isUnstarted(end)) return `cannot start ${name}`;
  if (signal) return `${name} was ended by ${signal}`;
  return code === 0 ? undefined : `${name} ended with exit code ${code}`;
}
