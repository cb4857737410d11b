import type { Speaker, Text } from '../../../event/model.ts';
import { toMinutes } from '../../../event/time.ts';
import type { Block } from '../../blocks/block.ts';
import { readSpan } from '../../time/clock.ts';
import { findDay } from '../../time/date.ts';
import type { FieldName } from '../../words/fields.ts';

/** What the first lines below a heading say of the talk. */
export interface Facts {
  speakers: Speaker[];
  /** How sure it is that they are speakers: 0 to 3. */
  sure: number;
  /** How the line looked that was a person and nothing else: `emphasis`, or the kind of its block; and which it was. */
  form?: string;
  /** How the first line looked, where it can be a person, though its name says nothing; and the line. */
  maybe?: { form: string; name: string; place?: string };
  title?: string;
  start?: string;
  minutes?: number;
  date?: string;
  room?: string;
  place?: string;
  /** Lines that were read as fields, `Speaker: …`. */
  fields: number;
}

/** One line of what stands below a heading: of a paragraph, an item, a quotation, a heading. */
export interface FactLine {
  text: Text;
  /** A field by the heading or the item above it: `#### Presenter:` and below it `Ann Lee`. */
  field?: FieldName;
  kind: Block['kind'];
  /** Whether it is an item with a box: something to do, and nobody. */
  isTask?: boolean;
}

/** How sure a speaker is whom only the prose names: enough to name, too little to tell a talk by. */
export const mentioned = 0.8;

/** Whom only a later sentence names: no sign at all. */
export const told = 0.5;

/** Length in minutes; the first that is told counts. */
export function setMinutes(facts: Facts, minutes: number | undefined): void {
  if (minutes !== undefined && minutes > 0) facts.minutes ??= minutes;
}

/** Takes day, time and length out of a text; the first of each that is told counts. */
export function readWhen(facts: Facts, value: string): void {
  const day = findDay(value);
  if (day?.date) facts.date ??= day.date;
  const span = readSpan(value);
  if (!span || facts.start !== undefined) return;
  facts.start = span.start;
  setMinutes(facts, span.minutes);
}

/** Takes the length out of the time when a talk ends, where its start is told. */
export function readEnd(facts: Facts, value: string): void {
  const end = readSpan(value)?.start;
  if (end === undefined || facts.start === undefined) return;
  setMinutes(facts, toMinutes(end) - toMinutes(facts.start));
}
