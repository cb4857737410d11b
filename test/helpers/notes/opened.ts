import type { OpenedEvent } from '../../../src/library/opened.ts';
import { fileReportOf, parse } from '../../../src/markdown/reader.ts';

/** Notes as the library opens them. */
export function openedNotes(notes: string, id: string, where: string): OpenedEvent {
  const reading = parse(notes, id);
  return { event: reading.event, where, warnings: [], reading: fileReportOf(reading, {}) };
}
