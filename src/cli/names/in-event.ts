import type { Notes } from '../../event/model.ts';
import type { Context } from '../command.ts';
import { theTalks } from './talks.ts';

/** The name of a talk or an address, and the event that it is looked up in. */
export interface NameInEvent {
  context: Context;
  name: string;
}

/**
 * Takes an event from before a name: `kaigi:stns/4.2`. A name without one is of the event that is open; a time,
 * as `15:25`, names none.
 */
export function inEvent(context: Context, given: string): NameInEvent {
  const colon = given.lastIndexOf(':');
  const [event, name] = [given.slice(0, colon), given.slice(colon + 1)];
  const isNamed = colon > 0 && name !== '' && !/^\d{1,2}:\d\d$/.test(given) && context.isEvent(event);
  return isNamed ? { context: context.of(event), name } : { context, name: given };
}

/** Talks and sections of one event. */
export interface TalksInEvent {
  context: Context;
  talks: readonly Notes[];
}

/**
 * What names fit, by the event that they are looked up in; without names, all of the event that is open.
 * @throws Failure where a name fits nothing, or more than one.
 */
export async function talksByEvent(context: Context, names: readonly string[]): Promise<TalksInEvent[]> {
  const groups = new Map<Context, string[]>();
  if (names.length === 0) groups.set(context, []);
  for (const given of names) {
    const { name, context: its } = inEvent(context, given);
    groups.set(its, [...(groups.get(its) ?? []), name]);
  }
  const found: TalksInEvent[] = [];
  for (const [its, own] of groups) found.push({ context: its, talks: await theTalks(its, own) });
  return found;
}
