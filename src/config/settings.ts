import type { Style } from '../line/line.ts';
import type { OwnKeys } from '../tui/keys/own-keys.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a config file says, all of it right. */
export interface FileConfig {
  /** Its values as the variables of the environment that they stand for. */
  variables: Readonly<Record<string, string>>;
  /** Styles in words. */
  colors: Readonly<Record<string, string>>;
  keys: OwnKeys;
  /** On which line each is, by its name: `width`, `colors.time`, `keys.down`. */
  lines: ReadonlyMap<string, number>;
}

/** What holds in a run, flags aside. */
export interface Settings {
  /** The environment, with what the file says where that says nothing. */
  env: Environment;
  /** SGR parameters of styles that the reader has chosen. */
  styles: Readonly<Partial<Record<Style, string>>>;
  keys: OwnKeys;
  /** The environment as it came, the file's path where there is a home, and what it says if it is there. */
  given: Environment;
  path: string | undefined;
  file: FileConfig | undefined;
}

/** The variables whose values may be wrong. */
const checked = ['BACKGROUND', 'AMBIGUOUS', 'COLOR', 'COLORS', 'WIDTH', 'PANE', 'STATE'].map(
  name => `PEPAHATE_${name}`,
);

/**
 * The settings of a run. `text` is the config file's; undefined where there is none. Where nothing is set that may be
 * wrong, nothing is loaded.
 * @throws Failure where a value is wrong, with its file and line, or its variable.
 */
export async function settingsOf(
  given: Environment,
  path: string | undefined,
  text: string | undefined,
): Promise<Settings> {
  if (text === undefined && !checked.some(name => given[name]))
    return { env: given, styles: {}, keys: {}, given, path, file: undefined };
  return (await import('./index.ts')).readSettings(given, path, text);
}

/** The columns that output is laid out for, at least and at most. */
export const leastWidth = 20;
export const mostWidth = 1000;

/**
 * What variables of all programs say of colour, and which of them (no-color.org, bixense.com/clicolors); undefined
 * where none does.
 */
export function commonColor({
  NO_COLOR,
  CLICOLOR_FORCE,
  CLICOLOR,
  TERM,
}: Environment): readonly [when: 'always' | 'never', variable: string] | undefined {
  if (NO_COLOR) return ['never', 'NO_COLOR'];
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return ['always', 'CLICOLOR_FORCE'];
  if (TERM === 'dumb') return ['never', 'TERM'];
  return CLICOLOR === '0' ? ['never', 'CLICOLOR'] : undefined;
}

/** Whether a variable that is true or false is true. */
export function isTrue(value: string | undefined): boolean {
  return !['', '0', 'false'].includes(value ?? '');
}
