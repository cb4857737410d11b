import { endsIn } from '../../characters.ts';
import { isPresentWord } from '../../words/headings/meetings.ts';
import type { Decision } from '../decide.ts';
import { type Heading, isStandIn, itemLevel } from '../headings/heading.ts';
import { isSpoken } from '../signs/alone.ts';
import type { Way } from '../ways/way.ts';
import { talkEvidence } from '../ways/worth.ts';
import type { Raised } from './index.ts';

/** Fewer talks are none of several. */
const fewest = 2;

/** The share of raised headings that are talks, at least. */
const leastTalks = 0.3;

/** The share of talks that may be lost, and of items that are the talks of a text as it stands, also of all that it looks at. */
const mostLost = 0.2;
const mostFound = 0.7;
const mostFoundOfSeen = 0.5;

/**
 * Whether the raised headings of a text are its talks: not where it is the minutes of a meeting or the outline of one
 * talk, nor where the text as it stands, `plain`, has the same talks, or has most of them and leaves out others for a
 * reason, or has talks with speakers elsewhere that would be lost.
 */
export function areTalks({ above }: Raised, found: Decision, plain: Decision): boolean {
  const { way, outline } = found;
  const raised = outline.all.filter(({ isRaised }) => isRaised);
  const talks =
    way.kind === 'event' || way.kind === 'days' ? talksOf(way).filter(({ isRaised }) => isRaised) : [];
  const known = talksOf(plain.way);
  if (areKnown(talks, raised, plain)) return false;
  if (raised.some(({ key }) => isPresentWord(key)) || areParts(raised, talks, found)) return false;
  const areSeveral = talks.length >= fewest && talks.length >= raised.length * leastTalks;
  const areTitles = talks.filter(isNoTitle).length <= talks.length * 0.5;
  const now = new Set(talksOf(way).map(({ line }) => line));
  const lost = known.filter(each => isSpoken(each) && !now.has(each.line) && !above.has(each.line));
  return areSeveral && areTitles && lost.length <= talks.length * mostLost;
}

/** Whether a text as it stands has some talks, or most of them as items or lines, and leaves out others for a reason. */
function areKnown(talks: readonly Heading[], raised: readonly Heading[], plain: Decision): boolean {
  const known = talksOf(plain.way);
  const isKnown = new Set(known.map(({ line }) => line));
  if (talks.length > 0 && talks.every(({ line }) => isKnown.has(line))) return true;
  const lines = new Set(raised.map(({ line }) => line));
  const found = known.filter(({ level }) => level === itemLevel);
  if (found.length < fewest || !found.every(({ line }) => lines.has(line))) return false;
  const seen = new Set(plain.outline.all.flatMap(each => (isStandIn(each) ? [each.line] : [])));
  const isRefused = talks.some(({ line }) => seen.has(line) && !isKnown.has(line));
  return found.length >= talks.length * (isRefused ? mostFoundOfSeen : mostFound);
}

/**
 * Whether raised headings are the parts of one talk, 【背景】, 【表を増やす】, 【まとめ】: words for parts begin and end them,
 * in an event's notes as many as there are others, and nothing speaks for these as talks.
 */
function areParts(raised: readonly Heading[], talks: readonly Heading[], { file, signs }: Decision): boolean {
  const isWord = ({ words }: Heading) => words.part || words.questions;
  const [first] = raised;
  if (first === undefined || !isWord(first) || !isWord(raised.at(-1)!)) return false;
  if (talks.some(heading => talkEvidence(heading, signs) >= leastEvidence)) return false;
  // `Intro` opens the notes of an event, too.
  return !file.event || (!opening.test(first.key) && raised.filter(isWord).length >= talks.length);
}

/** What speaks for a talk, in the unit of the signs' weights. */
const leastEvidence = 0.7;

const opening =
  /^(?:はじめに|まえがき|イントロ(?:ダクション)?|intro(?:duction)?|einleitung|前言|引言|들어가며|서론)$/;

/** `Where is it?`, `1.2.0`: whether a heading of nobody is a question or a number, as in a FAQ or a list of changes. */
function isNoTitle({ parts: { title, speakers } }: Heading): boolean {
  return speakers.length === 0 && (endsIn(title, '?') || /^v?[\d.\s-]+$/i.test(title));
}

function talksOf({ roles }: Way): Heading[] {
  return [...roles].flatMap(([heading, role]) => (role === 'talk' ? [heading] : []));
}
