import type { Event } from '../../event/model.ts';
import { entryStates, searchPlaces } from '../../search/query.ts';
import type { Choice } from '../command.ts';
import { speakerChoices } from './speakers.ts';

const qualifiers: readonly Choice[] = [
  { value: 'speaker:', does: 'talks of a speaker' },
  { value: 'talk:', does: 'one talk' },
  { value: 'in:', does: 'a part of talks, or a kind of node' },
  { value: 'is:', does: 'tasks that are open or done, what is starred' },
];

/**
 * What the last word of a query can become: a qualifier, or a value of one. The word of the shell may hold a whole
 * query, which then stands before each choice.
 */
export function queryChoices(event: Event, part: string): Choice[] {
  const [, before = '', qualifier = '', value = ''] =
    /^((?:(?:[^"\s]|"[^"]*")*\s)*)((?:speaker|talk|in|is):)?("[^"]*|[^"\s]*)$/i.exec(part) ?? [];
  const choices = qualifier === '' ? qualifiers : valuesOf(event, qualifier.toLowerCase(), value);
  return choices.map(choice => ({ ...choice, value: `${before}${qualifier}${choice.value}` }));
}

function valuesOf(event: Event, qualifier: string, value: string): readonly Choice[] {
  if (qualifier === 'in:') return searchPlaces.map(place => ({ value: place }));
  if (qualifier === 'is:') return entryStates.map(state => ({ value: state }));
  if (qualifier === 'talk:') return event.notes.map(({ slug, title }) => ({ value: slug, does: title }));
  return speakerChoices(event).flatMap(({ value: name }) => nameChoices(name, value.startsWith('"')));
}

/** A name of several words in quotes, or else each of its words, which finds it too. */
function nameChoices(name: string, isQuoted: boolean): Choice[] {
  if (isQuoted) return [{ value: `"${name}"` }];
  return name.split(/\s+/).map(value => ({ value, does: value === name ? undefined : name }));
}
