import type { Slot } from '../event/model.ts';
import { isTalkSlot } from '../event/slots.ts';
import type { Block } from './blocks/block.ts';
import { type FrontMatter, isFormal } from './blocks/front-matter/index.ts';
import { talkGiven } from './event/given-title.ts';
import type { NamedBy } from './file-name.ts';
import type { ReadText } from './inline/index.ts';
import type { FileSigns } from './structure/ways/way.ts';
import type { Facts } from './talk/facts/facts.ts';
import { speakerOf } from './talk/facts/fields.ts';
import { headingKey } from './words/headings/key.ts';
import { isTalkList } from './words/headings/talk-lists.ts';
import { tellsOfOneself, tellsOfPoints } from './words/oneself.ts';
import { tellsOfOwn } from './words/titles/deeds.ts';
import { eventName } from './words/titles/event-names.ts';
import { soundsLikeAnnouncement, soundsLikeEvent } from './words/titles/event-words.ts';
import { lecturerIn, saysOneTalk, tellsOfTalks } from './words/titles/talk-words.ts';
import { listsWorks } from './words/works.ts';

/** What was read of a file before its headings are understood. */
interface Beginning {
  id: string;
  fields: FrontMatter['fields'];
  all: FrontMatter['all'];
  blocks: readonly Block[];
  /** What stands before the first heading. */
  above: readonly Block[];
  first: Facts;
  name: NamedBy;
  slots: readonly Slot[];
  read: ReadText;
}

/** What is known of a file beside its headings. */
export function fileSigns({
  id,
  fields,
  all,
  blocks,
  above,
  first,
  name,
  slots,
  read,
}: Beginning): FileSigns {
  const { top, isLone, given, names } = titlesOf({ fields, name, blocks, read });
  const isSpoken = above.length > 0 ? first.sure >= 1.3 : first.fields >= 2;
  const speaker = speakerOf(all) !== undefined;
  const post = fields.title ?? top;
  const single = saysOneTalk(fields.title ?? (isLone ? top : ''));
  const isLecture =
    single ||
    saysOneTalk(name.title ?? '') ||
    (lecturerIn(post) !== undefined && !soundsLikeEvent(eventName(post)));
  const formal = fields.title !== undefined && isFormal(fields);
  const ofTitle = talkGiven(fields.title ?? '');
  const isNamedSo =
    [fields.title, isLone ? top : ''].some(each => isTalkList(headingKey(each ?? ''))) ||
    soundsLikeEvent(isLone ? `${fields.title ?? ''} ${top}` : names);
  return {
    titled: (fields.title ?? name.title) !== undefined,
    given: fields.title !== undefined,
    ofTitle,
    spoken: isSpoken || speaker || isLecture || ofTitle.speakers.length > 0,
    speaker,
    presenters: isSpoken ? first.speakers.map(({ name }) => name) : [],
    headed: blocks.find(({ kind }) => kind !== 'rule' && kind !== 'image')?.kind === 'heading',
    event: !isLecture && (tellsOfTalks(introOf(blocks)) || name.several === true || isNamedSo),
    formal,
    single,
    slides: all.has('marp') || isDeck(id, blocks),
    announcement: soundsLikeAnnouncement(names),
    post: fields.date !== undefined,
    blog: isPost(all),
    own: tellsOfOwn(given) && isProse(blocks, 0.5),
    points: isNamedSo && tellsOfPoints(given),
    works: !formal && listsWorks(given),
    prose: isProse(blocks, 0.8),
    personal: isPersonal(blocks),
    slots: slots.filter(isTalkSlot).length,
  };
}

/** What a file is called. */
interface Titles {
  /** The heading on top, `''` where there is none. */
  top: string;
  /** Whether no other heading is of its level. */
  isLone: boolean;
  /** What front matter, the heading on top or the file's name calls it, the first of these. */
  given: string;
  /** All of these. */
  names: string;
}

function titlesOf({
  fields,
  name,
  blocks,
  read,
}: Pick<Beginning, 'fields' | 'name' | 'blocks' | 'read'>): Titles {
  const headings = blocks.filter(({ kind, isRaised }) => kind === 'heading' && !isRaised);
  const [heading] = headings;
  const levels = headings.map(({ level }) => level!);
  const least = levels.reduce((low, level) => Math.min(low, level), 6);
  const isTop = heading !== undefined && (heading.level === 1 || heading.level === least);
  const top = isTop ? read(heading.text, heading.line).text : '';
  // Beside a title that names no event, a file's name that does is the event's of which this is a talk.
  const isLone = top !== '' && levels.filter(level => level === least).length === 1;
  const given = fields.title ?? (top || (name.title ?? ''));
  return { top, isLone, given, names: `${fields.title ?? ''} ${name.title ?? ''} ${top}` };
}

/** Whether front matter has what the tools of blogs write. */
function isPost(all: FrontMatter['all']): boolean {
  return all.has('title') && postKeys.some(key => all.has(key));
}

const postKeys = [
  'layout',
  'emoji',
  'topics',
  'tags',
  'tag',
  'categories',
  'category',
  'permalink',
  'published',
  'slug',
];

/** Whether a file is named as slides, and has rules between them. */
function isDeck(id: string, blocks: readonly Block[]): boolean {
  const rules = blocks.filter(({ kind }) => kind === 'rule').length;
  return rules >= 3 && /^(?:slides?|deck|presentation|スライド|発表資料)(?![\p{L}])/iu.test(id);
}

/** The first paragraphs, as they are written. */
function introOf(blocks: readonly Block[]): string {
  const told = blocks.slice(0, 8).filter(({ kind }) => kind === 'paragraph');
  return told
    .slice(0, 3)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 800);
}

/** Whether a share of what is written stands in paragraphs. */
function isProse(blocks: readonly Block[], share: number): boolean {
  let told = 0;
  let all = 0;
  for (const { kind, text, children } of blocks) {
    // What others have said is none of the writer's.
    if (kind === 'quote' || kind === 'html') continue;
    const length = children.reduce((sum, child) => sum + lengthOf(child.text), lengthOf(text));
    all += length;
    if (kind === 'paragraph') told += length;
  }
  return told > 0 && told >= all * share;
}

/** In UTF-16 units, without the signs of bold. */
function lengthOf(text: string): number {
  return text.replace(/\*\*|__/g, '').length;
}

/** Whether the writer tells mostly in paragraphs, and of oneself again and again. */
function isPersonal(blocks: readonly Block[]): boolean {
  const own = (kind: Block['kind']) => blocks.flatMap(block => (block.kind === kind ? [block.text] : []));
  const told = own('paragraph').join('\n');
  const listed = own('item').reduce((sum, text) => sum + text.length, 0);
  return told.length >= 2 * listed && tellsOfOneself(told.slice(0, longestTold));
}

/** In UTF-16 units: what is looked at for how often the writer tells of oneself. */
const longestTold = 20_000;
