import { commonColor, leastWidth, mostWidth } from '../config/settings.ts';
import { misuse } from '../errors.ts';
import { readingKinds, type SaidReading, saidChoices, saidReadings } from '../event/reading.ts';
import { isTimezone } from '../event/time.ts';
import { type Pager, pagerOf } from '../terminal/pager.ts';
import { alternatives } from '../text/english.ts';
import { nameKey, textKey } from '../text/keys.ts';
import type { Option } from './command.ts';
import type { Io } from './io.ts';

/** The flags that every command takes. */
export interface Flags {
  /** One or more: several are one event. */
  event?: string[];
  as?: SaidReading;
  /** An IANA name. */
  tz?: string;
  quiet?: boolean;
  json?: boolean;
  color?: (typeof colorTimes)[number];
  width?: number;
  /** Commander's reading of `--no-pager`. */
  pager?: boolean;
}

/** When colours are used. */
const colorTimes = ['auto', 'always', 'never'] as const;

export const commonFlags: readonly Option[] = [
  {
    flags: '-e, --event <ID|PATH>',
    does: 'the event: an id, a Markdown file, a folder of them, a published schedule, or - for stdin; repeat it to read several as one event, in that order',
    takes: 'events',
    read: givenAgain,
  },
  {
    flags: '--as <KIND>',
    does: `read the notes as ${alternatives(readingKinds)}, or by the headings of their talks: h1 to h6`,
    takes: saidReadings.map(value => ({ value })),
    read: kindFlag,
  },
  { flags: '--tz <ZONE>', does: "the event's time zone, such as Asia/Tokyo", read: zoneFlag },
  { flags: '-q, --quiet', does: 'do not say how the notes were read' },
  { flags: '--json', does: 'print the data as JSON' },
  {
    flags: '--color <WHEN>',
    does: 'auto, always or never',
    takes: colorTimes.map(value => ({ value })),
    read: colorFlag,
  },
  { flags: '--width <N>', does: 'lay out for N columns, on a pipe too', read: widthFlag },
  { flags: '--no-pager', does: 'never use a pager' },
];

export const helpFlag: Option = { flags: '-h, --help', does: 'show help' };
export const versionFlag: Option = { flags: '-V, --version', does: 'print the version' };

/** Reads a flag that may be given again: all its values, in their order. */
export function givenAgain(value: string, before: unknown): string[] {
  return [...((before as string[] | undefined) ?? []), value];
}

function kindFlag(value: string): SaidReading {
  const kind = saidReadings.find(each => each === textKey(value));
  if (kind === undefined) throw misuse(`--as takes ${kindList()}, not '${value}'`);
  return kind;
}

function kindList(): string {
  return alternatives(saidChoices);
}

function zoneFlag(value: string): string {
  if (isTimezone(value)) return value;
  throw misuse(`--tz takes the name of a time zone such as Asia/Tokyo, not '${value}'`);
}

function colorFlag(value: string): string {
  if (colorTimes.some(each => each === value)) return value;
  throw misuse(`--color takes auto, always or never, not '${value}'`);
}

function widthFlag(value: string): number {
  const columns = wholeNumber(value);
  if (columns >= leastWidth && columns <= mostWidth) return columns;
  throw misuse(`--width takes ${leastWidth} to ${mostWidth} columns, not '${value}'`);
}

/** A number of digits alone, full-width ones too; else NaN. */
export function wholeNumber(value: string): number {
  const digits = textKey(value);
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** Reads a person's name. */
export function personFlag(flag: string): (value: string) => string {
  return value => {
    if (nameKey(value) !== '') return value;
    throw misuse(`${flag} takes a name, not '${value}'`);
  };
}

/** Reads the path of a file or a folder. */
export function pathFlag(flag: string): (value: string) => string {
  return value => {
    if (value !== '') return value;
    throw misuse(`${flag} takes a path, not ''`);
  };
}

/** How output is drawn. */
export interface Drawing {
  color: boolean;
  /** Absent on a pipe: nothing is wrapped. */
  columns?: number;
  /** Absent where none is to be used. */
  pager?: Pager;
  /** Whether the terminal can be taken over. */
  interactive: boolean;
}

/** Decides from flags, terminal and environment. */
export function drawing(flags: Flags, io: Io): Drawing {
  const most = Number(io.env['PEPAHATE_WIDTH'] || mostWidth) || mostWidth;
  const columns = flags.width ?? (io.outIsTty ? Math.min(most, Math.max(leastWidth, io.columns)) : undefined);
  const pager = flags.pager !== false && io.outIsTty && !isDumb(io) ? pagerOf(io.env, 'print') : undefined;
  return {
    color: hasColor(flags, io),
    columns,
    pager,
    interactive: io.outIsTty && io.inIsTty && !isDumb(io) && !flags.json && flags.width === undefined,
  };
}

function hasColor(flags: Flags, io: Io): boolean {
  const color = flags.color ?? (io.env['PEPAHATE_COLOR'] || 'auto');
  if (color !== 'auto') return color === 'always';
  const [when] = commonColor(io.env) ?? [];
  return when === undefined ? io.outIsTty : when === 'always';
}

function isDumb({ env }: Io): boolean {
  return env['TERM'] === 'dumb';
}
