import type { Block } from '../../blocks/block.ts';
import { titleLetters } from '../../people/title/index.ts';
import { eventName } from '../../words/titles/event-names.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import type { Decision } from '../decide.ts';
import { boldLevel, type Heading, isStandIn } from '../headings/heading.ts';
import { isNamed, isSpoken } from '../signs/alone.ts';
import { talkEvidence } from '../ways/worth.ts';
import { isList, type Series } from './series.ts';

/** What is known of a text, as it was read, and of where a series stands in it. */
export interface Surroundings {
  /** The title of the file; whether it sounds like an event's, and whether it says nothing else. */
  title: string;
  event: boolean;
  bare: boolean;
  /** Whether something says who speaks in all of the file. */
  spoken: boolean;
  /** The letters of the headings that are no words of notes. */
  titles: readonly string[];
  /** Whether the heading above is one of several. */
  chapter: boolean;
  /** Whether the series begins in the lower part of a text that has one heading at most. */
  late: boolean;
  /** Whether headings are talks that do not hold the series. */
  elsewhere: boolean;
  /** Whether the heading above could be a talk. */
  belowTalk: boolean;
}

/** The share of a text above a series of its talks, at most. */
const latest = 0.6;

/** In UTF-16 units; shorter titles stand in others by chance. */
const shortestTitle = 4;

/** What is around each series of one text. */
export class SurroundingsOf {
  private readonly plain: Decision;
  private readonly byLine: ReadonlyMap<number, Heading>;
  private readonly headings: readonly Heading[];
  private readonly known: readonly Heading[];
  private readonly ofFile: Pick<Surroundings, 'title' | 'event' | 'bare' | 'spoken' | 'titles'>;

  /** `title`: what front matter gives, or the first line. */
  constructor(plain: Decision, title: string) {
    const { outline, way, file } = plain;
    this.plain = plain;
    this.byLine = new Map(outline.all.map(heading => [heading.line, heading]));
    this.headings = outline.all.filter(({ level }) => level < boldLevel);
    this.known = [...way.roles].flatMap(([heading, role]) => (role === 'talk' ? [heading] : []));
    const name = title || (plain.title?.text.text ?? outline.all[0]?.text.text ?? '');
    const letters = this.headings.flatMap(({ words, parts }) =>
      words.notes ? [] : [titleLetters(parts.title)],
    );
    this.ofFile = {
      title: name,
      event: file.event || soundsLikeEvent(name),
      bare: saysEventAlone(name),
      spoken: file.spoken,
      titles: letters.filter(({ length }) => length >= shortestTitle),
    };
  }

  /** What is around a series; undefined where its heading holds other items or lines that are talks. */
  of(series: Series, blocks: readonly Block[]): Surroundings | undefined {
    const { heading: block, candidates } = series;
    const heading = block && this.byLine.get(block.line);
    const from = block?.line ?? 0;
    const next = this.headings.find(({ line }) => line > from)?.line ?? Number.POSITIVE_INFINITY;
    const lines = new Set(candidates.map(({ index }) => blocks[index]!.line));
    const inside = this.known.filter(each => isStandIn(each) && each.line > from && each.line < next);
    // Items that name nobody may be the notes of the lines above them.
    const isOther = (each: Heading) => !lines.has(each.line) && (isList(series) || isSpoken(each));
    if (inside.some(isOther)) return undefined;
    const { headings, known, plain } = this;
    const others = known.filter(each => each !== heading && !isStandIn(each));
    const isFirst = heading === plain.title || heading === headings[0];
    return {
      ...this.ofFile,
      chapter: heading !== undefined && headings.length > 1 && !isFirst,
      late: headings.length <= 1 && blocks[candidates[0]!.index]!.line > blocks.at(-1)!.end * latest,
      elsewhere: others.filter(isSpoken).length >= 2 || (others.length >= 3 && !known.includes(heading!)),
      belowTalk: heading !== undefined && this.mayBeTalk(heading),
    };
  }

  /** Whether a heading is a talk for sure: what stands below it are its notes. */
  isTalk({ line }: Block): boolean {
    const heading = this.byLine.get(line);
    return heading !== undefined && this.mayBeTalk(heading) && this.isSure(heading);
  }

  private mayBeTalk(heading: Heading): boolean {
    return this.plain.way.roles.get(heading) === 'talk' && !soundsLikeEvent(heading.text.text);
  }

  private isSure(heading: Heading): boolean {
    return isSpoken(heading) || (isNamed(heading) && talkEvidence(heading, this.plain.signs) >= 0.7);
  }
}

/** Whether a title is the name of an event, or of notes about it: none of `What we packed for Rope Conf`. */
function saysEventAlone(title: string): boolean {
  const isPhrase = /\s(?:during|at|from|in|of|for|für|bei|auf|vom?|à|aux?|en|a)\s|で|の/i.test(title);
  return !isPhrase || eventName(title) !== title;
}
