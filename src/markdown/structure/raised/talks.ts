import { isPresentWord } from '../../words/headings/meetings.ts';
import type { Decision } from '../decide.ts';
import { type Heading, itemLevel } from '../headings/heading.ts';
import type { Way } from '../ways/way.ts';
import { talkEvidence } from '../ways/worth.ts';
import type { Raised } from './raised.ts';

/** Fewer talks are none of several. */
const fewest = 2;

/**
 * Whether the raised headings of a text are its talks: not where it is the minutes of a meeting or the outline of one
 * talk, nor where the text as it stands, `plain`, has the same talks, or has some of them and leaves out others for a
 * reason. Items are talks only where the file's title sounds like an event's, or is a day.
 */
export function areTalks({ blocks, isList }: Raised, found: Decision, plain: Decision): boolean {
  const { way, file, outline } = found;
  const lines = new Set(blocks.flatMap(({ isRaised, line }) => (isRaised ? [line] : [])));
  const isRaised = ({ line }: Heading) => lines.has(line);
  const raised = outline.all.filter(isRaised);
  const talks = way.kind === 'event' || way.kind === 'days' ? talksOf(way).filter(isRaised) : [];
  if (areKnown(talks, isRaised, isList, plain)) return false;
  if (raised.some(({ key }) => isPresentWord(key)) || areParts(raised, talks, found)) return false;
  const areSeveral = talks.length >= fewest && talks.length >= lines.size * 0.3;
  const areTitles = talks.filter(isNoTitle).length <= talks.length * 0.5;
  return areSeveral && areTitles && (!isList || file.event || way.kind === 'days');
}

/** Whether a text as it stands has some talks, or some of them and leaves out others for a reason. */
function areKnown(
  talks: readonly Heading[],
  isRaised: (heading: Heading) => boolean,
  isList: boolean,
  { way, outline }: Decision,
): boolean {
  const known = talksOf(way);
  const isKnown = new Set(known.map(({ line }) => line));
  if (talks.length > 0 && talks.every(({ line }) => isKnown.has(line))) return true;
  const found = known.filter(({ level }) => level === itemLevel);
  const isChosen = isList || outline.all.some(each => each.isLine && way.roles.get(each) !== 'talk');
  return isChosen && found.length >= fewest && found.every(isRaised);
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
  return speakers.length === 0 && (/[?？]$/.test(title) || /^v?[\d.\s-]+$/i.test(title));
}

function talksOf({ roles }: Way): Heading[] {
  return [...roles].flatMap(([heading, role]) => (role === 'talk' ? [heading] : []));
}
