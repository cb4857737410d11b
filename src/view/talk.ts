import type { Notes, Talk } from '../event/model.ts';
import { speakersText } from '../event/speakers.ts';
import { endOf } from '../event/time.ts';
import { emptyLine, type Line, span } from '../line/line.ts';
import { type Layout, paragraph, words } from '../line/text.ts';
import type { CodeColorer } from './code.ts';
import { outlineLines } from './outline.ts';
import { qaLines } from './qa.ts';
import { referenceLines } from './references.ts';
import { remarkLines } from './remark.ts';

export interface TalkOptions {
  /** How many levels of the outline to show; all where absent. */
  levels?: number;
  /** Colours the code of remarks; without it code has one style. */
  colorCode?: CodeColorer | undefined;
}

/** A talk or section: header, outline, Q&A, references, remarks, an empty line between them. */
export function notesLines(notes: Notes, options: TalkOptions, layout: Layout): Line[] {
  const { levels } = options;
  const parts = [
    headerLines(notes, layout),
    outlineLines(notes.items, levels === undefined ? {} : { levels }, layout),
    titled('Q&A', qaLines(notes.questions, layout)),
    titled('References', referenceLines(notes.references, layout)),
    titled('Remarks', remarkLines(notes.remarks, layout, options.colorCode)),
  ];
  return spaced(parts);
}

/** Blocks of lines with an empty line between them; empty blocks are left out. */
export function spaced(blocks: readonly (readonly Line[])[]): Line[] {
  const filled = blocks.filter(block => block.length > 0);
  return filled.flatMap((block, index) => (index === 0 ? block : [emptyLine, ...block]));
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

/** Whether these notes are a talk's. */
export function isTalk(notes: Notes): notes is Talk {
  return 'number' in notes;
}

function when(talk: Talk): string {
  const end = endOf(talk);
  return end === undefined ? (talk.start ?? '') : `${talk.start}-${end}`;
}

function titled(title: string, lines: Line[]): Line[] {
  return lines.length === 0 ? [] : [[span(title, 'heading')], ...lines];
}
