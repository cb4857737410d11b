import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usage } from '../../../src/cli/program.ts';
import { environment, shell } from '../../helpers/program/run.ts';
import { served } from '../../helpers/program/served.ts';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';

const notes = '-e test/fixtures/notes/days.md';

const pepahate = served();

/** A space that no single quotes hold. */
const space = / (?=(?:[^']*'[^']*')*[^']*$)/;

/** What the last word may become; it is empty where the line ends in a space. */
async function choices(line: string): Promise<string[]> {
  const words = line.split(space).map(word => word.replaceAll("'", ''));
  const { out } = await pepahate(['--json', 'completion', 'fish', '--', ...words]);
  return JSON.parse(out).choices.map(({ value }: { value: string }) => value);
}

describe.concurrent('what a word may become', () => {
  test.each([
    ['a command', 'sh', ['show', 'timetable']],
    ['a talk without a command', 'st', ['stns']],
    ['a talk', 'show ', ['stns', 'panel', 'about']],
    ['a speaker behind @', 'show @', ['@pyama']],
    ['an address', 'show stns/', ['stns/1', 'stns/4', 'stns/l1']],
    ['an address a level below', 'show stns/4.', ['stns/4.1', 'stns/4.2']],
    ['an answer', 'show panel/q1.', ['panel/q1.1']],
    [
      'a talk of an event that is named before it',
      'show 2016-07-02-hatena-pepabo:',
      ['2016-07-02-hatena-pepabo:stns'],
    ],
    ['a talk behind an event', '2016-07-02-hatena-pepabo ', ['stns']],
    ['a flag', 'timetable --', ['--at', '--json', '--help', '--no-pager']],
    ['a value', 'timetable --color ', ['auto', 'always', 'never']],
    ['a value behind =', 'timetable --color=', ['--color=auto']],
    [
      'a kind of notes',
      '--as ',
      ['talk', 'event', 'days', 'diary', 'minutes', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ],
    ['a format', 'export --format ', ['md', 'json', 'ics', 'html', 'opml']],
    ['a speaker', 'timetable --speaker ', ['masayoshi']],
    ['who asked or answered', 'qa --by ', ['yuuki']],
    ['an event', '-e ', ['2016-07-02-hatena-pepabo']],
    ['an event to remove', 'remove ', ['2016-07-02-hatena-pepabo']],
    ['a talk of the event of a flag', `${notes} show `, ['ropes']],
    ['a talk of the event of a flag with =', 'show --event=test/fixtures/notes/days.md ', ['ropes']],
    ['a day', `${notes} timetable --day `, ['1', '2']],
    ['a room', '-e test/fixtures/schedules/pretalx.json timetable --room ', ['Big Hall']],
    ['a track', '-e test/fixtures/schedules/pretalx.json timetable --track ', ['Operations']],
    ['a room of a schedule', 'new --from test/fixtures/schedules/pretalx.json --room ', ['Big Hall']],
    ['an event before a colon', 'show 2016', ['2016-07-02-hatena-pepabo:']],
    ['a qualifier', 'search ', ['speaker:', 'talk:', 'in:', 'is:']],
    ['a qualifier behind a word', 'search redis s', ['speaker:']],
    ['a state', 'search is:', ['is:open', 'is:done', 'is:starred']],
    ['a part of talks', 'search in:', ['in:qa', 'in:code']],
    ['a talk to search', 'search redis talk:', ['talk:stns']],
    ['a speaker to search', 'search speaker:', ['speaker:pyama']],
    ['a qualifier within one word of the shell', "search 'redis is:'", ['redis is:open']],
    ['a setting', 'config ', ['width', 'keys', 'keys.down', 'colors.time']],
    ['a topic of the help', 'help ', ['format', 'exit-codes', 'show']],
    ['a shell', 'completion ', ['bash', 'zsh', 'fish']],
  ])('%s: pepahate %s', async (_, line, some) => {
    expect(await choices(line)).toEqual(expect.arrayContaining(some));
  });

  test.each([
    ['where nobody can know', 'jot '],
    ['of an event that is not there', '-e nowhere.md show '],
    ['from stdin', '-e - show '],
    ['behind the last operand', 'timetable '],
    ['behind a flag of numbers', 'show --depth '],
  ])('nothing %s: pepahate %s', async (_, line) => expect(await choices(line)).toEqual([]));

  test('a speaker by each of their names, and by all of them in quotes', async () => {
    const file = join(environment()['HOME']!, 'notes.md');
    writeFileSync(file, '# E\n\n## Ropes (Ann Lee) {#ropes}\n\nspeaker: Ann Lee\n\n- a\n');
    expect(await choices(`-e ${file} search speaker:`)).toEqual(['speaker:Ann', 'speaker:Lee']);
    const quoted = ['speaker:"Ann Lee"'];
    expect(await choices(`-e ${file} search 'speaker:"Ann L'`)).toEqual(quoted);
  });

  test('no event before a colon for what is in one event', async () => {
    expect(await choices('show 15:')).not.toContain('2016-07-02-hatena-pepabo:');
    expect(await choices('jot --talk ')).not.toContain('2016-07-02-hatena-pepabo:');
  });

  test('no flag behind --', async () => expect(await choices('show -- -')).not.toContain('--all'));

  test('every command and every flag of it', async () => {
    const { commands, flags } = usage();
    expect(await choices('')).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
    for (const { name, options = [] } of commands) {
      const words = [...options, ...flags].flatMap(option => option.flags.match(/--[\w-]+/g)!);
      expect(await choices(`${name} -`)).toEqual(expect.arrayContaining(words));
    }
  });

  test('nothing that would act on a terminal', async () => {
    const home = environment();
    const file = join(home['HOME']!, 'notes.md');
    writeFileSync(file, '# E\n\n## A\u001b]0;x\u0007b {#a}\n\n- \u009b31mred\n');
    const { out } = await shell(`pepahate completion fish -- -e ${file} show a`, home);
    expect(out).toContain('\na\t');
    const { out: addresses } = await shell(`pepahate completion fish -- -e ${file} show a/`, home);
    expect(addresses).toContain('a/1\t');
    expect(`${out}${addresses}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
});

/** Whether a shell is there; a line says so where it is not. */
function has(name: string): boolean {
  try {
    execFileSync(name, ['-c', ':']);
    return true;
  } catch {
    console.warn(`${name} is not there: completions are not tried in it`);
    return false;
  }
}

const ownNotes = `# Night

| time | title | room |
| --- | --- | --- |
| 10:00 | First | Big Hall |
| 11:00 | Second | Attic |

## First {#first}

- a

## Second {#second}

- b
`;

/** A folder with a file and a folder whose names have spaces. */
function home(): Record<string, string> {
  const env = userEnvironment({ PS1: '$ ', PROMPT: '$ ' });
  const folder = env['HOME']!;
  writeFileSync(join(folder, 'my notes.md'), ownNotes);
  mkdirSync(join(folder, 'other folder'));
  return env;
}

const readline = 'bash --norc --noprofile -i';
const lineEditor = 'zsh -f -i';
const setUp: Record<string, string> = {
  [readline]: "source <(pepahate completion bash); bind 'set bell-style none'",
  [lineEditor]: 'autoload -U compinit; compinit -u -D; source <(pepahate completion zsh); unsetopt beep',
};

/** What is typed before Tab, and how the line ends then. */
const completed: readonly (readonly [typed: string, line: string])[] = [
  ['pepahate timet', 'pepahate timetable'],
  ['pepahate show log', 'pepahate show log-platform'],
  ['pepahate timetable --star', 'pepahate timetable --starred'],
  ['pepahate --color alw', 'pepahate --color always'],
  ['pepahate --color=alw', 'pepahate --color=always'],
  ['pepahate show log-platform/1.', 'pepahate show log-platform/1.1'],
  ['pepahate show 2016-07-02-hatena-pepabo:log', '-pepabo:log-platform'],
  ['pepahate show @masa', 'pepahate show @masayoshi'],
  ['pepahate -e 2016', 'pepahate -e 2016-07-02-hatena-pepabo'],
  ['pepahate -e my', 'pepahate -e my\\ notes.md'],
  ['pepahate add oth', 'pepahate add other\\ folder/'],
  ['pepahate -e my\\ notes.md show sec', 'show second'],
  ["pepahate -e 'my notes.md' show sec", 'show second'],
  ['pepahate -e ~/my\\ notes.md show sec', 'show second'],
  ['pepahate -e my\\ notes.md timetable --room Big', '--room Big\\ Hall'],
  ['pepahate completion z', 'pepahate completion zsh'],
  ['pepahate config colors.tim', 'pepahate config colors.time'],
  ['pepahate search is:op', 'pepahate search is:open'],
  ['pepahate search redis speaker:matsu', 'speaker:matsumotory'],
  ["pepahate search 'redis talk:log", "search 'redis talk:log-platform'"],
];

/** What is typed on behind a colon, where no space comes after it. */
const continued: typeof completed = [
  ['pepahate search tal\tlog', 'pepahate search talk:log-platform'],
  ['pepahate show 2016\tlog', '-pepabo:log-platform'],
];

test.each([readline, lineEditor].filter(program => has(program.split(' ')[0]!)))('%s', async program => {
  const session = open(program, { columns: 120, rows: 50, env: home() });
  await session.waitFor(/[$%#] *$/);
  session.type(`cd; PS1='> '; ${setUp[program]}; clear\r`);
  for (const [index, [typed, line]] of [...completed, ...continued].entries()) {
    const isNew = (lines: string[]) => {
      const prompts = lines.map(each => each.trimEnd()).filter(each => each.startsWith('>'));
      return prompts.length === index + 1 && prompts[index] === '>';
    };
    await session.waitFor(isNew, `a prompt for ${typed}`);
    session.type(`${typed}\t`);
    await session.waitFor(lines => lines.some(each => each.trimEnd().endsWith(line)), line);
    // Takes the line back and does nothing: a Ctrl+C would be lost while zsh still completes.
    session.type('\u0015:\r');
  }
});

test.skipIf(!has('fish'))('fish --no-config', async () => {
  const asked = completed.map(([typed]) => `complete -C ${JSON.stringify(typed)}`);
  const script = ['cd', 'pepahate completion fish | source', ...asked.flatMap(line => [line, 'echo'])];
  const env = home();
  writeFileSync(join(env['HOME']!, 'script.fish'), script.join('\n'));
  const { out } = await shell('fish --no-config "$HOME/script.fish"', env);
  const answers = out.split('\n\n');
  completed.forEach(([typed, line], index) => {
    const values = answers[index]!.split('\n').map(answer => answer.split('\t')[0]!);
    const last = line.replace(/'$/, '').replaceAll('\\ ', '\0').split(' ').at(-1)!.replaceAll('\0', ' ');
    expect(
      values.filter(value => value.endsWith(last)),
      typed,
    ).toHaveLength(1);
  });
});
