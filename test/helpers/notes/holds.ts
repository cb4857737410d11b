import assert from 'node:assert/strict';
import type { Event, Node, Text } from '../../../src/event/model.ts';
import type { Warning } from '../../../src/event/reading.ts';
import { walkNodes } from '../../../src/event/walk.ts';

/** All nodes of an event, in order. */
export function nodesIn({ notes }: Event): Node[] {
  return notes.flatMap(({ nodes }) => Array.from(walkNodes(nodes), ({ node }) => node));
}

/**
 * Asserts what is true of every event that was read: slugs and addresses are unique, indexes point at nodes, lines are
 * lines of the source, and marks nest. It runs without a test runner too.
 */
export function assertHolds(source: string, event: Event, warnings: readonly Warning[]): void {
  const nodes = nodesIn(event);
  const questions = event.notes.flatMap(notes => notes.questions);
  const answers = questions.flatMap(question => question.answers);
  const references = event.notes.flatMap(notes => notes.references);
  const addresses = [...nodes, ...questions, ...answers, ...references].map(({ address }) => address);
  // One assertion each: one for each of 300,000 addresses would take minutes.
  assert.equal(new Set(addresses).size, addresses.length, 'an address occurs twice');
  const wrong = addresses.find(address => !/^[^/]+\/[ql]?\d+(?:\.\d+)*$/.test(address));
  assert.equal(wrong, undefined, 'an address has another form');
  const slugs = event.notes.map(({ slug }) => slug);
  assert.equal(new Set(slugs).size, slugs.length, 'a slug occurs twice');
  const known = new Set(nodes.map(({ address }) => address));
  const pointless = [...questions, ...answers].find(({ node }) => !known.has(node));
  assert.equal(pointless, undefined, 'an index points at no node');
  const last = source.split(/\r\n|\n|\r/).length;
  const indexed = [...questions, ...answers, ...references];
  const placed = [...nodes, ...indexed, ...event.slots, ...event.notes, ...warnings];
  const outside = placed.find(({ line }) => line < 1 || line > last);
  assert.equal(outside, undefined, `something stands on no line of ${last}`);
  assertMarksHold([...nodes, ...nodes.flatMap(({ rows = [] }) => rows.flat())]);
}

/** Asserts that the marks of every text are sorted, hold something, lie inside it and nest or lie apart. */
export function assertMarksHold(texts: readonly Text[]): void {
  assert.equal(
    texts.find(text => !areMarksWhole(text)),
    undefined,
    'marks overlap or are empty',
  );
}

function areMarksWhole({ text, marks }: Text): boolean {
  const open: number[] = [];
  let before = 0;
  for (const { start, end } of marks) {
    if (start < before || start >= end || end > text.length) return false;
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    if (open.length > 0 && end > open.at(-1)!) return false;
    open.push(end);
    before = start;
  }
  return true;
}
