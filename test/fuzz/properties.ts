import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shown } from '../../bench/reading/score.mjs';
import type { Event } from '../../src/event/model.ts';
import { readingKinds } from '../../src/event/reading.ts';
import { notesRecords } from '../../src/event/walk.ts';
import type { Line } from '../../src/line/line.ts';
import { ansiText, plainText } from '../../src/line/output.ts';
import { parse } from '../../src/markdown/index.ts';
import { writeEvent } from '../../src/markdown/write/index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchAll } from '../../src/search/search.ts';
import { width } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';
import { actionOf, keymap } from '../../src/tui/keys/keymap.ts';
import { mergedMemory, readMemory } from '../../src/tui/memory/merge.ts';
import { memoryOf, startState } from '../../src/tui/memory/restore.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import { keyNames } from '../../src/tui/terminal/keys.ts';
import { tokensOf } from '../../src/tui/terminal/tokens.ts';
import { act, happen } from '../../src/tui/update/update.ts';
import { eventLines } from '../../src/view/event.ts';
import { recordLines } from '../../src/view/records.ts';
import { assertHolds } from '../helpers/notes/holds.ts';
import { anyText } from '../helpers/notes/texts.ts';
import { anyNotes, numberedNotes, repeated, timetables } from './notes.ts';

/** What must never get to a terminal. */
const live = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;
/** A style as we write it. */
const style = /\u001b\[[\d;]*m/g;

const read = (source: string) => parse(source, 'id');

/** Of what was read of a source. */
function assertReads(source: string): void {
  const { event, warnings } = read(source);
  assertHolds(source, event, warnings);
}

/** Each numbered word is shown, and they are so in the order in which they were written. */
function assertInOrder(event: Event, count: number): void {
  assertKept(event, count);
  const found = shown(event).join(' ').match(/w\d+x/g) ?? [];
  const order = [...new Set(found)].map(word => Number(word.slice(1, -1)));
  assert.deepEqual(
    order,
    [...order].sort((one, other) => one - other),
  );
}

/** Each numbered word is in the event. */
function assertKept(event: Event, count: number): void {
  const all = JSON.stringify(event);
  for (let word = 0; word < count; word++) assert(all.includes(`w${word}x`), `w${word}x is lost`);
}

function assertClean(lines: readonly Line[], columns: number | undefined): void {
  const plain = plainText(lines);
  assert.doesNotMatch(plain, live);
  assert.doesNotMatch(ansiText(lines).replace(style, ''), live);
  if (columns === undefined) return;
  for (const line of plain.split('\n'))
    if (!line.includes('://')) assert(width(line) <= columns, `wider than ${columns}: ${line}`);
}

/** Milliseconds of the processor to read a text that is repeated up to a length. */
function cost(unit: string, length: number): number {
  const source = `## Talk\n\n${unit.repeat(Math.ceil(length / unit.length))}`;
  const before = process.cpuUsage();
  read(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const anything = fc.jsonValue({ depthSize: 'medium' });
const someNames = fc.oneof(fc.array(fc.oneof(fc.string(), anything)), anything);
const views = fc.dictionary(
  fc.constantFrom('t outline', 't qa', '__proto__ qa', 'x'),
  fc.oneof(fc.record({ cursor: anything, folds: someNames, zoom: anything }), anything),
);
/** What a file of the state may hold: anything, or something near to what was saved. */
const remembered = fc.oneof(
  anything,
  fc.record({
    version: fc.constant(1),
    open: anything,
    stars: someNames,
    read: someNames,
    queries: someNames,
    views,
  }),
);
const columns = fc.option(fc.integer({ min: 20, max: 140 }), { nil: undefined });
const size = fc.record({ columns: fc.integer({ min: 1, max: 160 }), rows: fc.integer({ min: 1, max: 50 }) });
const names = [...new Set(keymap.flatMap(({ keys }) => keys))];
const steps = fc.array(fc.oneof(fc.constantFrom(...names), anyText, size), { maxLength: 20 });
const modifiers = ['ctrl', 'meta', 'shift', 'escape', 'return', 'tab', 'upArrow', 'delete', 'super'] as const;
const modified = fc.subarray([...modifiers]).map(on => Object.fromEntries(on.map(name => [name, true])));

/** What holds whatever comes: of notes, of keys, of files. Each throws where it does not. */
export const properties: Readonly<Record<string, fc.IProperty<unknown>>> = {
  reader: fc.property(anyNotes, assertReads),

  'reader keeps words': fc.property(numberedNotes, ({ text, count }) =>
    assertInOrder(read(text).event, count),
  ),

  structure: fc.property(numberedNotes, fc.constantFrom(...readingKinds), ({ text, count }, kind) =>
    assertInOrder(parse(text, 'id', kind).event, count),
  ),

  'time is linear': fc.property(repeated, unit => {
    const long = cost(unit, 128 * 1024);
    if (long < 500) return;
    const short = cost(unit, 16 * 1024);
    assert(long < 40 * short, `16 KB take ${short} ms, 128 KB ${long} ms`);
  }),

  'front matter': fc.property(anyNotes, text => {
    for (const [open, close] of [
      ['---\n', '\n---\n'],
      ['+++\n', '\n+++\n'],
    ]) {
      assertReads(`${open}${text}${close}- a\n`);
      assert.deepEqual(Object.keys(Object.prototype), []);
    }
  }),

  'timetable cells': fc.property(timetables, ({ text, count }) =>
    assertKept(read(`# E\n\n${text}`).event, count),
  ),

  print: fc.property(anyNotes, columns, (text, wide) => {
    const { event } = read(text);
    assertClean(eventLines(event, { days: event.days }, { columns: wide }), wide);
    assertClean([...recordLines(event.notes.flatMap(notes => [...notesRecords(notes)]))], undefined);
  }),

  write: fc.property(anyNotes, text => {
    assert.equal(typeof writeEvent(read(text).event), 'string');
  }),

  wrap: fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, room) => {
    let at = 0;
    for (const { start, end } of wrap(text, room)) {
      assert.match(text.slice(at, start), /^\s*$/);
      at = end;
      const line = text.slice(start, end);
      assert(width(line) <= room || [...new Intl.Segmenter().segment(line.trim())].length === 1, line);
    }
    assert.match(text.slice(at), /^\s*$/);
  }),

  keys: fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 }), chunks => {
    const bytes = chunks.map(chunk => Buffer.from(chunk).toString('latin1'));
    const whole = tokensOf(bytes.join(''), false);
    let held = '';
    let pasting = false;
    let kept = '';
    for (const chunk of bytes) {
      const found = tokensOf(held + chunk, pasting);
      ({ rest: held, pasting } = found);
      kept += found.tokens.map(({ kind, bytes: token }) => (kind === 'keep' ? token : '')).join('');
    }
    const expected = whole.tokens.map(({ kind, bytes: token }) => (kind === 'keep' ? token : '')).join('');
    assert.equal(kept + held, expected + whole.rest);
  }),

  'names of keys': fc.property(anyText, modified, (input, key) => {
    for (const name of keyNames(input, key as never)) assert.doesNotMatch(name, live);
  }),

  query: fc.property(anyText, anyNotes, fc.boolean(), (text, notes, exact) => {
    const search = searchAll(read(notes).event, parseQuery(text, exact));
    for (const { start, end } of search.ranges(notes)) assert(start < end && end <= notes.length);
  }),

  state: fc.property(remembered, anyNotes, (value, notes) => {
    const memory = readMemory(value);
    const { stars, read: opened, queries, views } = memory;
    const folds = Object.values(views).flatMap(view => view.folds);
    for (const name of [...stars, ...opened, ...queries, ...folds]) assert.equal(typeof name, 'string');
    assert.deepEqual(readMemory(JSON.parse(JSON.stringify(memory))), memory);
    assert.deepEqual(mergedMemory(memory, memory, memory), memory);
    const state = startState({ event: read(notes).event, size: { columns: 80, rows: 24 }, memory });
    readMemory(JSON.parse(JSON.stringify(memoryOf(state))));
  }),

  screens: fc.property(anyNotes, size, steps, (notes, first, typed) => {
    let state = startState({ event: read(notes).event, size: first, memory: readMemory({}) });
    const none = { markerOf: () => () => [] };
    for (const step of typed) {
      if (typeof step === 'object') state = happen(state, { type: 'resize', size: step });
      else {
        const key = names.includes(step) ? { name: step } : { name: '', text: step };
        const action = actionOf(state, key);
        if (action) state = act(state, action).state;
      }
      const lines = frame(state, none);
      assert.equal(lines.length, state.size.rows);
      assertClean(lines, undefined);
      for (const line of plainText(lines).split('\n')) assert(width(line) <= state.size.columns, line);
    }
  }),
};
