import { parse, TomlError } from 'smol-toml';
import { type Failure, misuse } from '../errors.ts';
import { actionName } from '../tui/keys/action-name.ts';
import { isKey } from '../tui/keys/key-names.ts';
import { keymap } from '../tui/keys/keymap.ts';
import { conflictIn, type OwnKeys, withOwnKeys } from '../tui/keys/own-keys.ts';
import { colorFault } from './colors.ts';
import { lineOf, linesOfKeys } from './lines.ts';
import type { FileConfig } from './settings.ts';
import { type ValueKind, valueKinds } from './values.ts';

/** What cannot be left without a key. */
const needed: ReadonlySet<string> = new Set(['enter', 'back', 'quit-at-once']);

/**
 * Reads a config file; `path` is for its errors.
 * @throws Failure that tells file and line of what is wrong, and what would be right.
 */
export function readConfig(text: string, path: string): FileConfig {
  const { colors = {}, keys = {}, ...values } = parsed(text, path);
  const lines = linesOfKeys(text);
  const wrong = (name: string, message: string, hint?: string) =>
    misuse(`${path}:${lineOf(lines, name)}: ${message}`, hint);
  return {
    variables: variablesOf(values, wrong),
    colors: colorsOf(colors, wrong),
    keys: keysOf(keys, lines, wrong),
    lines,
  };
}

type Wrong = (name: string, message: string, hint?: string) => Failure;

function parsed(text: string, path: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw misuse(`${path}:${error.line}: not TOML: ${message}`);
  }
}

function variablesOf(values: Readonly<Record<string, unknown>>, wrong: Wrong): Record<string, string> {
  const pairs = Object.entries(values).map(([name, value]) => {
    const kind = valueKinds.find(each => each.name === name);
    if (!kind) throw wrong(name, `no setting '${name}'`, `the settings are ${settingNames()}`);
    const read = readValue(kind, value);
    if (read === undefined) throw wrong(name, `${name} takes ${kind.takes}, not ${shown(value)}`);
    return [kind.variable, read];
  });
  return Object.fromEntries(pairs);
}

function settingNames(): string {
  return [...valueKinds.map(({ name }) => name), '[colors]', '[keys]'].join(', ');
}

/** What a value of the file is as a variable; undefined where it is written otherwise than it should be. */
function readValue({ written, read }: ValueKind, value: unknown): string | undefined {
  const isAuto = written === 'number' && value === 'auto';
  return isAuto || typeof value === written ? read(String(value)) : undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function colorsOf(colors: unknown, wrong: Wrong): Record<string, string> {
  const table = tableOf(colors, 'colors', wrong);
  for (const [name, words] of Object.entries(table)) {
    const fault = colorFault(name, words);
    if (fault !== undefined) throw wrong(`colors.${name}`, fault);
  }
  return table as Record<string, string>;
}

function keysOf(keys: unknown, lines: ReadonlyMap<string, number>, wrong: Wrong): OwnKeys {
  const own: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(tableOf(keys, 'keys', wrong)))
    own[name] = keysFor(name, value, wrong);
  const conflict = conflictIn(withOwnKeys(keymap, own));
  if (!conflict) return own;
  const { key, scope, names } = conflict;
  // The later of both in the file has brought it about.
  const [last = ''] = names
    .filter(name => name in own)
    .sort((one, other) => lineOf(lines, `keys.${other}`) - lineOf(lines, `keys.${one}`));
  const message = `the key '${key}' is bound twice in the ${scope}: to ${names.join(' and to ')}`;
  throw wrong(`keys.${last}`, message, 'give one of them another key');
}

function keysFor(name: string, value: unknown, wrong: Wrong): readonly string[] {
  const at = `keys.${name}`;
  const names = [...new Set(keymap.map(({ action }) => actionName(action)).filter(Boolean))];
  if (!names.includes(name)) throw wrong(at, `no action '${name}'`, 'pepahate config keys lists them');
  const keys: unknown[] = Array.isArray(value) ? value : [value];
  const bad = keys.find(key => typeof key !== 'string' || !isKey(key));
  if (bad !== undefined)
    throw wrong(
      at,
      `${shown(bad)} is not a key`,
      'keys are such as j, Space, Ctrl+d, Alt+x, Shift+Tab, PgDn or "z a"',
    );
  if (keys.length === 0 && needed.has(name)) throw wrong(at, `${name} cannot be without a key`);
  return keys as string[];
}

function tableOf(value: unknown, name: string, wrong: Wrong): Record<string, unknown> {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isTable) throw wrong(name, `${name} is a table: [${name}], and a line for each`);
  return value as Record<string, unknown>;
}
