import type { Place } from '../event/address.ts';
import type { Notes } from '../event/model.ts';
import type { Line } from '../line/line.ts';
import type { Layout } from '../line/text.ts';
import { placeLines } from '../view/place.ts';
import { notesLines, type TalkOptions } from '../view/talk.ts';
import { type Names, thePlace, theTalk } from './talks.ts';

/** What can be shown by its name or address: a talk or section, or a place in one. */
export type AnyPlace = Place | { kind: 'notes'; notes: Notes };

/**
 * The place that a talk's name or an address stands for; `others` are names that may have been meant besides.
 * @throws Failure where it fits nothing, or more than one.
 */
export async function findPlace(names: Names, name: string, others?: readonly string[]): Promise<AnyPlace> {
  return (await thePlace(names, name)) ?? { kind: 'notes', notes: await theTalk(names, name, others) };
}

export function anyPlaceLines(place: AnyPlace, options: TalkOptions, layout: Layout): Line[] {
  if (place.kind === 'notes') return notesLines(place.notes, options, layout);
  return placeLines(place, options, layout);
}

/** The slug or address that names a place exactly. */
export function addressOf(place: AnyPlace): string {
  return place.kind === 'notes' ? place.notes.slug : nodeAt(place).address;
}

/** The model's own object: a talk, section, item, question, answer, reference or remark. */
export function nodeOf(place: AnyPlace): unknown {
  return place.kind === 'notes' ? place.notes : nodeAt(place);
}

function nodeAt(place: Place): { address: string } {
  switch (place.kind) {
    case 'item':
      return place.path.at(-1)!;
    case 'question':
      return place.path.at(-1) ?? place.answer ?? place.question;
    case 'reference':
      return place.reference;
    case 'remark':
      return place.remark;
  }
}
