import { isTrue } from '../../config/settings.ts';
import type { Warning } from '../../event/reading.ts';
import { certaintyText, type EventReading, type FileReading } from '../../event/reading.ts';
import type { OpenedEvent } from '../../library/opened.ts';
import { amount } from '../../text/english.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Message } from '../../tui/state/state.ts';
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
export function readingText(opened: OpenedEvent, more: string): string[] {
  const { event, reading, warnings } = opened;
  const where = placeOf(opened);
  const losses = warnings.filter(({ lost }) => lost);
  const shown = losses.slice(0, mostLosses).map(loss => lossText(where, loss));
  const left = losses.length - shown.length;
  if (left > 0) shown.push(`${where}: … and ${left} more`);
  const isEmpty = event.notes.length === 0 && losses.length > 0;
  const told = isEmpty ? undefined : readingTold(reading);
  return told ? [...shown, `${where}: ${told.text}; ${more} ${told.does}`] : shown;
}

/**
 * The same in one line for a footer of the event, which need not name it. `more` comes first, as the end is cut where
 * there are few columns. It is a warning where the notes are not what they were said to be.
 */
export function footerText(opened: OpenedEvent, more: string): Message | undefined {
  const { event, reading } = opened;
  const told = readingTold(reading);
  if (told && (event.notes.length > 0 || told.isRefused))
    return { text: `${more} ${told.does}: ${told.text}`, style: told.isRefused ? 'warning' : 'dim' };
  const text = readingText(opened, more).at(-1);
  return text === undefined ? undefined : { text, style: 'dim' };
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

/** The files of an event; of a folder those too that could not be read. */
export function checkedFiles(opened: OpenedEvent): CheckedFile[] {
  const { reading, warnings } = opened;
  const where = placeOf(opened);
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

/** What messages call the notes of an event: by its id where it is bundled, else by where they lie. */
function placeOf({ event, where }: OpenedEvent): string {
  return where === 'bundled' ? event.id : where;
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
}: EventReading): { text: string; does: string; isRefused: boolean } | undefined {
  const refused = files.filter(file => file.refused !== undefined);
  // What was refused is said by itself.
  const guesses = files.reduce((sum, file) => sum + file.guesses.length, -refused.length);
  const guessed = amount(guesses, 'guess', 'guesses');
  const isRefused = refused.length > 0;
  if (!silent || isRefused) {
    const also = guesses > 0 ? `, ${guessed}` : '';
    const read = `read as ${summary} (${certaintyText[certainty]})${also}`;
    const text = isRefused ? `${refusalText(refused, files.length)}; ${read}` : read;
    return { text, does: 'shows why', isRefused };
  }
  return guesses > 0
    ? { text: guessed, does: `lists ${guesses === 1 ? 'it' : 'them'}`, isRefused }
    : undefined;
}

/** Why some of so many files are not read as they were said to be. */
function refusalText(refused: readonly FileReading[], files: number): string {
  const [first, ...others] = new Set(refused.map(file => file.refused));
  if (others.length > 0) return `${refused.length} of ${amount(files, 'file')} cannot be read as they say`;
  return refused.length === files ? first! : `${first!}, in ${refused.length} of ${amount(files, 'file')}`;
}

/** Whether nobody wants to know how notes were read. */
export function isSilent({ quiet }: Flags, { env }: Io): boolean {
  return quiet === true || isTrue(env['PEPAHATE_QUIET']);
}
