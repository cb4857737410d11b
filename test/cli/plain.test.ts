import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Request } from '../../src/cli/command.ts';
import { commandNames } from '../../src/cli/commands/names.ts';
import { plainRequest } from '../../src/cli/plain.ts';
import { commands, readArguments, usage } from '../../src/cli/program.ts';

const { root } = usage();
/** `help` is commander's own work. */
const others = commands.filter(({ name }) => name !== 'help');
const here = { root, commands: others, names: commandNames };

const seen = ({ command, operands, flags }: Request) => ({ command: command.name, operands, flags });

/** What commander makes of arguments; undefined where it prints help or refuses them. */
function byCommander(args: readonly string[]) {
  try {
    const request = readArguments(args, { out: () => {}, columns: 80 });
    return request && seen(request);
  } catch {
    return undefined;
  }
}

function plainly(args: readonly string[], among: readonly Command[] = others) {
  const request = plainRequest(args, { ...here, commands: among });
  return request && seen(request);
}

const flags = [...usage().flags, ...commands.flatMap(({ options = [] }) => options)].flatMap(
  ({ flags }) => flags.match(/--?[a-zA-Z][a-z-]*/g) ?? [],
);
const values = [
  '80',
  '9',
  'never',
  'talk',
  '15:10',
  'Asia/Tokyo',
  'stns',
  '-',
  '',
  '-5',
  '--',
  'ics',
  '=',
  '1',
];
const flag = fc.constantFrom(...flags);
const value = fc.constantFrom(...values, ...commandNames);
const word = fc.oneof(
  flag,
  value,
  fc.tuple(flag, value).map(parts => parts.join('=')),
);
const args = fc
  .tuple(fc.option(fc.constantFrom(...commandNames), { nil: undefined }), fc.array(word, { maxLength: 5 }))
  .map(([name, words]) => (name === undefined ? words : [name, ...words]));

describe('arguments that are read without commander', () => {
  test('are read as commander reads them', () => {
    let count = 0;
    fc.assert(
      fc.property(args, given => {
        const found = plainly(given);
        if (!found) return;
        count++;
        expect(found).toEqual(byCommander(given));
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(300);
  });

  test.each([
    [[]],
    [['stns']],
    [['notes.md', '3']],
    [['timetable', '--at', '15:10', '--json']],
    [['--json', 'timetable', '--at=15:10']],
    [['-e', '-', 'timetable', '-q']],
    [['show', 'stns', '-e', 'a.md', '-e', 'b.md', '--no-pager', '--depth', '2']],
    [['completion', 'zsh', '--', 'show', '--d', '']],
  ])('are such as %j', given => {
    expect(plainly(given)).toEqual(byCommander(given));
    expect(plainly(given)).toBeDefined();
  });

  test.each([
    [['--help']],
    [['timetable', '-h']],
    [['timetable', 'stns']],
    [['timetable', '--at', '99:99']],
    [['timetable', '--json=yes']],
    [['timetable', '--speaker', '--json']],
    [['timetable', '--width']],
    [['timetable', '--depth', '2']],
    [['show', '-enotes.md']],
    [['show', '-5']],
    [['completion']],
    [['a', 'b', 'c']],
  ])('are none such as %j', given => {
    expect(plainly(given)).toBeUndefined();
  });

  test('are none of a command that is elsewhere', () => {
    const some = commands.filter(({ name }) => name === 'timetable');
    expect(plainly(['timetable'], some)).toBeDefined();
    expect(plainly(['search', 'redis'], some)).toBeUndefined();
    expect(plainly(['searching'], some)).toMatchObject({ command: 'pepahate', operands: ['searching'] });
  });
});

test('every command has its name in the list of them', () => {
  expect(commands.map(({ name }) => name)).toEqual(commandNames);
});
