import type { SettingRow } from '../../../config/rows.ts';
import { notFound } from '../../../errors.ts';
import { nearest } from '../../../search/talk.ts';
import { didYouMean } from '../../../text/english.ts';
import { settingLines } from '../../../view/settings.ts';
import type { Command } from '../../command.ts';

export const config: Command = {
  name: 'config',
  operands: '[NAME...]',
  takes: 'settings',
  summary: 'show the settings in effect, and where each comes from',
  examples: [
    ['pepahate config', 'settings, and the colours and keys that you have chosen'],
    ['pepahate config keys', 'every action with its keys'],
    ['pepahate config colors', 'every style with its colours'],
    ['pepahate config width keys.down', 'some of them'],
    ['PEPAHATE_WIDTH=72 pepahate config width', 'a variable comes before the file, a flag before both'],
  ],
  async run(names, _, { settings, configFile, tell, interactive }) {
    const rows = await settings();
    const shown =
      names.length === 0
        ? rows.filter(({ name, from }) => !name.includes('.') || from !== 'default')
        : names.flatMap(asked => {
            const found = rows.filter(({ name }) => name === asked || name.startsWith(`${asked}.`));
            if (found.length === 0) throw notFound(`no setting '${asked}'`, hintFor(asked, rows));
            return found;
          });
    const isThere = rows.some(({ from }) => from === 'file');
    if (interactive && !isThere && configFile !== undefined) tell(`${configFile} sets nothing`);
    return { data: shown, lines: layout => settingLines(shown, layout) };
  },
};

/** What helps where a name is none of a setting. */
function hintFor(asked: string, rows: readonly SettingRow[]): string {
  const names = rows.map(({ name }) => name);
  return (
    didYouMean(nearest(asked, names)) ?? 'pepahate config lists them, pepahate config colors keys the others'
  );
}
