import type { Slot } from '../event/model.ts';
import type { Block } from './blocks.ts';
import { foldTitle } from './characters.ts';
import { plain } from './inline.ts';
import { splitSlug } from './slugs.ts';
import type { Timetable } from './timetable.ts';
import { count, quoted, type Warn } from './warn.ts';

/** What stands below one heading of the talks' level or above, or before the first. */
export interface Region {
  /** Plain text; undefined before the first heading. */
  title?: string;
  slug?: string;
  level: number;
  line: number;
  blocks: Block[];
  talk: boolean;
  /** Of a talk. */
  slot?: Slot;
}

interface Heading {
  block: Block;
  title: string;
  slug?: string;
  key: string;
}

/** Headings that begin no talk where no timetable says what does; folded. */
const structural = new Set(
  (
    '会場 休憩 昼休憩 オープニング クロージング 懇親会 受付 感想 まとめ 参考 資料 はじめに おわりに 注意 注意事項 目次 ' +
    'タイムテーブル スケジュール アジェンダ 概要 q&a 質疑応答 opening closing lunch break summary takeaways timetable ' +
    'schedule agenda about abouttheevent aboutthesenotes references notes impressions introduction links'
  )
    .split(' ')
    .map(foldTitle),
);

/** Whether a title, folded, names a part of the event that is no talk. */
function isStructural(key: string): boolean {
  return structural.has(key.replace(/[:\uff1a]$/, ''));
}

/** Takes out the timetable, and the heading of level 2 or deeper that holds nothing else. */
export function withoutTimetable(blocks: readonly Block[], timetable: Timetable | undefined): Block[] {
  if (!timetable) return [...blocks];
  const index = blocks.indexOf(timetable.block);
  const rest = blocks.filter(block => block !== timetable.block);
  let before = index - 1;
  while (blocks[before]?.kind === 'blank') before--;
  let after = index + 1;
  while (blocks[after]?.kind === 'blank' || blocks[after]?.kind === 'rule') after++;
  const heading = blocks[before];
  if (heading?.kind !== 'heading' || heading.level === 1) return rest;
  const next = blocks[after];
  const alone = next === undefined || (next.kind === 'heading' && next.level! <= heading.level!);
  return alone ? rest.filter(block => block !== heading) : rest;
}

/** The first heading of level 1, plain, without its slug. */
export function firstTitle(blocks: readonly Block[]): string | undefined {
  const block = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return block && (plain(splitSlug(block.text).title, block.line, () => {}) || undefined);
}

/**
 * Cuts the notes at the headings of the talks' level and above. `title` is the event's: a heading that only
 * repeats it is left out.
 */
export function readRegions(
  blocks: readonly Block[],
  slots: readonly Slot[],
  title: string,
  warn: Warn,
): Region[] {
  const headings = blocks.filter(block => block.kind === 'heading').map(block => readHeading(block, warn));
  const bySlot = slotsByTitle(slots);
  const level = talkLevel(headings, bySlot, warn);
  const regions = cut(blocks, headings, level);
  const key = foldTitle(title);
  for (const region of regions) {
    const own = foldTitle(region.title ?? '');
    const same = bySlot.get(own);
    const slot = same && same.length > 1 ? same.pop() : same?.[0];
    if (slot) Object.assign(region, { slot, talk: true });
    else region.talk = slots.length === 0 && region.level === level && !isStructural(own);
    if (region.level === 1 && own === key && !slot && level !== 1) region.talk = false;
  }
  const kept = regions.filter(region => keeps(region, key));
  return withATalk(kept, slots, warn);
}

/** The slots of each title, folded, the last first: the n-th heading of a title takes its n-th slot. */
function slotsByTitle(slots: readonly Slot[]): Map<string, Slot[]> {
  const byTitle = new Map<string, Slot[]>();
  for (const slot of [...slots].reverse()) {
    const key = foldTitle(slot.title);
    const same = byTitle.get(key);
    if (same) same.push(slot);
    else if (key !== '') byTitle.set(key, [slot]);
  }
  return byTitle;
}

function readHeading(block: Block, warn: Warn): Heading {
  const { title, slug } = splitSlug(block.text);
  const text = plain(title, block.line, warn);
  return { block, title: text, key: foldTitle(text), ...(slug === undefined ? {} : { slug }) };
}

/**
 * With a timetable the level at which most headings repeat a slot's title; else 2, or 1 where several
 * headings have it, or the commonest.
 */
function talkLevel(headings: readonly Heading[], bySlot: ReadonlyMap<string, unknown>, warn: Warn): number {
  const matching = headings.filter(({ key }) => bySlot.has(key));
  if (matching.length > 0) return commonest(matching);
  if (bySlot.size > 0) {
    const first = headings[0];
    if (first)
      warn(first.block.line, "no heading repeats a title of the timetable; all are read as the event's");
    return 2;
  }
  const candidates = headings.filter(({ key }) => !isStructural(key));
  const top = candidates.filter(({ block }) => block.level === 1);
  if (top.length > 1) {
    warn(top[0]!.block.line, `${count(top.length, 'heading')} of level 1; each is read as a talk`);
    return 1;
  }
  if (headings.some(({ block }) => block.level === 2)) return 2;
  const deeper = candidates.filter(({ block }) => block.level! > 1);
  return deeper.length > 0 ? commonest(deeper) : 2;
}

function commonest(headings: readonly Heading[]): number {
  const levels = [1, 2, 3, 4, 5, 6];
  const times = levels.map(level => headings.filter(({ block }) => block.level === level).length);
  return levels[times.indexOf(Math.max(...times))]!;
}

function cut(blocks: readonly Block[], headings: readonly Heading[], level: number): Region[] {
  let next = 0;
  const regions: Region[] = [{ level: 0, line: blocks[0]?.line ?? 1, blocks: [], talk: false }];
  for (const block of blocks) {
    const heading = block === headings[next]?.block ? headings[next++] : undefined;
    if (!heading || block.level! > level) {
      regions.at(-1)!.blocks.push(block);
      continue;
    }
    const { title, slug } = heading;
    const named = { title, ...(slug === undefined ? {} : { slug }) };
    regions.push({ ...named, level: block.level!, line: block.line, blocks: [], talk: false });
  }
  return regions;
}

function isEmpty(region: Region): boolean {
  return region.blocks.every(({ kind }) => kind === 'blank' || kind === 'rule');
}

/** Nothing is kept of what stands before the first heading, or below the event's title, if that is nothing. */
function keeps(region: Region, title: string): boolean {
  if (region.title === undefined || region.title === '') return !isEmpty(region);
  return !(region.level === 1 && !region.talk && foldTitle(region.title) === title && isEmpty(region));
}

/** Notes with neither a timetable nor a heading that begins a talk are one talk. */
function withATalk(regions: Region[], slots: readonly Slot[], warn: Warn): Region[] {
  const first = regions.find(region => !isEmpty(region));
  if (slots.length > 0 || first === undefined || regions.some(region => region.talk)) return regions;
  first.talk = true;
  warn(
    first.line,
    `no talk has a heading; read as one talk${first.title ? `, \`${quoted(first.title)}\`` : ''}`,
  );
  return regions;
}
