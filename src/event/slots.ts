import type { Event, Section, Slot } from './model.ts';

/** Whether a slot is one for a talk or a panel, and no break or ceremony. */
export function isTalkSlot({ kind }: Pick<Slot, 'kind'>): boolean {
  return kind === 'talk' || kind === 'panel';
}

/** The section of a break or a ceremony that has notes; talks have theirs in `talk`. */
export function sectionOfSlot({ notes }: Event, { kind, title, day }: Slot): Section | undefined {
  if (kind === 'talk') return undefined;
  const sections = notes.filter(each => each.kind === 'section');
  return sections.find(each => each.title === title && each.day === day);
}
