import { describe, expect, test } from 'vitest';
import { addressOf, nodeAt, nodeOf, placeOf, splitAddress } from '../../src/event/address.ts';
import { walkNodes } from '../../src/event/walk.ts';
import { bundled } from '../helpers/notes/bundled.ts';

const event = bundled();

describe('an address', () => {
  test.each([
    ['stns/4.2', 'stns/4.2'],
    ['stns/q1', 'stns/12.1'],
    ['panel/q1.4', 'panel/3.1.4'],
    ['panel/q1.4.1', 'panel/3.1.4.1'],
    ['panel/q2', 'panel/3.1.4.1'],
    ['panel/q2.1', 'panel/3.1.4.1.1'],
    ['stns/l1', 'stns/l1'],
    ['stns', 'stns'],
    [' about/3 ', 'about/3'],
  ])('%j is the place %s', (text, address) => expect(addressOf(placeOf(event, text.trim())!)).toBe(address));

  test.each([
    'stns/r1',
    'stns/0',
    'stns/4.99',
    'stns/q2',
    'stns/q0',
    'stns/q1.1',
    'panel/q1.5',
    'panel/q1.4.9',
    'stns/l2',
    'stns/l1.1',
    'stns/',
    'nothing/1',
    'nothing',
  ])('%s is none', text => expect(placeOf(event, text)).toBeUndefined());
});

test('what stands at a place comes with all that lies above it, outermost first', () => {
  const place = placeOf(event, 'panel/q1.4.1');
  expect(place).toMatchObject({ kind: 'node', notes: { slug: 'panel' } });
  if (place?.kind !== 'node') return;
  expect(place.above.map(({ address }) => address)).toEqual(['panel/3', 'panel/3.1', 'panel/3.1.4']);
  expect(nodeOf(place)).toBe(place.node);
});

test('every node, question, answer and reference is found by its address', () => {
  for (const notes of event.notes) {
    for (const { node } of walkNodes(notes.nodes)) expect(nodeOf(placeOf(event, node.address)!)).toBe(node);
    for (const reference of notes.references)
      expect(nodeOf(placeOf(event, reference.address)!)).toBe(reference);
    for (const { address, node, answers } of notes.questions) {
      expect(nodeOf(placeOf(event, address)!)).toBe(nodeAt(notes, node));
      for (const answer of answers)
        expect(nodeOf(placeOf(event, answer.address)!)).toBe(nodeAt(notes, answer.node));
    }
  }
});

test.each([
  ['stns/4.2', { name: 'stns', rest: '4.2' }],
  ['a/b/q1.2', { name: 'a/b', rest: 'q1.2' }],
  ['http/2', { name: 'http', rest: '2' }],
  ['stns/r1', { name: 'stns', rest: 'r1' }],
  ['stns/x1', undefined],
  ['stns/4.', undefined],
  ['/4', undefined],
  ['stns', undefined],
])('%j is cut into %j', (text, parts) => expect(splitAddress(text)).toEqual(parts));
