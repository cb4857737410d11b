import type { Event, Node } from '../../event/model.ts';

/** Nodes in a piece: reading one takes some milliseconds. */
const pieceSize = 2000;

/** A node without its children, and how deep it stands. */
type Flat = [depth: number, node: Omit<Node, 'children'>];

/**
 * An event as pieces of JSON, none of which takes long to write or to read: first all but the nodes, then those of the
 * notes in turn, from the top down. Events are the same where their pieces are.
 */
export function* piecesOf(event: Event): Generator<string> {
  yield JSON.stringify({ ...event, notes: event.notes.map(notes => ({ ...notes, nodes: [] })) });
  for (const [index, { nodes }] of event.notes.entries()) {
    let flat: Flat[] = [];
    for (const each of flattened(nodes)) {
      flat.push(each);
      if (flat.length < pieceSize) continue;
      yield JSON.stringify([index, flat]);
      flat = [];
    }
    if (flat.length > 0) yield JSON.stringify([index, flat]);
  }
}

/** With a list of what is still to come rather than by recursion: a list may be as deep as the notes are long. */
function* flattened(nodes: readonly Node[]): Generator<Flat> {
  const open: { nodes: readonly Node[]; next: number }[] = [{ nodes, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) {
      open.pop();
      continue;
    }
    const { children, ...rest } = node;
    yield [open.length - 1, rest];
    if (children.length > 0) open.push({ nodes: children, next: 0 });
  }
}

/** Puts an event together again, a piece after the other in their order. */
export class EventOfPieces {
  #event: Event | undefined;
  #notes = -1;
  /** By depth, the list that the next node there belongs to. */
  #lists: Node[][] = [];

  add(piece: string): void {
    const value = JSON.parse(piece) as Event | [number, Flat[]];
    if (!Array.isArray(value)) {
      this.#event = value;
      return;
    }
    const [index, flat] = value;
    if (index !== this.#notes) this.#lists = [this.#event!.notes[index]!.nodes as Node[]];
    this.#notes = index;
    for (const [depth, rest] of flat) {
      // Not a copy: there can be hundreds of thousands.
      const node: Node = Object.assign(rest, { children: [] });
      this.#lists[depth]!.push(node);
      this.#lists[depth + 1] = node.children as Node[];
    }
  }

  /** When all pieces are there. */
  get event(): Event {
    return this.#event!;
  }
}
