import type { Day } from '../event/model.ts';
import type { Block } from './blocks/block.ts';
import { type Fields, isFormal } from './blocks/front-matter/index.ts';
import type { NamedBy } from './file-name.ts';
import type { ReadText } from './inline/index.ts';
import { peopleIn } from './people/people.ts';
import { readTitle } from './people/title/index.ts';
import type { Decision, Region } from './structure/decide.ts';
import { isStandIn } from './structure/heading.ts';
import type { Facts } from './talk/facts/facts.ts';
import { splitField } from './talk/facts/fields.ts';
import { heldInFrontMatter, heldOn } from './talk/facts/held.ts';
import { readFacts } from './talk/facts/index.ts';
import { factLines } from './talk/facts/lines.ts';
import { findDay } from './time/date.ts';

/** What an event's title and date are taken from. */
export interface EventSources {
  id: string;
  /** Values of the front matter that the model knows. */
  fields: Fields;
  /** All values of the front matter. */
  all: ReadonlyMap<string, string>;
  decision: Decision;
  blocks: readonly Block[];
  read: ReadText;
  /** The facts in the first lines. */
  first: Facts;
  /** What the file's name says. */
  name: NamedBy;
}

/** The title of an event. `one` is the talk of a file that is one. */
export function titleOfEvent(sources: EventSources, one: Region | undefined): string {
  const { id, fields, decision, name, first, read } = sources;
  const headings = decision.outline.all;
  const areStandIns = headings.length > 0 && headings.every(isStandIn);
  return (
    fields['title'] ??
    decision.title?.text.text.replaceAll('\n', ' ') ??
    (one?.heading ? one.heading.parts.title : undefined) ??
    (areStandIns ? firstLine(decision.regions[0]!, read) : undefined) ??
    (one ? (first.title ?? (name.sure ? name.title : undefined) ?? firstLine(one, read)) : undefined) ??
    name.title ??
    id
  );
}

/** The first line of notes without a heading, where it can be their title. */
function firstLine({ heading, blocks }: Region, read: ReadText): string | undefined {
  const [block] = blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'image');
  if (heading || block?.kind !== 'paragraph') return undefined;
  const [line = '', ...others] = block.text.split('\n');
  // The day may stand below the title.
  if (others.length > 1 || others.some(other => findDay(other) === undefined)) return undefined;
  const { text } = read(line, block.line);
  const isTitle =
    text.length <= 70 &&
    splitField(text) === undefined &&
    !/[。.!！:：]$|https?:/.test(text) &&
    (peopleIn(text)?.score ?? 0) < 1.2;
  return isTitle ? readTitle({ text, marks: [] }).title : undefined;
}

/**
 * The day of an event: what its notes say that it is, in the weeks before the day that front matter has for them; or
 * that day; or else what their heading, their first lines, a sentence or the file's name says. Notes of the form that
 * needs no guessing have it in front matter.
 */
export function dateOfEvent(
  sources: EventSources,
  days: readonly Day[],
  one: Region | undefined,
): string | undefined {
  const { decision, first, name, fields, all, read, blocks } = sources;
  const posted = fields.date;
  if (posted !== undefined) {
    if (isFormal(fields) || fields.reading !== undefined) return posted;
    return heldInFrontMatter(all, { posted }) ?? heldOn(blocks, read, { posted }) ?? posted;
  }
  const heading = one?.heading ?? decision.title ?? decision.outline.all[0];
  const below = decision.regions.find(({ preamble }) => preamble)?.blocks ?? [];
  const facts = readFacts(below, read);
  const year = yearIn(`${fields.title ?? ''} ${heading?.text.text ?? ''}`);
  const clues = year === undefined ? {} : { year };
  return (
    (heading && (heading.parts.date ?? heading.facts.date ?? findDay(heading.text.text)?.date)) ??
    first.date ??
    facts.date ??
    dateIn(below, read) ??
    days.find(day => day.date !== undefined)?.date ??
    heldInFrontMatter(all, clues) ??
    heldOn(blocks, read, clues) ??
    name.date
  );
}

function yearIn(title: string): number | undefined {
  const match = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/.exec(title);
  return match ? Number(match[0]) : undefined;
}

/** A full date on a short line among the first ones. */
function dateIn(blocks: readonly Block[], read: ReadText): string | undefined {
  for (const { text } of factLines(blocks, read)) {
    const day = text.text.length <= 80 ? findDay(text.text) : undefined;
    if (day?.date) return day.date;
  }
  return undefined;
}
