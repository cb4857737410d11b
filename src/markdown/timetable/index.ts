import type { Slot, Speaker, Text, TimetableHeader } from '../../event/model.ts';
import { timeOf, toMinutes } from '../../event/time.ts';
import { amount } from '../../text/english.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { readSpeakers } from '../people/speakers.ts';
import { type SpeakerHabits, speakerHabits } from '../people/title/habits.ts';
import { readTitle } from '../people/title/index.ts';
import { splitSlug } from '../talk/slugs.ts';
import { readMinutes, readSpan } from '../time/clock.ts';
import { findDay } from '../time/date.ts';
import { quoted, type Warn } from '../warn.ts';
import { isDayWord, isTrackWord } from '../words/headings/days.ts';
import { headingKey } from '../words/headings/key.ts';
import { type Column, calledColumns, columnsOf } from './columns.ts';
import { readLists } from './lists.ts';
import { slotOf, startAfter, warnNoTime } from './slot.ts';

/** One table or list that says what is on when. */
export interface Timetable {
  block: Block;
  slots: Slot[];
  /** What it calls its columns, where its slots say all else that it says: it need not be shown among the notes. */
  called?: NonNullable<TimetableHeader['columns']>;
  /** The heading above it that names a day or a track. */
  over?: { title: string; kind: 'day' | 'track'; date?: string };
  /** The cells of each slot, for their links. */
  cells: ReadonlyMap<Slot, readonly Text[]>;
}

/**
 * Reads every table of the file that has a column of times; where there is none, lists of times, or the paragraphs that
 * are `timed`.
 */
export function readTimetables(
  { blocks, timed = new Set() }: { blocks: readonly Block[]; timed?: ReadonlySet<Block> },
  read: ReadText,
  warn: Warn,
): Timetable[] {
  const found: Timetable[] = [];
  let heading: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    const timetable = block.kind === 'table' ? readTable(block, read, warn) : undefined;
    if (timetable) found.push({ ...timetable, ...overOf(heading, read) });
  }
  return found.length > 0
    ? found
    : readLists(blocks, timed, read, warn).map(list => ({
        ...list,
        ...overOf(headingAbove(blocks, list.block), read),
      }));
}

function headingAbove(blocks: readonly Block[], block: Block): Block | undefined {
  return blocks.slice(0, blocks.indexOf(block)).findLast(({ kind }) => kind === 'heading');
}

/** What the heading above a table says of its day or track. */
function overOf(heading: Block | undefined, read: ReadText): Pick<Timetable, 'over'> {
  if (!heading) return {};
  const title = read(splitSlug(heading.text).title, heading.line).text;
  const key = headingKey(title);
  const day = findDay(title);
  const bare = key.replace(
    /^(?:timetable|schedule|program(?:me)?|agenda|タイムテーブル|スケジュール|プログラム|日程|议程|議程|시간표|일정)\s*(?:of|for|[-–—:：(（])?\s*/i,
    '',
  );
  if (isDayWord(key) || isDayWord(bare) || day)
    return { over: { title: title.trim(), kind: 'day', ...(day?.date ? { date: day.date } : {}) } };
  return isTrackWord(key) || isTrackWord(bare) ? { over: { title: title.trim(), kind: 'track' } } : {};
}

function readTable(block: Block, read: ReadText, warn: Warn): Timetable | undefined {
  const [header, ...rows] = (block.rows ?? []) as [string[], ...string[][]];
  if (header === undefined || rows.length === 0) return undefined;
  const names = header.map(cell => read(cell, block.line).text);
  const plainRows = rows.map(row => row.map(cell => cell.replace(/[*_`]/g, '')));
  const columns = columnsOf(names, plainRows);
  if (!columns) return undefined;
  const titles = rows.flatMap((row, index) =>
    row.flatMap((cell, at) =>
      columns[at] === 'track' || columns[at] === 'title'
        ? [readTitle(read(cell, block.line + 2 + index))]
        : [],
    ),
  );
  const reader = new TableReader(names, columns, read, warn, speakerHabits(titles));
  for (const [index, row] of rows.entries()) reader.row(row, block.line + 2 + index);
  if (reader.slots.length === 0) return undefined;
  const unused = names.filter((name, index) => name !== '' && columns[index] === undefined);
  for (const name of unused) warn(block.line, `the timetable's column \`${quoted(name)}\` is not used`);
  const isWhole =
    !reader.lost && plainRows.every(row => row.every((cell, index) => isSaid(columns[index], cell)));
  const called = isWhole ? calledColumns(names, columns) : undefined;
  return { block, slots: reader.slots, cells: reader.cells, ...(called ? { called } : {}) };
}

/** Whether a slot says all of a cell: no link beside a title, no time but `HH:MM`. */
function isSaid(column: Column, cell: string): boolean {
  if (column === 'start') return /^\s*\d{1,2}:\d{2}(?:\s*[-–〜~]\s*\d{1,2}:\d{2})?\s*$/.test(cell);
  if (column === 'minutes') return /^\s*(?:\d{1,4}\s*(?:分|min\.?)?)?\s*$/.test(cell);
  return column !== undefined;
}

class TableReader {
  readonly slots: Slot[] = [];
  readonly cells = new Map<Slot, readonly Text[]>();
  /** Whether a row holds something that no slot says. */
  lost = false;
  private readonly names: readonly string[];
  private readonly columns: readonly Column[];
  private readonly read: ReadText;
  private readonly warn: Warn;
  private readonly habits: SpeakerHabits;
  private before: Slot | undefined;

  constructor(
    names: readonly string[],
    columns: readonly Column[],
    read: ReadText,
    warn: Warn,
    habits: SpeakerHabits,
  ) {
    this.habits = habits;
    this.names = names;
    this.columns = columns;
    this.read = read;
    this.warn = warn;
  }

  row(row: readonly string[], line: number): void {
    const texts = row.map(cell => this.read(cell, line));
    if (texts.every(({ text }) => text === '') || row.every(cell => /^[\s:-]*$/.test(cell))) return;
    const time = this.time(texts, row.join(' | '), line);
    if (this.columns.includes('track')) this.tracks(texts, time, line);
    else this.single(texts, time, line);
    const used = this.columns.length;
    if (texts.slice(used).some(({ text }) => text !== '')) {
      const extra = quoted(
        texts
          .slice(used)
          .map(({ text }) => text)
          .join(' | '),
      );
      this.warn(
        line,
        `the row has ${amount(texts.length, 'cell')} for ${amount(used, 'column')}; left out: ${extra}`,
      );
      this.lost = true;
    }
  }

  private cell(texts: readonly Text[], column: Column): Text {
    const index = this.columns.indexOf(column);
    return (index < 0 ? undefined : texts[index]) ?? { text: '', marks: [] };
  }

  private time(texts: readonly Text[], row: string, line: number): { start: string; minutes?: number } {
    const written = this.cell(texts, 'start').text;
    const span = readSpan(written, { cell: true });
    const last = this.before;
    const end = last?.minutes === undefined ? last?.start : timeAfter(last.start, last.minutes);
    if (!span) {
      const start = end ?? '00:00';
      if (written !== '') this.lost = true;
      warnNoTime(row, start, line, this.warn);
      return { start };
    }
    const start = startAfter(span.start, last?.start, line, this.warn);
    return span.minutes === undefined ? { start } : { start, minutes: span.minutes };
  }

  private single(texts: readonly Text[], time: { start: string; minutes?: number }, line: number): void {
    const written = this.cell(texts, 'minutes').text;
    const minutes = readMinutes(written);
    if (written !== '' && minutes === undefined) {
      this.warn(line, `\`${quoted(written)}\` is not a number of minutes`);
      this.lost = true;
    }
    const names = this.cell(texts, 'speaker').text;
    const cell = this.cell(texts, 'title');
    const parts =
      names === '' && !this.columns.includes('speaker') ? readTitle(cell, this.habits) : undefined;
    const isSure = parts !== undefined && parts.sure >= 1.2;
    const title = (isSure ? parts.title : cell.text).replaceAll('\n', ' ');
    const speakers: Speaker[] = isSure ? parts.speakers : readSpeakers(names.replaceAll('\n', ', '));
    const room = this.cell(texts, 'room').text;
    const track = this.cell(texts, 'trackName').text;
    this.add(
      slotOf({ start: time.start, minutes: minutes ?? time.minutes, title, speakers, room, track, line }),
      texts,
    );
  }

  /** One slot a track; a title that all tracks share is one slot without a room. */
  private tracks(
    texts: readonly Text[],
    { start, minutes }: { start: string; minutes?: number },
    line: number,
  ): void {
    const filled = this.columns.flatMap((column, index) =>
      column === 'track' && (texts[index]?.text ?? '') !== '' ? [index] : [],
    );
    const same = filled.length > 1 && filled.every(index => texts[index]!.text === texts[filled[0]!]!.text);
    for (const index of same ? filled.slice(0, 1) : filled) {
      const cell = texts[index]!;
      const parts = readTitle(cell, this.habits);
      const speakers = parts.sure >= 1.2 ? parts.speakers : [];
      const title = parts.sure >= 1.2 ? parts.title : cell.text.replaceAll('\n', ' ');
      this.add(
        slotOf({ start, minutes, title, speakers, room: same ? undefined : this.names[index], line }),
        [cell],
      );
    }
  }

  private add(slot: Slot, texts: readonly Text[]): void {
    this.before = slot;
    this.slots.push(slot);
    this.cells.set(slot, texts);
  }
}

function timeAfter(start: string, minutes: number): string {
  const end = toMinutes(start) + minutes;
  return timeOf(Math.floor(end / 60), end % 60) ?? start;
}
