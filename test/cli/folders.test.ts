import { expect, test } from 'vitest';
import { libraryOf, stateFolder } from '../../src/cli/folders.ts';
import type { Io } from '../../src/cli/io.ts';

const folders = (env: Io['env']) => {
  const io = { env, inIsTty: true } as Io;
  const { own, kept, cache } = libraryOf(io, 'dist');
  return [own, kept, cache, stateFolder(io)];
};

const inHome = [
  '/home/me/.local/share/pepahate',
  '/home/me/.config/pepahate/library',
  '/home/me/.cache/pepahate',
  '/home/me/.local/state/pepahate',
];

test.each([
  ['unset', undefined],
  ['empty', ''],
  ['not absolute', 'here/or/there'],
])('variables that are %s leave the folders in the home', (_, base) => {
  const env = { XDG_DATA_HOME: base, XDG_CONFIG_HOME: base, XDG_CACHE_HOME: base, XDG_STATE_HOME: base };
  expect(folders({ HOME: '/home/me', ...env })).toEqual(inHome);
});

test.each([
  ['without a home', undefined],
  ['with one that is not absolute', 'me'],
])('%s there are none', (_, HOME) => {
  expect(folders({ HOME })).toEqual([undefined, undefined, undefined, undefined]);
});
