import { type Event, type Speaker, talksOf } from '../../../event/model.ts';
import { asWrittenOrRead, personFinder } from '../../../search/names.ts';
import { eventListLines, type ListedEvent } from '../../../view/event.ts';
import type { Command } from '../../command.ts';
import { personFlag } from '../../flags.ts';
import { byDate, listedEvent } from '../../output/listed-events.ts';

interface Options {
  speaker?: string;
}

export const events: Command<Options> = {
  name: 'events',
  summary: 'list the bundled events and those in your library',
  examples: [
    ['pepahate events', 'what can be opened by its id, the latest first'],
    ['pepahate -e 2016-07-02-hatena-pepabo timetable', 'open one of them'],
    ['pepahate events --speaker masayoshi', 'those in which somebody spoke'],
    ['pepahate add notes/2025-kaigi.md', 'add one to your library'],
    ['pepahate search --all-events redis', 'look through all of them'],
    ['pepahate -e notes.md timetable', 'any notes in Markdown need not be in it'],
    ['curl -s https://example.com/notes.md | pepahate -e - timetable', 'nor what comes from a pipe'],
  ],
  options: [
    {
      flags: '--speaker <NAME>',
      does: 'only events with a speaker whose name or affiliation has NAME',
      takes: 'speakers',
      read: personFlag('--speaker'),
    },
  ],
  async run(_, { speaker }, context) {
    let isOwn = false;
    const find = async (isMeant?: (person: Speaker) => boolean) => {
      const found: ListedEvent[] = [];
      for await (const opened of context.events()) {
        isOwn ||= opened.where !== 'bundled';
        if (isMeant && !speakersIn(opened.event).some(isMeant)) continue;
        found.push(listedEvent(opened, await context.remembered(opened)));
      }
      return found;
    };
    const found =
      speaker === undefined
        ? await find()
        : await asWrittenOrRead(romaji => find(personFinder(speaker, romaji)), context.romaji);
    if (context.interactive && !isOwn) context.tell(howToBegin);
    const listed = byDate(found);
    return {
      data: listed,
      lines: layout => eventListLines(listed, layout),
      nothing: listed.length === 0 ? `no event with a speaker '${speaker}'` : undefined,
    };
  },
};

/** What is said where nothing of the reader's own is in the library. */
const howToBegin =
  'nothing of your own yet: pepahate new TITLE begins notes, pepahate add PATH adds some, pepahate help library tells more';

/** All who speak in an event, in a talk or a slot without notes. */
function speakersIn(event: Event): Speaker[] {
  return [...talksOf(event), ...event.slots].flatMap(({ speakers }) => speakers);
}
