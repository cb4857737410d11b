import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { isBehindTitle } from '../../people/title/forms/form.ts';
import { readTitle, titleLetters } from '../../people/title/index.ts';
import { findDay } from '../../time/date.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { mostFrequent } from '../alike.ts';
import type { TitleLines } from './titles.ts';

/** Fewer lines may be parts of one talk. */
const fewest = 3;

/** In UTF-16 units. */
const longestTitle = 120;

/** The lines of a text without headings that stand alone and are titles, in the way in which more are. */
export function standingTitles(blocks: readonly Block[]): TitleLines | undefined {
  const spoken = spokenTitles(blocks);
  const noted = notedTitles(blocks);
  const titles = noted.size > spoken.size ? noted : spoken;
  return titles.size > 0 ? { blocks, titles } : undefined;
}

/** The paragraphs that are a title with its speaker, where two or more are and each has notes below. */
function spokenTitles(blocks: readonly Block[]): ReadonlySet<Block> {
  const titles = blocks.filter(({ kind, text }) => kind === 'paragraph' && isSpokenTitle(text));
  // Below the one heading of a talk a line or two may name people.
  const fewestSpoken = blocks[0]?.kind === 'heading' ? 3 : 2;
  const found = new Set(titles);
  const isNoted = (_: Block, index: number) =>
    blocks[index + 1] !== undefined && !found.has(blocks[index + 1]!);
  const noted = blocks.filter((block, index) => found.has(block) && isNoted(block, index));
  return titles.length >= fewestSpoken && noted.length === titles.length ? found : new Set();
}

/** `Queues that bend - Ann Lee`, and no sentence. */
function isSpokenTitle(text: string): boolean {
  if (text.length > longestTitle || text.includes('\n') || endsIn(text, '.!?:')) return false;
  const { sure, form } = readTitle({ text, marks: [] });
  return sure >= 1.2 && isBehindTitle(form);
}

/**
 * The lines of a text without headings, but for one on top, that stand alone, each right above a list or what is
 * indented, where they are talks: half of them name a speaker, or begin with a word and a number, `Talk 2: Queues`; or
 * most end in a like bracket, `Queues (4 votes)`; or a list above names three or more of them and the text begins with
 * the name of an event or with its day. None where they are not.
 */
function notedTitles(blocks: readonly Block[]): ReadonlySet<Block> {
  const none = new Set<Block>();
  const lines = blocks.filter((block, index) => isTitle(block) && isItemOrIndent(blocks[index + 1]));
  if (lines.length < fewest) return none;
  if (lines.filter(isSpoken).length >= lines.length / 2) return new Set(lines);
  const labelled = lines.filter(isLabelled);
  if (labelled.length >= fewest && labelled.length >= lines.length / 2) return new Set(labelled);
  const { text: ending, times } = mostFrequent(lines.map(endingOf));
  if (times >= fewest && times >= lines.length / 2)
    return new Set(lines.filter(line => endingOf(line) === ending));
  const items = lettersOfItems(blocks);
  const listed = lines.filter(line => (items.get(lettersOf(line)) ?? line.line) < line.line);
  return listed.length >= fewest && beginsLikeEvent(blocks) ? new Set(listed) : none;
}

function isTitle({ kind, text }: Block): boolean {
  return kind === 'paragraph' && !text.includes('\n') && mayBeAboveNotes(text);
}

/** Whether a line can be a title with its notes below: no sentence, lead-in, address or word of notes. */
export function mayBeAboveNotes(line: string): boolean {
  if (line.length > longestTitle || endsIn(line, '.!:,')) return false;
  return !/^<?https?:\S+$/.test(line) && !isWordOfNotes(headingKey(line));
}

/** Whether a block is an item, or an indent in no language. */
export function isItemOrIndent(block: Block | undefined): boolean {
  if (block?.kind === 'item') return true;
  const isIndent = block?.kind === 'code' && block.language === undefined;
  return isIndent && block.end - block.line < block.text.split('\n').length;
}

function isSpoken({ text }: Block): boolean {
  const { sure, form } = readTitle({ text, marks: [] });
  return sure >= 0.9 && form !== 'person';
}

/** `Talk 2: Queues`, セッション3 待ち行列. */
function isLabelled({ text }: Block): boolean {
  return /^\p{L}{2,10}\s?#?\d/u.test(text) && readTitle({ text, marks: [] }).numbered;
}

/** The bracket at the end of a line, with `#` for its numbers. */
function endingOf({ text }: Block): string {
  return (/[(（[［]\s?([^()（）[\]]{1,16})[)）\]］]$/u.exec(text)?.[1] ?? '').replace(/\d+/g, '#').trim();
}

/** The letters of a title, without what stands in brackets behind it. */
function lettersOf({ text }: Block): string {
  return titleLetters(readTitle({ text, marks: [] }).title);
}

/** The lines of the items, the first of those that have the same letters. */
function lettersOfItems(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const items = new Map<string, number>();
  for (const { kind, text, line } of blocks) {
    const letters = kind === 'item' && text.length <= longestTitle ? titleLetters(text) : '';
    if (letters !== '' && !items.has(letters)) items.set(letters, line);
  }
  return items;
}

/** Whether the first paragraph has a day or sounds like the name of an event. */
function beginsLikeEvent(blocks: readonly Block[]): boolean {
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, 200) ?? '';
  return findDay(first) !== undefined || soundsLikeEvent(first);
}
