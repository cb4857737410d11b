import { CommanderError, Option as CommanderOption, Help, Command as Program } from 'commander';
import { version } from '../../package.json';
import { type Failure, misuse } from '../errors.ts';
import { didYouMean } from '../text/english.ts';
import { answer } from './answer.ts';
import type { Command, Option, Request, Usage } from './command.ts';
import { add } from './commands/library/add.ts';
import { events } from './commands/library/events.ts';
import { jot } from './commands/library/jot.ts';
import { newCommand } from './commands/library/new.ts';
import { remove } from './commands/library/remove.ts';
import { commandNames } from './commands/names.ts';
import { meantCommand, rootCommand } from './commands/notes/browse.ts';
import { check } from './commands/notes/check.ts';
import { exportCommand } from './commands/notes/export.ts';
import { lines } from './commands/notes/lines.ts';
import { links } from './commands/notes/links.ts';
import { qa } from './commands/notes/qa.ts';
import { search } from './commands/notes/search.ts';
import { show } from './commands/notes/show.ts';
import { stars } from './commands/notes/stars.ts';
import { timetable } from './commands/notes/timetable.ts';
import { completionCommand } from './commands/program/completion.ts';
import { config } from './commands/program/config.ts';
import { helpCommand } from './commands/program/help.ts';
import { commonFlags, helpFlag, versionFlag } from './flags.ts';
import { endWithTopics, helpLayout, leadWithExamples } from './help.ts';
import type { Io } from './io.ts';
import { openHint } from './names/files.ts';

const ownCommands = [
  timetable,
  show,
  qa,
  links,
  lines,
  search,
  stars,
  check,
  newCommand,
  jot,
  exportCommand,
  events,
  add,
  remove,
  config,
  completionCommand(usage),
] as readonly Command[];
const help = helpCommand(ownCommands);

/** In the order in which help lists them. */
export const commands = [...ownCommands, help];

/** All that can be typed. */
export function usage(): Usage {
  return { root: rootCommand(commandNames), commands, flags: [...commonFlags, helpFlag, versionFlag] };
}

/** As `run` of `main.ts`, of any arguments. */
export function runAny(args: readonly string[], io: Io, folder: string): Promise<number> {
  return answer(() => readArguments(args, { out: io.out, columns: io.columns }) ?? 0, io, folder);
}

/** Where help and the version go, and how wide that is. */
export interface HelpOutput {
  out(text: string): void;
  /** In columns. */
  columns: number;
}

/**
 * Reads the arguments (without node and script). Undefined where they asked for help or the version, which is
 * then printed.
 * @throws Failure where they are used wrongly.
 */
export function readArguments(args: readonly string[], output: HelpOutput): Request | undefined {
  let request: Request | undefined;
  const program = buildProgram(output, asked => {
    request = asked;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    // By which commander ends where it has printed what was asked for.
    if (!(error instanceof CommanderError)) throw error;
  }
  return request;
}

function buildProgram(output: HelpOutput, asked: (request: Request) => void): Program {
  const root = rootCommand(commandNames);
  const program = new Program(root.name)
    .version(`pepahate ${version}`, versionFlag.flags, versionFlag.does)
    .helpCommand(false)
    .configureOutput({ writeOut: output.out, writeErr: () => {} });
  addOptions(program, commonFlags);
  const columns = () => program.getOptionValue('width') ?? output.columns;
  for (const command of [root, ...commands]) {
    const target = command === root ? program : program.command(command.name);
    target.summary(command.summary).helpOption(helpFlag.flags, helpFlag.does);
    if (command.operands) target.arguments(command.operands);
    addOptions(target, command.options ?? []);
    if (command.unknownFlag) refuseNumbers(target);
    leadWithExamples(target, command, columns);
    if (command === root) endWithTopics(target, columns);
    target.createHelp = () => Object.assign(new Help(), helpLayout(columns()));
    target.exitOverride(error => {
      throw error.exitCode === 0 ? error : explained(error, target, command);
    });
    target.action(() => {
      const helped = command === help ? helpedBy(program, target.args[0]) : undefined;
      if (helped) helped.outputHelp();
      else asked({ command, operands: target.args, flags: target.optsWithGlobals() });
    });
  }
  return program;
}

/** What `pepahate help NAME` explains where NAME is no topic; all of the program where there is none. */
function helpedBy(program: Program, name: string | undefined): Program | undefined {
  return name === undefined ? program : program.commands.find(command => command.name() === name);
}

function addOptions(program: Program, options: readonly Option[]): void {
  for (const { flags, does, read } of options) {
    if (read) program.option<unknown>(flags, does, read);
    else program.option(flags, does);
  }
}

/**
 * Lets `-5` be a flag that there is not, as `-x` is. Commander takes negative numbers for operands where no flag is
 * a digit.
 */
function refuseNumbers(program: Program): void {
  const zero = new CommanderOption('-0 <VALUE>').hideHelp();
  program.addOption(
    zero.argParser(() => {
      throw misuse("unknown option '-0'", `see pepahate ${program.name()} --help`);
    }),
  );
}

/**
 * Commander's error in the words of ours; `program` is the command that was used wrongly, as commander has
 * it.
 */
function explained({ code, message }: CommanderError, program: Program, { unknownFlag }: Command): Failure {
  const [first = ''] = program.args;
  const owners = program.parent || code !== 'commander.unknownOption' ? [] : ownersOf(message);
  const [owner] = owners;
  // Flags and operands of a command whose name is mistyped are none of the program's.
  const meant = program.parent ? undefined : meantCommand(first, owner ? owners : commandNames);
  if (meant) return meant;
  const name = program.parent ? `${program.parent.name()} ${program.name()}` : program.name();
  const [sentence = ''] = message.replace(/^error: /, '').split(/\. Expected|\n/);
  // A word or a space behind a `-`, and no flag of one letter.
  const isWord = code === 'commander.unknownOption' && /'-(?:\s|[^-\s']{2,})/.test(sentence);
  const file = code === 'commander.excessArguments' ? openHint(program.args, name) : undefined;
  const hint = isWord
    ? unknownFlag
    : ((owner && `it is a flag of ${listed(owners)}`) ?? meantFlag(message) ?? file);
  return misuse(sentence.replace(/\.$/, ''), hint ?? `see ${name} --help`);
}

/** The commands that have the flag that the program has not. */
function ownersOf(message: string): string[] {
  const flag = /'(-[^'=]+)/.exec(message)?.[1] ?? '';
  const takes = ({ flags }: Option) => flags.split(/[ ,]+/).includes(flag);
  return commands.filter(({ options = [] }) => options.some(takes)).map(({ name }) => name);
}

function listed(names: readonly string[]): string {
  return names.map(name => `pepahate ${name}`).join(', ');
}

/** `(Did you mean --json?)`, which commander has in a line of its own. */
function meantFlag(message: string): string | undefined {
  const flags = /\n\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return flags && didYouMean(flags.split(', '));
}
