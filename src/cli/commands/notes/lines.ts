import { type NotesRecord, notesRecords, recordText } from '../../../event/walk.ts';
import { recordLines } from '../../../view/records.ts';
import type { Command } from '../../command.ts';
import { talksByEvent } from '../../names/in-event.ts';

export const lines: Command = {
  name: 'lines',
  operands: '[TALK...]',
  takes: 'places',
  summary: 'print one record a line: address, path, text',
  examples: [
    ['pepahate lines | grep Redis', 'find a word, with its address'],
    ['pepahate lines | fzf', 'pick a line'],
    ['pepahate lines stns | cut -f3', 'the texts of one talk'],
    ['pepahate show "$(pepahate lines | fzf | cut -f1)"', 'pick a line and show its place'],
  ],
  async run(names, _, context) {
    const records: NotesRecord[] = [];
    // An item may be empty and only hold something.
    for (const { talks, context: its } of await talksByEvent(context, names))
      for (const notes of talks)
        for (const record of notesRecords(notes))
          if (recordText(record) !== '')
            records.push(its.prefix === '' ? record : { ...record, address: its.prefix + record.address });
    return {
      data: records,
      lines: () => recordLines(records),
      nothing: records.length === 0 ? 'no notes' : undefined,
    };
  },
};
