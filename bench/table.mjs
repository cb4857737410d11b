// Everything in one run, in turn, as tables: start of the commands, first frame, a key, memory, each beside what does
// something like it and is installed. It measures the processor's time, so it may run on a machine that is busy. Linux.
//   node bench/table.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import {
  bareInk,
  ended,
  env,
  frameEnd,
  largeNotes,
  open,
  percentile,
  processorTime,
  program,
  residentMemory,
  root,
} from './terminal.mjs';

/** A setting in the environment has a command load what checks settings, which takes a millisecond. */
const { PEPAHATE_STATE: _, ...plainEnv } = env;
const runs = Number(process.argv[2] ?? 15);
const node = process.execPath;
const notes = join(root, 'data/2016-07-02-hatena-pepabo.md');
const large = largeNotes(100_000);
/** Milliseconds without output, after which a screen is finished. */
const silence = { opened: 500, key: 150 };
const keys = 15;
/** Debian has another program of that name. */
const bat = isCommand('batcat') ? 'batcat' : 'bat';

const nodeVersion = `Node ${process.version}`;
console.log(
  `${nodeVersion}, ${cpus().length} processors (${cpus()[0].model}), ${runs} runs in turn. Medians.`,
);
await table('A command on a pipe', 'ms', runs, commands(), commandTime);
const screens = await fullScreens();
await table('Start to first screen, the bundled event, 80x24', 'ms', runs, screens.small, ({ args, shows }) =>
  inTerminal(args, 80, 24, shows, ({ child }) => processorTime(child.pid)),
);
await table('A key, 100,000 lines, 200x60', 'ms', 2, screens.large, ({ args, shows }) =>
  inTerminal(args, 200, 60, shows, keyTime),
);
await table('Memory, the bundled event', 'MB', 2, screens.small, ({ args, shows }) =>
  inTerminal(args, 80, 24, shows, ({ child }) => residentMemory(child.pid)),
);
process.exit();

function commands() {
  return installed([
    { name: 'node -e 0', args: [node, '-e', '0'] },
    { name: 'pepahate --version', args: [node, program, '--version'] },
    { name: 'pepahate timetable', args: [node, program, 'timetable'] },
    { name: 'pepahate show stns', args: [node, program, 'show', 'stns'] },
    {
      name: 'pepahate show --all, with colours',
      args: [node, program, 'show', '--all', '--color', 'always'],
    },
    {
      name: 'pepahate completion, of a talk',
      args: [node, program, 'completion', 'bash', '--', 'show', 'st'],
    },
    { name: 'lowdown', args: ['lowdown', '-Tterm', notes] },
    { name: 'bat', args: [bat, '--color=always', '--paging=never', notes] },
    { name: 'pepahate search redis', args: [node, program, 'search', 'redis'] },
    { name: 'rg -i redis', args: ['rg', '-i', 'redis', notes] },
    { name: 'pepahate lines, of 100,000 items', args: [node, program, '-e', large, 'lines'], isLong: true },
    {
      name: 'pepahate search redis, in 100,000',
      args: [node, program, '-e', large, 'search', 'redis'],
      isLong: true,
    },
    { name: 'rg -i redis, in 100,000', args: ['rg', '-i', 'redis', large], isLong: true },
  ]);
}

async function fullScreens() {
  const hello = { name: 'bare Ink hello', args: [node, await bareInk()], shows: frameEnd };
  const others = file => [
    { name: 'less', args: ['less', file] },
    { name: 'vim', args: ['vim', '-u', 'NONE', '-n', '-R', file] },
    { name: 'w3m', args: ['w3m', file] },
    { name: 'fzf', args: ['sh', '-c', `exec fzf <'${file}'`] },
  ];
  const first = {
    name: 'node hello',
    args: [node, '-e', 'console.log("hello"); setTimeout(() => {}, 60000)'],
  };
  const bundled = { name: 'pepahate', args: [node, program], shows: frameEnd };
  const opened = { name: 'pepahate', args: [node, program, '-e', large, 'talk'], shows: frameEnd };
  return {
    small: installed([{ ...first, shows: 'hello' }, hello, bundled, ...others(notes)]),
    large: installed([opened, ...others(large)]),
  };
}

/** Those whose command is there; says which are not. */
function installed(cases) {
  return cases.filter(({ name, args: [command] }) => {
    const isThere = isCommand(command === 'sh' ? name : command);
    if (!isThere) console.log(`${name} is not installed.`);
    return isThere;
  });
}

function isCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/** Prints a row for each case: the median of its measurements, and that beside the first. */
async function table(title, unit, times, cases, measured) {
  const found = cases.map(() => []);
  // The first run warms up.
  for (let run = -1; run < times; run++)
    for (const [at, each] of cases.entries()) {
      const value = await measured(each);
      if (run >= 0) found[at].push(value);
    }
  const medians = found.map(values => percentile(values, 0.5));
  console.log(`\n| ${title} | ${unit} | to ${cases[0].name} |\n| --- | ---: | ---: |`);
  for (const [at, { name }] of cases.entries())
    console.log(`| ${name} | ${medians[at].toFixed(1)} | ${(medians[at] / medians[0]).toFixed(2)} |`);
}

/** The processor's time of a command, as bash tells it: in whole milliseconds, so a short one runs ten times. */
function commandTime({ args, isLong }) {
  const times = isLong ? 1 : 10;
  const script = `TIMEFORMAT='%3U %3S'; time for ((run = 0; run < ${times}; run++)); do "$@" 2>/dev/null || exit; done`;
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...args], {
    // Of long notes the next run would read what this one keeps.
    env: isLong ? env : plainEnv,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
  const [user, system] = String(stderr).trim().split(' ').map(Number);
  return ((user + system) * 1000) / times;
}

/** What is measured of a program that has drawn its first screen, at which it has written `shows`. */
async function inTerminal(args, columns, rows, shows, measured) {
  const opened = open(args, columns, rows);
  if (shows) await opened.until(shows);
  else await opened.rest(silence.opened);
  const value = await measured(opened);
  await ended(opened.child);
  return value;
}

/** The processor's time for a line down, with all that follows it. */
async function keyTime({ child, rest }) {
  await rest(silence.opened);
  const before = processorTime(child.pid);
  const down = child.process === 'fzf' ? '\u000a' : 'j';
  for (let press = 0; press < keys; press++) {
    child.write(down);
    await rest(silence.key);
  }
  return (processorTime(child.pid) - before) / keys;
}
