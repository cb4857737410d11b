import {
  type Event,
  isTalk,
  type Mark,
  type Node,
  type Notes,
  type Slot,
  type Speaker,
} from '../../event/model.ts';
import type { ReadingKind } from '../../event/reading.ts';
import { append } from '../append.ts';
import { timetableHeading } from '../hidden-timetables.ts';
import { isUncomposed } from '../lines.ts';
import { readSpeakers } from '../people/speakers.ts';
import { slugsOf } from '../talk/slugs.ts';
import { findDay } from '../time/date.ts';
import { keptApart } from './escapes.ts';
import { inlineLine } from './inline.ts';
import { headingLine } from './nodes.ts';
import { below, bodyLines, marksOf, nodesBelow, notesHeading, notesMarkdown, partedLines } from './notes.ts';
import { ownSlots, peopleText, timetableMarkdown } from './timetable.ts';

/** The levels of an event's headings. */
interface Levels {
  /** Of days, and of what belongs to none. */
  outer: number;
  /** Of what belongs to a day. */
  inner: number;
}

/** An event as lines. Each heading says what it is, so that nothing has to be guessed. */
export function eventMarkdown(event: Event): string[] {
  return new EventWriter(event).lines();
}

class EventWriter {
  private readonly event: Event;
  private readonly levels: Levels;
  private readonly slots: Slot[];
  private readonly body: string[] = [];
  /** How many days have their heading. */
  private days = 0;

  constructor(event: Event) {
    this.event = event;
    this.slots = ownSlots(event);
    this.levels = levelsOf(event);
  }

  lines(): string[] {
    const { event } = this;
    const { notes, date, title } = event;
    const bare = headless(event);
    const isOne = isOneTalk(event);
    if (bare) this.add(isOne ? partedLines(bare) : bodyLines(bare, 0));
    // A date in another heading would be the event's.
    else if (date === undefined && !isOne) this.add([titleLine(1, title, 'title')]);
    if (isOne) this.add(this.timetable(0));
    else this.add(this.underHeading(this.timetable(0), this.levels.outer));
    if (isOne && !bare) this.one(notes[0]!);
    else for (const each of notes) if (each !== bare) this.notes(each);
    while (this.days < (event.days?.length ?? 0)) this.day();
    return [...frontMatter(event, readingOf(event), bare && isTalk(bare) ? bare.speakers : []), ...this.body];
  }

  private add(lines: readonly string[]): void {
    append(this.body, below(lines));
  }

  /** The timetable of a day; 0 is what belongs to none. */
  private timetable(day: number): string[] {
    const slots = this.slots.filter(slot => (slot.day ?? 0) === day);
    return timetableMarkdown(slots, slot => this.links(slot), this.event.header?.columns);
  }

  /** The links in a slot's title: the talk's references that neither a node nor its heading points to. */
  private links(slot: Slot): Mark[] {
    const notes = this.event.notes.find(({ slug }) => slug === slot.talk);
    if (!notes) return [];
    const inHeading = new Set(marksOf(notes.references, notes.heading ?? notes.title).map(({ url }) => url));
    return marksOf(
      notes.references.filter(({ url }) => !inHeading.has(url)),
      slot.title,
    );
  }

  /** A section that the reader leaves out, since it holds nothing but the timetable. */
  private underHeading(timetable: readonly string[], level: number): string[] {
    return timetable.length === 0
      ? []
      : [
          titleLine(Math.max(2, level), this.event.header?.heading ?? timetableHeading, 'section'),
          '',
          ...timetable,
        ];
  }

  /** The one talk; what stood above its heading stays there. */
  private one(talk: Notes): void {
    const { nodes, line } = talk;
    const first = nodes.findIndex(node => node.line >= line);
    const above = nodes.slice(0, first < 0 ? undefined : first);
    this.add(nodesBelow(talk, above, 0));
    // A paragraph that leads into a list does so across the heading.
    if (above.at(-1)?.kind === 'paragraph') this.add(['---']);
    this.add(notesMarkdown({ ...talk, nodes: nodes.slice(above.length) }, this.levels.outer, talk.kind));
  }

  private notes(notes: Notes): void {
    const { day = 0 } = notes;
    while (this.days < day - 1) this.day();
    if (this.days < day) {
      const { title } = this.event.days![day - 1]!;
      const own = notes.kind === 'section' && notes.title === title.replaceAll('\n', ' ');
      this.day(own ? notes : undefined);
      if (own) return;
    }
    this.add(notesMarkdown(notes, day > 0 ? this.levels.inner : this.levels.outer, notes.kind));
  }

  /** The heading of the next day with its timetable, and what is said of the day. */
  private day(notes?: Notes): void {
    const { title } = this.event.days![this.days]!;
    const { outer, inner } = this.levels;
    this.days++;
    const timetable = this.timetable(this.days);
    this.add([notes ? notesHeading(notes, outer, 'day') : titleLine(outer, title, 'day')]);
    this.add(notes || outer > 1 ? timetable : this.underHeading(timetable, inner));
    if (notes) this.add(bodyLines(notes, outer));
  }
}

/** A heading that only says what it is. */
function titleLine(level: number, title: string, role: string): string {
  return headingLine(level, `${inlineLine({ text: title, marks: [] })} {.${role}}`);
}

function isOneTalk({ notes, days }: Event): boolean {
  return notes.length === 1 && isTalk(notes[0]!) && !days;
}

/** The notes that stood without a heading: above all others, or the one talk. They go by the event's title. */
function headless(event: Event): Notes | undefined {
  const { notes, title } = event;
  const [first] = notes;
  if (!first || first.title !== title || first.heading !== undefined || first.day !== undefined)
    return undefined;
  if (first.nodes[0]?.line !== first.line || (isTalk(first) && !isOneTalk(event))) return undefined;
  const others = notes
    .slice(1)
    .map(({ kind, slug, title: other, line }) => ({ slug, title: other, line, fallback: kind }));
  const [slug] = slugsOf([{ title, line: first.line, fallback: first.kind }, ...others], () => {});
  return slug === first.slug ? first : undefined;
}

/** Headings of notes stand above those in the notes, as far as there are levels. */
function levelsOf(event: Event): Levels {
  const { notes, days } = event;
  const inner = Math.max(1, Math.min(days ? 3 : 2, highest(notes.flatMap(({ nodes }) => nodes)) - 1));
  return {
    inner: Math.max(days ? 2 : 1, inner),
    outer: isOneTalk(event) ? 1 : days ? Math.max(1, inner - 1) : inner,
  };
}

function highest(nodes: readonly Node[]): number {
  return nodes.reduce(
    (least, { kind, level = 7 }) => (kind === 'heading' ? Math.min(least, level) : least),
    7,
  );
}

/** What the event is read as again. */
function readingOf(event: Event): ReadingKind {
  const { notes, days } = event;
  const talks = notes.filter(isTalk);
  if (talks.length === 0) return 'diary';
  if (isOneTalk(event)) return 'talk';
  if (days) return 'days';
  const isDated = ({ title, heading }: Notes) => heading === undefined && findDay(title) !== undefined;
  return talks.length >= 2 && talks.filter(isDated).length >= talks.length * 0.6 ? 'minutes' : 'event';
}

/** The front matter of an event; `speakers` are those of a talk that has no heading to name them. */
function frontMatter(event: Event, reading: ReadingKind, speakers: readonly Speaker[]): string[] {
  const { title, date, end, timezone, place, hashtag, url, source, author } = event;
  const people = peopleText(speakers);
  // Those that the first lines of the notes name are found there again.
  const isSame = JSON.stringify(readSpeakers(people)) === JSON.stringify(speakers);
  const speaker = people !== '' && isSame ? people : undefined;
  const values = { title, speaker, date, end, timezone, place, hashtag, url, source, author, reading };
  const lines = Object.entries(values).map(([key, value]) =>
    value === undefined ? undefined : `${key}: ${scalar(value)}`,
  );
  return ['---', ...lines.filter(line => line !== undefined), '---'];
}

/** A value as YAML: in quotes where it could be read as more than text. */
function scalar(value: string): string {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,/()+&!?、。「」（）！？・ー-]*$/u.test(value) && !/\s$/.test(value);
  const isAddress = /^https?:\/\/[\w./?=&%+~-]+$/.test(value);
  if ((isPlain && !isUncomposed(value)) || isAddress) return value;
  return keptApart(JSON.stringify(value), unicodeEscape);
}

/** A character as YAML and JSON have it between quotes: `\u0301`. */
function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
