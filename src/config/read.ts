import { misuse } from '../errors.ts';
import { sgrOfWords } from '../line/style-words.ts';
import { colorFault } from './colors.ts';
import { readConfig } from './file.ts';
import type { Environment, Settings } from './settings.ts';
import { valueKinds } from './values.ts';

/** Nothing in the environment has more than one meaning for empty but the pager, of which there is then none. */
const emptyCounts = 'PEPAHATE_PAGER';

/**
 * Reads and checks the settings of a run. `text` is the config file's; undefined where there is none.
 * @throws Failure where a value is wrong, with its file and line, or its variable.
 */
export function readSettings(
  given: Environment,
  path: string | undefined,
  text: string | undefined,
): Settings {
  const file = text === undefined ? undefined : readConfig(text, path ?? 'config.toml');
  checkVariables(given);
  const colors = { ...file?.colors, ...colorsIn(given) };
  const styles = Object.entries(colors).map(([style, words]) => [style, sgrOfWords(words)]);
  const isSaid = ([name, value]: [string, string | undefined]) => value !== '' || name === emptyCounts;
  const env = file
    ? { ...file.variables, ...Object.fromEntries(Object.entries(given).filter(isSaid)) }
    : given;
  return { env, styles: Object.fromEntries(styles), keys: file?.keys ?? {}, given, path, file };
}

function checkVariables(env: Environment): void {
  for (const { variable, takes, read } of valueKinds) {
    const text = env[variable];
    if (text && read(text) === undefined) throw misuse(`${variable} takes ${takes}, not '${text}'`);
  }
}

/** What `PEPAHATE_COLORS` says, such as `time=cyan,code=bold yellow`: styles in words. */
export function colorsIn({ PEPAHATE_COLORS }: Environment): Record<string, string> {
  const parts = (PEPAHATE_COLORS ?? '').split(',').filter(part => part.trim() !== '');
  const pairs = parts.map(part => {
    const [name = '', words = ''] = part.split('=').map(each => each.trim());
    const wrong = colorFault(name, words);
    if (wrong !== undefined) throw misuse(`PEPAHATE_COLORS: ${wrong}`);
    return [name, words];
  });
  return Object.fromEntries(pairs);
}
