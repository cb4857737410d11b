import { addressOf, nodeOf } from '../../event/address.ts';
import { eventLines } from '../../view/event.ts';
import { placeLines } from '../../view/place.ts';
import type { Command } from '../command.ts';
import { eventData } from '../data.ts';
import { thePlace } from '../talks.ts';

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
      const place = name === undefined ? undefined : await thePlace(context, name, commandNames);
      if (context.interactive) {
        const address = place && addressOf(place);
        return { data: undefined, lines: () => [], start: () => context.browse(address) };
      }
      const options = { days: event.days };
      if (!place) return { data: eventData(event), lines: layout => eventLines(event, options, layout) };
      return { data: nodeOf(place), lines: layout => placeLines(place, options, layout) };
    },
  };
}
