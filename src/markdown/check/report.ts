import {
  type FileReading,
  type ReadingKind,
  readSaid,
  type SaidReading,
  type Warning,
} from '../../event/reading.ts';
import type { Reading } from '../index.ts';
import type { Decision } from '../structure/decide.ts';
import { itemLevel } from '../structure/headings/heading.ts';
import type { Way } from '../structure/ways/way.ts';
import { quoted } from '../warn.ts';
import { certaintyOf, isMostlyClear } from './certainty.ts';
import { outlineOf } from './outline.ts';
import { summaryOf } from './summary.ts';

/** What a report is to tell. */
export interface ReportOptions {
  /** What the notes were said to be. */
  as?: SaidReading;
  /** Whether to tell why: the headings with their signs, and the runner-up. */
  inspect?: boolean | undefined;
}

/** How a file was understood. */
export function reportOf(reading: Reading, { as, inspect = false }: ReportOptions = {}): FileReading {
  const { event, decision, warnings } = reading;
  const { way } = decision;
  const asked = as ?? reading.asked;
  const refused = asked !== undefined && !isAsked(way, asked) ? refusal(asked) : undefined;
  const by =
    refused !== undefined ? 'signs' : asked !== undefined ? 'hand' : isForm(reading) ? 'form' : 'signs';
  const guesses = warnings.filter(({ lost }) => !lost);
  if (refused !== undefined) guesses.unshift({ line: 1, message: refused });
  if (by === 'signs' && isMostlyClear(decision)) guesses.push(...doubtsIn(decision));
  guesses.sort((one, other) => one.line - other.line);
  return {
    kind: way.kind,
    ...(by === 'hand' ? { as: asked! } : {}),
    ...(refused !== undefined ? { refused } : {}),
    by,
    certainty: by === 'signs' ? certaintyOf(decision) : 'sure',
    summary: summaryOf(event, way.kind, way.level),
    guesses,
    ...(inspect ? { outline: outlineOf(reading) } : {}),
  };
}

/** What a heading was taken for that could as well be something else. */
function doubtsIn({ way, doubts }: Decision): Warning[] {
  return doubts.map(heading => {
    const isTalk = way.roles.get(heading) === 'talk';
    const other = !isTalk ? 'a talk' : heading.level === itemLevel ? 'a line of the notes' : 'a section';
    const text = quoted(heading.text.text.replaceAll('\n', ' '));
    return {
      line: heading.line,
      message: `“${text}” read as ${isTalk ? 'a talk' : 'a section'}, though it may be ${other}`,
    };
  });
}

const names: Record<ReadingKind, string> = {
  talk: 'one talk',
  event: 'an event',
  days: 'days',
  diary: 'a diary',
  minutes: 'minutes',
};

/** A kind of notes as a sentence names it: `one talk`, `an event`. */
export function nameOf(kind: ReadingKind): string {
  return names[kind];
}

/** What notes lack that cannot be read as a kind. All can be read as one talk and as a diary. */
const lacking: Partial<Record<ReadingKind, string>> = {
  event: 'no heading or line looks like one of its talks',
  days: 'no heading looks like a day that has talks',
  minutes: 'too few headings of a level have dates',
};

function refusal(asked: SaidReading): string {
  const { kind, level = 1 } = readSaid(asked);
  if (kind !== undefined)
    return [`the notes cannot be read as ${nameOf(kind)}`, lacking[kind] ?? []].flat().join(': ');
  return `no \`${'#'.repeat(level)}\` heading can be a talk, as ${asked} says`;
}

/** Days are an event too. */
function isAsked({ kind, level }: Way, asked: SaidReading): boolean {
  const said = readSaid(asked);
  if (said.level !== undefined) return level === said.level;
  return kind === said.kind || (kind === 'days' && said.kind === 'event');
}

/**
 * Whether notes are written as docs/format.md describes: nothing was guessed, and every talk either stands in the
 * timetable or, below a title in front matter, has a `{#slug}`.
 */
function isForm({ decision, warnings, titled }: Reading): boolean {
  if (warnings.length > 0) return false;
  const talks = talkHeadings(decision);
  if (talks.length === 0) return false;
  return talks.every(({ slot }) => slot) || (titled && talks.every(({ slug }) => slug !== undefined));
}

function talkHeadings({ way }: Decision) {
  return [...way.roles].filter(([, role]) => role === 'talk').map(([heading]) => heading);
}
