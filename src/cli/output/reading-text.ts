import { isTrue } from '../../config/settings.ts';
import type { Warning } from '../../event/reading.ts';
import { certaintyText, type EventReading, type FileReading } from '../../event/reading.ts';
import type { OpenedEvent } from '../../library/opened.ts';
import { amount } from '../../text/english.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { CheckedFile } from '../../view/reading.ts';
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
  const told = reading && !isEmpty ? readingTold(reading) : undefined;
  return told ? [...shown, `${where}: ${told.text}; ${more} ${told.does}`] : shown;
}

/**
 * The same in one line for a footer of the event, which need not name it. `more` comes first, as the end is cut where
 * there are few columns.
 */
export function footerText(opened: OpenedEvent, more: string): string | undefined {
  const { event, reading } = opened;
  const told = reading && event.notes.length > 0 ? readingTold(reading) : undefined;
  return told ? `${more} ${told.does}: ${told.text}` : readingText(opened, more).at(-1);
}

/**
 * The command that shows why an event was read so, as a shell takes it. Where no flag names the event, the environment
 * names it to `check` too.
 */
export function checkCommand(flags: Pick<Flags, 'event' | 'as'>): string {
  const [name, ...others] = flags.event ?? [];
  if (name === undefined || others.length > 0) return `${programOn(flags)} check`;
  return `pepahate check ${shellWord(name)}${asFlag(flags)}`;
}

/** What begins a command on the event that flags name, read as they say. */
export function programOn({ event = [], as }: Pick<Flags, 'event' | 'as'>): string {
  return `pepahate${event.map(name => ` -e ${shellWord(name)}`).join('')}${asFlag({ as })}`;
}

function asFlag({ as }: Pick<Flags, 'as'>): string {
  return as === undefined ? '' : ` --as ${as}`;
}

/** The build refuses bundled notes that need a guess. */
export const bundledReading: FileReading = {
  kind: 'event',
  by: 'form',
  certainty: 'sure',
  summary: 'an event that comes with pepahate',
  guesses: [],
};

/** The files of an event; of a folder those too that could not be read. */
export function checkedFiles({ event, where, reading, warnings }: OpenedEvent): CheckedFile[] {
  if (!reading) return [{ where: event.id, reading: bundledReading, losses: [] }];
  const losses = warnings.filter(({ lost }) => lost);
  const files = reading.files.map(file => ({
    where: placeText(where, file.file),
    reading: file,
    losses: losses.filter(loss => loss.file === file.file),
  }));
  const shown = new Set(files.flatMap(file => file.losses));
  const others = losses.filter(loss => !shown.has(loss));
  const unread = others.map(loss => ({ where: placeText(where, loss.file), losses: [loss] }));
  return [...files, ...unread];
}

/** Something of a file, and where it stands. */
export function lossText(where: string, { file, line, message }: Warning): string {
  return `${placeText(where, file)}:${line}: ${message}`;
}

/** Where something of an event stands: its own path or, of a folder, that with the file's behind it. */
export function placeText(where: string, file: string | undefined): string {
  if (file === undefined) return where;
  return where.includes(', ') ? file : `${where}/${file}`;
}

/** What notes were taken for, and what more of it does; undefined where there is nothing to tell. */
function readingTold({
  summary,
  certainty,
  silent,
  files,
}: EventReading): { text: string; does: string } | undefined {
  const guesses = files.reduce((sum, file) => sum + file.guesses.length, 0);
  const guessed = amount(guesses, 'guess', 'guesses');
  if (!silent) {
    const also = guesses > 0 ? `, ${guessed}` : '';
    return { text: `read as ${summary} (${certaintyText[certainty]})${also}`, does: 'shows why' };
  }
  return guesses > 0 ? { text: guessed, does: `lists ${guesses === 1 ? 'it' : 'them'}` } : undefined;
}

/** Whether nobody wants to know how notes were read. */
export function isSilent({ quiet }: Flags, { env }: Io): boolean {
  return quiet === true || isTrue(env['PEPAHATE_QUIET']);
}
