import type { Block } from '../../blocks/block.ts';
import type { Heading } from '../headings/heading.ts';
import type { SignName } from '../weights.ts';
import type { LevelSigns } from './levels.ts';

/** A piece of evidence of what a heading stands for, by the words in which it is told. */
export interface Sign {
  name: SignName;
  /** How strong it is; what it is worth in each role stands in `weights.ts`. */
  strength: number;
}

/** What signs are gathered with. */
export interface SignContext {
  blocks: readonly Block[];
  /** Whether some heading repeats a slot's title. */
  matched: boolean;
  /** The title that front matter or the first heading gives the event. */
  title?: string;
  /** The letters of the event's name in it, where that is less than the title. */
  event?: string;
  /** Whether it is a post of a blog. */
  post: boolean;
  /** Whether a tool gave all headings a slug. */
  anchored: boolean;
  /** Whether it may have chapters of a post: of a blog, with or without a date. */
  chapters: boolean;
  /** Whether front matter names a speaker. */
  speaker: boolean;
  /** The names that the file's first lines say have talked. */
  presenters: readonly string[];
  /** The first heading, where it alone of all names a speaker and nothing speaks for another talk. */
  soleTalk?: Heading;
  /** The heading above each. */
  parents: ReadonlyMap<Heading, Heading>;
  /** By level. */
  levels: ReadonlyMap<number, LevelSigns>;
}

/** Takes note of a sign; of strength 1 where none is given. */
export type Add = (name: SignName, strength?: number) => void;
