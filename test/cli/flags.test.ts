import { describe, expect, test } from 'vitest';
import { drawing, type Flags } from '../../src/cli/flags.ts';
import type { Io } from '../../src/cli/io.ts';

const decide = (flags: Flags, outIsTty: boolean, env: Record<string, string> = {}, columns = 80) =>
  drawing(flags, { outIsTty, env, columns } as unknown as Io);

describe('colour', () => {
  test.each<[string, Flags, boolean, Record<string, string>, boolean]>([
    ['on a terminal', {}, true, {}, true],
    ['not on a pipe', {}, false, {}, false],
    ['not with NO_COLOR', {}, true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', {}, true, { NO_COLOR: '' }, true],
    ['on a pipe with CLICOLOR_FORCE', {}, false, { CLICOLOR_FORCE: '1' }, true],
    ['not with CLICOLOR_FORCE=0', {}, false, { CLICOLOR_FORCE: '0' }, false],
    ['not with CLICOLOR=0', {}, true, { CLICOLOR: '0' }, false],
    ['NO_COLOR before CLICOLOR_FORCE', {}, true, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, false],
    ['not on a dumb terminal', {}, true, { TERM: 'dumb' }, false],
    ['always, on a pipe', { color: 'always' }, false, {}, true],
    ['always, before NO_COLOR', { color: 'always' }, true, { NO_COLOR: '1' }, true],
    ['never', { color: 'never' }, true, { CLICOLOR_FORCE: '1' }, false],
  ])('%s', (_, flags, tty, env, color) => expect(decide(flags, tty, env).color).toBe(color));
});

describe('the pager', () => {
  test.each<[string, Flags, boolean, Record<string, string>, string | undefined]>([
    ['is what the environment names', {}, true, { PAGER: 'more' }, 'more'],
    ['leaves what fits the screen there', {}, true, {}, 'less -FRX'],
    ['is none on a pipe', {}, false, { PAGER: 'more' }, undefined],
    ['is none with --no-pager', { pager: false }, true, {}, undefined],
    ['is none on a dumb terminal', {}, true, { TERM: 'dumb' }, undefined],
  ])('%s', (_, flags, tty, env, pager) => expect(decide(flags, tty, env).pager?.command).toBe(pager));
});

describe('the layout', () => {
  test.each<[string, Flags, boolean, number | undefined]>([
    ['has the columns of a terminal', {}, true, 80],
    ['has none on a pipe', {}, false, undefined],
    ['has those of --width on a terminal', { width: 40 }, true, 40],
    ['has those of --width on a pipe', { width: 40 }, false, 40],
  ])('%s', (_, flags, tty, columns) => expect(decide(flags, tty).columns).toBe(columns));

  test('has at least 20 columns, and at most those of PEPAHATE_WIDTH', () => {
    expect(decide({}, true, {}, 10).columns).toBe(20);
    expect(decide({}, true, { PEPAHATE_WIDTH: '72' }, 100).columns).toBe(72);
    expect(decide({}, true, { PEPAHATE_WIDTH: '72' }, 60).columns).toBe(60);
    expect(decide({}, true, {}, 2000).columns).toBe(1000);
  });
});
