import type { People } from '../../people.ts';
import type { Clues } from '../clues.ts';

/** A title, and the people that were named with it. */
export interface Found extends People {
  title: string;
  /** Its name, for `speakerHabits`. */
  form: string;
  quoted?: boolean;
  /** The sign before a handle, as the form that it would be of another name. */
  beside?: string;
}

/** A way to name people in a title: what it finds in one; undefined where the title has not that form. */
export type Form = (text: string, clues: Clues) => Found | undefined;

/** Whether who speaks stands behind the title in a form, by its name. */
export function isBehindTitle(form: string | undefined): boolean {
  return form !== undefined && /-last$|^(?:bracket|by|handle|honorific|listed|columns)$/.test(form);
}
