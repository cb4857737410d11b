import type { Speaker } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { readPeople } from '../../people/speakers.ts';
import { readTitle, titleLetters } from '../../people/title/index.ts';
import { fieldOf } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isSpoken } from '../signs/alone.ts';
import { type Heading, isStandIn } from './heading.ts';

/** Items that are looked at, and their length in UTF-16 units. */
const mostItems = 200;
const longestItem = 300;
/** In letters; less may be any word. */
const shortestTitle = 4;

/** How sure a speaker is whom a list or a table of the talks names. */
const sure = 2;

/**
 * Gives headings without a speaker the one that a table of the talks, with a column for titles and one for speakers,
 * or a list of them, `Queues - Ann Lee`, names elsewhere.
 */
export function addListed(all: readonly Heading[], blocks: readonly Block[], read: ReadText): void {
  const bare = new Map<Heading, string>();
  for (const heading of all) {
    const title = titleLetters(heading.parts.title);
    if (isSpoken(heading) || isStandIn(heading) || title.length < shortestTitle) continue;
    bare.set(heading, title);
  }
  if (bare.size === 0) return;
  const known = new Map<string, Speaker[]>();
  for (const { title, speakers } of listed(blocks, read))
    if (speakers.length > 0) known.set(titleLetters(title), speakers);
  for (const [heading, title] of bare) {
    const speakers = known.get(title);
    if (speakers) heading.facts = { ...heading.facts, speakers, sure };
  }
}

interface Listed {
  title: string;
  speakers: Speaker[];
}

function* listed(blocks: readonly Block[], read: ReadText): Generator<Listed> {
  let left = mostItems;
  for (const block of blocks) {
    if (block.kind === 'table') yield* rowsOf(block, read);
    if (block.kind !== 'item' || block.text.length > longestItem || left-- <= 0) continue;
    const { title, speakers, sure } = readTitle(read(block.text.split('\n')[0]!, block.line));
    if (sure >= 0.9) yield { title, speakers };
  }
}

/** The rows of a table that has a column for titles and one for speakers. */
function rowsOf({ rows = [], line }: Block, read: ReadText): Listed[] {
  const [header = [], ...others] = rows;
  const plain = (cell = '') => read(cell, line).text.trim();
  const fields = header.map(cell => fieldOf(headingKey(plain(cell))));
  const [title, speaker] = [fields.indexOf('title'), fields.indexOf('speaker')];
  if (title < 0 || speaker < 0) return [];
  return others.map(row => ({ title: plain(row[title]), speakers: readPeople(plain(row[speaker])) }));
}
