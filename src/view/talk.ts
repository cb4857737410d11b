import { isTalk, type Notes, type Remark, type Talk } from '../event/model.ts';
import { speakersText } from '../event/speakers.ts';
import { endOf } from '../event/time.ts';
import { type Line, spaced, span } from '../line/line.ts';
import { type Layout, paragraph, styled, words } from '../line/text.ts';
import { outlineLines } from './outline.ts';
import { qaLines } from './qa.ts';
import { referenceLines } from './references.ts';

/** Draws a remark's Markdown within some columns. */
export type RemarkRenderer = (remark: Remark, columns: number) => Line[];

export interface TalkOptions {
  /** How many levels of the outline to show; all where absent. */
  levels?: number;
  /** Draws remarks on a terminal; without it their plain text is shown. */
  renderRemark?: RemarkRenderer;
}

/** A talk or section: header, outline, Q&A, references, remarks, an empty line between them. */
export function notesLines(notes: Notes, options: TalkOptions, layout: Layout): Line[] {
  const { levels } = options;
  const parts = [
    headerLines(notes, layout),
    outlineLines(notes.items, { levels }, layout),
    titled('Q&A', qaLines(notes.questions, layout)),
    titled('References', referenceLines(notes.references, layout)),
    titled('Remarks', remarkLines(notes.remarks, options.renderRemark, layout)),
  ];
  return spaced(parts);
}

/** The title, and below it when, who and the slug. */
export function headerLines(notes: Notes, layout: Layout): Line[] {
  const below = factsText(notes);
  return [
    ...paragraph([], words(notes.title, 'title'), layout),
    ...(below === '' ? [] : paragraph([], words(below, 'dim'), layout)),
  ];
}

/** When, who, and the slug, on one line. */
export function factsText(notes: Notes): string {
  const facts = isTalk(notes) ? [when(notes), speakersText(notes.speakers)] : [];
  const slug = notes.slug === notes.title ? '' : notes.slug;
  return [...facts, slug].filter(fact => fact !== '').join('  ');
}

function when(talk: Talk): string {
  const end = endOf(talk);
  return end === undefined ? (talk.start ?? '') : `${talk.start}-${end}`;
}

function titled(title: string, lines: Line[]): Line[] {
  return lines.length === 0 ? [] : [[span(title, 'heading')], ...lines];
}

/** Remarks, an empty line between them on a terminal. */
export function remarkLines(
  remarks: readonly Remark[],
  render: RemarkRenderer | undefined,
  layout: Layout,
): Line[] {
  const { columns } = layout;
  if (columns === undefined) return remarks.flatMap(remark => paragraph([], styled(remark), layout));
  return spaced(remarks.map(remark => render?.(remark, columns) ?? paragraph([], styled(remark), layout)));
}
