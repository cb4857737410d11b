import { type Event, isTalk, type Node } from '../../event/model.ts';
import { holdsReferences } from '../../event/references.ts';
import { sectionOfSlot } from '../../event/slots.ts';
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

/** A node as it stands in its event. */
interface Standing {
  node: Node;
  /** The index of its talk or section. */
  notes: number;
  depth: number;
  /** What it stands directly below. */
  parent: Standing | undefined;
}

/** Whether an event is another one with one node more, where it was wanted. */
export function asWanted(before: Event, after: Event, wanted: Wanted): boolean {
  if (around(before) !== around(after)) return false;
  const [old, now] = [standing(before), standing(after)];
  if (now.length !== old.length + 1) return false;
  let at = 0;
  while (at < old.length && isSame(old[at]!, now[at]!)) at++;
  if (wanted.after) {
    const place = old.findIndex(({ node }) => node === wanted.after) + 1 + countBelow(wanted.after);
    // Beside one of the same text there are several that could be the new one.
    if (at < place) return false;
    at = place;
  }
  for (let index = at; index < old.length; index++) if (!isSame(old[index]!, now[index + 1]!)) return false;
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
  return old.length === now.length && old.every((each, index) => isSame(each, now[index]!));
}

/** The talks behind one that was begun count on. */
function withoutNumbers(event: Event): Event {
  return { ...event, notes: event.notes.map(each => (isTalk(each) ? { ...each, number: 0 } : each)) };
}

function isWanted({ node, notes, parent }: Standing, wanted: Wanted): boolean {
  if (node.kind !== wanted.kind || notes !== wanted.notes) return false;
  if (wanted.parent === undefined && wanted.after) return parent === undefined;
  if (wanted.parent === undefined) return wanted.kind !== 'item' || !isInLists(parent);
  // What stands before the new node has kept its line.
  const has = (key: 'line' | 'kind' | 'text') => parent?.node[key] === wanted.parent?.[key];
  return has('line') && has('kind') && has('text');
}

/** Whether anything that holds references or questions is among what stands above. */
function isInLists(above: Standing | undefined): boolean {
  for (let each = above; each; each = each.parent)
    if (holdsReferences(each.node) || holdsQuestions(each.node)) return true;
  return false;
}

function holdsQuestions({ children }: Node): boolean {
  return children.some(({ kind }) => kind === 'question');
}

/** All of an event but its nodes and the lines that these stand on. */
function around({ slots, notes, ...event }: Event): string {
  const headings = notes.map(({ nodes, questions, references, line, ...heading }) => heading);
  return JSON.stringify([event, slots.map(({ line, ...slot }) => slot), headings]);
}

/** All nodes of an event, in the order of its notes. */
function standing(event: Event): Standing[] {
  const all: Standing[] = [];
  event.notes.forEach(({ nodes }, notes) => {
    const stack: Standing[] = [];
    const push = (children: readonly Node[], depth: number, parent: Standing | undefined) => {
      for (let index = children.length - 1; index >= 0; index--)
        stack.push({ node: children[index]!, notes, depth, parent });
    };
    push(nodes, 0, undefined);
    for (let top = stack.pop(); top; top = stack.pop()) {
      all.push(top);
      push(top.node.children, top.depth + 1, top);
    }
  });
  return all;
}

/** What changes of a node when lines are added before it, and what is compared by itself. */
const apart: ReadonlySet<string> = new Set<keyof Node>(['line', 'address', 'children']);

/** Whether two nodes stand alike and are the same, but for their lines and what is below them. */
function isSame(one: Standing, other: Standing): boolean {
  return one.notes === other.notes && one.depth === other.depth && hasSame(one.node, other.node);
}

/** By their fields: of 100,000 nodes a text each would take longer than to read them. */
function hasSame(one: Node, other: Node): boolean {
  const keys = Object.keys(one) as (keyof Node)[];
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(key => {
    const [mine, its] = [one[key], other[key]];
    if (apart.has(key) || mine === its) return true;
    return typeof mine === 'object' && JSON.stringify(mine) === JSON.stringify(its);
  });
}
