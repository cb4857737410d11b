import type { Slot, SlotKind, Speaker } from '../event/model.ts';
import type { Block } from './blocks.ts';
import { foldTitle } from './characters.ts';
import { readMinutes, readSpan } from './clock.ts';
import { plain } from './inline.ts';
import { readSpeakers } from './people.ts';
import { cells, isDelimiter } from './table.ts';
import { count, quoted, type Warn } from './warn.ts';

type Column = 'start' | 'speaker' | 'title' | 'minutes';

/** Header words, folded. 時間 is the start where no other column is, else the minutes. */
const headers: Readonly<Record<Column, ReadonlySet<string>>> = {
  start: words('time start starttime starts 開始 開始時間 開始時刻 時刻'),
  speaker: words('speaker speakers name who 名前 登壇者 発表者 講演者 スピーカー'),
  title: words('title session talk what タイトル セッション セッション名 内容 題名 演題'),
  minutes: words('minutes min mins duration length 分 所要時間'),
};

function words(list: string): Set<string> {
  return new Set(list.split(' ').map(foldTitle));
}

export interface Timetable {
  slots: Slot[];
  columns: (Column | undefined)[];
  /** The table. */
  block: Block;
}

/** Reads the first table whose header names a time and a title. */
export function readTimetable(blocks: readonly Block[], warn: Warn): Timetable | undefined {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const [header, delimiter, ...rows] = block.raw.split('\n');
    const names = cells(header!);
    const columns = columnsOf(names);
    if (!columns.includes('start') || !columns.includes('title')) continue;
    checkHead(names, columns, delimiter!, block.line, warn);
    const slots: Slot[] = [];
    rows.forEach((row, index) => {
      if (isDelimiter(row)) return;
      slots.push(readSlot(row, columns, block.line + 2 + index, slots.at(-1), warn));
    });
    return { slots, columns, block };
  }
  return undefined;
}

function columnsOf(names: readonly string[]): (Column | undefined)[] {
  const folded = names.map(foldTitle);
  const taken = new Set<Column>();
  const columns = folded.map(name => {
    const column = (Object.keys(headers) as Column[]).find(key => headers[key].has(name));
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
  folded.forEach((name, index) => {
    if (name !== '時間' || columns[index] !== undefined) return;
    const column = taken.has('start') ? 'minutes' : 'start';
    if (taken.has(column)) return;
    taken.add(column);
    columns[index] = column;
  });
  return columns;
}

function checkHead(
  names: readonly string[],
  columns: readonly (Column | undefined)[],
  delimiter: string,
  line: number,
  warn: Warn,
): void {
  const dashes = cells(delimiter).length;
  if (dashes !== names.length) {
    const columnCount = count(names.length, 'column');
    warn(
      line + 1,
      `the table's delimiter row has ${count(dashes, 'cell')} for ${columnCount}; read as a table`,
    );
  }
  names.forEach((name, index) => {
    if (columns[index] === undefined) warn(line, `the timetable's column \`${quoted(name)}\` is not used`);
  });
}

/** One row. Without a time of its own it stands at the end of the slot above. */
function readSlot(
  row: string,
  columns: readonly (Column | undefined)[],
  line: number,
  before: Slot | undefined,
  warn: Warn,
): Slot {
  const values = cells(row);
  if (values.length > columns.length) {
    const extra = quoted(values.slice(columns.length).join(' | '));
    warn(
      line,
      `the row has ${count(values.length, 'cell')} for ${count(columns.length, 'column')}; left out: ${extra}`,
    );
  }
  const cell = (column: Column) => plain(values[columns.indexOf(column)] ?? '', line, warn);
  const time = readSpan(cell('start'));
  const start = time?.start ?? before?.start ?? '00:00';
  if (!time) warn(line, `no time in \`${quoted(row.trim())}\`; read as ${start}`);
  const written = cell('minutes');
  const minutes = readMinutes(written) ?? time?.minutes;
  if (written !== '' && readMinutes(written) === undefined)
    warn(line, `\`${quoted(written)}\` is no number of minutes`);
  const title = cell('title');
  const speakers = readSpeakers(cell('speaker'));
  const kind = kindOf(title, speakers);
  return { start, ...(minutes === undefined ? {} : { minutes }), title, kind, speakers, line };
}

const breakTitle =
  /休憩|ランチ|昼食|^(?:(?:coffee|tea|lunch|short|long|the)\s+)*(?:break|lunch)(?:\s*time)?$/i;
const ceremonyTitle =
  /受付|開場|開会|閉会|懇親会|お開き|オープニング|クロージング|^(?:the\s+)?(?:doors?|opening|closing|registration|reception|(?:after)?party)(?:\s+(?:open|opens|remarks|ceremony|words|address|talk|session|party))?$/i;

/** Follows docs/format.md. English words must be the whole title: `Breaking the monolith` is a talk. */
function kindOf(title: string, speakers: readonly Speaker[]): SlotKind {
  if (speakers.some(speaker => speaker.role === 'moderator')) return 'panel';
  const words = title.normalize('NFKC').trim();
  if (breakTitle.test(words)) return 'break';
  return ceremonyTitle.test(words) ? 'ceremony' : 'talk';
}

/** Whether a line with pipes below a talk's heading says again what its slot says. */
export function repeatsSlot(text: string, slot: Slot, timetable: Timetable): boolean {
  if (!text.includes('|')) return false;
  const again = readSlot(text, timetable.columns, slot.line, undefined, () => {});
  const own = (value: Slot) =>
    JSON.stringify([value.start, value.minutes ?? null, foldTitle(value.title), value.speakers]);
  return own(again) === own(slot) && readSpan(text) !== undefined;
}
