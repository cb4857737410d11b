import type { Mark, Text } from '../../../event/model.ts';
import { narrow } from '../../time/narrow.ts';
import { saysOnlyWhat } from '../../words/titles/talk-words.ts';
import { nameScore } from '../names.ts';
import { behindBy } from '../people.ts';
import { readPeople } from '../speakers.ts';
import { takeAhead } from './ahead.ts';
import { takeApart } from './apart.ts';
import { takeBrackets } from './brackets.ts';
import { type Clues, profilesOf } from './clues.ts';
import { takeField, takeSpeakers } from './forms/index.ts';
import { noHabits, type SpeakerHabits } from './habits.ts';
import { takeLabel, takeTrack } from './labels.ts';
import { trimEdges, unquote, withHatenaNames, withoutAddress, withoutShown } from './ornaments.ts';
import type { TitleParts } from './parts.ts';
import { withoutSign } from './signs.ts';
import { addSpot } from './spots.ts';
import { type TimesTaken, takeTimes } from './times.ts';
import { toldTitle } from './told.ts';
import { spotBehindGap, wideTitle } from './wide.ts';

/** In UTF-16 units; what is longer is taken as it stands. */
const longestTitle = 400;

/** Reads a heading; `habits` are those of the file. */
export function readTitle(written: Text, habits: SpeakerHabits = noHabits): TitleParts {
  const text = withoutShown(withoutAddress(withHatenaNames(written)));
  const parts = wholeTitle(text.text);
  const parted = partedTitle(text, habits);
  if (parted) return { ...parts, ...parted };
  if (text.text.length > longestTitle) return parts;
  const behindGap = spotBehindGap(text.text);
  if (behindGap) addSpot(parts, 'wide', behindGap.name);
  const clues: Clues = { profiles: profilesOf(text), habits };
  let rest = trimEdges(withoutTags(text.text).replace(/\s+/g, ' '));
  rest = takeTimes(takeTrack(rest), parts);
  const untimed = rest;
  rest = takeLabel(rest, parts);
  const unlabelled = rest;
  rest = takeTimes(rest, parts);
  // `Keynote: 7 May 2015 with Ann Lee`
  if (isKeynote.test(labelTaken(untimed, unlabelled)))
    rest = rest.replace(/^(?:with|mit|avec|con|com)\s(?=\p{Lu})/u, 'by ');
  const whole = unquote(rest, parts);
  if (whole !== rest) return { ...parts, title: trimEdges(whole) };
  rest = takeField(rest, parts, clues);
  if (parts.sure === 0) rest = takeAhead(rest, text, parts, clues);
  rest = trimEdges(takeBrackets(rest, parts, clues));
  if (parts.sure === 0) rest = takeLinked(rest, text, parts);
  // A line of its own comes before what stands in it, and all behind bold before what stands there.
  const isParted = text.text.trimEnd().includes('\n') || beginsInBold(text);
  if (parts.sure === 0 && isParted) rest = takeApart(rest, text, parts, clues);
  if (parts.sure === 0) rest = takeSpeakers(rest, parts, clues);
  if (parts.sure === 0) rest = takeApart(rest, text, parts, clues);
  rest = takeTimes(trimEdges(rest), parts);
  rest = takeBrackets(rest, parts, { ...clues, habits: noHabits });
  // 帳簿の話」: who wrote it forgot where the quotation begins.
  const bare = unquote(rest, parts).replace(/^([^「『]{3,})[」』]$/u, '$1');
  const plain = trimEdges(bare).replace(/\s*[:：,、，]$/, '');
  // …は三枝さんから: what is left is no title.
  const isLeft = parts.speakers.length > 0 && particles.test(plain);
  parts.title = (isLeft ? '' : plain) || trimEdges(text.text) || parts.title;
  if (parts.speakers.length > 0)
    parts.title = withKind({ ...parts, title: withoutSign(parts.title) }, untimed, unlabelled);
  return parts;
}

function beginsInBold({ text, marks }: Text): boolean {
  return marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end < text.trimEnd().length,
  );
}

/** A title that says nothing else. */
export function wholeTitle(title: string): TitleParts {
  return {
    title: title.trim(),
    speakers: [],
    sure: 0,
    timed: false,
    numbered: false,
    quoted: false,
    spots: [],
  };
}

/**
 * A title that is only a kind: `Fireside chat with Ann Lee` is whole, `Keynote: Ann Lee` and `LT4. by Ann Lee` are hers
 * without her name.
 */
function withKind({ title, form }: TitleParts, untimed: string, unlabelled: string): string {
  if (saysOnlyWhat(title)) return untimed;
  const label = labelTaken(untimed, unlabelled);
  const isKind = isKeynote.test(label) || (/\p{L}/u.test(label) && behindBy(unlabelled) !== undefined);
  return form === 'person' && isKind ? label.replace(/[\s:：.．/／\-–—]+$/, '') : title;
}

/** What stood before what is left of a title. */
function labelTaken(whole: string, left: string): string {
  return whole.slice(0, Math.max(0, whole.length - left.length));
}

/** What a link or a wide gap parts from the people. */
function partedTitle(text: Text, habits: SpeakerHabits): Partial<TitleParts> | undefined {
  const told = toldTitle(text);
  if (told) {
    const { title, quoted } = readTitle({ text: told.title, marks: [] });
    return { title, quoted, speakers: told.speakers, sure: 2.6, form: 'by' };
  }
  return text.text.length > longestTitle || !/\u3000|\s\s|[」』》]\s/.test(text.text)
    ? undefined
    : widelyParted(text.text, habits);
}

/** `19:10 - 19:30   @ann   Queues`: what wide gaps part, behind a time as well. */
function widelyParted(text: string, habits: SpeakerHabits): Partial<TitleParts> | undefined {
  const when: TimesTaken = { timed: false };
  const untimed = takeTimes(text.trim(), when);
  const wide = wideTitle(untimed) ?? usualWide(untimed, habits);
  if (!wide) return undefined;
  const own = readTitle({ text: wide.title, marks: [] });
  const title = own.sure > 0 ? wide.title : own.title;
  const timed = own.timed || when.timed;
  return {
    ...own,
    ...when,
    timed,
    title,
    speakers: wide.speakers,
    sure: Math.max(1.3, wide.score),
    form: 'wide',
  };
}

/** What stands behind a wide gap where others of the level have their speakers. */
function usualWide(text: string, habits: SpeakerHabits): ReturnType<typeof wideTitle> {
  const spot = (habits.get('wide') ?? 0) >= 2 ? spotBehindGap(text) : undefined;
  return spot && { title: spot.title, speakers: readPeople(spot.name), score: 1.3 };
}

/** The site of the slides or the video, as pages of it are called: ` // Speaker Deck`. */
const siteBehind =
  /\s+(?:\/\/|[-–—|])\s(?:speaker ?deck|slideshare|docswell|youtube|vimeo|connpass|doorkeeper)\s*$/i;

/** A title without the tags, the site and the number behind it: `Queues #conf24`, `帳簿の話　JS2-01　#kaigi`. */
function withoutTags(title: string): string {
  const bare = title.replace(/(?:[\s\u3000]+[#＃][\p{L}_][\p{L}\p{N}_]{2,30}){1,4}\s*$/u, '');
  return bare.replace(siteBehind, '').replace(/\s*\u3000+[A-Z]{1,3}\d?-\d{1,3}\s*$/u, '');
}

/** Words that say how somebody stands in a sentence, without what it says. */
const particles = /^(?:から|より|による|と|の|が|は|へ|さん|です|でした)+$/u;

const isKeynote = /keynote|基調講演|キーノート/i;

/** `Hooks and filters [Ann Lee](…)`: a name that is a link and stands last. */
function takeLinked(rest: string, { text, marks }: Text, parts: TitleParts): string {
  const end = text.trimEnd().length;
  const last = marks.find(mark => mark.kind === 'link' && mark.end === end && mark.start > 2);
  const name = last && !/^(?:by|par|von|por)\s/.test(rest) ? text.slice(last.start, last.end).trim() : '';
  const before = rest.endsWith(name) ? rest.slice(0, rest.length - name.length) : '';
  // `by [Ann Lee](…) and [Bob Ray](…)`, `[Ann Lee](…), [Bob Ray](…)`: the link is the last of several.
  if (/\s(?:and|und|et|&|\+)\s$/.test(before) || (last && isBehindLink(last, text, marks))) return rest;
  if (name === '' || nameScore(name) < 1.3 || !/[\p{L}\p{N})）」』!?],?\s$/u.test(before)) return rest;
  const form = /,\s$/.test(before) ? 'comma-last' : 'link';
  Object.assign(parts, { speakers: readPeople(name), sure: 2, form });
  return before
    .replace(/\s(?:by|with|von|mit|par|avec|from|w\/)\s$/i, '')
    .replace(/,\s*$/, '')
    .trim();
}

/** Whether another link stands before one, and only a sign between. */
function isBehindLink(link: Mark, text: string, marks: readonly Mark[]): boolean {
  const isBefore = ({ kind, start, end }: Mark) => kind === 'link' && start > 0 && end < link.start;
  return marks.some(mark => isBefore(mark) && /^\s*[,、&/／]\s*$/.test(text.slice(mark.end, link.start)));
}

/** For comparison: letters and digits, folded. */
export function titleLetters(text: string): string {
  return narrow(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
