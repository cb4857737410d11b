import type { Event } from '../event/model.ts';
import { readSaid, type SaidReading, type Warning } from '../event/reading.ts';
import type { Block } from './blocks/block.ts';
import { readFrontMatter } from './blocks/front-matter/index.ts';
import { readBlocks } from './blocks/index.ts';
import { composed, toLines } from './lines.ts';
import type { Decision } from './structure/decide.ts';
import { itemLevel } from './structure/headings/heading.ts';
import { raisedIn } from './structure/raised/index.ts';
import { unquoted } from './structure/raised/quotation.ts';
import { areTalks } from './structure/raised/talks.ts';
import { type Understood, understand, type WrittenFile } from './understand.ts';
import { collector } from './warn.ts';

/** An event as it was read. */
export interface Reading {
  event: Event;
  /** What was guessed, in the order of lines. */
  warnings: Warning[];
  /** How the file was understood. */
  decision: Decision;
  /** The kind that front matter or the caller asked for. */
  asked?: SaidReading;
  /** Whether front matter gives the title. */
  titled: boolean;
}

/**
 * Reads an event's notes, whoever wrote them. `id` names the event, and is its title where the notes have
 * none. Never throws; every word of the notes is in the event, in their order. `as` decides by hand what kind
 * of notes they are.
 */
export function parse(source: string, id: string, as?: SaidReading): Reading {
  const { warnings, warn } = collector();
  if (!/\S/.test(source)) warn(1, 'the notes are empty', true);
  const { fields, all, body } = readFrontMatter(toLines(composed(source)), warn);
  const asked = as ?? (fields.reading as SaidReading | undefined);
  const { blocks: written, definitions } = readBlocks(body, warn);
  // Notes that were written by `export` say their reading, and their quotations stay what they are.
  const blocks = (fields.reading === undefined ? unquoted(written) : undefined) ?? written;
  const notes: WrittenFile = { id, fields, all, definitions, asked };
  const best = bestOf(blocks, notes);
  const event = best.event();
  const { decision, warnings: others } = best;
  for (const { line, message, lost } of others) warn(line, message, lost);
  warnings.sort((one, other) => one.line - other.line);
  const byDay = event.days !== undefined && decision.way.kind === 'event';
  const told = byDay ? { ...decision, way: { ...decision.way, kind: 'days' as const } } : decision;
  return { event, warnings, decision: told, ...(asked ? { asked } : {}), titled: fields.title !== undefined };
}

/**
 * How a text is understood as it stands, or, where these are its talks, with lines of one form as its headings; not where
 * it was said at which level of headings they stand.
 */
function bestOf(blocks: readonly Block[], notes: WrittenFile): Understood {
  const plain = understand(blocks, notes);
  const raised =
    readSaid(notes.asked).level === undefined
      ? raisedIn(blocks, plain.decision, { title: notes.fields.title ?? '', read: plain.read })
      : undefined;
  const found = raised && understand(raised.blocks, notes);
  return found && areTalks(raised, found.decision, plain.decision) ? withLines(found) : plain;
}

/** What was understood of lines, whose level is none of headings. */
function withLines(found: Understood): Understood {
  const { way } = found.decision;
  return { ...found, decision: { ...found.decision, way: { ...way, level: itemLevel } } };
}
