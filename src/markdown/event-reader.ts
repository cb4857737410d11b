import type { Day, Event, Node, Notes, Slot, Speaker, Talk } from '../event/model.ts';
import { nameKey } from '../text/keys.ts';
import type { Block } from './blocks/block.ts';
import { dateOfEvent, withYears } from './event/day.ts';
import { titleBelowWord } from './event/given-title.ts';
import type { EventSources } from './event/sources.ts';
import { titleOfEvent } from './event/title.ts';
import { speakersBeside } from './file-name.ts';
import { hideTimetables } from './hidden-timetables.ts';
import { readPeople, readSpeakers } from './people/speakers.ts';
import type { Heading } from './structure/headings/heading.ts';
import type { Region } from './structure/regions.ts';
import { told } from './talk/facts/facts.ts';
import { factsOfKeys, speakerOf } from './talk/facts/fields.ts';
import { indexQuestions } from './talk/index-questions.ts';
import { titleOfTalk, titlesBelow } from './talk/own-title.ts';
import { markQuestions } from './talk/questions/index.ts';
import { decksIn, indexReferences } from './talk/references.ts';
import { slugsOf } from './talk/slugs.ts';
import { addressNodes, buildNodes } from './talk/tree.ts';
import type { Timetable } from './timetable/index.ts';
import type { Warn } from './warn.ts';
import { headingKey } from './words/headings/key.ts';
import { holdsQuestions } from './words/headings/questions.ts';
import { lecturerIn } from './words/titles/talk-words.ts';

interface ReaderOptions extends EventSources {
  timetables: readonly Timetable[];
  warn: Warn;
}

/** Puts an event together from what was decided. */
export class EventReader {
  private readonly options: ReaderOptions;
  private readonly titled: ReadonlyMap<Heading, string>;

  constructor(options: ReaderOptions) {
    this.options = options;
    this.titled = titlesBelow(options.decision.outline.all);
  }

  event(): Event {
    const { id, fields, decision, timetables } = this.options;
    const { way, days } = decision;
    const allDays = this.days(days);
    const one = way.kind === 'talk' ? decision.regions.find(({ kind }) => kind === 'talk') : undefined;
    const title = titleOfEvent(this.options, one);
    const hidden = hideTimetables(timetables, decision, new Set([title, ...allDays.map(day => day.title)]));
    const regions = decision.regions.filter(region => !hidden.regions.has(region));
    const known = ['date', 'end', 'timezone', 'place', 'hashtag', 'url', 'source', 'author'] as const;
    const given = Object.fromEntries(
      known.flatMap(key => (fields[key] === undefined ? [] : [[key, fields[key]]])),
    );
    const slots = this.slots(allDays);
    const notes = this.notes(regions, title, hidden.tables);
    const date = dateOfEvent(this.options, allDays, one);
    const event: Event = { id, title, ...given, ...(date ? { date } : {}), slots, notes };
    if (allDays.length > 0) event.days = withYears(allDays, date);
    if (hidden.header) event.header = hidden.header;
    return event;
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

  private titleOf(region: Region, eventTitle: string): string {
    const { heading, kind } = region;
    if (!heading) return eventTitle;
    if (this.options.decision.way.kind === 'minutes') return heading.text.text || eventTitle;
    if (kind === 'section') return heading.text.text.replaceAll('\n', ' ') || eventTitle;
    return (
      heading.slot?.title ?? (titleOfTalk(region, { ...this.options, titled: this.titled }) || eventTitle)
    );
  }

  private talk(region: Region, title: string, slug: string, blocks: readonly Block[], number: number): Talk {
    const { heading } = region;
    const facts = heading?.facts ?? this.options.first;
    const slot = heading?.slot;
    const speakers = this.speakers(region);
    const branch = this.branch(region, title, slug, blocks, speakers);
    const talk: Talk = { kind: 'talk', number, ...branch, speakers };
    const given = this.options.decision.way.kind === 'talk' ? factsOfKeys(this.options.all) : facts;
    const start = slot?.start ?? heading?.parts.start ?? facts.start ?? given.start;
    const minutes = slot ? slot.minutes : (heading?.parts.minutes ?? facts.minutes ?? given.minutes);
    const room = slot?.room ?? facts.room ?? given.room;
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
    const { id, first, fields, all, decision, name } = this.options;
    const slot = heading?.slot;
    // Where a heading says that it is a talk, the timetable says who speaks.
    if (slot && (slot.speakers.length > 0 || heading.role === 'talk')) return slot.speakers;
    if (heading && heading.parts.sure >= 0.9 && heading.parts.speakers.length > 0)
      return heading.parts.speakers;
    if (heading && heading.facts.sure >= told) return heading.facts.speakers;
    if (decision.way.kind !== 'talk') return [];
    const given = speakerOf(all) ?? (all.has('marp') ? all.get('author') : undefined);
    if (given !== undefined) return readSpeakers(given);
    if (first.sure >= told) return first.speakers;
    const lecturer = lecturerIn(fields.title ?? '');
    if (lecturer !== undefined) return readPeople(lecturer);
    if (titleBelowWord(this.options) !== undefined) return readPeople(fields.title!);
    const named = decision.file.ofTitle.speakers;
    if (named.length > 0) return named;
    const title = heading?.parts.title;
    return name.speakers ?? (title === undefined ? undefined : speakersBeside(id, title)) ?? [];
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
    const inside = region.heading !== undefined && holdsQuestions(headingKey(region.heading.text.text));
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
