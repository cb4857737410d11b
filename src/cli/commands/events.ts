import { talksOf } from '../../event/model.ts';
import type { LibraryEvent } from '../../library/index.ts';
import { eventListLines, type ListedEvent } from '../../view/event.ts';
import type { Command } from '../command.ts';

export const events: Command = {
  name: 'events',
  summary: 'list the bundled events and those in your library',
  examples: [
    ['pepahate events', 'what can be opened by its id, the latest first'],
    ['pepahate -e 2016-07-02-hatena-pepabo timetable', 'open one of them'],
    ['pepahate add notes/2025-kaigi.md', 'add one to your library'],
    ['pepahate search --all-events redis', 'look through all of them'],
    ['pepahate -e notes.md timetable', 'any notes in Markdown need not be in it'],
    ['curl -s https://example.com/notes.md | pepahate -e - timetable', 'nor what comes from a pipe'],
  ],
  async run(_, __, context) {
    const found: ListedEvent[] = [];
    for await (const event of context.events()) found.push(listedEvent(event));
    const listed = byDate(found);
    if (context.interactive && listed.every(({ where }) => where === 'bundled'))
      context.tell('pepahate add PATH adds notes of your own');
    return { data: listed, lines: layout => eventListLines(listed, layout) };
  },
};

function listedEvent({ id, event, where }: LibraryEvent): ListedEvent {
  const { title, date } = event;
  return { id, title, where, date, talks: talksOf(event).length };
}

/** The latest first; those without a date behind, in their order. */
function byDate(events: readonly ListedEvent[]): ListedEvent[] {
  return [...events].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}
