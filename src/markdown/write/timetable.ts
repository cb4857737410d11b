import type {
  Event,
  Mark,
  Node,
  Slot,
  Speaker,
  Text,
  TimetableColumn,
  TimetableHeader,
} from '../../event/model.ts';
import { startAfter } from '../timetable/slot.ts';
import { cellMarkdown, tableRow } from './nodes.ts';

/** A column of the timetable. */
interface Column {
  name: TimetableColumn;
  cell: (slot: Slot) => string;
}

/** The slots that the notes do not say themselves: a table or a list among them is read as a timetable again. */
export function ownSlots(event: Event): Slot[] {
  const lines = new Set<number>();
  const walk = (nodes: readonly Node[]) => {
    for (const { kind, line, rows, children } of nodes) {
      if (kind === 'item') lines.add(line);
      for (let row = 1; row < (rows?.length ?? 0); row++) lines.add(line + 1 + row);
      if (kind === 'heading' || kind === 'paragraph') walk(children);
    }
  };
  for (const { nodes } of event.notes) walk(nodes);
  return event.slots.filter(({ line }) => !lines.has(line));
}

/**
 * Slots as tables: another one begins where the clock runs back so far that it would be read as the night.
 * `links` are those in a slot's title; `called` are the columns that go by other names.
 */
export function timetableMarkdown(
  slots: readonly Slot[],
  links: (slot: Slot) => Mark[],
  called: TimetableHeader['columns'] = {},
): string[] {
  const tables: Slot[][] = [];
  for (const slot of slots) {
    const before = tables.at(-1)?.at(-1);
    const isNext = before && startAfter(slot.start, before.start, slot.line, () => {}) === slot.start;
    if (!isNext) tables.push([slot]);
    else tables.at(-1)!.push(slot);
  }
  return tables.flatMap((table, index) => [...(index > 0 ? [''] : []), ...tableOf(table, links, called)]);
}

function tableOf(
  slots: readonly Slot[],
  links: (slot: Slot) => Mark[],
  called: NonNullable<TimetableHeader['columns']>,
): string[] {
  const plain = (text: string): Text => ({ text, marks: [] });
  const columns: Column[] = [
    { name: 'time', cell: ({ start }) => start },
    // Without a column of speakers their names are looked for in the titles.
    { name: 'speaker', cell: ({ speakers }) => cellMarkdown(plain(peopleText(speakers))) },
    { name: 'title', cell: slot => cellMarkdown({ text: slot.title, marks: links(slot) }) },
  ];
  if (slots.some(({ minutes }) => minutes !== undefined))
    columns.push({
      name: 'minutes',
      cell: ({ minutes }) => (minutes === undefined ? '' : String(minutes)),
    });
  const hasTracks = slots.some(({ track }) => track !== undefined);
  // Beside no column of rooms, one of tracks would be read as one.
  if (hasTracks || slots.some(({ room }) => room !== undefined))
    columns.push({ name: 'room', cell: ({ room = '' }) => cellMarkdown(plain(room)) });
  if (hasTracks) columns.push({ name: 'track', cell: ({ track = '' }) => cellMarkdown(plain(track)) });
  return [
    tableRow(columns.map(({ name }) => cellMarkdown(plain(called[name] ?? name)))),
    tableRow(columns.map(() => '---')),
    ...slots.map(slot => tableRow(columns.map(column => column.cell(slot)))),
  ];
}

/** Speakers as the reader of people takes them apart: `Ann Lee(Example), moderator Bob`. */
export function peopleText(speakers: readonly Speaker[]): string {
  const isPanel = speakers.some(({ role }) => role === 'moderator');
  return speakers.map(speaker => personText(speaker, isPanel)).join(', ');
}

function personText({ name, affiliation, role }: Speaker, isPanel: boolean): string {
  const sign = role === 'moderator' || (role === 'panelist' && !isPanel) ? `${role} ` : '';
  return `${sign}${name}${affiliation === undefined ? '' : `(${affiliation})`}`;
}
