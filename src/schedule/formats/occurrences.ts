import type { Warning } from '../../event/reading.ts';
import { append } from '../../markdown/append.ts';
import type { Session } from '../model.ts';
import { minutesBetween, type WrittenTime, wallIn } from '../time.ts';
import { type Component, type ListedTime, momentsIn, type Property, textIn, unreadIn } from './component.ts';
import { type Dates, datesOf } from './repeats.ts';

/** The most dates of all that repeats in a calendar. */
const mostOccurrences = 5000;
/** The most that are named of dates that cannot be read. */
const mostNamed = 3;
/** The most that is said of what repeats. */
const mostWarnings = 10;

/** A session on each of its dates, and what was left out of them. */
export interface Occurrences {
  sessions: Session[];
  warnings: Warning[];
}

/** Reads on which dates each session of a calendar is; what is told of one date alone stands for that date. */
export class OccurrenceReader {
  /** By UID: the dates that other events of the calendar tell of. */
  readonly #told = new Map<string, ListedTime[]>();
  /** The same as keys, by UID and time zone. */
  readonly #toldKeys = new Map<string, ReadonlySet<string>>();
  #left = mostOccurrences;
  #warnings = 0;

  constructor(events: readonly Component[]) {
    for (const { properties } of events) {
      const uid = textIn(properties, 'UID');
      const moments = momentsIn(properties, 'RECURRENCE-ID');
      if (uid === undefined || moments.length === 0) continue;
      const known = this.#told.get(uid);
      if (known) append(known, moments);
      else this.#told.set(uid, moments);
    }
  }

  /** `session` is what the event is on its first date. */
  read({ properties }: Component, session: Session): Occurrences {
    const rules = properties.filter(({ name }) => name === 'RRULE' || name === 'EXRULE');
    const isOne = momentsIn(properties, 'RECURRENCE-ID').length > 0;
    if (isOne || !(rules.length > 0 || properties.some(({ name }) => name === 'RDATE')))
      return { sessions: [session], warnings: [] };
    const starts = this.#startsOf(properties, session.start, rules);
    const shown = starts.starts.slice(0, Math.max(1, this.#left));
    this.#left -= shown.length;
    const cut = `${session.title}: goes on behind ${shown.at(-1)?.date}, up to which its dates are read`;
    const unknown = `${session.title}: of how it repeats (${rules.map(({ value }) => value).join(', ')}) only the first date is read`;
    const isCut = starts.isCut || shown.length < starts.starts.length;
    const message = starts.isUnknown ? unknown : isCut ? cut : undefined;
    const told: Warning[] = message === undefined ? [] : [{ line: rules[0]?.line ?? 1, message, lost: true }];
    return {
      sessions: shown.map(each => on(session, each)),
      warnings: [...told, ...unreadDates(properties, session)].flatMap(each => this.#said(each)),
    };
  }

  /** The dates of a rule and those that are added to them, without those that are taken out or told elsewhere. */
  #startsOf(properties: Component['properties'], start: WrittenTime, rules: readonly Property[]) {
    const first = { dates: [start.date], isCut: false };
    // Where there are too many in all, none is looked for.
    const read = rules.length === 0 || this.#left < 1 ? first : datesOfOne(rules, start);
    const { dates, isCut } = read ?? first;
    const except = keysOf(momentsIn(properties, 'EXDATE'), start.zone);
    const told = this.#toldOf(textIn(properties, 'UID') ?? '', start.zone);
    const starts = distinct([...dates.map(date => ({ ...start, date })), ...this.#added(properties, start)]);
    return {
      starts: starts.filter(each => !isAmong(each, except) && !isAmong(each, told)),
      isCut: isCut || this.#left < 1,
      isUnknown: read === undefined,
    };
  }

  #toldOf(uid: string, zone: string | undefined): ReadonlySet<string> {
    const name = `${uid} ${zone}`;
    const known = this.#toldKeys.get(name) ?? keysOf(this.#told.get(uid) ?? [], zone);
    this.#toldKeys.set(name, known);
    return known;
  }

  #said(warning: Warning): Warning[] {
    this.#warnings++;
    if (this.#warnings > mostWarnings) return [];
    return this.#warnings < mostWarnings
      ? [warning]
      : [{ ...warning, message: `${warning.message}; of others that repeat the same may be true` }];
  }

  #added(properties: Component['properties'], start: WrittenTime): WrittenTime[] {
    return momentsIn(properties, 'RDATE').map(moment =>
      moment.hasTime ? { ...start, ...wallIn(moment, start.zone) } : { ...start, date: moment.date },
    );
  }
}

/** What is said of dates that are added or taken out and cannot be read. */
function unreadDates(properties: readonly Property[], { title }: Session): Warning[] {
  return properties
    .filter(({ name }) => name === 'RDATE' || name === 'EXDATE')
    .map(property => ({ ...property, unread: unreadIn(property) }))
    .filter(({ unread }) => unread.length > 0)
    .map(({ name, line, unread }) => ({
      line,
      message: `${title}: ${name} lists what is no date: ${unread.slice(0, mostNamed).join(', ')}${unread.length > mostNamed ? ' …' : ''}`,
      lost: true,
    }));
}

/** Undefined where a rule is not known, or there are several, of which one may take dates out. */
function datesOfOne([rule, ...more]: readonly Property[], start: WrittenTime): Dates | undefined {
  return rule?.name === 'RRULE' && more.length === 0 ? datesOf(rule.value, start) : undefined;
}

function distinct(starts: readonly WrittenTime[]): WrittenTime[] {
  const byKey = new Map(starts.map(each => [keyOf(each), each]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

/** Moments on the clocks of a zone, by which starts are known; of a day as a whole the day. */
function keysOf(moments: readonly ListedTime[], zone: string | undefined): ReadonlySet<string> {
  return new Set(moments.map(each => (each.hasTime ? keyOf(wallIn(each, zone)) : each.date)));
}

function keyOf({ date, minutes }: Pick<WrittenTime, 'date' | 'minutes'>): string {
  return `${date} ${String(minutes).padStart(4, '0')}`;
}

function isAmong(start: WrittenTime, keys: ReadonlySet<string>): boolean {
  return keys.has(keyOf(start)) || keys.has(start.date);
}

/** A session at another time, as long as it is. */
function on({ end, ...session }: Session, start: WrittenTime): Session {
  const minutes = session.minutes ?? (end && minutesBetween(session.start, end));
  const id = session.id === undefined ? {} : { id: `${session.id} ${start.date} ${start.minutes}` };
  return { ...session, ...id, ...(minutes === undefined ? {} : { minutes }), start };
}
