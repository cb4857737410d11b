import type { HeadingRole, ReadingKind } from '../../../event/reading.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import type { Heading, Outline } from '../headings/heading.ts';
import type { Sign } from '../signs/sign.ts';

/** One way to read a file: a role for each heading, and what it is worth as a whole. */
export interface Way {
  kind: ReadingKind;
  /** The level at which talks stand; absent where the file is one talk without a heading of its own, or has none. */
  level?: number;
  score: number;
  roles: ReadonlyMap<Heading, HeadingRole>;
}

/** What is known of the file beside its headings. */
export interface FileSigns {
  /** Whether front matter or the file's name gives a title. */
  titled: boolean;
  /** Whether front matter gives a title. */
  given: boolean;
  /** The talk that this title names, and who spoke, where that is sure. */
  ofTitle: Pick<TitleParts, 'title' | 'speakers'>;
  /** Whether front matter or the first lines name a speaker of the whole file. */
  spoken: boolean;
  /** Whether front matter names a speaker. */
  speaker: boolean;
  /** The names that the first lines say have talked. */
  presenters: readonly string[];
  /** Whether a heading stands before everything else. */
  headed: boolean;
  /** Whether its title sounds like an event's. */
  event: boolean;
  /** Whether its front matter has what only an event's notes in the form of docs/format.md have. */
  formal: boolean;
  /** Whether its title says that it is of one keynote or panel. */
  single: boolean;
  /** Whether it is a file of slides. */
  slides: boolean;
  /** Whether its title sounds like an announcement's. */
  announcement: boolean;
  /** Whether front matter or name have a date of a post. */
  post: boolean;
  /** Whether front matter has what the tools of blogs write, if no date. */
  blog: boolean;
  /** Whether its title says that the writer spoke there, or held it. */
  own: boolean;
  /** Whether its title, an event's, says that it is what the writer took away from there. */
  points: boolean;
  /** Whether its title is that of a list of works: films, concerts, books. */
  works: boolean;
  /** Whether it is mostly prose. */
  prose: boolean;
  /** Whether it is mostly prose in which the writer tells of oneself. */
  personal: boolean;
  /** Rows of the timetable that are talks. */
  slots: number;
}

/** The signs of every heading of a file. */
export type Signs = ReadonlyMap<Heading, readonly Sign[]>;

/** All that speaks for one way or another to read a file. */
export interface Evidence {
  outline: Outline;
  signs: Signs;
  file: FileSigns;
}
