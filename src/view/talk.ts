import { type Day, isTalk, type Notes, type Talk } from '../event/model.ts';
import { listedReferences } from '../event/references.ts';
import { speakersText } from '../event/speakers.ts';
import { timeText } from '../event/time.ts';
import { type Line, spaced, span } from '../line/line.ts';
import { type Layout, paragraph, titleParagraph, words } from '../line/text.ts';
import { textKey } from '../text/keys.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { type NodeOptions, treeLines } from './nodes/index.ts';
import { referenceLines } from './references.ts';

/** How a talk is to be shown. */
export interface TalkOptions extends Omit<NodeOptions, 'listed'> {
  /** The days of the event, by which a talk says when it was. */
  days?: readonly Day[];
  /** Whether the title has been said above. */
  untitled?: boolean;
}

/** A talk or section: header, its notes in their order, then the references that these do not list themselves. */
export function notesLines(notes: Notes, options: TalkOptions, layout: Layout): Line[] {
  const listed = listedReferences(notes, options.levels);
  const shown = new Set(listed.values());
  const others = notes.references.filter(reference => !shown.has(reference));
  return spaced([
    headerLines(notes, options, layout),
    treeLines(notes.nodes, { ...options, listed }, layout),
    others.length === 0 ? [] : [[span('References', 'heading')], ...referenceLines(others, layout)],
  ]);
}

/** The title, and below it when, where, who and the slug; then the heading as written, where it says more. */
function headerLines(notes: Notes, { days, untitled }: TalkOptions, layout: Layout): Line[] {
  // A preamble: its slug would stand between the event's title and what it says of the event.
  if (untitled && !isTalk(notes)) return [];
  const facts = factsText(notes, days);
  const heading = headingBeyond(notes, facts);
  return [
    ...(untitled ? [] : titleParagraph([], words(sanitizeLine(notes.title), 'title'), layout)),
    ...(facts === '' ? [] : paragraph([], words(facts, 'dim'), layout)),
    ...(heading === undefined ? [] : paragraph([], words(sanitizeLine(heading), 'dim'), layout)),
  ];
}

/** The heading as written, where it has words that neither the title nor the facts have. */
export function headingBeyond({ title, heading }: Notes, facts: string): string | undefined {
  return heading !== undefined && saysMore(heading, `${title} ${facts}`) ? heading : undefined;
}

/** Words that lead from a title to who speaks, or name a link behind it: they say nothing by themselves. */
const emptyWords: ReadonlySet<string> = new Set(
  'by and with von und mit par et avec por y con e com di さん 氏 様 link piped'.split(' '),
);

/** Whether a text has words that another does not have; those of an address are none. */
function saysMore(text: string, other: string): boolean {
  const key = textKey(other);
  const words = textKey(text.replace(/https?:\/\/\S+/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.filter(word => !emptyWords.has(word));
  return said.some(word => !key.includes(word));
}

/** Day, when, where, who, and the slug, on one line. */
export function factsText(notes: Notes, days: readonly Day[] = []): string {
  const day = notes.day === undefined ? '' : (days[notes.day - 1]?.title ?? '');
  const facts = isTalk(notes) ? [when(notes), notes.room ?? '', speakersText(notes.speakers)] : [];
  const slug = notes.slug === notes.title ? '' : notes.slug;
  return [day, ...facts, slug]
    .filter(fact => fact !== '')
    .map(sanitizeLine)
    .join('  ');
}

function when(talk: Talk): string {
  return [talk.date ?? '', timeText(talk)].filter(part => part !== '').join(' ');
}
