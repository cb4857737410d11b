import { type Failure, misuse } from '../../../errors.ts';
import { addressOf, nodeOf, nodesIn } from '../../../event/address.ts';
import { nearest } from '../../../search/talk.ts';
import { notesSuffix } from '../../../text/endings.ts';
import { didYouMean } from '../../../text/english.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { eventLines } from '../../../view/event.ts';
import { placeLines } from '../../../view/place.ts';
import type { Command, Context } from '../../command.ts';
import { inEvent } from '../../names/in-event.ts';
import { thePlace } from '../../names/talks.ts';
import { eventData } from '../../output/data.ts';

/**
 * What `pepahate` does without a command's name: opens the whole event, or what its operand names, in the TUI
 * or, where there is no terminal for it, as text.
 */
export function rootCommand(commandNames: readonly string[]): Command {
  return {
    name: 'pepahate',
    operands: '[EVENT] [TALK]',
    takes: 'anything',
    summary: 'read the notes of a tech event: timetable, outlines, Q&A, links',
    examples: [
      ['pepahate', 'browse the bundled event; ? shows the keys'],
      ['pepahate stns', 'browse it, at one talk'],
      ['pepahate timetable', 'print the timetable'],
      ['pepahate show stns', 'print one talk'],
      ['pepahate | grep -i redis', 'on a pipe, all of it as text'],
      ['pepahate notes.md', 'your own notes, in Markdown'],
      ['pepahate notes/2025-kaigi/ 3', 'a folder of them, at its third talk'],
    ],
    async run(operands, _, given) {
      const { context, name } = await takeEvent(operands, given, commandNames);
      // The TUI says in its footer how the notes were read.
      const event = await context.event(context.interactive);
      const { romaji, prefix, program } = context;
      const names = { event: async () => event, romaji, prefix, program };
      const place =
        name === undefined
          ? undefined
          : await thePlace(names, name, [...commandNames, ...context.meantEvents(name)]);
      if (context.interactive) {
        const address = place && addressOf(place);
        return { data: undefined, lines: () => [], start: () => context.browse(address) };
      }
      const nodes = place ? nodesIn(place) : event.notes.flatMap(notes => notes.nodes);
      const options = { days: event.days, colorCode: await context.codeColor(nodes) };
      if (!place) return { data: eventData(event), lines: layout => eventLines(event, options, layout) };
      return { data: nodeOf(place), lines: layout => placeLines(place, options, layout) };
    },
  };
}

/**
 * The event that the first operand names, and the talk or address behind it.
 * @throws Failure where there are two operands and they are no event and a talk of it.
 */
async function takeEvent(
  operands: readonly string[],
  context: Context,
  commandNames: readonly string[],
): Promise<{ context: Context; name?: string | undefined }> {
  const [first, second] = operands;
  const isEvent = first !== undefined && !context.isFlagged && context.isEvent(first);
  if (second !== undefined && commandNames.includes(second))
    throw misuse(`'${second}' is a command`, `write pepahate -e ${shellWord(first!)} ${second}`);
  if (isEvent && second !== undefined && notesSuffix.test(second))
    throw misuse(
      `'${second}' is no talk but a file`,
      `pepahate -e ${shellWord(first)} -e ${shellWord(second)} opens both as one event`,
    );
  if (isEvent) return { context: context.of(first), name: second };
  if (second === undefined) return first === undefined ? { context } : inEvent(context, first);
  if ((await context.event(true)).notes.some(({ slug }) => slug === first))
    throw misuse(
      `'${first}' is a talk, and one is opened at a time`,
      `pepahate show ${shellWord(first!)} ${shellWord(second)} prints both`,
    );
  const [id] = context.meantEvents(first!);
  const hint = didYouMean(id === undefined ? [] : [id]) ?? 'give a file, a folder or an id, then a TALK';
  throw meantCommand(first!, commandNames) ?? misuse(`'${first}' names no event`, hint);
}

/** What to say of a name that was meant for a command, as it is near the name of one; undefined where none is. */
export function meantCommand(name: string, commandNames: readonly string[]): Failure | undefined {
  const hint = didYouMean(nearest(name, commandNames));
  return hint === undefined ? undefined : misuse(`no command '${name}'`, hint);
}
