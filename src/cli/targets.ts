import type { Place } from '../event/address.ts';
import type { Notes, Remark } from '../event/model.ts';
import type { Line } from '../line/line.ts';
import type { Layout } from '../line/text.ts';
import { placeLines } from '../view/place.ts';
import { notesLines, type TalkOptions } from '../view/talk.ts';
import { type Names, thePlace, theTalk } from './talks.ts';

/** Something to show: a talk or section, or one place in it. */
export type Target = { notes: Notes } | { place: Place };

/**
 * What a talk's name or an address names; `others` are names that may have been meant besides.
 * @throws Failure where it fits nothing, or more than one.
 */
export async function target(names: Names, name: string, others?: readonly string[]): Promise<Target> {
  const place = await thePlace(names, name);
  return place ? { place } : { notes: await theTalk(names, name, others) };
}

export function targetLines(each: Target, options: TalkOptions, layout: Layout): Line[] {
  return 'notes' in each ? notesLines(each.notes, options, layout) : placeLines(each.place, options, layout);
}

/** The slug or address that names a target exactly. */
export function targetAddress(each: Target): string {
  if ('notes' in each) return each.notes.slug;
  const { place } = each;
  if (place.kind === 'reference') return place.reference.address;
  if (place.kind === 'remark') return place.remark.address;
  const last = place.path.at(-1);
  if (place.kind === 'item') return last!.address;
  return (last ?? place.answer ?? place.question).address;
}

/** The remarks that a target's lines show. */
export function targetRemarks(each: Target): readonly Remark[] {
  if ('notes' in each) return each.notes.remarks;
  return each.place.kind === 'remark' ? [each.place.remark] : [];
}

/** The model's own object: a talk, section, item, question, answer, reference or remark. */
export function targetData(each: Target): unknown {
  if ('notes' in each) return each.notes;
  const { place } = each;
  if (place.kind === 'item') return place.path.at(-1);
  if (place.kind === 'reference') return place.reference;
  if (place.kind === 'remark') return place.remark;
  return place.path.at(-1) ?? place.answer ?? place.question;
}
