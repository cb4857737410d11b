import type { Notes } from '../../event/model.ts';
import type { Context } from '../command.ts';
import { theTalks } from './talks.ts';

/** The name of a talk or an address, and the event that it is looked up in. */
export interface NameInEvent {
  context: Context;
  name: string;
  /** What stands before an address to name the event: `kaigi:`, or nothing. */
  prefix: string;
}

/**
 * Takes an event from before a name: `kaigi:stns/4.2`. A name without one is of the event that is open; a time,
 * as `15:25`, names none.
 */
export function inEvent(context: Context, given: string): NameInEvent {
  const colon = given.lastIndexOf(':');
  const [event, name] = [given.slice(0, colon), given.slice(colon + 1)];
  const isNamed = colon > 0 && name !== '' && !/^\d{1,2}:\d\d$/.test(given) && context.isEvent(event);
  return isNamed
    ? { context: context.of(event), name, prefix: `${event}:` }
    : { context, name: given, prefix: '' };
}

/** Talks and sections of one event. */
export interface TalksInEvent {
  context: Context;
  talks: readonly Notes[];
  /** As of a `NameInEvent`. */
  prefix: string;
}

/**
 * What names fit, by the event that they are looked up in; without names, all of the event that is open.
 * @throws Failure where a name fits nothing, or more than one.
 */
export async function talksByEvent(context: Context, names: readonly string[]): Promise<TalksInEvent[]> {
  const groups = new Map<string, { context: Context; names: string[] }>();
  if (names.length === 0) groups.set('', { context, names: [] });
  for (const given of names) {
    const { name, prefix, context: its } = inEvent(context, given);
    const group = groups.get(prefix) ?? { context: its, names: [] };
    group.names.push(name);
    groups.set(prefix, group);
  }
  const found: TalksInEvent[] = [];
  for (const [prefix, { context: its, names: own }] of groups)
    found.push({ context: its, talks: await theTalks(its, own), prefix });
  return found;
}
