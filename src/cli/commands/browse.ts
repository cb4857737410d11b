import { eventLines } from '../../view/event.ts';
import type { Command } from '../command.ts';
import { addressOf, anyPlaceLines, findPlace, nodeOf } from '../places.ts';

/**
 * What `pepahate` does without a command's name: opens the whole event, or what its operand names, in the TUI
 * or, where there is no terminal for it, as text.
 */
export function rootCommand(commandNames: readonly string[]): Command {
  return {
    name: 'pepahate',
    operands: '[TALK]',
    summary: 'read the notes of a tech event: timetable, outlines, Q&A, links',
    examples: [
      ['pepahate', 'browse the bundled event; ? shows the keys'],
      ['pepahate stns', 'browse it, at one talk'],
      ['pepahate timetable', 'print the timetable'],
      ['pepahate show stns', 'print one talk'],
      ['pepahate | grep -i redis', 'on a pipe, all of it as text'],
      ['pepahate -e notes.md', 'your own notes, in Markdown'],
    ],
    async run([name], _, context) {
      const event = await context.event();
      const place = name === undefined ? undefined : await findPlace(context, name, commandNames);
      if (context.interactive) {
        const address = place && addressOf(place);
        return { data: event, lines: () => [], start: () => context.browse(address) };
      }
      const options = { renderRemark: await context.remarkRenderer() };
      if (!place) return { data: event, lines: layout => eventLines(event, options, layout) };
      return { data: nodeOf(place), lines: layout => anyPlaceLines(place, options, layout) };
    },
  };
}
