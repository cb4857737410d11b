import { inOrder } from '../../event/address.ts';
import { eventLines } from '../../view/event.ts';
import type { Command } from '../command.ts';
import { target, targetAddress, targetData, targetLines, targetRemarks } from '../targets.ts';

/**
 * What `pepahate` does without a command's name: opens the whole event, or what its operand names, in the TUI
 * or, where there is no terminal for it, as text.
 */
export function browse(commandNames: readonly string[]): Command {
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
      const found = name === undefined ? undefined : await target(context, name, commandNames);
      if (context.interactive) {
        const place = found && targetAddress(found);
        return { data: event, lines: () => [], start: () => context.browse(place) };
      }
      const remarks = found ? targetRemarks(found) : inOrder(event).flatMap(notes => notes.remarks);
      const options = { colorCode: await context.codeColorer(remarks) };
      if (!found) return { data: event, lines: layout => eventLines(event, options, layout) };
      return { data: targetData(found), lines: layout => targetLines(found, options, layout) };
    },
  };
}
