import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pid, platform } from 'node:process';
import { beforeEach, expect, test } from 'vitest';
import { writeUserFolder } from '../../../src/library/files/write-folder.ts';
import { temporary } from '../../helpers/temporary.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = temporary('pepahate-folder-');
  folder = join(parent, 'kaigi');
});

const files = [
  { path: 'index.md', text: 'timetable\n' },
  { path: '01-queues.md', text: 'queues\n' },
];
const content = (path: string) => readdirSync(path).map(name => readFileSync(join(path, name), 'utf8'));

test('writes a new folder and nothing beside it', async () => {
  expect(await writeUserFolder(folder, files)).toBeUndefined();
  expect(content(folder)).toEqual(['queues\n', 'timetable\n']);
  expect(readdirSync(parent)).toEqual(['kaigi']);
});

test('of many files every one is written', async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ path: `${index}.md`, text: `${index}` }));
  await writeUserFolder(folder, many);
  expect(content(folder).sort()).toEqual(many.map(({ text }) => text).sort());
});

test('leaves a folder that is there, and says how to put another in its place', async () => {
  mkdirSync(folder);
  await expect(writeUserFolder(folder, files)).rejects.toThrow(`${folder}: is already there`);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(parent)).toEqual(['kaigi']);
});

test('keeps by force what was there, each time under another name', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'mine.md'), 'mine');
  expect(await writeUserFolder(folder, files, { force: true })).toBe(`${folder}~`);
  expect(await writeUserFolder(folder, files, { force: true })).toBe(`${folder}~2`);
  expect(content(`${folder}~`)).toEqual(['mine']);
  expect(readdirSync(parent)).toEqual(['kaigi', 'kaigi~', 'kaigi~2']);
});

test('a link that leads to nothing is there too, and is kept by force', async () => {
  symlinkSync('gone', folder);
  await expect(writeUserFolder(folder, files)).rejects.toThrow('is already there');
  expect(await writeUserFolder(folder, files, { force: true })).toBe(`${folder}~`);
  expect(readlinkSync(`${folder}~`)).toBe('gone');
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each(['..', '.'])('%s stays where it is by force too', async name => {
  mkdirSync(folder);
  const path = `${folder}/${name}`;
  await expect(writeUserFolder(path, files, { force: true })).rejects.toThrow(`${path}: has to stay there`);
  expect([readdirSync(parent), readdirSync(folder)]).toEqual([['kaigi'], []]);
});

test.skipIf(platform === 'win32')('what is neither a file nor a folder stays where it is', async () => {
  spawnSync('mkfifo', [folder]);
  await expect(writeUserFolder(folder, files, { force: true })).rejects.toThrow('has to stay there');
  expect(lstatSync(folder).isFIFO()).toBe(true);
  expect(readdirSync(parent)).toEqual(['kaigi']);
});

test('is whole or not there, and what was there stays', async () => {
  mkdirSync(folder);
  const broken = [...files, { path: 'no/such/folder.md', text: '' }];
  await expect(writeUserFolder(folder, broken, { force: true })).rejects.toThrow('there is no such folder');
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(parent)).toEqual(['kaigi']);
});

test('what a killed program left of the same folder is taken away', async () => {
  const ended = spawnSync('true').pid;
  const left = (name: string, of: number) => join(parent, `.${name}.${of}-0123456789ab.tmp`);
  for (const path of [left('kaigi', ended), left('kaigi', pid), left('other', ended)]) mkdirSync(path);
  writeFileSync(join(left('kaigi', ended), 'index.md'), '');
  await writeUserFolder(folder, files);
  expect(readdirSync(parent).map(name => join(parent, name))).toEqual(
    [left('kaigi', pid), left('other', ended), folder].sort(),
  );
});
