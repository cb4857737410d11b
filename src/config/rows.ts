import type { Style } from '../line/line.ts';
import { type Background, sgrOf, toldBackground } from '../line/style.ts';
import { wordsOfSgr } from '../line/style-words.ts';
import { actionName } from '../tui/keys/action-name.ts';
import { keymap } from '../tui/keys/keymap.ts';
import { withOwnKeys } from '../tui/keys/own-keys.ts';
import { lineOf } from './lines.ts';
import { colorsIn } from './read.ts';
import { commonColor, type Environment, type Settings } from './settings.ts';
import { type ValueKind, valueKinds } from './values.ts';

/** What a setting holds, and who says so. */
export interface SettingRow {
  /** `width`, `colors.time`, `keys.down`. */
  name: string;
  value: string;
  from: 'default' | 'file' | 'environment' | 'flag';
  /** The flag, the variable, or `path:line`; absent for a default. */
  where?: string;
}

/** What flags say, by the names of settings. */
export type FlagValues = Readonly<Record<string, string | undefined>>;

/** Every setting, with what holds: a flag, else our variable, the file, a variable of all programs, the default. */
export function settingRows(settings: Settings, flags: FlagValues, defaultEvent: string): SettingRow[] {
  const values = valueKinds.map(kind => valueRow(kind, settings, flags, defaultEvent));
  const background = values.find(({ name }) => name === 'background')!.value;
  return [...values, ...colorRows(settings, background), ...keyRows(settings)];
}

function valueRow(kind: ValueKind, settings: Settings, flags: FlagValues, defaultEvent: string): SettingRow {
  const { name, variable, read } = kind;
  const { given, file } = settings;
  const flag = flags[name];
  if (flag !== undefined) return { name, value: flag, from: 'flag', where: flagOf(name) };
  const own = given[variable];
  if (own || (own === '' && name === 'pager'))
    return { name, value: told(kind, read(own)!, defaultEvent), from: 'environment', where: variable };
  const written = file?.variables[variable];
  if (written !== undefined)
    return { name, value: told(kind, written, defaultEvent), from: 'file', where: placeOf(settings, name) };
  const common = commonValue(name, given);
  if (common) return { name, value: common[0], from: 'environment', where: common[1] };
  return { name, value: told(kind, '', defaultEvent, true), from: 'default' };
}

function flagOf(name: string): string {
  return name === 'pager' ? '--no-pager' : `--${name}`;
}

function placeOf({ path, file }: Settings, name: string): string {
  return `${path}:${file ? lineOf(file.lines, name) : 1}`;
}

/** A variable's value as the file writes it; an empty one is the default, but for the pager. */
function told({ name, written }: ValueKind, value: string, defaultEvent: string, isDefault = false): string {
  if (written === 'boolean') return value === '' ? 'false' : 'true';
  if (value !== '') return value;
  if (name === 'pager') return isDefault ? 'less -FRX' : 'none';
  return ({ event: defaultEvent, state: 'on', log: 'none' } as Record<string, string>)[name] ?? 'auto';
}

/** What variables say that are not ours alone, each with its name. */
function commonValue(name: string, env: Environment): readonly [value: string, variable: string] | undefined {
  if (name === 'pager' && env['PAGER'] !== undefined) return [env['PAGER'] || 'none', 'PAGER'];
  const background = name === 'background' ? toldBackground(env['COLORFGBG']) : undefined;
  if (background) return [background, 'COLORFGBG'];
  return name === 'color' ? commonColor(env) : undefined;
}

function colorRows(settings: Settings, background: string): SettingRow[] {
  const own = colorsIn(settings.given);
  const known = background === 'auto' ? undefined : (background as Background);
  return (Object.entries(sgrOf({ background: known })) as [Style, string][]).map(([style, sgr]) => {
    const name = `colors.${style}`;
    if (own[style] !== undefined)
      return { name, value: own[style], from: 'environment', where: 'PEPAHATE_COLORS' };
    const written = settings.file?.colors[style];
    if (written !== undefined) return { name, value: written, from: 'file', where: placeOf(settings, name) };
    return { name, value: wordsOfSgr(sgr), from: 'default' };
  });
}

/** A row for each action, with its keys wherever it counts and no line is typed. */
function keyRows(settings: Settings): SettingRow[] {
  const names = new Set(keymap.map(({ action }) => actionName(action)).filter(name => name !== undefined));
  const bindings = withOwnKeys(keymap, settings.keys);
  return [...names].map(action => {
    const name = `keys.${action}`;
    const own = settings.keys[action];
    if (own) return { name, value: keysText(own), from: 'file', where: placeOf(settings, name) };
    const keys = bindings
      .filter(binding => actionName(binding.action) === action)
      .flatMap(({ keys }) => keys);
    return { name, value: keysText([...new Set(keys)]), from: 'default' };
  });
}

/** Keys apart by commas, as a chord has a space in it. */
function keysText(keys: readonly string[]): string {
  return keys.join(', ') || 'none';
}
