import type { Command, Option, Request } from './command.ts';
import { commonFlags } from './flags.ts';

/**
 * What plain arguments ask for, as commander reads them, which takes milliseconds to load and to be told of every
 * flag. Undefined for all others: a command that is not here, help, flags that are run together or unknown, a value
 * that is missing or wrong. `names` are those of all commands, `commands` those that are here.
 */
export function plainRequest(
  args: readonly string[],
  { root, commands, names }: { root: Command; commands: readonly Command[]; names: readonly string[] },
): Request | undefined {
  let command = root;
  const operands: string[] = [];
  // Commander's reading of --no-pager where it is not given.
  const flags: Record<string, unknown> = { pager: true };
  const words = args.slice();
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--' && command !== root) operands.push(...words.splice(0));
    else if (word.startsWith('-') && word !== '-') {
      if (!takeFlag(word, words, command, flags)) return undefined;
    } else if (command !== root || operands.length > 0 || !names.includes(word)) operands.push(word);
    else {
      const named = commands.find(({ name }) => name === word);
      if (!named) return undefined;
      command = named;
    }
  }
  return fits(operands.length, command.operands) ? { command, operands, flags } : undefined;
}

/** Takes a flag, and its value from the words behind it; false where it is not plain. */
function takeFlag(
  word: string,
  words: string[],
  { options = [] }: Command,
  flags: Record<string, unknown>,
): boolean {
  const [name = '', ...parts] = word.startsWith('--') ? word.split('=') : [word];
  const option = [...options, ...commonFlags].find(each => each.flags.split(/[ ,]+/).includes(name));
  if (!option) return false;
  const key = keyOf(option);
  if (!option.flags.includes('<')) {
    flags[key] = !option.flags.startsWith('--no-');
    return parts.length === 0;
  }
  const value = parts.length > 0 ? parts.join('=') : words.shift();
  if (value === undefined || (value.startsWith('-') && value !== '-')) return false;
  try {
    flags[key] = option.read ? option.read(value, flags[key]) : value;
    return true;
  } catch {
    return false;
  }
}

/** `allEvents` of `--all-events`, `pager` of `--no-pager`. */
function keyOf({ flags }: Option): string {
  const [, name = ''] = /--(?:no-)?([a-z-]+)/.exec(flags) ?? [];
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether there are as many operands as `<SHELL> [WORD...]` asks for. */
function fits(count: number, asked = ''): boolean {
  const all = asked.split(' ').filter(Boolean);
  const least = all.filter(each => each.startsWith('<')).length;
  return count >= least && (asked.includes('...') || count <= all.length);
}
