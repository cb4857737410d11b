import type { Event, Section, Talk, Warning } from '../event/model.ts';
import { scan } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { commonStep } from './indent.ts';
import { toLines } from './lines.ts';
import { readNotes } from './notes.ts';
import { firstTitle, type Region, readRegions, withoutTimetable } from './sections.ts';
import { slugsOf } from './slugs.ts';
import { readTimetable } from './timetable.ts';
import { collector, type Warn } from './warn.ts';

/**
 * Reads an event's notes, written as docs/format.md describes or otherwise. `id` names the event, and is
 * its title where the notes have none. Never throws: what is not understood stays as a remark, what is
 * guessed is a warning, in the order of lines. Items nest to 106 levels at most: 100 of a list, 6 headings.
 */
export function parse(source: string, id: string): { event: Event; warnings: Warning[] } {
  const { warnings, warn } = collector();
  if (!/\S/.test(source)) warn(1, 'the notes are empty');
  const { fields, body } = readFrontMatter(toLines(source), warn);
  const blocks = scan(body, warn);
  const timetable = readTimetable(blocks, warn);
  const slots = timetable?.slots ?? [];
  const title = fields.title ?? firstTitle(blocks) ?? id;
  const regions = readRegions(withoutTimetable(blocks, timetable), slots, title, warn);
  const { talks, sections } = fill(regions, title, { timetable, step: commonStep(blocks), warn }, warn);
  const event: Event = { id, ...fields, title, slots, talks, sections };
  return { event, warnings: warnings.sort((one, other) => one.line - other.line) };
}

function fill(
  regions: readonly Region[],
  event: string,
  context: Parameters<typeof readNotes>[3],
  warn: Warn,
) {
  const talks: Talk[] = [];
  const sections: Section[] = [];
  const titled = regions.map(region => ({ region, title: region.title || event }));
  const slugs = slugsOf(
    titled.map(({ region: { slug, line, talk }, title }) => {
      return { title, line, fallback: talk ? 'talk' : 'section', ...(slug === undefined ? {} : { slug }) };
    }),
    warn,
  );
  titled.forEach(({ region, title }, index) => {
    const notes = readNotes(region, title, slugs[index]!, context);
    if (!region.talk) sections.push({ ...notes, after: talks.length > 0 });
    else talks.push({ ...notes, number: talks.length + 1, ...fromSlot(region, notes.slug) });
  });
  return { talks, sections };
}

/** A talk's time and speakers; the slot takes the slug of the first talk that fills it. */
function fromSlot({ slot }: Region, slug: string): Pick<Talk, 'start' | 'minutes' | 'speakers'> {
  if (!slot) return { speakers: [] };
  slot.talk ??= slug;
  const { start, minutes, speakers } = slot;
  return { start, ...(minutes === undefined ? {} : { minutes }), speakers };
}
