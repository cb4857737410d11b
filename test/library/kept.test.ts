import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { platform } from 'node:process';
import { build } from 'esbuild';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { dropPath, keepPath, keptPaths } from '../../src/library/kept.ts';
import { patience } from '../helpers/patience.ts';
import { temporary } from '../helpers/temporary.ts';

let bundle: string;
let kept: string;

beforeAll(async () => {
  bundle = join(temporary('pepahate-kept-'), 'kept.mjs');
  const entry = join(import.meta.dirname, '../../src/library/kept.ts');
  await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: 'node', format: 'esm' });
});
beforeEach(() => {
  kept = join(temporary('pepahate-kept-'), 'config', 'library');
});

const library = (file = kept) => ({
  bundled: '',
  kept: file,
  inIsTty: () => false,
  readIn: () => Buffer.alloc(0),
});

/** A module that adds what it is given to a list. */
const adding = (file: string, ...paths: string[]) => [
  '--input-type=module',
  '-e',
  `import { keepPath } from ${JSON.stringify(bundle)};
  const [kept, ...paths] = process.argv.slice(1);
  try { for (const path of paths) keepPath({ kept }, path); }
  catch (error) { console.log(error.message); }`,
  file,
  ...paths,
];

test('programs that add at once lose nothing of one another', async () => {
  const paths = ['a', 'b', 'c', 'd'].map(who => Array.from({ length: 20 }, (_, at) => `/${who}/${at}`));
  const ends = paths.map(own => {
    const child = spawn(process.execPath, adding(kept, ...own));
    return new Promise(resolve => child.on('close', resolve));
  });
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  expect(keptPaths(library()).sort()).toEqual(paths.flat().sort());
  expect(readdirSync(dirname(kept))).toEqual(['library']);
});

test('a list that cannot be read is not replaced', () => {
  keepPath(library(), '/notes/night.md');
  const circle = join(dirname(kept), 'circle');
  symlinkSync('circle', circle);
  expect(() => keepPath(library(circle), '/a')).toThrow('cannot be read: its links go in a circle');
  expect(() => dropPath(library(dirname(kept)), '/a')).toThrow('is a folder');
  expect(readFileSync(kept, 'utf8')).toBe('/notes/night.md\n');
});

test('what was not added is not taken away, and no list is made for it', () => {
  expect(() => dropPath(library(), '/a')).toThrow('/a was not added to the library');
  expect(existsSync(dirname(kept))).toBe(false);
});

test.skipIf(process.platform !== 'linux')('says so where no folder can be made for the list', () => {
  const { stdout } = spawnSync(process.execPath, adding('/proc/none/pepahate/library', '/a'), {
    encoding: 'utf8',
    timeout: patience,
  });
  expect(stdout).toBe('/proc/none/pepahate: cannot be written: there is no such folder\n');
});

test('lines that are not in UTF-8 stay as they are', () => {
  keepPath(library(), '/notes/夜.md');
  const theirs = Buffer.from([0x2f, 0x8e, 0xe9, 0x0a]);
  appendFileSync(kept, theirs);
  keepPath(library(), '/b');
  expect(keepPath(library(), '/notes/夜.md')).toBe(false);
  dropPath(library(), '/notes/夜.md');
  expect(readFileSync(kept)).toEqual(Buffer.concat([theirs, Buffer.from('/b\n')]));
});

test.skipIf(platform === 'win32')('a list that is a pipe is not waited for', () => {
  mkdirSync(dirname(kept), { recursive: true });
  execFileSync('mkfifo', [kept]);
  const asked = `import { keptPaths } from ${JSON.stringify(bundle)}; console.log(keptPaths({ kept: process.argv[1] }));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', asked, kept], { timeout: patience });
  expect(run.stdout.toString()).toBe('[]\n');
});

test.each(['\n', '\r'])('a path with the line break %j is refused, and the list stays', sign => {
  keepPath(library(), '/a.md');
  expect(() => keepPath(library(), `/b${sign}c.md`)).toThrow('its name has a line break');
  expect(keptPaths(library())).toEqual(['/a.md']);
});
