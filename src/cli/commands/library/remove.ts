import { span } from '../../../line/line.ts';
import type { Command } from '../../command.ts';

export const remove: Command = {
  name: 'remove',
  operands: '<EVENT...>',
  takes: 'events',
  summary: 'remove what was added from your library; the files stay',
  examples: [
    ['pepahate remove 2025-kaigi', 'by its id'],
    ['pepahate remove notes/2025-kaigi.md', 'or by its path'],
  ],
  async run(names, _, context) {
    const paths = names.map(name => context.removeFromLibrary(name));
    return { data: paths, lines: () => paths.map(path => [span(path)]) };
  },
};
