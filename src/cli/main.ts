import { join } from 'node:path';
import { version } from '../../package.json';
import { readIfThere } from '../library/files/file.ts';
import { answer } from './answer.ts';
import type { Command, Usage } from './command.ts';
import { commandNames } from './commands/names.ts';
import { rootCommand } from './commands/notes/browse.ts';
import { lines } from './commands/notes/lines.ts';
import { links } from './commands/notes/links.ts';
import { qa } from './commands/notes/qa.ts';
import { show } from './commands/notes/show.ts';
import { timetable } from './commands/notes/timetable.ts';
import { completionCommand } from './commands/program/completion.ts';
import type { Io } from './io.ts';
import { plainRequest } from './plain.ts';

export { ended, processIo } from './io.ts';

/** The commands that are asked for all day, and by shells: the others come with what reads all arguments. */
const commands = [timetable, show, qa, links, lines] as readonly Command[];

/**
 * One run of the program: arguments (without node and script) in, exit code out.
 * `folder` is where the built files lie.
 */
export async function run(args: readonly string[], io: Io, folder: string): Promise<number> {
  const usage = () => JSON.parse(readIfThere(join(folder, 'usage.json'))!) as Usage;
  const here = { root: rootCommand(commandNames), commands: [...commands, completionCommand(usage)] };
  const read = () =>
    /^(?:-V|--version)$/.test(args.join(' '))
      ? said(`pepahate ${version}\n`, io)
      : plainRequest(args, { ...here, names: commandNames });
  return (await answer(read, io, folder)) ?? (await import('./program.ts')).runAny(args, io, folder);
}

function said(text: string, io: Io): number {
  io.out(text);
  return 0;
}
