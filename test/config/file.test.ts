import { describe, expect, test } from 'vitest';
import { failureText } from '../../src/cli/output/failure.ts';
import { readConfig } from '../../src/config/file.ts';
import { settingRows } from '../../src/config/rows.ts';
import { type Environment, settingsOf } from '../../src/config/settings.ts';
import type { Failure } from '../../src/errors.ts';

/** What is said of a wrong file. */
function fault(text: string): string {
  try {
    readConfig(text, 'config.toml');
  } catch (error) {
    return failureText(error as Failure).trimEnd();
  }
  return '';
}

describe('what is wrong is told with its line, and what would be right', () => {
  test.each([
    ['width = "wide"', "config.toml:1: width takes 20 to 1000 columns, or auto, not 'wide'"],
    ['# x\n\nwidth = 7', 'config.toml:3: width takes 20 to 1000 columns, or auto, not 7'],
    ['pane = 300', 'config.toml:1: pane takes 20 to 200 columns, 0 for none, or auto, not 300'],
    ['color = true', 'config.toml:1: color takes always, never or auto, not true'],
    ['ambiguous = "big"', "config.toml:1: ambiguous takes narrow, wide or auto, not 'big'"],
    ['quiet = "yes"', "config.toml:1: quiet takes true or false, not 'yes'"],
    ['pager = 1', 'config.toml:1: pager takes a command, or nothing, not 1'],
    ['event = ["a"]', 'config.toml:1: event takes an id or a path, not ["a"]'],
    ['width = 80\nwidht = 80', "config.toml:2: no setting 'widht'; the settings are event, color, "],
    ['width = 80\nwidth = 81', 'config.toml:2: not TOML: '],
    ['width = ', 'config.toml:1: not TOML: '],
    ['colors = "red"', 'config.toml:1: colors is a table: [colors], and a line for each'],
    ['[colors]\ntime = "blu"', 'config.toml:2: time takes none, or words such as bold, '],
    ['[colors]\ntime = "on"', 'config.toml:2: time takes none, or words such as bold, '],
    ['[colors]\n\ntiem = "blue"', "config.toml:3: no style 'tiem'; the styles are title, "],
    ['colors.time = "constructor"', 'config.toml:1: time takes none, '],
    ['[keys]\nfly = "x"', "config.toml:2: no action 'fly'; pepahate config keys lists them"],
    ['[keys]\ndown = "F1"', "config.toml:2: 'F1' is not a key; keys are such as j, "],
    ['[keys]\ndown = ["x", 3]', 'config.toml:2: 3 is not a key; '],
    ['[keys]\ndown = "Ctrl+i"', "config.toml:2: 'Ctrl+i' is not a key; "],
    ['[keys]\nquit-at-once = []', 'config.toml:2: quit-at-once cannot be without a key'],
    [
      '[keys]\ndown = "n"',
      "config.toml:2: the key 'n' is bound twice in the timetable: to down and to next-hit; give one of them another key",
    ],
    [
      '[keys]\nquit = "x"\nlinks = "x"',
      "config.toml:3: the key 'x' is bound twice in the talk: to quit and to links; give one of them another key",
    ],
    [
      '[keys]\nstar = "7"',
      "config.toml:2: the key '7' is bound twice in the timetable: to 0-9 and to star; ",
    ],
    ['[keys]\nstar = "z"', "config.toml:2: the key 'z' is bound twice in the talk: to star and to fold; "],
    [
      '[keys]\nstar = "j x"',
      "config.toml:2: the key 'j' is bound twice in the timetable: to down and to star; ",
    ],
    ['[keys]\nlinks = "q"\n"quit" = "x"', ''],
  ])('%j', (text, said) => {
    if (said === '') expect(fault(text)).toBe('');
    else expect(fault(text).startsWith(`pepahate: ${said}`), fault(text)).toBe(true);
  });

  test('whichever of two keys was set later', () => {
    expect(fault('[keys]\nlinks = "x"\nquit = "x"')).toMatch(/^pepahate: config.toml:3: /);
  });
});

test('a file with a byte order mark and CR LF is read', () => {
  const { variables, lines } = readConfig('\ufeffwidth = 72\r\n[keys]\r\ndown = "x"\r\n', 'c');
  expect([variables, lines.get('keys.down')]).toEqual([{ PEPAHATE_WIDTH: '72' }, 3]);
});

const path = '/home/you/config.toml';
async function row(name: string, text: string | undefined, env: Environment, flags = {}) {
  const rows = settingRows(await settingsOf(env, path, text), flags, 'an-event');
  const { name: _, ...rest } = rows.find(each => each.name === name)!;
  return rest;
}

describe('a flag comes before a variable, that before the file, that before the default', () => {
  const file = 'width = 72\npager = "most"\nstate = "off"\nquiet = true\nevent = "a.md"\n';
  const env = { PEPAHATE_WIDTH: '60', PAGER: 'more', NO_COLOR: '1', PEPAHATE_EVENT: '', COLORFGBG: '0;15' };
  test.each<[string, string | undefined, Environment, object, object]>([
    ['width', undefined, {}, {}, { value: 'auto', from: 'default' }],
    ['width', file, {}, {}, { value: '72', from: 'file', where: `${path}:1` }],
    ['width', file, env, {}, { value: '60', from: 'environment', where: 'PEPAHATE_WIDTH' }],
    ['width', file, env, { width: '50' }, { value: '50', from: 'flag', where: '--width' }],
    ['pager', undefined, {}, {}, { value: 'less -FRX', from: 'default' }],
    ['pager', undefined, env, {}, { value: 'more', from: 'environment', where: 'PAGER' }],
    ['pager', file, env, {}, { value: 'most', from: 'file', where: `${path}:2` }],
    [
      'pager',
      file,
      { PEPAHATE_PAGER: '' },
      {},
      { value: 'none', from: 'environment', where: 'PEPAHATE_PAGER' },
    ],
    ['pager', file, env, { pager: 'none' }, { value: 'none', from: 'flag', where: '--no-pager' }],
    ['state', file, {}, {}, { value: 'off', from: 'file', where: `${path}:3` }],
    ['state', undefined, {}, {}, { value: 'on', from: 'default' }],
    ['quiet', file, {}, {}, { value: 'true', from: 'file', where: `${path}:4` }],
    [
      'debug',
      undefined,
      { PEPAHATE_DEBUG: '0' },
      {},
      { value: 'false', from: 'environment', where: 'PEPAHATE_DEBUG' },
    ],
    ['event', file, env, {}, { value: 'a.md', from: 'file', where: `${path}:5` }],
    ['event', undefined, env, {}, { value: 'an-event', from: 'default' }],
    ['color', undefined, env, {}, { value: 'never', from: 'environment', where: 'NO_COLOR' }],
    ['background', undefined, env, {}, { value: 'light', from: 'environment', where: 'COLORFGBG' }],
    ['colors.code', undefined, env, {}, { value: 'red', from: 'default' }],
    [
      'colors.code',
      undefined,
      { PEPAHATE_COLORS: 'code=bold, time=none' },
      {},
      { value: 'bold', from: 'environment', where: 'PEPAHATE_COLORS' },
    ],
    ['colors.code', '\ncolors.code = "blue"', {}, {}, { value: 'blue', from: 'file', where: `${path}:2` }],
    [
      'keys.down',
      'keys = { down = ["x", "z x"] }',
      {},
      {},
      { value: 'x, z x', from: 'file', where: `${path}:1` },
    ],
    ['keys.down', undefined, {}, {}, { value: 'j, Down, Ctrl+n', from: 'default' }],
  ])('%s, file %j, environment %j, flags %j', async (name, text, environment, flags, expected) => {
    expect(await row(name, text, environment, flags)).toEqual(expected);
  });

  test('in the environment that the program reads too', async () => {
    const { env: merged } = await settingsOf(env, path, file);
    expect(merged).toMatchObject({ PEPAHATE_WIDTH: '60', PEPAHATE_PAGER: 'most', PEPAHATE_EVENT: 'a.md' });
  });
});

test.each([
  [{ PEPAHATE_WIDTH: '7' }, "PEPAHATE_WIDTH takes 20 to 1000 columns, or auto, not '7'"],
  [{ PEPAHATE_AMBIGUOUS: 'x' }, "PEPAHATE_AMBIGUOUS takes narrow, wide or auto, not 'x'"],
  [{ PEPAHATE_COLORS: 'time=blu' }, 'PEPAHATE_COLORS: time takes none, or words such as bold, '],
  [{ PEPAHATE_COLORS: 'tiem' }, "PEPAHATE_COLORS: no style 'tiem'; "],
])('%j is wrong', async (env, said) => {
  await expect(settingsOf(env, undefined, undefined)).rejects.toThrow(said);
});
