import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import type { ReadText } from '../../inline/index.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { groupedBy } from '../alike.ts';
import type { Decision } from '../decide.ts';
import { boldLevel } from '../headings/heading.ts';
import { isNoted } from './candidate-signs.ts';
import { allSeries, isList, raiseSeries, type Series } from './series.ts';
import { signsOfSeries } from './series-signs.ts';
import { SurroundingsOf } from './surroundings.ts';
import { worthOfSeries } from './weights.ts';

/** A text of which some lines, or items, have been made headings. */
export interface Raised {
  blocks: readonly Block[];
  /** The lines of the headings below which these stand. */
  above: ReadonlySet<number>;
}

/** A text of more blocks has headings that are written as such. */
const mostBlocks = 4_000;

/** The share of a series below which something stands. */
const leastNoted = 0.6;

/**
 * A text whose series of lines or items that are worth enough as talks, one below each heading, are headings a level below
 * that; undefined where there are none. `plain` is what the text is as it stands, `title` what front matter gives.
 */
export function raisedIn(
  written: readonly Block[],
  plain: Decision,
  { title, read }: { title: string; read: ReadText },
): Raised | undefined {
  const { way, file } = plain;
  if (written.length > mostBlocks || way.kind === 'minutes' || file.slides || file.single) return undefined;
  const blocks = withTitle(written);
  const around = new SurroundingsOf(plain, title || (blocks === written ? '' : blocks[0]!.text));
  const least = blocks.reduce((low, { level = low }) => Math.min(low, level), 2);
  const series = allSeries(blocks, read, heading => around.isTalk(heading)).flatMap((own): Judged[] => {
    const level = own.heading ? own.heading.level! + 1 : least;
    const noted = own.notes.filter(isNoted).length;
    const isOne = level < boldLevel && noted >= own.candidates.length * leastNoted;
    const surroundings = isOne ? around.of(own, blocks) : undefined;
    const signs = surroundings && signsOfSeries(own, surroundings, read);
    if (signs === undefined) return [];
    const isTold = signs.has('below a word for talks') || signs.has('led in as talks');
    return [{ series: own, level, worth: worthOfSeries(signs), isTold }];
  });
  const chosen = bestOfEach(takenOf(series));
  if (chosen.length === 0) return undefined;
  return {
    blocks: raiseSeries(blocks, new Map(chosen.map(({ series, level }) => [series, level]))),
    above: new Set(chosen.flatMap(({ series }) => (series.heading ? [series.heading.line] : []))),
  };
}

/** A series with what it is worth, and the level that its candidates have as headings. */
interface Judged {
  series: Series;
  level: number;
  worth: number;
  /** Whether something says that talks follow. */
  isTold: boolean;
}

/** What a series is worth at least, alone and beside others of its form that are worth more. */
const leastAlone = 2;
const leastBeside = 1;

/** Fewer candidates may be anything, or where something says that talks follow. */
const fewest = 3;
const fewestTold = 2;

/** The series that are worth enough, each by itself or with others of its form. */
function takenOf(all: readonly Judged[]): Judged[] {
  const mayBe = all.filter(({ worth }) => worth >= leastBeside);
  return [...groupedBy(mayBe, ({ series }) => series.form).values()].flatMap(takenOfAlike);
}

function takenOfAlike(alike: readonly Judged[]): Judged[] {
  const count = alike.reduce((sum, { series }) => sum + series.candidates.length, 0);
  const sum = alike.reduce((all, { series, worth }) => all + worth * series.candidates.length, 0);
  return alike.filter(({ series, worth, isTold }) => {
    const least = isTold ? fewestTold : fewest;
    const isAlone = worth >= leastAlone && series.candidates.length >= least;
    return isAlone || (sum >= leastAlone * count && count >= least);
  });
}

/** The series below each heading that is worth most; lines before items, which are then their notes. */
function bestOfEach(all: readonly Judged[]): Judged[] {
  const best = new Map<Block | undefined, Judged>();
  for (const own of all) {
    const before = best.get(own.series.heading);
    if (before === undefined || isBetter(own, before)) best.set(own.series.heading, own);
  }
  return [...best.values()];
}

function isBetter(one: Judged, other: Judged): boolean {
  if (isList(one.series) !== isList(other.series)) {
    const [lines, items] = isList(one.series) ? [other, one] : [one, other];
    const isAbove = lines.series.candidates[0]!.index < items.series.candidates[0]!.index;
    if (isAbove) return lines === one;
  }
  return one.worth > other.worth;
}

/** In UTF-16 units. */
const longestTitle = 100;

/** A text without headings that begins with the name of an event, alone on its line, which is its title then. */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others.some(({ kind }) => kind === 'heading')) return blocks;
  const { text } = first;
  if (text.length > longestTitle || text.includes('\n') || endsIn(text, '.!') || !soundsLikeEvent(text))
    return blocks;
  return [{ ...first, kind: 'heading', level: 1 }, ...others];
}
