import { type Day, isTalk, talksOf } from '../../event/model.ts';
import { readFileName } from '../file-name.ts';
import { findDay } from '../time/date.ts';
import { folderOf, type Group, lastPart } from './paths.ts';
import type { ReadFile } from './read.ts';

/** The days of an event of many files, and where each file's own days begin among them. */
export interface Days {
  days: Day[];
  /** For each file what its days count from, or the day that all of it belongs to. */
  places: ReadonlyMap<string, { from: number } | { day: number }>;
}

/**
 * The days of an event: the folders that are days; else, file by file, those that a file tells apart, and each
 * file of several talks, where there is more than one. The timetable of a file that leads may have told them already.
 */
export function daysOf(read: readonly ReadFile[], groups: readonly Group[]): Days {
  const places = new Map<string, { from: number } | { day: number }>();
  if (groups.length > 0) {
    for (const [index, { files }] of groups.entries())
      for (const path of files) places.set(path, { day: index + 1 });
    const told = read.find(({ leads, path }) => leads && folderOf(path) === '')?.reading.event.days ?? [];
    const isSame = told.length === groups.length;
    return {
      days: groups.map((group, index) => groupDay(group, read, isSame ? told[index] : undefined)),
      places,
    };
  }
  const days: Day[] = [];
  const several = read.filter(({ leads, reading }) => !leads && talksOf(reading.event).length > 1);
  for (const { path, reading } of read) {
    const { event } = reading;
    const isDay = several.length > 1 && several.some(each => each.path === path);
    if (event.days) {
      places.set(path, { from: days.length });
      days.push(...event.days);
    } else if (isDay) {
      days.push({ title: event.title, ...(event.date ? { date: event.date } : {}) });
      places.set(path, { day: days.length });
    }
  }
  return { days, places };
}

/** A day that a folder is: named by the file that leads it, as `told` by the one that leads the event, or by itself. */
function groupDay({ folder, files }: Group, read: readonly ReadFile[], told: Day | undefined): Day {
  const paths = new Set(files);
  const own = read.filter(({ path }) => paths.has(path));
  const leading = own.find(({ leads, path }) => leads && folderOf(path) === folder)?.reading;
  const name = lastPart(folder);
  const titled = leading && (leading.titled || leading.decision.title) ? leading.event.title : undefined;
  const dates = new Set(own.map(({ reading }) => reading.event.date));
  const date =
    leading?.event.date ??
    told?.date ??
    findDay(name)?.date ??
    (dates.size === 1 ? [...dates][0] : undefined);
  return {
    title: titled ?? told?.title ?? readFileName(name).title ?? name,
    ...(date === undefined ? {} : { date }),
  };
}

/** Tells talks, sections and slots their days. */
export function placeDays(read: readonly ReadFile[], { days, places }: Days): void {
  for (const { path, reading, leads } of read) {
    const place = places.get(path);
    for (const each of [...reading.event.notes, ...reading.event.slots]) {
      if (place && 'day' in place) each.day = place.day;
      else if (place && each.day !== undefined) each.day += place.from;
      else if (!place && !(leads && (each.day ?? 0) <= days.length)) delete each.day;
    }
  }
  const dated = days.every(({ date }) => date !== undefined);
  if (!dated || days.length === 0) return;
  for (const { reading } of read)
    for (const talk of reading.event.notes)
      if (isTalk(talk) && talk.day === undefined && talk.date !== undefined) {
        const day = days.findIndex(({ date }) => date === talk.date);
        if (day >= 0) talk.day = day + 1;
      }
}
