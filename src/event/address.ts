import type { Event, Node, Notes, Reference } from './model.ts';

/** What an address points at. */
export type Place =
  | { kind: 'notes'; notes: Notes }
  /** `above`: the nodes on the way down to it, outermost first. */
  | { kind: 'node'; notes: Notes; node: Node; above: readonly Node[] }
  | { kind: 'reference'; notes: Notes; reference: Reference };

/** An address cut in two: `stns/4.2` names `stns` and, in it, `4.2`. */
export interface AddressParts {
  name: string;
  rest: string;
}

/** `r` was the letter of remarks, which are nodes now: such an address is still one, and points at nothing. */
const shape = /^(.+)\/((?:[qlr](?=\d))?\d+(?:\.\d+)*)$/;

/** Cuts an address into the talk's name and the rest; undefined where the text has not the shape of one. */
export function splitAddress(text: string): AddressParts | undefined {
  const found = shape.exec(text.trim());
  return found ? { name: found[1]!, rest: found[2]! } : undefined;
}

/** The place of a slug, or of an address that begins with one; undefined where an event has no such place. */
export function placeOf(event: Event, address: string): Place | undefined {
  const whole = event.notes.find(({ slug }) => slug === address);
  if (whole) return { kind: 'notes', notes: whole };
  const parts = splitAddress(address);
  const notes = parts && event.notes.find(({ slug }) => slug === parts.name);
  return notes && placeIn(notes, parts.rest);
}

/**
 * Finds what `rest` (as of `splitAddress`) points at within a talk or section: `4.2` counts nodes, `q1.2`
 * questions and their answers, and below these nodes again, `l1` references.
 */
export function placeIn(notes: Notes, rest: string): Place | undefined {
  const letter = /^[a-z]/.exec(rest)?.[0];
  const numbers = rest
    .slice(letter ? 1 : 0)
    .split('.')
    .map(Number);
  if (letter === undefined) return nodePlace(notes, numbers);
  if (letter === 'q') return questionPlace(notes, numbers);
  const reference = letter === 'l' && numbers.length === 1 ? notes.references[numbers[0]! - 1] : undefined;
  return reference && { kind: 'reference', notes, reference };
}

/** The node of an address that an index of the same talk or section has. */
export function nodeAt(notes: Notes, address: string): Node | undefined {
  const place = nodePlace(notes, numbersOf(address));
  return place?.kind === 'node' ? place.node : undefined;
}

/** The slug or address that names a place exactly. */
export function addressOf(place: Place): string {
  if (place.kind === 'notes') return place.notes.slug;
  return place.kind === 'node' ? place.node.address : place.reference.address;
}

/**
 * The address that something remembered has now: a question that was remembered as such has that of its node.
 * Undefined where the notes have no such address; a slug stays.
 */
export function addressNow(event: Event, remembered: string): string | undefined {
  if (!splitAddress(remembered)) return remembered;
  const place = placeOf(event, remembered);
  return place && addressOf(place);
}

/** What stands at a place: the model's own object. */
export function nodeOf(place: Place): Notes | Node | Reference {
  if (place.kind === 'notes') return place.notes;
  return place.kind === 'node' ? place.node : place.reference;
}

function questionPlace(notes: Notes, [number, answer, ...below]: readonly number[]): Place | undefined {
  const question = notes.questions[number! - 1];
  const indexed = answer === undefined ? question : question?.answers[answer - 1];
  return indexed && nodePlace(notes, [...numbersOf(indexed.node), ...below]);
}

/** The numbers of a node's address, `[4, 2]` of `stns/4.2`. */
function numbersOf(address: string): number[] {
  return address
    .slice(address.lastIndexOf('/') + 1)
    .split('.')
    .map(Number);
}

function nodePlace(notes: Notes, numbers: readonly number[]): Place | undefined {
  const path: Node[] = [];
  let level: readonly Node[] = notes.nodes;
  for (const number of numbers) {
    const node = level[number - 1];
    if (!node) return undefined;
    path.push(node);
    level = node.children;
  }
  return { kind: 'node', notes, node: path.pop()!, above: path };
}

/** The nodes that a place holds: all of a talk or section, or one node with all below it. */
export function nodesIn(place: Place): readonly Node[] {
  if (place.kind === 'notes') return place.notes.nodes;
  return place.kind === 'node' ? [place.node] : [];
}
