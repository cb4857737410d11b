import { misuse } from '../../../errors.ts';
import { addressOf, nodeOf, nodesIn, type Place } from '../../../event/address.ts';
import type { Event } from '../../../event/model.ts';
import { spaced } from '../../../line/line.ts';
import { sanitize } from '../../../text/sanitize.ts';
import { placeLines } from '../../../view/place.ts';
import type { TalkOptions } from '../../../view/talk.ts';
import type { Command, Context, Result } from '../../command.ts';
import { wholeNumber } from '../../flags.ts';
import { inEvent } from '../../names/in-event.ts';
import { listing, thePlace } from '../../names/talks.ts';

interface Options {
  all?: boolean;
  depth?: number;
  markdown?: boolean;
}

export const show: Command<Options> = {
  name: 'show',
  operands: '[TALK...]',
  takes: 'places',
  summary: 'show a talk: its notes in their order, then its references',
  examples: [
    ['pepahate show stns', 'a talk by its slug; its number, start time, speaker or title do too'],
    ['pepahate show stns --depth 1', 'the first level of its notes'],
    ['pepahate show stns/4.2', 'one place in it, with all above and below'],
    ['pepahate show stns | grep LDAP', 'on a pipe, an item or paragraph is one line'],
    ['pepahate show --all > notes.txt', 'every talk'],
    ['pepahate show stns --markdown > stns.md', 'as Markdown'],
  ],
  options: [
    { flags: '--all', does: 'every talk and section' },
    { flags: '--depth <N>', does: 'only the first N levels of the notes', read: depthOption },
    { flags: '--markdown', does: 'as Markdown, to keep or to paste' },
  ],
  async run(names, { all, depth, markdown }, context) {
    if (markdown && depth !== undefined)
      throw misuse('--markdown and --depth cannot be used together', 'leave one of them out');
    if (all && names.length > 0)
      throw misuse('--all and a TALK cannot be used together', 'leave one of them out');
    const shown = names.length === 0 ? await everything(context) : await once(context, names);
    // Of notes that are one talk there is nothing to choose.
    if (!all && names.length === 0 && shown.length > 1)
      throw misuse(
        'show needs a TALK',
        `${context.program} ${listing(await context.event())}, --all shows all`,
      );
    const places = shown.map(({ place }) => place);
    const nothing = shown.length === 0 ? 'these notes have neither talks nor sections' : undefined;
    if (markdown && nothing === undefined) return markdownOf(places);
    const colorCode = await context.codeColor(places.flatMap(nodesIn));
    const options: Omit<TalkOptions, 'days'> = { levels: depth, colorCode };
    return {
      data: places.map(nodeOf),
      lines: layout =>
        spaced(shown.map(({ place, event: { days } }) => placeLines(place, { ...options, days }, layout))),
      nothing,
    };
  },
};

async function markdownOf(places: readonly Place[]): Promise<Result> {
  const { writeNode, writeNotes, writeReference } = await import('../../../markdown/write/index.ts');
  const texts = places.map(place => {
    if (place.kind === 'notes') return writeNotes(place.notes);
    return place.kind === 'node' ? writeNode(place.node) : writeReference(place.reference);
  });
  return { data: places.map(nodeOf), lines: () => [], text: sanitize(texts.join('\n')) };
}

/** A place, and the event that it is in. */
interface ShownPlace {
  place: Place;
  event: Event;
}

async function everything(context: Context): Promise<ShownPlace[]> {
  const event = await context.event();
  return event.notes.map(notes => ({ place: { kind: 'notes', notes }, event }));
}

/** What names fit, each once. */
async function once(context: Context, names: readonly string[]): Promise<ShownPlace[]> {
  const shown = new Map<string, ShownPlace>();
  for (const given of names) {
    const { context: its, name } = inEvent(context, given);
    const place = await thePlace(its, name);
    shown.set(its.prefix + addressOf(place), { place, event: await its.event() });
  }
  return [...shown.values()];
}

function depthOption(value: string): number {
  const depth = wholeNumber(value);
  if (depth >= 1) return depth;
  throw misuse(`--depth takes 1 or more levels, not '${value}'`);
}
