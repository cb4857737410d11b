import { ambiguous, Failure, isFailure, misuse, notFound } from '../../../errors.ts';
import { type Place, splitAddress } from '../../../event/address.ts';
import type { Event, Notes } from '../../../event/model.ts';
import { readAgainAs } from '../../../event/reading.ts';
import { dayOrNightMomentAt, localTime, slotsOn } from '../../../event/time.ts';
import { addJot } from '../../../library/jot.ts';
import { type OpenedEvent, pathOfFile } from '../../../library/opened.ts';
import { span } from '../../../line/line.ts';
import type { Command, Context } from '../../command.ts';
import { listing, thePlace, theTalk } from '../../names/talks.ts';

interface Options {
  talk?: string;
  under?: string;
  question?: boolean;
  answer?: boolean;
}

/** What a line is added to. */
interface Target {
  notes: Notes;
  /** The numbers of the node that it goes below; none for the talk itself. */
  under: readonly number[];
}

/** Milliseconds for others that jot at once; each takes a second at most. */
const patience = 30_000;

export const jot: Command<Options> = {
  name: 'jot',
  operands: '<TEXT...>',
  summary: 'add a line to your notes: to the talk that is on now',
  examples: [
    ['pepahate -e notes.md jot "three replicas, one leader"', 'to the talk that is on, by the clock'],
    ['pepahate -e notes.md jot --talk queues "they bend"', 'to another one'],
    ['pepahate -e notes.md jot --question "what if the leader is gone?"', 'as a question'],
    ['pepahate -e notes.md jot --answer "it is elected anew"', 'as an answer to the last question'],
    ['pepahate -e notes.md jot --under queues/2 "by 90 degrees"', 'below an item or a heading'],
    ['export PEPAHATE_EVENT=notes.md', 'from now on without -e'],
  ],
  options: [
    { flags: '--talk <TALK>', does: 'the talk, instead of the one that is on', takes: 'talks' },
    { flags: '--under <ADDRESS>', does: 'below what stands at an address', takes: 'talks' },
    { flags: '--question', does: 'as a question' },
    { flags: '--answer', does: 'as an answer, to the last question where --under names none' },
  ],
  unknownFlag: 'a text that begins with - goes behind --: pepahate jot -- "-v is verbose"',
  async run(words, options, context) {
    const text = words.join(' ').replace(/\s+/g, ' ').trim();
    try {
      if (text === '') throw misuse('there is nothing to add', 'give a text');
      if (options.question && options.answer)
        throw misuse('--question and --answer cannot be used together', 'give one of them');
      if (options.talk !== undefined && options.under !== undefined)
        throw misuse('--talk and --under cannot be used together', 'an address names its talk');
      return await added(text, options, context);
    } catch (error) {
      if (!isFailure(error)) throw error;
      // What was to be written is not lost.
      throw new Failure(error.kind, error.message, error.hint, [
        ...error.candidates,
        ...(text === '' ? [] : [text]),
      ]);
    }
  },
};

async function added(text: string, options: Options, context: Context) {
  const opened = await context.opened();
  if (!opened.source)
    throw misuse(`nothing can be added to '${opened.event.id}'`, 'name notes of your own: -e notes.md');
  const target = await targetOf(opened.event, options, context);
  const { notes, under } = target;
  const path = pathOfFile(opened.source, notes.file);
  const reading = opened.reading.files.find(({ file }) => file === notes.file);
  const as = reading && readAgainAs(reading);
  const kind = options.question ? 'question' : options.answer ? 'answer' : 'item';
  const { line: at, title } = notes;
  const jot = { notes: { line: at, title }, under, kind, text } as const;
  const file = asNamed(opened, notes.file) ?? path;
  const waits = () => context.tell(`${file}: another program writes to it; waiting`);
  const line = await addJot(path, { id: opened.event.id, as, patience, waits }, jot);
  if (line === undefined)
    throw new Failure(
      'unwritable',
      `${file}: nowhere could this line stand and change nothing else`,
      waysOut(text),
    );
  return {
    data: { talk: notes.slug, file, line: line.number, text: line.text },
    lines: () => [[span(`${file}:${line.number}`, 'address'), span(`: ${line.text}`)]],
  };
}

/** What helps where a text can stand nowhere: mostly it begins as something else than an item does. */
function waysOut(text: string): string {
  if (/^q\s*[:：]/i.test(text)) return '--question adds a question, without its Q:';
  if (/^[#>*+<-]/.test(text)) return `as '\\${text[0]}…' it is text, and no Markdown`;
  return 'e in the TUI opens the notes in your editor';
}

/** The path of a file as it was given; undefined where the event has been put together of several. */
function asNamed({ where, source }: OpenedEvent, file: string | undefined): string | undefined {
  if (source?.roots.length !== 1) return undefined;
  return file === undefined ? where : `${where}/${file}`;
}

async function targetOf(event: Event, { talk, under }: Options, context: Context): Promise<Target> {
  if (under !== undefined) return targetAt(await thePlace(context, under), under);
  return {
    notes: talk === undefined ? onNow(event, context) : await theTalk(context, talk),
    under: [],
  };
}

function targetAt(place: Place, given: string): Target {
  if (place.kind === 'notes') return { notes: place.notes, under: [] };
  if (place.kind === 'reference')
    throw misuse(`'${given}' is a link, and nothing stands below it`, 'name an item or a heading');
  return { notes: place.notes, under: splitAddress(place.node.address)!.rest.split('.').map(Number) };
}

/** Of notes of one talk that one. @throws Failure where no talk is on, or more than one. */
function onNow(event: Event, { now, program }: Context): Notes {
  const [only, ...others] = event.notes;
  if (only && others.length === 0 && event.slots.length < 2) return only;
  const { date, time } = localTime(event, now());
  const slots = [...dayOrNightMomentAt(slotsOn(event, date), time).now];
  const talks = slots.flatMap(({ talk }) => event.notes.find(({ slug }) => slug === talk) ?? []);
  if (talks.length === 1) return talks[0]!;
  const when = `${date} ${time}`;
  if (talks.length > 1)
    throw ambiguous(
      `${talks.length} talks are on (${when})`,
      talks.map(({ slug, title }) => `${slug}  ${title}`),
      'choose one with --talk',
    );
  const [slot] = slots;
  const what = slot ? `'${slot.title}' is on (${when}), and has no notes` : `no talk is on (${when})`;
  throw notFound(what, `choose one with --talk; ${program} ${listing(event)}`);
}
