import type { Slot } from '../../../event/model.ts';
import { titleLetters } from '../../people/title/index.ts';
import type { Heading } from './heading.ts';

/** Gives headings the slots whose title they repeat; the n-th heading of a title takes its n-th slot. */
export function matchSlots(headings: readonly Heading[], slots: readonly Slot[]): void {
  const byTitle = new Map<string, Slot[]>();
  for (const slot of [...slots].reverse()) {
    const key = titleKey(slot.title);
    const same = byTitle.get(key);
    if (same) same.push(slot);
    else if (key !== '') byTitle.set(key, [slot]);
  }
  for (const heading of headings) {
    const same = byTitle.get(titleKey(heading.text.text)) ?? byTitle.get(titleLetters(heading.parts.title));
    if (same) heading.slot = takeSlot(same, heading.text.text);
  }
}

/** Signs count only where a title is nothing else. */
function titleKey(title: string): string {
  return titleLetters(title) || title.trim();
}

/**
 * Takes the next slot of a title, if there is one the next that is written the same; the last one stays for all
 * others.
 */
function takeSlot(slots: Slot[], title: string): Slot {
  if (slots.length === 1) return slots[0]!;
  const exact = slots.findLastIndex(slot => slot.title === title);
  return slots.splice(exact < 0 ? slots.length - 1 : exact, 1)[0]!;
}
