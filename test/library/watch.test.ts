import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  type FSWatcher,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  watch as watchFolder,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNotes } from '../../src/library/watch.ts';
import { patience } from '../helpers/patience.ts';
import { temporary } from '../helpers/temporary.ts';

let root = '';
let stop = () => {};
/** Sees what the system tells of the folder. */
let witness: FSWatcher | undefined;
/** How often it has told of a change. */
let events = 0;
let calls = 0;
/** The names of what was told to be gone. */
let gone: string[] = [];

const listener = {
  changed: () => void calls++,
  gone: (name: string) => void gone.push(name),
};

// Time passes when a test says so; the system's events come when they come.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = temporary('watch-');
  calls = 0;
  gone = [];
});
afterEach(() => {
  stop();
  witness?.close();
  vi.useRealTimers();
});

function watch(path: string): void {
  stop = watchNotes([path], listener);
  // The system tells both in one turn.
  witness?.close();
  witness = watchFolder(root, { persistent: false }, () => void events++);
}

/** Lets time pass until so many changes were told. */
async function told(times: number): Promise<void> {
  while (calls < times) {
    vi.advanceTimersByTime(50);
    await setImmediate();
  }
  expect(calls).toBe(times);
}

/** Changes something, and waits until the system has told of it. */
async function noticed(change: () => void): Promise<void> {
  const before = events;
  change();
  while (events === before) await setImmediate();
}

/** Lets more time pass than any change takes to be told. */
async function quiet(): Promise<void> {
  for (let step = 0; step < 100; step++) {
    vi.advanceTimersByTime(100);
    await setImmediate();
  }
}

function notes(text = 'one'): string {
  const file = join(root, 'night.md');
  writeFileSync(file, text);
  return file;
}

test('a change is told, and the next one', async () => {
  const file = notes();
  watch(file);
  writeFileSync(file, 'two!');
  await told(1);
  appendFileSync(file, 'three');
  await told(2);
});

test('a file written in many pieces is told once', async () => {
  const file = notes();
  watch(file);
  for (let piece = 0; piece < 10; piece++) {
    await noticed(() => appendFileSync(file, 'piece'));
    // Once looked at, and not yet at rest.
    vi.advanceTimersByTime(110);
  }
  await told(1);
  await quiet();
  expect(calls).toBe(1);
});

test('a file that an editor replaces is told every time', async () => {
  const file = notes();
  watch(file);
  for (const times of [1, 2, 3]) {
    renameSync(file, `${file}~`);
    writeFileSync(join(root, 'new'), `${'x'.repeat(times)}`);
    renameSync(join(root, 'new'), file);
    await told(times);
  }
});

test('other files of the folder, and a look at the file, are nothing', async () => {
  const file = notes();
  watch(file);
  await noticed(() => writeFileSync(join(root, 'other.md'), 'x'));
  await noticed(() => readFileSync(file) && utimesSync(join(root, 'other.md'), 1, 1));
  await quiet();
  expect(calls).toBe(0);
});

test('a file that is gone is waited for', async () => {
  const file = notes();
  watch(file);
  await noticed(() => unlinkSync(file));
  await quiet();
  expect(calls).toBe(0);
  notes('again');
  await told(1);
});

test('a folder that is not there yet is waited for', async () => {
  const file = join(root, 'later/night.md');
  watch(file);
  mkdirSync(join(root, 'later'));
  writeFileSync(file, 'one');
  await told(1);
  writeFileSync(file, 'two!');
  await told(2);
});

test('a folder that is put in anew is watched on', async () => {
  const folder = join(root, 'notes');
  const file = join(folder, 'night.md');
  mkdirSync(folder);
  writeFileSync(file, 'one');
  watch(file);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(file, 'two!');
  await told(1);
  writeFileSync(file, 'three');
  await told(2);
});

test('the file that a link leads to is watched, and the link', async () => {
  mkdirSync(join(root, 'far'));
  for (const name of ['a.md', 'b.md']) writeFileSync(join(root, 'far', name), name);
  const link = join(root, 'night.md');
  symlinkSync('far/a.md', link);
  watch(link);
  writeFileSync(join(root, 'far/a.md'), 'longer');
  await told(1);
  symlinkSync('far/b.md', join(root, 'new'));
  renameSync(join(root, 'new'), link);
  await told(2);
  writeFileSync(join(root, 'far/b.md'), 'longer yet');
  await told(3);
});

describe('of a folder', () => {
  const put = (name: string, text: string) => writeFileSync(join(root, 'kaigi', name), text);
  beforeEach(() => {
    mkdirSync(join(root, 'kaigi/day1'), { recursive: true });
    put('day1/1.md', 'one');
    watch(join(root, 'kaigi'));
  });

  test('a change of any file, a new one and one that goes are told', async () => {
    put('day1/1.md', 'two!');
    await told(1);
    put('2.md', 'new');
    await told(2);
    unlinkSync(join(root, 'kaigi/2.md'));
    await told(3);
  });

  test('a file in a new folder is told', async () => {
    mkdirSync(join(root, 'kaigi/day2'));
    await told(1);
    put('day2/1.md', 'one');
    await told(2);
    put('day2/1.md', 'two!');
    await told(3);
  });

  test('files that are no notes are nothing', async () => {
    for (const name of ['.1.md.swp', 'slides.pdf', 'day1/.2.md', '1.md~']) put(name, 'x');
    await quiet();
    expect(calls).toBe(0);
  });
});

test('several files are watched together', async () => {
  const [one, other] = [notes(), join(root, 'other.md')];
  writeFileSync(other, 'one');
  stop = watchNotes([one, other], listener);
  writeFileSync(other, 'two!');
  await told(1);
  writeFileSync(one, 'two!');
  await told(2);
});

test('what is gone is told once, and told to have changed when it is there again, as it was', async () => {
  const file = notes();
  watch(file);
  renameSync(file, `${file}~`);
  await quiet();
  expect([gone, calls]).toEqual([['night.md'], 0]);
  renameSync(`${file}~`, file);
  await told(1);
  expect(gone).toEqual(['night.md']);
});

test('what an editor puts another in the place of is not told to be gone', async () => {
  const file = notes();
  watch(file);
  await noticed(() => renameSync(file, `${file}~`));
  vi.advanceTimersByTime(110);
  writeFileSync(file, 'another');
  await told(1);
  await quiet();
  expect(gone).toEqual([]);
});

test('nothing is told after the stop', async () => {
  const file = notes();
  watch(file);
  writeFileSync(file, 'two!');
  stop();
  stop();
  await quiet();
  expect(calls).toBe(0);
});

test('a path that can be no file is no error', async () => {
  watch(join(root, 'no\0file'));
  await quiet();
  expect(calls).toBe(0);
});

test('a process that watches ends', async () => {
  vi.useRealTimers();
  const bundle = join(root, 'watch.mjs');
  const entry = join(import.meta.dirname, '../../src/library/watch.ts');
  await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: 'node', format: 'esm' });
  const code = `import { watchNotes } from ${JSON.stringify(bundle)};
    const listener = { changed() {}, gone() {} };
    watchNotes([process.argv[1]], listener); watchNotes([process.argv[1] + '.gone'], listener);`;
  const args = ['--input-type=module', '-e', code, notes()];
  expect(spawnSync(process.execPath, args, { timeout: patience }).status).toBe(0);
});
