import type { Role } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import type { WrittenTime } from './time.ts';

/** A published schedule in plain data, whatever its format; nothing is cleaned, chosen or put in order yet. */
export interface Schedule {
  /** What it was read as, in words: `schedule.json`, `iCalendar`. */
  format: string;
  title?: string;
  /** `YYYY-MM-DD`. */
  start?: string;
  end?: string;
  /** An IANA name. */
  timezone?: string;
  place?: string;
  /** With or without its `#`. */
  hashtag?: string;
  url?: string;
  /** What is said of the event as a whole: plain text, Markdown or HTML. */
  about?: string;
  sessions: Session[];
  /** What could not be used. */
  warnings: Warning[];
}

/** One row of a schedule. */
export interface Session {
  title: string;
  subtitle?: string;
  start: WrittenTime;
  end?: WrittenTime;
  minutes?: number;
  /** `YYYY-MM-DD` of the day that it is listed below, which goes on after midnight. */
  day?: string;
  room?: string;
  track?: string;
  people: Person[];
  /** Plain text, Markdown or HTML, each a part of its own. */
  texts: string[];
  links: Link[];
  /** By which a session that is listed twice is told. */
  id?: string;
  /** What it adds to the event where it is the only one: a meetup is published as one session. */
  event?: Pick<Schedule, 'place' | 'hashtag' | 'url'>;
}

/** Somebody of a session, as a schedule has them. */
export interface Person {
  name: string;
  affiliation?: string;
  role?: Role;
}

/** An address that a schedule gives for a session. */
export interface Link {
  url: string;
  title?: string;
}
