import type { Day } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import { isFormal } from '../blocks/front-matter/index.ts';
import type { ReadText } from '../inline/index.ts';
import type { Region } from '../structure/regions.ts';
import {
  type DayClues,
  dayOnLine,
  heldInFrontMatter,
  heldOn,
  isBefore,
  isOfAnother,
} from '../talk/facts/held.ts';
import { readFacts } from '../talk/facts/index.ts';
import { factLines } from '../talk/facts/lines.ts';
import { type DayFound, findDay } from '../time/date.ts';
import type { EventSources } from './sources.ts';

/** Full dates in short headings that stand below an event's title. */
function datesInHeadings(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) =>
    kind === 'heading' && text.length <= 60 ? (findDay(text)?.date ?? []) : [],
  );
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
  if (posted !== undefined && (isFormal(fields) || fields.reading !== undefined)) return posted;
  const heading = one?.heading ?? decision.title ?? decision.outline.all[0];
  const inHeading = heading && (heading.parts.date ?? heading.facts.date ?? findDay(heading.text.text)?.date);
  const below = decision.regions.filter(({ preamble }) => preamble).flatMap(region => region.blocks);
  const inHeadings = datesInHeadings(below);
  const ofDay = days.find(day => day.date !== undefined)?.date;
  const title = `${fields.title ?? ''} ${heading?.text.text ?? ''}`;
  if (posted !== undefined) {
    const clues = { posted, title };
    const told = heldInFrontMatter(all, clues) ?? heldOn(blocks, read, clues);
    const dates = [inHeading, ...inHeadings, ...datesIn(below, read, clues), ofDay];
    return told ?? dates.find(date => date !== undefined && isBefore(date, posted)) ?? posted;
  }
  return (
    inHeading ??
    inHeadings[0] ??
    first.date ??
    readFacts(below, read).date ??
    datesIn(below, read, { title })[0] ??
    ofDay ??
    heldInFrontMatter(all, { title }) ??
    heldOn(blocks, read, { title }) ??
    name.date
  );
}

/** The days on short lines among the first ones. */
function datesIn(blocks: readonly Block[], read: ReadText, clues: DayClues): string[] {
  return factLines(blocks, read).flatMap(({ text: { text } }) =>
    text.length <= 80 && !isOfAnother(text) ? (dayOnLine(text, clues) ?? []) : [],
  );
}

/** The most days of a year-less date from the event's own; further off, it is no day of it. */
const mostDaysApart = 31;

/** Days with their dates, where their names have a day and a month, and the event's date the year. */
export function withYears(days: readonly Day[], date: string | undefined): Day[] {
  if (date === undefined) return [...days];
  return days.map(day => {
    const found = day.date === undefined ? findDay(day.title) : undefined;
    const own = found && nearest(found, date);
    return own === undefined ? day : { ...day, date: own };
  });
}

/** The date of a day and a month that is near another date; undefined where none is. */
function nearest({ month, day }: DayFound, date: string): string | undefined {
  const year = Number(date.slice(0, 4));
  const two = (number: number) => String(number).padStart(2, '0');
  const dates = [year, year + 1].map(each => `${each}-${two(month)}-${two(day)}`);
  return dates.find(each => Math.abs(Date.parse(each) - Date.parse(date)) <= mostDaysApart * 86_400_000);
}
