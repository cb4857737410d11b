import { type Event, talksOf } from '../../event/model.ts';
import type { Choice } from '../command.ts';

/** Who speaks, with their affiliation. */
export function speakerChoices(event: Event): Choice[] {
  const found = new Map<string, string | undefined>();
  for (const { speakers } of [...event.slots, ...talksOf(event)])
    for (const { name, affiliation } of speakers) found.set(name, found.get(name) ?? affiliation);
  return Array.from(found, ([value, does]) => ({ value, does }));
}

/** Who speaks, asks or answers. */
export function personChoices(event: Event): Choice[] {
  const speakers = speakerChoices(event);
  const others = new Set<string>();
  for (const { asker, answers } of event.notes.flatMap(({ questions }) => questions))
    for (const name of [asker, ...answers.map(({ by }) => by)]) if (name !== undefined) others.add(name);
  for (const { value } of speakers) others.delete(value);
  return [...speakers, ...Array.from(others, value => ({ value }))];
}
