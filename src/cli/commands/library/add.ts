import { misuse } from '../../../errors.ts';
import { span } from '../../../line/line.ts';
import type { Command } from '../../command.ts';
import type { Flags } from '../../flags.ts';

export const add: Command<Pick<Flags, 'as'>> = {
  name: 'add',
  operands: '<PATH...>',
  takes: 'paths',
  summary: 'add files or folders of notes to your library; they stay where they are',
  examples: [
    ['pepahate add notes/2025-kaigi.md', 'one event; from now on -e 2025-kaigi opens it'],
    ['pepahate add notes/2025-kaigi/', 'a folder with notes in it is one event'],
    ['pepahate add ~/notes/*.md', 'several: each file is an event'],
    ['pepahate add ~/notes/', 'a folder that holds only folders: each of these is an event'],
    ['pepahate events', 'what the library holds'],
  ],
  async run(paths, { as }, context) {
    if (as !== undefined)
      throw misuse('add takes no --as', `a line 'reading: ${as}' in front matter has notes always read so`);
    const ids: string[] = [];
    for (const path of paths) {
      if (path === '') throw misuse("add takes a path, not ''");
      const added = await context.addToLibrary(path);
      if (!added.isNew) context.tell(`${path} is in the library already`);
      ids.push(...added.ids);
    }
    return { data: ids, lines: () => ids.map(id => [span(id, 'address')]) };
  },
};
