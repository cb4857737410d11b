import { type Event, talksOf } from '../../event/model.ts';
import { type Certainty, certainties, type EventReading, type FileReading } from '../../event/reading.ts';
import { amount } from '../../text/english.ts';
import type { ReadFile } from '../folder/read.ts';
import type { Reading } from '../index.ts';
import { type ReportOptions, reportOf } from './report.ts';
import { spokenText } from './summary.ts';

/** How an event of one file was understood. */
export function fileReportOf(reading: Reading, options: ReportOptions): EventReading {
  const file = reportOf(reading, options);
  const { summary, certainty, by } = file;
  return { summary, certainty, silent: by === 'hand' || by === 'form', files: [file] };
}

/** How an event of several files was understood. `files` in their order. */
export function eventReportOf(
  files: readonly ReadFile[],
  event: Event,
  options: ReportOptions,
): EventReading {
  const reports = files.map(({ path, reading, by }): FileReading => {
    const report = reportOf(reading, by ? { inspect: options.inspect } : options);
    const guesses = report.guesses.map(guess => ({ ...guess, file: path }));
    return { file: path, ...report, ...(by ? { by } : {}), guesses };
  });
  const notes = reports.filter((_, index) => !files[index]!.leads);
  const talks = notes.filter(({ kind }) => kind === 'talk');
  // That most files are one talk speaks for each that is.
  if (talks.length >= 3 && talks.length > notes.length / 2)
    for (const talk of talks) if (talk.certainty === 'guess') talk.certainty = 'likely';
  return {
    summary: folderSummary(event, files.length),
    certainty: certaintyOfMany(notes),
    silent: isSilent(files, reports),
    files: reports,
  };
}

function folderSummary(event: Event, files: number): string {
  const talks = talksOf(event);
  const number = amount(files, 'file');
  if (talks.length === 0) return `a diary of ${amount(event.notes.length, 'section')} (${number})`;
  const spoken = talks.filter(({ speakers }) => speakers.length > 0).length;
  const days = event.days && event.days.length > 1 ? `${amount(event.days.length, 'day')} and ` : '';
  return `an event of ${days}${amount(talks.length, 'talk')} (${number}), ${spokenText(spoken, talks.length)}`;
}

/** As sure as three in four of its files. */
function certaintyOfMany(files: readonly FileReading[]): Certainty {
  const all = files.map(({ certainty }) => certainties.indexOf(certainty)).sort((one, other) => one - other);
  return certainties[all[Math.floor((all.length - 1) / 4)] ?? 0] ?? 'guess';
}

/** Where front matter gives every file its kind, or a title, and nothing was guessed. */
function isSilent(files: readonly ReadFile[], reports: readonly FileReading[]): boolean {
  return reports.every(({ by, certainty, guesses }, index) => {
    if (by === 'hand') return true;
    if (guesses.length > 0) return false;
    return by === 'form' || (files[index]!.reading.titled && (by === 'index' || certainty !== 'guess'));
  });
}
