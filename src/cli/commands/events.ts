import { eventListLines, type ListedEvent } from '../../view/event.ts';
import type { Command } from '../command.ts';

export const events: Command = {
  name: 'events',
  summary: 'list the bundled events and those in your library',
  examples: [
    ['pepahate events', 'what can be opened by its id'],
    ['pepahate -e 2016-07-02-hatena-pepabo timetable', 'open one of them'],
    ['pepahate -e notes.md timetable', 'open any notes in Markdown'],
    ['curl -s https://example.com/notes.md | pepahate -e - timetable', 'or from a pipe'],
  ],
  async run(_, __, context) {
    const opened = await context.events();
    const listed: ListedEvent[] = opened.map(({ event: { id, title, date }, where }) => {
      return { id, title, where, date };
    });
    return { data: listed, lines: layout => eventListLines(listed, layout) };
  },
};
