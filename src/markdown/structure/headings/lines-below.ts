import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import type { ReadText } from '../../inline/index.ts';
import { behindBy, peopleScore } from '../../people/people.ts';
import { isJob, isOrganisation } from '../../people/roles.ts';
import { isBehindTitle } from '../../people/title/forms/form.ts';
import { readTitle } from '../../people/title/index.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { isSigned } from '../../talk/questions/signs.ts';
import { timeAlone } from '../../time/clock.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isSentence } from '../../words/titles/chapters.ts';
import type { UnreadHeading } from './find.ts';
import { itemLevel } from './heading.ts';
import type { Written } from './shared.ts';

/** In UTF-16 units; a longer line is prose, if it is not set apart. */
const longestTitle = 120;
const longestApart = 200;

/** How the line right below a heading looks, where it can be a title; `told` as a sentence does. */
type Look = 'field' | 'bold' | 'quoted' | 'link' | 'spoken' | 'plain' | 'told';

/** The line right below a heading that can be its title. */
export interface LineBelow extends Written {
  look: Look;
  /** What of it is in bold, in a link or in quotation marks. */
  apart?: string;
  /** The next line of the paragraph, or the item behind it. */
  next: string;
  isItem: boolean;
  /** Whether it is a paragraph of its own, with something else below it. */
  isAlone: boolean;
}

/** The line right below a heading, where it can be a title. */
export function lineBelow(
  { index }: UnreadHeading,
  blocks: readonly Block[],
  read: ReadText,
): LineBelow | undefined {
  const place = blocks[index + 1]?.kind === 'rule' ? index + 2 : index + 1;
  const below = blocks[place];
  if (below?.kind !== 'paragraph' && below?.kind !== 'item') return undefined;
  const [first = '', second = ''] = below.text.split('\n');
  const beside = below.kind === 'item' ? [...below.children, blocks[place + 1]] : [];
  const other = second || (beside.find(block => block?.kind === 'item')?.text.split('\n')[0] ?? '');
  const text = read(first, below.line);
  const bare = text.text.trim();
  if (!/\p{L}/u.test(bare) || bare.length > longestApart || /https?:/.test(bare)) return undefined;
  if (isSigned({ kind: 'paragraph', text: bare })) return undefined;
  const behind = blocks[place + 1]?.kind ?? 'heading';
  const isAlone = below.kind === 'paragraph' && other === '' && behind !== 'heading' && behind !== 'rule';
  const own = { level: itemLevel, text, next: other, isItem: below.kind === 'item', isAlone };
  const field = splitField(bare);
  if (field)
    return field.field === 'title'
      ? { ...own, look: 'field', text: { text: field.value, marks: [] } }
      : undefined;
  const look = lookOf(text, other !== '');
  return look && { ...own, ...look };
}

type Looked = Pick<LineBelow, 'look' | 'apart'>;

function lookOf(text: Text, hasMore: boolean): Looked | undefined {
  const line = text.text.trim();
  if (timeAlone(line) || behindBy(line) !== undefined) return undefined;
  const apart = setApart(text);
  if (apart) return apart;
  if (line.length > longestTitle || endsIn(line, '.…:,') || isWordOfNotes(headingKey(line))) return undefined;
  const { sure, form } = readTitle(text);
  if (sure >= 0.9 && isBehindTitle(form)) return { look: 'spoken' };
  const score = peopleScore(line);
  if (score >= 2) return undefined;
  const isTold = score >= 1.2 || isJob(line) || isOrganisation(line) || isSentence(line) || endsIn(line, '!');
  if (isTold) return hasMore ? undefined : { look: 'told' };
  return { look: 'plain' };
}

/** In UTF-16 units, of who speaks behind a title that is set apart. */
const longestPerson = 80;

/** A title in bold, in a link or in quotation marks, and at most who speaks behind it. */
function setApart({ text, marks }: Text): Looked | undefined {
  const line = text.trimEnd();
  const mark = marks.find(({ kind, start }) => (kind === 'strong' || kind === 'link') && start === 0);
  const quoted = /^[「『“"《][^「」『』“”"《》]{2,}[」』”"》]/u.exec(line)?.[0];
  const end = mark?.end ?? quoted?.length;
  if (end === undefined) return undefined;
  const look = mark === undefined ? 'quoted' : mark.kind === 'link' ? 'link' : 'bold';
  const rest = line.slice(end).trim();
  const apart = line.slice(0, end);
  if (rest === '') return peopleScore(line) >= 1.2 ? undefined : { look, apart };
  const isPerson =
    rest.length <= longestPerson &&
    (/^(?:[-–—/／|｜,、(（]|by\s|par\s|von\s)/u.test(rest) || peopleScore(rest) >= 1.2);
  return isPerson && !isSentence(rest) && !endsIn(rest, '.') ? { look, apart } : undefined;
}
