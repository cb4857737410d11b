import type { Item, Notes, Text } from './model.ts';

/** An item and how deep it lies; 0 is the top level. */
export interface Placed {
  item: Item;
  depth: number;
}

/** All items of an outline, parents before children. Iterative: notes may nest as deep as they like. */
export function* walkItems(items: readonly Item[]): Generator<Placed> {
  const stack: Placed[] = [...items].reverse().map(item => ({ item, depth: 0 }));
  for (let placed = stack.pop(); placed; placed = stack.pop()) {
    yield placed;
    const { children } = placed.item;
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ item: children[index]!, depth: placed.depth + 1 });
    }
  }
}

export type RecordKind = 'item' | 'question' | 'answer' | 'reference' | 'remark';

/** Anything of the notes that has an address, with the texts above it. */
export interface NotesRecord {
  address: string;
  kind: RecordKind;
  /** The talk's title, then the texts of all that lies above, outermost first. */
  path: readonly string[];
  text: string;
  /** Who asked or answered, where the notes say so. */
  by?: string;
  url?: string;
  line: number;
}

/** What a record's text is on one line: a name before it, a URL behind it. */
export function recordText({ by, text, url }: Pick<NotesRecord, 'by' | 'text' | 'url'>): string {
  const named = by === undefined ? text : `${by}: ${text}`;
  return url === undefined || url === text ? named : `${named} ${url}`;
}

/** Every record of a talk or section: outline, Q&A, references, remarks. */
export function* notesRecords(notes: Notes): Generator<NotesRecord> {
  yield* itemRecords(notes.items, [notes.title]);
  for (const question of notes.questions) {
    const asker = question.asker === undefined ? {} : { by: question.asker };
    yield { kind: 'question', path: [notes.title], ...named(question), ...asker };
    const path = [notes.title, question.text];
    for (const answer of question.answers) {
      const by = answer.by === undefined ? {} : { by: answer.by };
      yield { kind: 'answer', path, ...named(answer), ...by };
      yield* itemRecords(answer.children, [...path, answer.text]);
    }
  }
  for (const { address, title, url, line } of notes.references) {
    yield { address, kind: 'reference', path: [notes.title], text: title, line, ...(url ? { url } : {}) };
  }
  for (const remark of notes.remarks) yield { kind: 'remark', path: [notes.title], ...named(remark) };
}

function* itemRecords(items: readonly Item[], above: readonly string[]): Generator<NotesRecord> {
  const path = [...above];
  for (const { item, depth } of walkItems(items)) {
    path.length = above.length + depth;
    yield { kind: 'item', path: [...path], ...named(item) };
    path.push(item.text);
  }
}

function named({ address, text, line }: Text & { address: string; line: number }) {
  return { address, text, line };
}
