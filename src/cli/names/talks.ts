import { ambiguous, type Failure, misuse, notFound } from '../../errors.ts';
import { type Place, placeIn, placeOf, splitAddress } from '../../event/address.ts';
import { type Event, type Notes, talksOf } from '../../event/model.ts';
import { findTalks, noTalk as noTalkText, suggestTalks } from '../../search/talk.ts';
import { didYouMean } from '../../text/english.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Context } from '../command.ts';
import { openHint } from './files.ts';

/** What names are looked up in. Romaji are asked for only where a name fits nothing without them. */
export type Names = Pick<Context, 'event' | 'romaji' | 'prefix' | 'program'>;

/**
 * The talks and sections that a name fits, at least one. `others` are names that may have been meant besides.
 * @throws Failure where nothing fits it.
 */
export async function talksNamed(
  names: Names,
  name: string,
  others: readonly string[] = [],
): Promise<readonly Notes[]> {
  if (name.trim() === '')
    throw misuse('the name of a talk is empty', `${names.program} ${listing(await names.event())}`);
  const found = await fitting(names, name);
  if (found.length > 0) return found;
  throw await noTalk(names, name, others);
}

/**
 * The talk or section that a name fits; `others` as above.
 * @throws Failure where nothing fits it, or more than one.
 */
export async function theTalk(names: Names, name: string, others?: readonly string[]): Promise<Notes> {
  const found = await talksNamed(names, name, others);
  if (found.length === 1) return found[0]!;
  const candidates = found.map(({ slug, title }) => `${names.prefix}${slug}  ${title}`);
  throw ambiguous(`'${name}' fits ${candidates.length} ${kindsText(found)}`, candidates, 'name one of these');
}

/**
 * The talks and sections that some names fit, each once; all in the order of the notes where there are none.
 */
export async function theTalks(names: Names, wanted: readonly string[]): Promise<readonly Notes[]> {
  if (wanted.length === 0) return (await names.event()).notes;
  const found = new Set<Notes>();
  for (const name of wanted) found.add(await theTalk(names, name));
  return [...found];
}

/**
 * The place that a talk's name or an address stands for; `others` as above.
 * @throws Failure where it fits nothing, or more than one.
 */
export async function thePlace(names: Names, text: string, others?: readonly string[]): Promise<Place> {
  return (await addressed(names, text)) ?? { kind: 'notes', notes: await theTalk(names, text, others) };
}

/**
 * What an address points at; undefined where the text is no address but may be the name of a talk, as `http/2`
 * is where no talk `http` has two items.
 * @throws Failure where it is one and points at nothing.
 */
async function addressed(names: Names, text: string): Promise<Place | undefined> {
  const parts = splitAddress(text);
  if (!parts) return undefined;
  const event = await names.event();
  const exact = placeOf(event, text.trim());
  if (exact) return exact;
  if (findTalks(event, text).length > 0) return undefined;
  const notes = await theTalk(names, parts.name);
  const place = placeIn(notes, parts.rest);
  if (!place) throw notFound(`nothing at '${text}'`, linesText(names, notes));
  return place;
}

/** Empty where nothing fits a name, read as romaji neither. */
async function fitting({ event, romaji }: Names, name: string): Promise<readonly Notes[]> {
  const found = findTalks(await event(), name);
  return found.length > 0 ? found : findTalks(await event(), name, await romaji());
}

async function noTalk(names: Names, name: string, others: readonly string[]): Promise<Failure> {
  const parts = splitAddress(name);
  const [notes] = parts ? await fitting(names, parts.name) : [];
  if (parts && notes) {
    const shown = `${ofNotes(names, 'show', name)} shows that address`;
    return notFound(noTalkText(name), placeIn(notes, parts.rest) ? shown : linesText(names, notes));
  }
  return notFound(noTalkText(name), await suggestion(names, name, others));
}

function linesText(names: Names, { slug }: Notes): string {
  return `${ofNotes(names, 'lines', slug)} lists its addresses`;
}

/** A command on what is named in the same event, which is named as it was: before the name, or by a flag. */
function ofNotes({ prefix, program }: Names, command: string, name: string): string {
  return `${prefix === '' ? program : 'pepahate'} ${command} ${shellWord(prefix + name)}`;
}

async function suggestion(names: Names, name: string, others: readonly string[]): Promise<string> {
  const near = suggestTalks(await names.event(), name, others);
  const meant = didYouMean(near.map(each => (others.includes(each) ? each : names.prefix + each)));
  if (meant !== undefined) return meant;
  const opened = openHint([name]);
  if (opened !== undefined) return opened;
  if (/^[^\s:]*[^\s:\d][^\s:]*:[^\s:]+$/.test(name))
    return 'before a colon stands an id that pepahate events lists';
  return `${names.program} ${listing(await names.event())}, ${names.program} search WORD looks into them`;
}

/**
 * The command that lists what can be named in an event, and what it does: a diary has sections, and no talks, though it
 * may have a timetable.
 */
export function listing(event: Event): string {
  return talksOf(event).length > 0 ? 'timetable lists the talks' : 'lines shows what there is';
}

/** Several notes as what all of them are. */
function kindsText(notes: readonly Notes[]): string {
  const kinds = new Set(notes.map(({ kind }) => kind));
  return kinds.size > 1 ? 'talks and sections' : kinds.has('section') ? 'sections' : 'talks';
}
