import { type StarredRecord, starredRecords } from '../../../event/starred.ts';
import { recordLines } from '../../../view/records.ts';
import type { Command } from '../../command.ts';
import { talksByEvent } from '../../names/in-event.ts';

export const stars: Command = {
  name: 'stars',
  operands: '[TALK...]',
  takes: 'places',
  summary: 'list what you have starred: address, path, text',
  examples: [
    ['pepahate stars', 'of the whole event'],
    ['pepahate stars stns', 'in one talk'],
    ['pepahate show $(pepahate stars | cut -f1)', 'show the places'],
    ['pepahate "$(pepahate stars | fzf | cut -f1)"', 'pick one and open it'],
  ],
  async run(names, _, context) {
    const records: StarredRecord[] = [];
    for (const { context: its, talks } of await talksByEvent(context, names))
      for (const { notes, record } of starredRecords(await its.event(), await its.stars()))
        if (talks.includes(notes)) records.push({ ...record, address: its.prefix + record.address });
    return {
      data: records,
      lines: () => recordLines(records),
      nothing: records.length === 0 ? 'nothing is starred; * stars a line in the TUI' : undefined,
    };
  },
};
