import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment } from '../../helpers/program/run.ts';
import { runLine, served } from '../../helpers/program/served.ts';
import { inTerminal } from '../../helpers/terminal/pty.ts';

/**
 * A transcript is a text of commands, each with what it printed:
 *   $ command            on a pipe; stderr's lines begin with `2> `
 *   80$ command          on a terminal of 80 columns
 * then `[exit N]` where it did not end with 0. Lines before the first command say what is shown.
 * UPDATE=1 writes what the program prints now.
 */
const folder = 'test/transcripts';
const pepahate = served();
/** Of what the process does with its pipes: their shells run the program as a user's do. */
const ownProcesses = ['encodings.txt', 'errors.txt', 'pipes.txt'];

for (const name of readdirSync(folder)) {
  const source = readFileSync(join(folder, name), 'utf8');
  const [title = '', ...steps] = source.split(/^(?=\d*\$ )/m);
  describe.concurrent(name, () => {
    const results = steps.map(step => ({ step, command: step.split('\n')[0]! }));
    if (process.env['UPDATE']) {
      test('is written anew', async () => {
        const written = await Promise.all(results.map(({ command }) => replay(name, command)));
        writeFileSync(join(folder, name), title + written.join('\n'));
      }, 300_000);
      return;
    }
    for (const { step, command } of results) {
      test(command, async () => expect(await replay(name, command)).toBe(step.replace(/\n\n$/, '\n')));
    }
  });
}

async function replay(name: string, line: string): Promise<string> {
  const [, columns, command] = /^(\d*)\$ (.*)$/.exec(line) as unknown as [string, string, string];
  const { output, code } = columns ? await onTerminal(command, Number(columns)) : await onPipe(name, command);
  return `${line}\n${output}${code === 0 ? '' : `[exit ${code}]\n`}`;
}

async function onPipe(name: string, command: string) {
  const env = environment();
  const { out, err, code } = await runLine(pepahate, command, {
    env,
    ownProcesses: ownProcesses.includes(name),
  });
  const output = ended(out) + err.replace(/^(?=.)/gm, '2> ');
  return { output: output.replaceAll(env['HOME']!, '$HOME'), code };
}

async function onTerminal(command: string, columns: number) {
  const { lines, code } = await inTerminal(`PAGER=cat; export PAGER; ${command}`, columns);
  return { output: ended(lines.join('\n')), code };
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
