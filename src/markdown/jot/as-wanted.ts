import { type Event, isTalk, type Node, sectionOfSlot } from '../../event/model.ts';
import { holdsReferences } from '../../event/references.ts';
import { countBelow } from '../../event/walk.ts';

/** What a new line is to become. */
export interface Wanted {
  /** The index of its talk or section among the event's. */
  notes: number;
  /** What it is to stand below; undefined for anywhere in the talk. */
  parent: Node | undefined;
  /** The node there that it is to follow, with all that stands below that; absent for anywhere there. */
  after?: Node;
  kind: 'item' | 'question' | 'answer';
  /** A node of its kind there, whose form it takes. */
  model: Node | undefined;
}

/** A node as it stands in its event: what does not change when lines are added before it. */
interface Standing {
  node: Node;
  notes: number;
  parents: readonly Node[];
  key: string;
}

/** Whether an event is another one with one node more, where it was wanted. */
export function asWanted(before: Event, after: Event, wanted: Wanted): boolean {
  if (around(before) !== around(after)) return false;
  const [old, now] = [standing(before), standing(after)];
  if (now.length !== old.length + 1) return false;
  let at = 0;
  while (at < old.length && old[at]!.key === now[at]!.key) at++;
  if (wanted.after) {
    const place = old.findIndex(({ node }) => node === wanted.after) + 1 + countBelow(wanted.after);
    // Beside one of the same text there are several that could be the new one.
    if (at < place) return false;
    at = place;
  }
  for (let index = at; index < old.length; index++) if (old[index]!.key !== now[index + 1]!.key) return false;
  return isWanted(now[at]!, wanted);
}

/**
 * Whether an event is another one in which a slot has notes by now, which are empty, and nothing else has changed.
 * Those of a break or a ceremony are a section of its title.
 */
export function asBegun(before: Event, after: Event, slot: number): boolean {
  const noted = after.slots[slot];
  if (!noted) return false;
  const { talk, ...own } = noted;
  const known = new Set(before.notes.map(({ slug }) => slug));
  const begun = after.notes.find(({ slug }) => !known.has(slug));
  if (!begun || begun.nodes.length > 0) return false;
  const isOfSlot = isTalk(begun) ? begun.slug === talk : begun === sectionOfSlot(after, noted);
  if (!isOfSlot) return false;
  const slots = after.slots.map((each, index) => (index === slot ? own : each));
  const others = { ...after, slots, notes: after.notes.filter(each => each !== begun) };
  if (begun.day !== own.day || around(withoutNumbers(before)) !== around(withoutNumbers(others)))
    return false;
  const [old, now] = [standing(before), standing(others)];
  return old.length === now.length && old.every(({ key }, index) => key === now[index]!.key);
}

/** The talks behind one that was begun count on. */
function withoutNumbers(event: Event): Event {
  return { ...event, notes: event.notes.map(each => (isTalk(each) ? { ...each, number: 0 } : each)) };
}

function isWanted({ node, notes, parents }: Standing, wanted: Wanted): boolean {
  if (node.kind !== wanted.kind || notes !== wanted.notes) return false;
  if (wanted.parent === undefined && wanted.after) return parents.length === 0;
  if (wanted.parent === undefined)
    return wanted.kind !== 'item' || !parents.some(each => holdsReferences(each) || holdsQuestions(each));
  const parent = parents.at(-1);
  // What stands before the new node has kept its line.
  const isSame = (key: 'line' | 'kind' | 'text') => parent?.[key] === wanted.parent?.[key];
  return isSame('line') && isSame('kind') && isSame('text');
}

function holdsQuestions({ children }: Node): boolean {
  return children.some(({ kind }) => kind === 'question');
}

/** All of an event but its nodes and the lines that these stand on. */
function around({ slots, notes, ...event }: Event): string {
  const headings = notes.map(({ nodes, questions, references, line, ...heading }) => heading);
  return JSON.stringify([event, slots.map(({ line, ...slot }) => slot), headings]);
}

function standing(event: Event): Standing[] {
  const all: Standing[] = [];
  event.notes.forEach((each, notes) => {
    const stack = each.nodes.map(node => ({ node, parents: [] as readonly Node[] })).reverse();
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { node, parents } = top;
      const { children, address, line, ...own } = node;
      all.push({ node, notes, parents, key: JSON.stringify([notes, parents.length, own]) });
      const below = [...parents, node];
      for (const child of [...children].reverse()) stack.push({ node: child, parents: below });
    }
  });
  return all;
}
