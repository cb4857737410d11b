import { starredRecords } from '../../../event/starred.ts';
import { recordLines } from '../../../view/records.ts';
import type { Command } from '../../command.ts';
import { theTalks } from '../../names/talks.ts';

export const stars: Command = {
  name: 'stars',
  operands: '[TALK...]',
  takes: 'talks',
  summary: 'list what you have starred: address, path, text',
  examples: [
    ['pepahate stars', 'of the whole event'],
    ['pepahate stars stns', 'in one talk'],
    ['pepahate show $(pepahate stars | cut -f1)', 'show the places'],
    ['pepahate "$(pepahate stars | fzf | cut -f1)"', 'pick one and open it'],
  ],
  async run(names, _, context) {
    const asked = new Set(await theTalks(context, names));
    const starred = starredRecords(await context.event(), await context.stars());
    const records = starred.filter(({ notes }) => asked.has(notes)).map(({ record }) => record);
    return {
      data: records,
      lines: () => recordLines(records),
      nothing: records.length === 0 ? 'nothing is starred; * stars a line in the TUI' : undefined,
    };
  },
};
