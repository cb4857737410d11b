import { isFailure } from '../../errors.ts';
import { type Event, type Notes, talksOf } from '../../event/model.ts';
import { notesRecords, recordText } from '../../event/walk.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import type { Choice, Context, Usage, Values } from '../command.ts';
import { queryChoices } from './query.ts';
import type { Completions } from './shells.ts';
import { personChoices } from './speakers.ts';
import { flagNames, flagsOf, readWords, type Typed } from './words.ts';

export { answerText, sentWords, shellScript, shells } from './shells.ts';

/** In characters: the most that is told of a choice. Shells cut it at the terminal's width; to measure takes long. */
const mostTold = 80;

/**
 * What the last of some words can become; those before it are the others behind `pepahate`. Choices need not begin
 * as it does: what a shell lets fit is its own. Where notes cannot be read, there is nothing of theirs.
 */
export async function complete(
  words: readonly string[],
  usage: Usage,
  context: Context,
): Promise<Completions> {
  const typed = readWords(words, usage);
  const { values, prefix } = typed;
  const choices = await choicesOf(typed, usage, context).catch(noneOfUnreadable);
  return {
    choices: choices.flatMap(choice => shown(choice, prefix)),
    paths: values === 'paths' || values === 'events' || (values === 'anything' && isFirst(typed)),
  };
}

/** A choice as it may reach a terminal; none where its value has what no shell can type. */
function shown({ value, does }: Choice, prefix: string): Choice[] {
  if (value === '' || sanitizeLine(value) !== value) return [];
  return [{ value: `${prefix}${value}`, does: does && told(sanitizeLine(does)) }];
}

async function choicesOf(typed: Typed, usage: Usage, context: Context): Promise<readonly Choice[]> {
  const { values, command, part, events } = typed;
  if (values === undefined || values === 'paths') return [];
  if (values === 'flags')
    return flagsOf(command, usage).flatMap(option =>
      flagNames(option).map(value => ({ value, does: option.does })),
    );
  if (values === 'events') return eventChoices(context);
  if (values === 'settings') return settingChoices(context);
  if (values === 'anything') return anything(typed, usage, context);
  if (values === 'places') return places(part, events, context);
  if (typeof values !== 'string') return values;
  return eventValues(values, part, events, context);
}

function told(does: string): string {
  return does.length > mostTold ? `${Array.from(does).slice(0, mostTold).join('')}…` : does;
}

function noneOfUnreadable(error: unknown): Choice[] {
  if (!isFailure(error)) throw error;
  return [];
}

function isFirst({ operands }: Typed): boolean {
  return operands.length === 0;
}

function eventChoices(context: Context): Choice[] {
  return context.eventIds().map(value => ({ value }));
}

/** Names of settings, and of what several of them are below: `keys` of `keys.down`. */
async function settingChoices(context: Context): Promise<Choice[]> {
  const names = (await context.settings()).map(({ name }) => name);
  return named(names.flatMap(name => [name.replace(/\..*/, ''), name]));
}

/** The operands of bare `pepahate`: a command, an event, a talk; behind an event one of its talks. */
async function anything({ operands, part, events }: Typed, usage: Usage, context: Context) {
  const [event] = operands;
  if (event !== undefined) return context.isEvent(event) ? eventValues('talks', part, [event], context) : [];
  const commands = usage.commands.map(({ name, summary }) => ({ value: name, does: summary }));
  const talks = await talksOfAny(part, events, context).catch(noneOfUnreadable);
  return [...commands, ...talks, ...eventChoices(context)];
}

type EventValues = Exclude<
  Values,
  readonly Choice[] | 'anything' | 'places' | 'paths' | 'events' | 'settings'
>;

/** Talks and addresses; where no flag names an event, also the events that may stand before them: `kaigi:`. */
async function places(part: string, events: readonly string[], context: Context): Promise<Choice[]> {
  const ids = part.includes(':') || events.length > 0 ? [] : eventChoices(context);
  const talks = await talksOfAny(part, events, context).catch(noneOfUnreadable);
  return [...talks, ...ids.map(({ value }) => ({ value: `${value}:`, does: 'a talk of this event' }))];
}

/** Talks and addresses of the event that stands before them, or else of those that are open. */
async function talksOfAny(part: string, events: readonly string[], context: Context): Promise<Choice[]> {
  const colon = part.lastIndexOf(':');
  const named = part.slice(0, Math.max(0, colon));
  if (!context.isEvent(named)) return eventValues('talks', part, events, context);
  const choices = await eventValues('talks', part.slice(colon + 1), [named], context);
  return choices.map(({ value, does }) => ({ value: `${named}:${value}`, does }));
}

/** What an event has of what is asked for: the one that is open, or those that are named. */
async function eventValues(
  values: EventValues,
  part: string,
  events: readonly string[],
  context: Context,
): Promise<Choice[]> {
  const all = await Promise.all(contextsOf(events, context).map(each => each.event(true)));
  return all.flatMap(event => valuesIn(event, values, part));
}

function contextsOf(events: readonly string[], context: Context): Context[] {
  if (events.length === 0) return [context];
  // Stdin is the shell's.
  return events.filter(name => name !== '-').map(name => context.of(name));
}

function valuesIn(event: Event, values: EventValues, part: string): Choice[] {
  switch (values) {
    case 'talks':
      return part.includes('/') ? addresses(event, part) : talks(event, part);
    case 'speakers':
      return personChoices(event);
    case 'query':
      return queryChoices(event, part);
    case 'days':
      return (event.days ?? []).map(({ title }, index) => ({ value: String(index + 1), does: title }));
    case 'rooms':
      return named(event.slots.map(({ room }) => room));
    case 'tracks':
      return named(event.slots.map(({ track }) => track));
  }
}

function named(names: readonly (string | undefined)[]): Choice[] {
  return [...new Set(names)].flatMap(value => (value === undefined ? [] : [{ value }]));
}

/** Talks and sections by their slugs; behind `@` by their speakers. */
function talks(event: Event, part: string): Choice[] {
  if (!part.startsWith('@')) return event.notes.map(({ slug, title }) => ({ value: slug, does: title }));
  return talksOf(event).flatMap(talk =>
    talk.speakers.map(({ name }) => ({ value: `@${name.replace(/^@/, '')}`, does: talk.title })),
  );
}

/** The addresses of a talk at the level that is being typed: behind `stns/4.` those of what lies in `stns/4`. */
function addresses(event: Event, part: string): Choice[] {
  const level = part.slice(0, Math.max(part.lastIndexOf('/'), part.lastIndexOf('.')) + 1);
  return event.notes
    .filter(({ slug }) => part.startsWith(`${slug}/`))
    .flatMap(addressed)
    .filter(({ value }) => value.startsWith(level) && !value.slice(level.length).includes('.'));
}

function addressed(notes: Notes): Choice[] {
  const records = Array.from(notesRecords(notes), record => ({
    value: record.address,
    does: recordText(record),
  }));
  const asked = notes.questions.flatMap(({ address, asker, text, answers }) => [
    { value: address, does: recordText({ by: asker, text }) },
    ...answers.map(answer => ({ value: answer.address, does: recordText(answer) })),
  ]);
  return [...records, ...asked];
}
