import type { TimetableHeader } from '../event/model.ts';
import type { Block } from './blocks/block.ts';
import type { Decision } from './structure/decide.ts';
import type { Region } from './structure/regions.ts';
import type { Timetable } from './timetable/index.ts';

/** What need not be shown among the notes, since the event's slots say it. */
export interface HiddenTimetables {
  tables: ReadonlySet<Block>;
  /** Sections that hold nothing else. */
  regions: ReadonlySet<Region>;
  /** The words that are hidden with them, which the event keeps. */
  header?: TimetableHeader;
}

/** What its heading is called where nothing else is said. */
export const timetableHeading = 'Timetable';

/**
 * Finds the tables that say nothing but slots, and the sections of them alone. All go by the words of the first, or by
 * those that stand where there are none: of others a word would be lost. `known` are titles that the event has anyway.
 */
export function hideTimetables(
  timetables: readonly Timetable[],
  { regions, way }: Decision,
  known: ReadonlySet<string>,
): HiddenTimetables {
  const whole = timetables.filter(({ called }) => called !== undefined);
  const words = ({ called }: Timetable) => JSON.stringify(called);
  const alike = whole.filter(each => words(each) === words(whole[0]!));
  const tables = new Set(alike.map(({ block }) => block));
  const hidden = new Set<Region>();
  let own: string | undefined;
  for (const region of regions) {
    const { heading } = region;
    const role = heading && way.roles.get(heading);
    const text = heading?.text.text;
    // A title that says more than the event's or its day's is shown.
    const isTitle = (role === 'title' || role === 'day') && text !== undefined && known.has(text);
    if (!isOnlyTimetable(region, tables) || (heading?.level === 1 && !isTitle)) continue;
    const isSaid = text === undefined || text === timetableHeading || known.has(text);
    if (!isSaid) own ??= text;
    if (isSaid || text === own) hidden.add(region);
  }
  const columns = alike[0]?.called ?? {};
  const header: TimetableHeader = {};
  if (own !== undefined) header.heading = own;
  if (Object.keys(columns).length > 0) header.columns = columns;
  return { tables, regions: hidden, ...(Object.keys(header).length > 0 ? { header } : {}) };
}

function isOnlyTimetable({ kind, blocks }: Region, tables: ReadonlySet<Block>): boolean {
  return (
    kind === 'section' &&
    blocks.some(block => tables.has(block)) &&
    blocks.every(block => tables.has(block) || block.kind === 'rule')
  );
}
