import { isTrue } from '../../config/settings.ts';
import type { Warning } from '../../event/reading.ts';
import { certaintyText, type EventReading } from '../../event/reading.ts';
import type { OpenedEvent } from '../../library/opened.ts';
import { amount } from '../../text/english.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Flags } from '../flags.ts';
import type { Io } from '../io.ts';

/** The most lines on what is not shown as it was written. */
const mostLosses = 10;

/**
 * What to say of how notes were read, a line each: what they were taken for, how sure that is and how much was
 * guessed; before it, what could not be shown as it was written. Nothing where nothing was guessed. `more` is where
 * there is more of it.
 */
export function readingText({ event, where, reading, warnings }: OpenedEvent, more: string): string[] {
  const losses = warnings.filter(({ lost }) => lost);
  const shown = losses.slice(0, mostLosses).map(loss => lossText(where, loss));
  const left = losses.length - shown.length;
  if (left > 0) shown.push(`${where}: … and ${left} more`);
  const isEmpty = event.notes.length === 0 && losses.length > 0;
  const line = reading && !isEmpty ? readingLine(reading, more) : undefined;
  return line === undefined ? shown : [...shown, `${where}: ${line}`];
}

/** All that is to be said of it, a line each: what the notes were taken for, what was guessed, what is not shown. */
export function readingReport({ where, reading, warnings }: OpenedEvent, more: string): string[] {
  const line = reading && readingLine(reading, more);
  return [...(line === undefined ? [] : [line]), ...warnings.map(warning => lossText(where, warning))];
}

/**
 * The command that shows why an event was read so, as a shell takes it. `names` are those that it was opened by; where
 * there are none, the environment names it to `check` too.
 */
export function checkCommand(names: readonly string[] = []): string {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return 'pepahate check';
  return `pepahate check ${shellWord(name)}`;
}

function lossText(where: string, { file, line, message }: Warning): string {
  return `${placeText(where, file)}:${line}: ${message}`;
}

/** Where something of an event stands: its own path or, of a folder, that with the file's behind it. */
export function placeText(where: string, file: string | undefined): string {
  if (file === undefined) return where;
  return where.includes(', ') ? file : `${where}/${file}`;
}

function readingLine({ summary, certainty, silent, files }: EventReading, more: string): string | undefined {
  const guesses = files.reduce((sum, file) => sum + file.guesses.length, 0);
  const guessed = amount(guesses, 'guess', 'guesses');
  if (!silent) {
    const also = guesses > 0 ? `, ${guessed}` : '';
    return `read as ${summary} (${certaintyText[certainty]})${also}; ${more} shows why`;
  }
  return guesses > 0 ? `${guessed}; ${more} lists ${guesses === 1 ? 'it' : 'them'}` : undefined;
}

/** Whether nobody wants to know how notes were read. */
export function isSilent({ quiet }: Flags, { env }: Io): boolean {
  return quiet === true || isTrue(env['PEPAHATE_QUIET']);
}
