import type { Command, Option, Usage, Values } from '../command.ts';

/** What has been typed: the word that is to be completed, and what those before it decide. */
export interface Typed {
  /** The command; the root where none is named. */
  command: Command;
  /** The operands before the word. */
  operands: readonly string[];
  /** The events that flags name, in their order. */
  events: readonly string[];
  /** What the word can be: a flag, or a value; undefined for what nobody can know. */
  values: 'flags' | Values | undefined;
  /** What has been typed of it, behind `prefix`. */
  part: string;
  /** What the word begins with that is no part of the value: `--color=`. */
  prefix: string;
}

/** Flags whose value is an event. */
const eventFlags = ['--event', '--from'];

/** Reads the words behind `pepahate`, as the shell has taken them apart; the last one is to be completed. */
export function readWords(words: readonly string[], usage: Usage): Typed {
  const typed = { command: usage.root, operands: [] as string[], events: [] as string[] };
  let waiting: Option | undefined;
  let onlyOperands = false;
  for (const word of words.slice(0, -1)) {
    const flag = onlyOperands ? undefined : flagOf(word, typed.command, usage);
    if (waiting) {
      if (isEventFlag(waiting)) typed.events.push(word);
      waiting = undefined;
    } else if (word === '--') onlyOperands = true;
    else if (flag) {
      if (flag.value === undefined) waiting = takesValue(flag.option) ? flag.option : undefined;
      else if (isEventFlag(flag.option)) typed.events.push(flag.value);
    } else if (onlyOperands || !word.startsWith('-') || word === '-') takeOperand(word, typed, usage);
  }
  return { ...typed, ...wanted(words.at(-1) ?? '', typed, waiting, onlyOperands, usage) };
}

function takeOperand(word: string, typed: { command: Command; operands: string[] }, usage: Usage): void {
  const isFirst = typed.command === usage.root && typed.operands.length === 0;
  const named = isFirst ? usage.commands.find(({ name }) => name === word) : undefined;
  if (named) typed.command = named;
  else typed.operands.push(word);
}

function wanted(
  word: string,
  { command, operands }: Pick<Typed, 'command' | 'operands'>,
  waiting: Option | undefined,
  onlyOperands: boolean,
  usage: Usage,
): Pick<Typed, 'values' | 'part' | 'prefix'> {
  if (waiting) return { values: waiting.takes, part: word, prefix: '' };
  const flag = onlyOperands ? undefined : flagOf(word, command, usage);
  if (flag?.value !== undefined) {
    const { value: part, option } = flag;
    return { values: option.takes, part, prefix: word.slice(0, word.length - part.length) };
  }
  if (!onlyOperands && word.startsWith('-')) return { values: 'flags', part: word, prefix: '' };
  const most = command.operands?.includes('...') ? Number.POSITIVE_INFINITY : namesIn(command.operands);
  return { values: operands.length < most ? command.takes : undefined, part: word, prefix: '' };
}

/** How many operands `[EVENT] [TALK]` names. */
function namesIn(operands = ''): number {
  return operands.split(' ').filter(Boolean).length;
}

/** The flags that a command takes. */
export function flagsOf(command: Command, { flags }: Usage): Option[] {
  return [...(command.options ?? []), ...flags];
}

/** The names of a flag: `-e` and `--event`. */
export function flagNames({ flags }: Option): string[] {
  return flags.match(/(?<!\S)--?[a-zA-Z][\w-]*/g) ?? [];
}

function takesValue({ flags }: Option): boolean {
  return /[<[]/.test(flags);
}

/** A word that is a flag of a command, with its value where it holds one: `--color=never`, `-enotes.md`. */
function flagOf(
  word: string,
  command: Command,
  usage: Usage,
): { option: Option; value?: string | undefined } | undefined {
  const [, name = '', value] = /^(--[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  const isLong = name !== '';
  const short = word.slice(0, 2);
  for (const option of flagsOf(command, usage)) {
    const names = flagNames(option);
    if (isLong && names.includes(name)) return { option, value: takesValue(option) ? value : undefined };
    if (!isLong && names.includes(short) && (word === short || takesValue(option)))
      return { option, value: word === short ? undefined : word.slice(2) };
  }
  return undefined;
}

function isEventFlag(option: Option): boolean {
  return eventFlags.some(name => flagNames(option).includes(name));
}
