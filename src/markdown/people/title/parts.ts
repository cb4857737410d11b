import type { Speaker } from '../../../event/model.ts';

/** A heading as people before what parts them from a title, and that title. */
export interface Ahead {
  /** As `SpeakerHabits` call it: `dash-first`. */
  form: string;
  names: string;
  title: string;
  /** How much the names look like those of people, from -1 to 1. */
  worth: number;
  /** How much what stands behind the last such sign does. */
  behind: number;
}

/** A piece of a title that stands where a speaker could, of which the other titles of its level tell whether it is one. */
export interface Spot {
  /** As the form in which a speaker would stand there: `dash-last`. */
  form: string;
  name: string;
  /** Whether what stands there is somebody more often than not. */
  isOpen: boolean;
  /** Whether it is a name, if one that could be a part of the title as well. */
  isName: boolean;
  /** Whether it is somebody for sure, behind a title. */
  isPerson: boolean;
}

/** A heading taken apart. */
export interface TitleParts {
  /**
   * Plain, without number, speaker, time, and brackets that are no part of it; never empty where the heading is not.
   */
  title: string;
  speakers: Speaker[];
  /** How sure it is that the heading names a speaker: 0 to 3. */
  sure: number;
  start?: string;
  minutes?: number;
  date?: string;
  /** Whether a time or a day stood in it. */
  timed: boolean;
  /** Whether it began with a number or a label such as `Talk 3:`. */
  numbered: boolean;
  /** Whether the title stood in quotation marks. */
  quoted: boolean;
  /** Where the speaker stood, for `speakerHabits`. */
  form?: string;
  /** The sign before a handle, as the form that it would be of another name: `colon-last`. */
  beside?: string;
  /** Where a speaker could stand whose name says nothing of itself, or could as well be a part of the title. */
  spots: Spot[];
  /** The ways in which who speaks could stand before the title. */
  aheads?: readonly Ahead[];
  room?: string;
  /** Whether the title stands in the line below the heading. */
  isBelow?: boolean;
  /** Whether it says who has written down what was said: `(scribe: ann)`. */
  logged?: boolean;
}
