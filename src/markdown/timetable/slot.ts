import type { Slot, SlotKind, Speaker } from '../../event/model.ts';
import { timeOf, toMinutes } from '../../event/time.ts';
import { quoted, type Warn } from '../warn.ts';
import { isBreak, isBreakWord, isCeremony } from '../words/headings/breaks.ts';
import { isCompound } from '../words/headings/compounds.ts';
import { headingKey } from '../words/headings/key.ts';

const breakTitle =
  /休憩|ランチ|昼食|^(?:(?:coffee|tea|lunch|short|long|the)\s+)*(?:break|lunch)(?:\s*time)?$/i;
const ceremonyTitle =
  /受付|開場|開会|閉会|懇親会|お開き|オープニング|クロージング|^(?:the\s+)?(?:doors?|opening|closing|registration|reception|(?:after)?party)(?:\s+(?:open|opens|remarks|ceremony|words|address|talk|session|party))?$/i;

/** What fills a slot, by its title. English words must be the whole title: `Breaking the monolith` is a talk. */
export function slotKind(title: string, speakers: readonly Speaker[]): SlotKind {
  if (speakers.some(speaker => speaker.role === 'moderator')) return 'panel';
  const words = title.normalize('NFKC').trim();
  const key = headingKey(title);
  if (breakTitle.test(words) || isBreak(key)) return 'break';
  // `Closing + beers`
  const isCeremonial = ceremonyTitle.test(words) || isCeremony(key) || isCompound(key, isBreakWord);
  return isCeremonial ? 'ceremony' : 'talk';
}

const noon = 12 * 60;
const evening = 17 * 60;
const earlyMorning = 6 * 60;

/**
 * The start of a slot behind another: a time that runs back is one of the night behind the day, or one of the
 * afternoon by a clock of twelve hours. Both are guesses, and said.
 */
export function startAfter(start: string, before: string | undefined, line: number, warn: Warn): string {
  if (before === undefined) return start;
  const own = toMinutes(start);
  const last = toMinutes(before);
  if (own >= last) return start;
  const night = own + 24 * 60;
  if (last >= evening && own < earlyMorning) return guess(night, start, before, line, warn) ?? start;
  const afternoon = own + noon;
  // `1:30` behind `11:00`
  const isEarly = own < 8 * 60 && last >= 9 * 60;
  const isSoon = afternoon >= last && afternoon - last <= 5 * 60;
  if (isEarly && isSoon) return guess(afternoon, start, before, line, warn) ?? start;
  warn(line, `${start} stands behind ${before}; read as it is written`);
  return start;
}

function guess(minutes: number, start: string, before: string, line: number, warn: Warn): string | undefined {
  const time = timeOf(Math.floor(minutes / 60), minutes % 60);
  if (time !== undefined) warn(line, `${start} stands behind ${before}; read as ${time}`);
  return time;
}

/** A slot of what was read; what is absent is left out. */
export function slotOf(parts: {
  start: string;
  minutes?: number | undefined;
  title: string;
  speakers: Speaker[];
  room?: string | undefined;
  track?: string | undefined;
  line: number;
}): Slot {
  const { start, minutes, title, speakers, room, track, line } = parts;
  const slot: Slot = { start, title, kind: slotKind(title, speakers), speakers, line };
  if (minutes !== undefined) slot.minutes = minutes;
  if (room !== undefined && room !== '') slot.room = room;
  if (track !== undefined && track !== '') slot.track = track;
  return slot;
}

/** Says which time a row without one is given. */
export function warnNoTime(row: string, start: string, line: number, warn: Warn): void {
  warn(line, `no time in \`${quoted(row.trim())}\`; read as ${start}`);
}
