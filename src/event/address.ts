import type { Answer, Event, Item, Notes, Question, Reference, Remark } from './model.ts';

/** What an address points at: the node itself and all above it, outermost first. */
export type Place =
  | { kind: 'item'; notes: Notes; path: Item[] }
  | { kind: 'question'; notes: Notes; question: Question; answer?: Answer; path: Item[] }
  | { kind: 'reference'; notes: Notes; reference: Reference }
  | { kind: 'remark'; notes: Notes; remark: Remark };

/** An address cut in two: `stns/4.2` names `stns` and, in it, `4.2`. */
export interface AddressParts {
  name: string;
  rest: string;
}

const shape = /^(.+)\/((?:[qlr](?=\d))?\d+(?:\.\d+)*)$/;

/** Cuts an address into the talk's name and the rest; undefined where the text has not the shape of one. */
export function splitAddress(text: string): AddressParts | undefined {
  const found = shape.exec(text.trim());
  return found ? { name: found[1]!, rest: found[2]! } : undefined;
}

/** Finds what `rest` (as of `splitAddress`) points at within a talk or section. */
export function placeIn(notes: Notes, rest: string): Place | undefined {
  const letter = /^[qlr]/.exec(rest)?.[0];
  const [first, ...more] = rest
    .slice(letter ? 1 : 0)
    .split('.')
    .map(Number) as [number, ...number[]];
  if (letter === 'q') return questionPlace(notes, first, more);
  if (letter !== undefined && more.length > 0) return undefined;
  const reference = letter === 'l' ? notes.references[first - 1] : undefined;
  if (reference) return { kind: 'reference', notes, reference };
  const remark = letter === 'r' ? notes.remarks[first - 1] : undefined;
  if (remark) return { kind: 'remark', notes, remark };
  const path = letter ? undefined : walk(notes.items, [first, ...more]);
  return path && { kind: 'item', notes, path };
}

function questionPlace(notes: Notes, number: number, more: readonly number[]): Place | undefined {
  const question = notes.questions[number - 1];
  if (!question) return undefined;
  const [answerNumber, ...below] = more;
  if (answerNumber === undefined) return { kind: 'question', notes, question, path: [] };
  const answer = question.answers[answerNumber - 1];
  const path = answer && walk(answer.children, below);
  return path && { kind: 'question', notes, question, answer, path };
}

/** The items on the way down by their numbers; undefined where one does not exist. */
function walk(items: readonly Item[], numbers: readonly number[]): Item[] | undefined {
  const path: Item[] = [];
  let level = items;
  for (const number of numbers) {
    const item = level[number - 1];
    if (!item) return undefined;
    path.push(item);
    level = item.children;
  }
  return path;
}

/** Talks and sections of an event in the order of the notes. */
export function inOrder(event: Event): Notes[] {
  const before = event.sections.filter(section => !section.after);
  const after = event.sections.filter(section => section.after);
  return [...before, ...event.talks, ...after];
}
