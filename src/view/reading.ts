import {
  certaintyText,
  type FileReading,
  type HeadingReading,
  type ReadingKind,
  type RunnerUp,
  type SaidReading,
  type Warning,
} from '../event/reading.ts';
import { speakersText } from '../event/speakers.ts';
import { timeText } from '../event/time.ts';
import { emptyLine, type Line, lineText, type Span, type Style, span } from '../line/line.ts';
import { tabbed } from '../line/table.ts';
import { joined, type Layout, paragraph, type Styled, words } from '../line/text.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** How a file was understood, as `check` shows it. */
export interface CheckedFile {
  /** Its path, or `stdin`. */
  where: string;
  /** Absent of a file that could not be read. */
  reading?: FileReading;
  /** What is not shown, or not as it was written. */
  losses: readonly Warning[];
}

/** How the notes of an event are read, and why. */
export interface ReadingReport {
  files: readonly CheckedFile[];
  /** What they are said to be by hand. */
  as?: SaidReading | undefined;
}

/**
 * How files were understood. On a pipe a line for each reading, runner-up, heading, loss and guess, tab-separated:
 * place, what it is, text, speakers, time, why.
 */
export function checkLines(files: readonly CheckedFile[], layout: Layout): Line[] {
  if (layout.columns === undefined) return files.flatMap(checkRecords);
  return readingRows(readingGroups(files, layout)).flatMap(({ above, lines }) => [...above, ...lines]);
}

/** Rows that stand together, below a title where they have one: headings, guesses. */
export interface ReadingGroup {
  title?: Line;
  rows: readonly (readonly Line[])[];
}

/** A row with what sets its group apart, above the first of it. */
export interface ReadingRow {
  above: readonly Line[];
  lines: readonly Line[];
}

/** How files were understood, a row for each thing that is told of them. */
export function readingGroups(files: readonly CheckedFile[], layout: Layout): ReadingGroup[] {
  return files.flatMap(file => fileGroups(file, layout));
}

/** The rows of groups in their order; of those that `fits` refuses, none. */
export function readingRows(
  groups: readonly ReadingGroup[],
  fits: (text: string) => boolean = () => true,
): ReadingRow[] {
  const rows: ReadingRow[] = [];
  for (const { title, rows: all } of groups) {
    const found = all.filter(lines => fits(lines.map(lineText).join(' ')));
    const above = [...(rows.length > 0 ? [emptyLine] : []), ...(title ? [title] : [])];
    rows.push(...found.map((lines, row) => ({ above: row === 0 ? above : [], lines })));
  }
  return rows;
}

const deciders: Record<FileReading['by'], string> = {
  schedule: 'a published schedule',
  hand: 'decided by hand',
  form: 'written as docs/format.md describes',
  signs: 'by its headings',
  siblings: 'as the other files of the folder',
  index: 'it leads its folder',
};

/** How sure a reading is, and what decided it. */
function whyText({ by, certainty }: FileReading): string {
  return by === 'signs' ? certaintyText[certainty] : deciders[by];
}

function checkRecords({ where, reading, losses }: CheckedFile): Line[] {
  const row = (line: number, ...cells: string[]) => tabbed([`${where}:${line}`, ...cells]);
  const lost = losses.map(({ line, message }) => row(line, 'lost', message, '', '', ''));
  if (!reading) return lost;
  const { outline, guesses } = reading;
  const next = outline?.runnerUp;
  return [
    row(1, 'reading', reading.summary, '', '', whyText(reading)),
    ...(next ? [row(1, 'next', next.summary, '', '', behindText(next.behind))] : []),
    ...(outline?.headings ?? []).map(heading =>
      row(heading.line, heading.role, titleOf(heading), ...factsOf(heading), signsText(heading)),
    ),
    ...lost,
    ...guesses.map(({ line, message }) => row(line, 'guess', message, '', '', '')),
  ];
}

function behindText(behind: number): string {
  return behind < 0 ? `${-behind} ahead` : `${behind} behind`;
}

function titleOf({ title, text }: HeadingReading): string {
  return title ?? text;
}

/** Who and when. */
function factsOf(heading: HeadingReading): [who: string, when: string] {
  const { speakers = [], date } = heading;
  return [speakersText(speakers), [date, timeText(heading)].filter(Boolean).join(' ')];
}

/** Signs with `+` speak for the role, those with `-` against it. */
function signsText({ signs }: HeadingReading): string {
  const told = signs.filter(({ weight }) => weight !== 0);
  return told.map(({ name, weight }) => `${weight > 0 ? '+' : '-'}${name}`).join(', ');
}

function fileGroups({ where, reading, losses }: CheckedFile, layout: Layout): ReadingGroup[] {
  const head = [
    ...paragraph([], cleaned(where, 'title'), layout),
    ...(reading ? summaryLines(reading, layout) : []),
  ];
  const headings = reading?.outline?.headings ?? [];
  return [
    { rows: [head] },
    { rows: headings.map(heading => headingLines(heading, layout)) },
    noteGroup('Not shown as written', losses, layout),
    noteGroup('Guesses', reading?.guesses ?? [], layout),
  ];
}

/** A text of the notes, as a terminal may have it. */
function cleaned(text: string, ...styles: Style[]): Styled {
  return words(sanitizeLine(text), ...styles);
}

function summaryLines(reading: FileReading, layout: Layout): Line[] {
  const { summary, by, certainty, outline } = reading;
  const isSure = by !== 'signs' || certainty !== 'guess';
  const sure = words(whyText(reading), ...(isSure ? [] : (['warning'] as Style[])));
  const lines = paragraph([], joined([cleaned(`Read as ${summary}: `), sure]), layout);
  const next = outline?.runnerUp;
  if (!next) return lines;
  const hint = hintFor(next, reading.kind);
  const text = `Next best: ${next.summary}, ${behindText(next.behind)}${hint}`;
  return [...lines, ...paragraph([], cleaned(text, 'dim'), layout)];
}

/** How a runner-up is taken by hand. */
function hintFor({ kind, level }: RunnerUp, taken: ReadingKind): string {
  if (kind !== taken) return `; --as ${kind} reads it so`;
  const isHeading = kind !== 'talk' && level !== undefined && level <= 6;
  return isHeading ? `; --as h${level} makes every ${'#'.repeat(level)} heading a talk` : '';
}

/** Of a line's number, and of a role, in columns. */
const numberWidth = 5;
const roleWidth = 7;

function headingLines(heading: HeadingReading, layout: Layout): Line[] {
  const { line, level, role, otherwise } = heading;
  const lead: Span[] = [
    span(String(line).padStart(numberWidth), 'dim'),
    span('  '),
    span(role.padEnd(roleWidth), ...roleStyles[role]),
    span(' '),
  ];
  const below: Line = [span(' '.repeat(numberWidth + roleWidth + 3))];
  const sign = level <= 6 ? `${'#'.repeat(level)} ` : level === 7 ? '** ' : '- ';
  const [who, when] = factsOf(heading);
  const facts = [who && cleaned(who, 'speaker'), when && words(when, 'time')].filter(part => part !== '');
  const lines = paragraph(
    lead,
    joined([words(sign, 'dim'), cleaned(titleOf(heading), ...titleStyles[role])]),
    layout,
  );
  if (facts.length > 0) lines.push(...paragraph(below, separated(facts), layout));
  const why = whyParts(heading);
  if (why !== '') lines.push(...paragraph(below, words(why, 'dim'), layout));
  if (otherwise) lines.push(...paragraph(below, words(`next best: ${roleText(otherwise)}`, 'dim'), layout));
  return lines;
}

function separated(parts: readonly Styled[]): Styled {
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [words('  '), part])));
}

function whyParts({ signs }: HeadingReading): string {
  const names = (wanted: (weight: number) => boolean) =>
    signs.filter(({ weight }) => wanted(weight)).map(({ name }) => name);
  const against = names(weight => weight < 0).join(', ');
  return [names(weight => weight > 0).join(', '), against && `against it: ${against}`]
    .filter(Boolean)
    .join('; ');
}

function roleText(role: HeadingReading['role']): string {
  return role === 'part' ? 'a part of what stands above' : `a ${role}`;
}

const roleStyles: Record<HeadingReading['role'], Style[]> = {
  title: ['heading'],
  day: ['time'],
  group: ['time'],
  talk: ['strong'],
  section: [],
  part: ['dim'],
};

const titleStyles: Record<HeadingReading['role'], Style[]> = { ...roleStyles, part: [] };

function noteGroup(title: string, notes: readonly Warning[], layout: Layout): ReadingGroup {
  const rows = notes.map(({ line, message }) =>
    paragraph(
      [span(String(line).padStart(numberWidth), 'dim'), span('  ')],
      cleaned(message, 'warning'),
      layout,
    ),
  );
  return { title: [span(title, 'heading')], rows };
}
