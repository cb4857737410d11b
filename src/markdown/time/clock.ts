import { minutesADay, timeOf } from '../../event/time.ts';
import { findDay } from './date.ts';
import { narrow } from './narrow.ts';

/** A time of day, or a span of it, as it stands in a text. */
export interface TimeSpan {
  /** `HH:MM`, hours to 29. */
  start: string;
  /** To a second time, as in `9:00-9:15`; a span that runs back crosses midnight. */
  minutes?: number;
  /** Whether morning or afternoon was guessed. */
  guessed?: boolean;
  /** UTF-16 offsets of what was read in the text. */
  from: number;
  to: number;
}

/** Where a time is looked for. In a cell of times, `1900`, `19.30` and a bare `9` count too. */
export interface ClockOptions {
  cell?: boolean;
}

const noon = 12 * 60;
/** In minutes; what is longer is no slot's length. */
const longestSpan = 16 * 60;

type Half = 'am' | 'pm';

interface Clock {
  /** Since midnight; without its half of the day where that is said elsewhere. */
  minutes: number;
  half?: Half;
  from: number;
  to: number;
}

/** `am`, `p.m.`, `a. m.` */
const halfWord = '[ap](?:\\.\\s?)?m';
const before = `(?<next>翌日?|次日|명일)?\\s*(?<head>午前|午後|上午|下午|오전|오후|朝|夜|晚上|${halfWord}\\.?\\b)?\\s*`;
const clock =
  '(?<hour>\\d{1,2})(?:' +
  '\\s?(?::|時|시|點|点)\\s*(?<minute>\\d{1,2})(?:\\s?(?:分|분))?(?::\\d{2}(?!\\d))?' +
  `|\\s?(?:時|시|點|点)(?<thirty>半|반)?|h(?<minuteh>\\d{2})|\\.(?<minutedot>\\d{2})(?=\\s*(?:uhr|${halfWord}))|(?=\\s?(?:${halfWord}\\b|uhr|h\\b)))`;
const behind = `(?:\\s*(?<tail>${halfWord}\\.?(?![a-z])))?(?:\\s*(?:uhr|h\\b|頃|ごろ))?`;
const inText = new RegExp(
  `(?<![\\d.:/])(?:${before}${clock}${behind})(?!\\d|:\\d)|(?<named>正午|中午|정오|\\bnoon\\b)`,
  'gi',
);
const cellClock = `(?<hour>\\d{1,2})(?:\\s?[:.時시點点h]\\s*(?<minute>\\d{1,2})(?:\\s?[分분])?(?::\\d{2}(?!\\d))?|\\s?[時시點点](?<thirty>[半반])?|(?<packed>\\d{2})(?![\\d分年])|(?=\\s*(?:${halfWord}\\b|uhr|h\\b|[-~]\\s*\\d)))`;
const inCell = new RegExp(
  `(?<![\\d.:/])(?:${before}${cellClock}${behind})(?!\\d|:\\d|[/年月日])|(?<named>正午|中午|정오|\\bnoon\\b)`,
  'gi',
);

const connected =
  /^\s*(?:jst|[(（]\S{1,3}[)）])?\s*(?:から|부터|to|bis|until|till|à|a|a las|às|até(?: às)?|hasta(?: las)?|alle|do|до|至|到|[-~→⇒])\s*(?:(?:翌日?|next day)\s*)?$/i;

/** The first time or span of a text; undefined where there is none, or none that a clock shows. */
export function readSpan(text: string, options: ClockOptions = {}): TimeSpan | undefined {
  if (!/[\d\uff10-\uff19]|正午|中午|정오|noon/i.test(text)) return undefined;
  const source = withoutDay(narrow(text));
  const [first, second] = clocksOf(source, options);
  if (!first) return undefined;
  const isSpan = second !== undefined && connected.test(source.slice(first.to, second.from));
  if (options.cell && !isSpan && endsOnly(source, first)) return undefined;
  return isSpan ? spanOf(first, second) : startOf(first);
}

/** `2026-04-01 23:00` without its day, which could be taken for a time; all else stays where it is. */
function withoutDay(text: string): string {
  const day = findDay(text);
  return day ? text.slice(0, day.from) + ' '.repeat(day.to - day.from) + text.slice(day.to) : text;
}

/** `~21:50` says only when something ends. */
function endsOnly(text: string, clock: Clock): boolean {
  return /^\s*[-~]\s*$/.test(text.slice(0, clock.from));
}

function startOf(clock: Clock): TimeSpan | undefined {
  const start = timeAt(withHalf(clock.minutes, clock.half));
  return start === undefined ? undefined : { start, from: clock.from, to: clock.to };
}

function spanOf(first: Clock, second: Clock): TimeSpan | undefined {
  const { from } = first;
  const { to } = second;
  const end = withHalf(second.minutes, second.half ?? first.half);
  const start = withHalf(first.minutes, first.half ?? inherited(first, second));
  const time = timeAt(start);
  if (time === undefined) return undefined;
  const minutes = end > start ? end - start : end - start + minutesADay;
  return minutes <= longestSpan ? { start: time, minutes, from, to } : { start: time, from, to };
}

/** `1:30-2:15 pm`: the first takes the second's half, unless that makes it the later one. */
function inherited(first: Clock, second: Clock): Half | undefined {
  if (second.half === undefined || first.minutes >= 13 * 60) return undefined;
  const same = withHalf(first.minutes, second.half);
  return same < withHalf(second.minutes, second.half) ? second.half : undefined;
}

function clocksOf(text: string, { cell = false }: ClockOptions): Clock[] {
  const found: Clock[] = [];
  for (const match of text.matchAll(cell ? inCell : inText)) {
    const clock = clockOf(match, cell);
    if (clock) found.push(clock);
    if (found.length === 2) break;
  }
  return found;
}

function clockOf(match: RegExpExecArray | RegExpMatchArray, cell: boolean): Clock | undefined {
  const { next, head, hour, minute, minuteh, minutedot, thirty, packed, tail, named } = match.groups!;
  const lead = match[0].length - match[0].trimStart().length;
  const from = match.index! + lead;
  const to = match.index! + match[0].trimEnd().length;
  if (named !== undefined) return { minutes: noon, from, to };
  const minuteText = minute ?? minuteh ?? minutedot ?? packed;
  const hours = Number(hour);
  const minutes = thirty !== undefined ? 30 : Number(minuteText ?? 0);
  if (minutes > 59 || hours > 29 || minuteText?.length === 1) return undefined;
  if (packed !== undefined && !cell) return undefined;
  const half = halfOf(head ?? tail);
  const day = next === undefined ? 0 : minutesADay;
  return { minutes: hours * 60 + minutes + day, ...(half ? { half } : {}), from, to };
}

function halfOf(word: string | undefined): Half | undefined {
  if (word === undefined) return undefined;
  if (/^(?:午前|上午|오전|朝|a)/i.test(word)) return 'am';
  return /^(?:午後|下午|오후|夜|晚上|p)/i.test(word) ? 'pm' : undefined;
}

function withHalf(minutes: number, half: Half | undefined): number {
  if (half === undefined || minutes >= 13 * 60) return minutes;
  return (minutes % noon) + (half === 'pm' ? noon : 0);
}

function timeAt(minutes: number): string | undefined {
  return timeOf(Math.floor(minutes / 60), minutes % 60);
}

const length =
  /^(?:約|approx\.?|~|ca\.?)?\s*(?:(\d{1,2})\s*(?:時間|h|hours?|hrs?|시간|小时|小時|std\.?|stunden?))?\s*(?:(\d{1,4})\s*(?:分間?|분|分钟|分鐘|m|mins?|minutes?|minuten|['’])?\.?)?$/i;

/** In UTF-16 units. */
const longestTime = 40;

/** The time that a text is and nothing else. */
export function timeAlone(text: string): TimeSpan | undefined {
  const span = text.length <= longestTime ? readSpan(text) : undefined;
  const rest = span && text.slice(0, span.from) + text.slice(span.to);
  return rest !== undefined && !/[\p{L}\p{N}]/u.test(rest) ? span : undefined;
}

/** Minutes of `25`, `25分`, `25 min`, `1時間30分`, `1h`, `0:30`. */
export function readMinutes(text: string): number | undefined {
  const words = narrow(text.normalize('NFKC')).trim();
  const clocked = /^(\d{1,2}):(\d{2})$/.exec(words);
  if (clocked) return Number(clocked[1]) * 60 + Number(clocked[2]);
  const match = length.exec(words);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}
