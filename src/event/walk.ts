import type { Node, NodeKind, Notes } from './model.ts';

/** A node and how deep it lies; 0 is the top level. */
export interface Placed {
  node: Node;
  depth: number;
}

/** All nodes of a tree, parents before children. Iterative: notes may nest as deep as they like. */
export function* walkNodes(nodes: readonly Node[]): Generator<Placed> {
  const stack: Placed[] = [...nodes].reverse().map(node => ({ node, depth: 0 }));
  for (let placed = stack.pop(); placed; placed = stack.pop()) {
    yield placed;
    const { children } = placed.node;
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index]!, depth: placed.depth + 1 });
    }
  }
}

/** How many nodes lie below one. */
export function countBelow({ children }: Node): number {
  let count = 0;
  for (const _ of walkNodes(children)) count++;
  return count;
}

export type RecordKind = NodeKind | 'reference';

/** Anything of the notes that has an address, with the texts above it. */
export interface NotesRecord {
  address: string;
  kind: RecordKind;
  /** The talk's title, then the texts of all that lies above, outermost first; siblings share the list. */
  path: readonly string[];
  text: string;
  /** Who asked or answered, where the notes say so. */
  by?: string;
  /** Of an image or a reference. */
  url?: string;
  line: number;
}

/** What is said of a record besides its place: a name before its text, a URL behind it. */
export function recordText({ by, text, url }: Pick<NotesRecord, 'by' | 'text' | 'url'>): string {
  const named = by === undefined ? text : `${by}: ${text}`;
  if (url === undefined || url === text) return named;
  return named === '' ? url : `${named} ${url}`;
}

/** Every record of a talk or section: its nodes in their order, each once, and then what they point to. */
export function* notesRecords(notes: Notes): Generator<NotesRecord> {
  /** By depth, what lies above the nodes there. */
  const paths: (readonly string[])[] = [[notes.title]];
  for (const { node, depth } of walkNodes(notes.nodes)) {
    const { address, kind, text, by, url, line, children } = node;
    const path = paths[depth]!;
    yield { address, kind, path, text, ...(by && { by }), ...(url && { url }), line };
    if (children.length > 0) paths[depth + 1] = [...path, text];
  }
  for (const { address, title, url, line } of notes.references)
    yield { address, kind: 'reference', path: [notes.title], text: title, ...(url && { url }), line };
}
