import type { Day, Event, Node, Notes, Slot, Speaker, Talk } from '../event/model.ts';
import { nameKey } from '../text/keys.ts';
import type { Block } from './blocks/block.ts';
import type { readFileName } from './file-name.ts';
import { hideTimetables } from './hidden-timetables.ts';
import type { ReadText } from './inline/index.ts';
import { peopleIn } from './people/people.ts';
import { readSpeakers } from './people/speakers.ts';
import { readTitle } from './people/title/index.ts';
import type { Decision, Region } from './structure/decide.ts';
import { isStandIn } from './structure/heading.ts';
import { type Facts, mentioned } from './talk/facts/facts.ts';
import { splitField } from './talk/facts/fields.ts';
import { heldOn } from './talk/facts/held.ts';
import { readFacts } from './talk/facts/index.ts';
import { factLines } from './talk/facts/lines.ts';
import { indexQuestions } from './talk/index-questions.ts';
import { markQuestions } from './talk/questions/index.ts';
import { decksIn, indexReferences } from './talk/references.ts';
import { slugsOf } from './talk/slugs.ts';
import { addressNodes, buildNodes } from './talk/tree.ts';
import { findDay } from './time/date.ts';
import type { Timetable } from './timetable/index.ts';
import type { Warn } from './warn.ts';
import { headingKey, isQuestionsWord } from './words/headings.ts';

interface ReaderOptions {
  id: string;
  fields: { [key: string]: string | undefined };
  /** All values of the front matter. */
  all: ReadonlyMap<string, string>;
  decision: Decision;
  blocks: readonly Block[];
  timetables: readonly Timetable[];
  read: ReadText;
  warn: Warn;
  first: Facts;
  name: ReturnType<typeof readFileName>;
}

/** Puts an event together from what was decided. */
export class EventReader {
  private readonly options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.options = options;
  }

  event(): Event {
    const { id, fields, decision, timetables, name, first } = this.options;
    const { way, days } = decision;
    const headings = decision.outline.all;
    const allDays = this.days(days);
    const hidden = hideTimetables(timetables, decision, new Set(allDays.map(day => day.title)));
    const regions = decision.regions.filter(region => !hidden.regions.has(region));
    const one = way.kind === 'talk' ? regions.find(({ kind }) => kind === 'talk') : undefined;
    const title =
      fields['title'] ??
      decision.title?.text.text.replaceAll('\n', ' ') ??
      (one?.heading ? one.heading.parts.title : undefined) ??
      (headings.length > 0 && headings.every(isStandIn) ? this.firstLine(decision.regions[0]!) : undefined) ??
      (one ? (first.title ?? (name.sure ? name.title : undefined) ?? this.firstLine(one)) : undefined) ??
      name.title ??
      id;
    const known = ['date', 'end', 'timezone', 'place', 'hashtag', 'url', 'source', 'author'];
    const given = Object.fromEntries(
      known.flatMap(key => (fields[key] === undefined ? [] : [[key, fields[key]]])),
    );
    const slots = this.slots(allDays);
    const notes = this.notes(regions, title, hidden.tables);
    const date = this.date(allDays, one);
    const event: Event = { id, title, ...given, ...(date ? { date } : {}), slots, notes };
    if (allDays.length > 0) event.days = allDays;
    if (hidden.header) event.header = hidden.header;
    return event;
  }

  /**
   * The day of the event, where its front matter does not say: in its heading, its first lines, the file's name.
   * A clock beside the day in front matter is that of a post, and the event was before it where the notes say so.
   */
  private date(days: readonly Day[], one: Region | undefined): string | undefined {
    const { decision, first, name, fields, all, read, blocks } = this.options;
    const given = fields['date'];
    if (given !== undefined)
      return /\d[T\s]+\d{1,2}:\d\d/.test(all.get('date') ?? '')
        ? (heldOn(blocks, read, given) ?? given)
        : given;
    const heading = one?.heading ?? decision.title ?? decision.outline.all[0];
    const below = decision.regions.find(({ preamble }) => preamble)?.blocks ?? [];
    const facts = readFacts(below, read);
    return (
      (heading && (heading.parts.date ?? heading.facts.date ?? findDay(heading.text.text)?.date)) ??
      first.date ??
      facts.date ??
      this.dateIn(below) ??
      days.find(day => day.date !== undefined)?.date ??
      heldOn(blocks, read) ??
      name.date
    );
  }

  /** A full date on a short line among the first ones. */
  private dateIn(blocks: readonly Block[]): string | undefined {
    for (const { text } of factLines(blocks, this.options.read)) {
      const day = text.text.length <= 80 ? findDay(text.text) : undefined;
      if (day?.date) return day.date;
    }
    return undefined;
  }

  /** The first line of notes without a heading, where it can be their title. */
  private firstLine({ heading, blocks }: Region): string | undefined {
    const [block] = blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'image');
    if (heading || block?.kind !== 'paragraph') return undefined;
    const [line = '', ...others] = block.text.split('\n');
    // The day may stand below the title.
    if (others.length > 1 || others.some(other => findDay(other) === undefined)) return undefined;
    const { text } = this.options.read(line, block.line);
    const isTitle =
      text.length <= 70 &&
      splitField(text) === undefined &&
      !/[。.!！:：]$|https?:/.test(text) &&
      (peopleIn(text)?.score ?? 0) < 1.2;
    return isTitle ? readTitle({ text, marks: [] }).title : undefined;
  }

  /** Days of the headings, or of the timetables where the headings name none. */
  private days(days: readonly Day[]): Day[] {
    if (days.length > 0) return [...days];
    const { timetables } = this.options;
    const ofKind = (kind: 'day' | 'track') => timetables.filter(({ over }) => over?.kind === kind);
    const named = ofKind('day').length >= 2 ? ofKind('day') : ofKind('track');
    if (named.length < 2) return [];
    return named.map(({ over }) => ({ title: over!.title, ...(over!.date ? { date: over!.date } : {}) }));
  }

  private slots(days: readonly Day[]): Slot[] {
    const { timetables, decision } = this.options;
    const dayLines = [...decision.way.roles]
      .filter(([, role]) => role === 'day')
      .map(([heading]) => heading.line);
    let named = 0;
    return timetables.flatMap(({ slots, over, block }) => {
      if (
        over !== undefined &&
        (over.kind === 'day' || !timetables.some(other => other.over?.kind === 'day'))
      )
        named++;
      const above = dayLines.filter(line => line < block.line).length;
      // A table above the days' headings is of the day that its own heading names as they do.
      const own = days.findIndex(({ title }) => title === over?.title) + 1;
      const day = dayLines.length === 0 ? named : above || own;
      for (const slot of slots) {
        if (days.length > 0 && day > 0) slot.day = day;
        if (over?.kind === 'track') slot.room ??= over.title;
      }
      return slots;
    });
  }

  private notes(regions: readonly Region[], eventTitle: string, hidden: ReadonlySet<Block>): Notes[] {
    const { warn } = this.options;
    const titled = regions.map(region => ({ region, title: this.titleOf(region, eventTitle) }));
    const slugs = slugsOf(
      titled.map(({ region, title }) => {
        const slug = region.heading?.slug;
        return { title, line: region.line, fallback: region.kind, ...(slug === undefined ? {} : { slug }) };
      }),
      warn,
    );
    let number = 0;
    return titled.map(({ region, title }, index) => {
      const slug = slugs[index]!;
      const blocks = region.blocks.filter(block => !hidden.has(block));
      if (region.kind === 'section')
        return { kind: 'section', ...this.branch(region, title, slug, blocks, []) };
      number++;
      return this.talk(region, title, slug, blocks, number);
    });
  }

  private titleOf({ heading, kind }: Region, eventTitle: string): string {
    if (!heading) return eventTitle;
    if (this.options.decision.way.kind === 'minutes') return heading.text.text || eventTitle;
    if (kind === 'section') return heading.text.text.replaceAll('\n', ' ') || eventTitle;
    return heading.slot?.title ?? (heading.parts.title || eventTitle);
  }

  private talk(region: Region, title: string, slug: string, blocks: readonly Block[], number: number): Talk {
    const { heading } = region;
    const facts = heading?.facts ?? this.options.first;
    const slot = heading?.slot;
    const speakers = this.speakers(region);
    const branch = this.branch(region, title, slug, blocks, speakers);
    const talk: Talk = { kind: 'talk', number, ...branch, speakers };
    const start = slot?.start ?? heading?.parts.start ?? facts.start;
    const minutes = slot ? slot.minutes : (heading?.parts.minutes ?? facts.minutes);
    const room = slot?.room ?? facts.room;
    // A date in the title of a slot is one of what is spoken of.
    const date = slot ? undefined : (heading?.parts.date ?? facts.date);
    if (start !== undefined) talk.start = start;
    if (minutes !== undefined) talk.minutes = minutes;
    if (room !== undefined) talk.room = room;
    if (date !== undefined) talk.date = date;
    if (slot?.day !== undefined) talk.day ??= slot.day;
    if (slot) slot.talk ??= slug;
    return talk;
  }

  private speakers({ heading }: Region): Speaker[] {
    const { first, all, decision, name } = this.options;
    const slot = heading?.slot;
    // Where a heading says that it is a talk, the timetable says who speaks.
    if (slot && (slot.speakers.length > 0 || heading.role === 'talk')) return slot.speakers;
    if (heading && heading.parts.sure >= 0.9) return heading.parts.speakers;
    if (heading && decision.signs.get(heading)!.some(({ name }) => name === 'a name, as most others'))
      return readSpeakers(heading.text.text);
    if (heading && heading.facts.sure >= mentioned) return heading.facts.speakers;
    if (decision.way.kind !== 'talk') return [];
    const given =
      all.get('speaker') ?? all.get('speakers') ?? (all.has('marp') ? all.get('author') : undefined);
    if (given !== undefined) return readSpeakers(given);
    return first.sure >= mentioned ? first.speakers : (name.speakers ?? []);
  }

  private branch(
    region: Region,
    title: string,
    slug: string,
    blocks: readonly Block[],
    speakers: readonly Speaker[],
  ) {
    const { read, warn, timetables } = this.options;
    const nodes: Node[] = buildNodes(blocks, read);
    const known = new Set(speakers.map(({ name }) => nameKey(name)));
    const inside = region.heading !== undefined && isQuestionsWord(headingKey(region.heading.text.text));
    markQuestions(nodes, { known, inside, panel: speakers.some(({ role }) => role !== 'speaker'), warn });
    addressNodes(slug, nodes);
    const slot = region.heading?.slot;
    const cells = slot
      ? (timetables.find(timetable => timetable.cells.has(slot))?.cells.get(slot) ?? [])
      : [];
    const texts = [
      ...(region.heading ? [{ text: region.heading.text, line: region.line }] : []),
      ...cells.map(text => ({ text, line: slot!.line })),
    ];
    const day = region.day === undefined ? {} : { day: region.day };
    const written = region.heading?.text.text.replaceAll('\n', ' ').trim();
    return {
      slug,
      title,
      ...(written !== undefined && written !== title ? { heading: written } : {}),
      ...day,
      nodes,
      questions: indexQuestions(slug, nodes),
      references: indexReferences(slug, nodes, { texts, decks: decksIn(blocks), title }),
      line: region.line,
    };
  }
}
