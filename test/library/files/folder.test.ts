import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { notesIn, refuseVast } from '../../../src/library/files/folder.ts';
import { temporary } from '../../helpers/temporary.ts';

let folder: string;
beforeEach(() => {
  folder = temporary('pepahate-notes-');
});

function put(name: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), '# Queues\n');
}

test('folders are looked into eight deep, and that there are deeper ones is told', () => {
  put('1/2/3/4/5/6/7/8/here.md');
  expect(notesIn(folder)).toMatchObject({ files: ['1/2/3/4/5/6/7/8/here.md'], deeper: false });
  put('1/2/3/4/5/6/7/8/9/lost.md');
  expect(notesIn(folder)).toMatchObject({ files: ['1/2/3/4/5/6/7/8/here.md'], deeper: true });
});

test('what holds more folders than notes do is refused', () => {
  for (let index = 0; index < 1999; index++) mkdirSync(join(folder, `${index}`));
  expect(() => refuseVast('x', notesIn(folder))).not.toThrow();
  mkdirSync(join(folder, '2000'));
  expect(() => refuseVast('x', notesIn(folder))).toThrow('x: more than 2000 folders in it');
});
