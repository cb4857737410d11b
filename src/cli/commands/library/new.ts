import { join } from 'node:path';
import { misuse, notFound } from '../../../errors.ts';
import { withSlots } from '../../../event/choose.ts';
import { type Event, type Slot, talksOf } from '../../../event/model.ts';
import { mostFiles } from '../../../library/files/folder.ts';
import { makeParents, writeUserFile } from '../../../library/files/write-file.ts';
import { writeUserFolder } from '../../../library/files/write-folder.ts';
import type { OpenedEvent } from '../../../library/opened.ts';
import { type Line, span } from '../../../line/line.ts';
import { textKey } from '../../../text/keys.ts';
import { sanitize } from '../../../text/sanitize.ts';
import { shellWord } from '../../../text/shell-word.ts';
import type { Command, Context } from '../../command.ts';
import { givenAgain, pathFlag } from '../../flags.ts';
import { chosenOf, type SlotChoice, slotFlags } from '../../names/slots.ts';
import { theTalk } from '../../names/talks.ts';
import { placeText } from '../../output/reading-text.ts';

interface Options extends SlotChoice {
  from?: string;
  date?: string;
  place?: string;
  folder?: boolean;
  talk?: string[];
  output?: string;
  force?: boolean;
}

export const newCommand: Command<Options> = {
  name: 'new',
  operands: '[TITLE]',
  summary: 'begin notes of an event, from its published schedule or by hand',
  examples: [
    ['pepahate new --from schedule.json', 'notes of a schedule, in your library'],
    [
      'curl -s https://example.com/schedule.xml | pepahate new --from - -o notes.md',
      'from a pipe, to a file',
    ],
    ['pepahate new --from schedule.ics --tz Asia/Tokyo --day 2 --room "Hall A"', 'of one day and room'],
    ['pepahate new --from timetable.txt "Example Night"', 'from a timetable that was pasted into a file'],
    ['pepahate new "Example Night" --date 2026-04-01 --place Kyoto', 'by hand'],
    ['pepahate new --from schedule.json --folder -o kaigi', 'a folder with a file for each talk'],
  ],
  options: [
    {
      flags: '--from <FILE>',
      does: 'a published schedule, or a timetable as text or Markdown; - for stdin',
      takes: 'paths',
      read: pathFlag('--from'),
    },
    { flags: '--date <DATE>', does: 'its day, as 2026-04-01', read: dateFlag },
    { flags: '--place <PLACE>', does: 'where it is' },
    ...slotFlags,
    {
      flags: '--talk <TALK>',
      does: 'only this talk; can be repeated',
      takes: 'talks',
      read: givenAgain,
    },
    { flags: '--folder', does: 'a folder with a file for each talk' },
    {
      flags: '-o, --output <PATH>',
      does: 'write there, not into your library; - for stdout',
      takes: 'paths',
      read: pathFlag('--output'),
    },
    { flags: '--force', does: 'replace what is there' },
  ],
  async run([title], options, context) {
    const event = named(await begun(title, options, context), title, options);
    if (options.output === '-') return printed(event, options);
    const path = options.output ?? libraryPath(event, options, context);
    const kept = await write(path, event, options);
    if (kept !== undefined) context.tell(`what was there is now ${kept}`);
    const { id: _, title: name, slots, days = [] } = event;
    const talks = talksOf(event).length;
    const open = options.output ?? stemOf(event);
    return {
      data: { file: path, title: name, days: days.length, slots: slots.length, talks },
      lines: ({ columns }): Line[] => [
        [span(path)],
        ...(columns === undefined ? [] : [[span(`open it by: pepahate ${shellWord(open)}`, 'dim')]]),
      ],
    };
  },
};

function dateFlag(value: string): string {
  const date = textKey(value.trim());
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (isDate && new Date(date).toISOString().startsWith(date)) return date;
  throw misuse(`--date takes a day such as 2026-04-01, not '${value}'`);
}

/** What the notes are begun from. */
async function begun(title: string | undefined, options: Options, context: Context): Promise<Event> {
  const { from, day, room, track, talk } = options;
  if (from !== undefined) return chosen(await opened(from, context), options, context);
  if ([day, room, track, talk].some(each => each !== undefined))
    throw misuse('--day, --room, --track and --talk choose from a schedule', 'name it with --from');
  if (title === undefined || title.trim() === '')
    throw misuse('new takes a title or a schedule', 'give TITLE, or --from FILE');
  const { beginBlank } = await import('../../../schedule/index.ts');
  return beginBlank(title);
}

/** What notes may be begun of: as of `OpenedEvent`. */
type Published = Pick<OpenedEvent, 'event' | 'meetups'>;

/** A published schedule, or the timetable of a text. @throws Failure where it has none. */
async function opened(from: string, context: Context): Promise<Published> {
  const { event, where, reading, warnings, meetups } = await context.of(from).pasted();
  for (const { file, line, message, lost } of warnings)
    if (lost) context.tell(`${placeText(where, file)}:${line}: ${message}`);
  if (reading.files.every(({ by }) => by === 'schedule')) return { event, ...(meetups && { meetups }) };
  if (event.slots.length === 0)
    throw notFound(
      `${where}: no timetable in it`,
      'notes begin from a published schedule, or a table or list that has a time in each row',
    );
  const { beginEvent } = await import('../../../schedule/index.ts');
  return { event: beginEvent(event) };
}

async function chosen(
  { event, meetups = {} }: Published,
  options: Options,
  context: Context,
): Promise<Event> {
  const { track, talk = [] } = options;
  const choice = chosenOf(event, event.slots, options);
  const { romaji, program } = context;
  const names = { event: async () => event, romaji, program, prefix: '' };
  const slugs = new Set<string>();
  for (const name of talk) slugs.add((await theTalk(names, name)).slug);
  const isAsked = (slot: Slot) => talk.length === 0 || (slot.talk !== undefined && slugs.has(slot.talk));
  const slots = new Set(choice.filter(isAsked));
  const [only] = slots;
  const meetup = slots.size === 1 ? meetups[only?.talk ?? ''] : undefined;
  if (meetup) return meetup;
  if (slots.size > 0) return slots.size === event.slots.length ? event : withSlots(event, slots);
  const rooms = [
    ...new Set(event.slots.flatMap(slot => (track === undefined ? slot.room : slot.track) ?? [])),
  ];
  throw notFound(
    'nothing in the schedule fits all of that',
    rooms.length > 0 ? `there are ${rooms.slice(0, 12).join(', ')}` : undefined,
  );
}

function named(event: Event, title: string | undefined, { date, place }: Options): Event {
  const isDated = date !== undefined && event.days === undefined;
  if (date !== undefined && !isDated) throw misuse('the schedule has its own days', 'leave --date out');
  return {
    ...event,
    ...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined || place.trim() === '' ? {} : { place: place.trim() }),
  };
}

async function printed(event: Event, { folder }: Options) {
  if (folder) throw misuse('a folder cannot be printed', 'name one with -o');
  const { writeEvent } = await import('../../../markdown/write/index.ts');
  const text = sanitize(writeEvent(event));
  return { data: { text }, lines: () => [], text };
}

/** The path in the library; the library is made where there is none. */
function libraryPath(event: Event, { folder }: Options, context: Context): string {
  const { library } = context;
  if (library === undefined) throw misuse('there is no home folder to keep notes in', 'name a file with -o');
  const stem = stemOf(event);
  const words = titleStem(event);
  if (stem !== words) context.tell(`the name is ${stem}: Windows keeps ${words} for a device`);
  const path = join(library, folder ? stem : `${stem}.md`);
  makeParents(path);
  return path;
}

/** Names that Windows keeps for devices, whatever ending they have: the library may be kept in step with one. */
const deviceName = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/** The id that the event will have: its date and title, in a form that names of files have everywhere. */
function stemOf(event: Event): string {
  const stem = titleStem(event);
  return deviceName.test(stem) ? `${stem}-notes` : stem;
}

/** `2026-04-01-example-night`. */
function titleStem({ title, date }: Event): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = Array.from(words)
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
  return [date, name].filter(Boolean).join('-') || 'notes';
}

/** What was there before, where that was kept. */
async function write(path: string, event: Event, { folder, force }: Options): Promise<string | undefined> {
  const talks = talksOf(event).length;
  if (folder && talks === 0) throw misuse('there is no talk to give a file', 'leave --folder out');
  // One more tells of the event.
  if (folder && talks >= mostFiles)
    throw misuse(
      `${talks} talks are more than a folder may have files to be read again, ${mostFiles}`,
      'choose some by --day, --room or --track, or leave --folder out',
    );
  const { writeEvent, writeFolder } = await import('../../../markdown/write/index.ts');
  if (folder) return writeUserFolder(path.replace(/(.)\/+$/, '$1'), writeFolder(event), { force });
  writeUserFile(path, writeEvent(event), { force });
  return undefined;
}
