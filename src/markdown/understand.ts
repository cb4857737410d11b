import type { Event } from '../event/model.ts';
import type { SaidReading, Warning } from '../event/reading.ts';
import type { Block, Definition } from './blocks/block.ts';
import type { FrontMatter } from './blocks/front-matter/index.ts';
import { EventReader } from './event-reader.ts';
import { readFileName } from './file-name.ts';
import { fileSigns } from './file-signs.ts';
import { footnoteLabels } from './inline/footnotes.ts';
import { inline, type ReadText } from './inline/index.ts';
import { type Decision, decide } from './structure/decide.ts';
import { partTitleLines } from './structure/lines/index.ts';
import { readFacts } from './talk/facts/index.ts';
import { splitSlug } from './talk/slugs.ts';
import { readTimetables } from './timetable/index.ts';
import { collector } from './warn.ts';

/** What is written in a file, beside its blocks. */
export interface WrittenFile {
  id: string;
  fields: FrontMatter['fields'];
  all: FrontMatter['all'];
  definitions: ReadonlyMap<string, Definition>;
  /** The kind that was asked for. */
  asked: SaidReading | undefined;
}

/** How some blocks are understood. */
export interface Understood {
  decision: Decision;
  /** What was guessed, also while the event was put together. */
  warnings: readonly Warning[];
  read: ReadText;
  /** Puts the event together. */
  event: () => Event;
}

/** Finds out what the blocks of a file are. */
export function understand(
  written: readonly Block[],
  { id, fields, all, definitions, asked }: WrittenFile,
): Understood {
  const { warnings, warn } = collector();
  const lines = partTitleLines(written);
  const { blocks } = lines;
  const footnotes = footnoteLabels(blocks);
  const read = (markdown: string, line: number) => inline(markdown, line, warn, definitions, footnotes);
  const timetables = readTimetables(lines, read, warn);
  const slots = timetables.flatMap(timetable => timetable.slots);
  const name = readFileName(id);
  const above = beforeHeading(blocks);
  const first = readFacts(above.length > 0 ? above : blocks, read);
  const file = fileSigns({ id, fields, all, blocks, above, first, name, slots, read });
  const title = fields.title;
  const decision = decide(blocks, {
    slots,
    file,
    ...(title ? { title } : {}),
    ...(name.title ? { named: name.title } : {}),
    several: name.several === true,
    as: asked,
    lines,
    read,
    splitSlug,
  });
  const reader = new EventReader({ id, fields, all, decision, blocks, timetables, read, warn, first, name });
  return { decision, warnings, read, event: () => reader.event() };
}

function beforeHeading(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}
