import { expect, test } from 'vitest';
import type { MouseInput } from '../../../src/tui/state/input.ts';
import { parseMouse } from '../../../src/tui/terminal/mouse.ts';

const reports: [what: string, sequence: string, expected: MouseInput | undefined][] = [
  ['a press at the top left', '\x1b[<0;1;1M', { kind: 'press', x: 0, y: 0 }],
  ['a press beyond column 223', '\x1b[<0;300;80M', { kind: 'press', x: 299, y: 79 }],
  ['the wheel up', '\x1b[<64;3;4M', { kind: 'wheel', by: -1, x: 2, y: 3 }],
  ['the wheel down', '\x1b[<65;3;4M', { kind: 'wheel', by: 1, x: 2, y: 3 }],
  ['the wheel with Ctrl', '\x1b[<81;3;4M', { kind: 'wheel', by: 1, x: 2, y: 3 }],
  ['the wheel sideways', '\x1b[<66;3;4M', undefined],
  ['a release', '\x1b[<0;1;1m', undefined],
  ['a drag', '\x1b[<32;1;1M', undefined],
  ['the middle button', '\x1b[<1;1;1M', undefined],
  ['the right button', '\x1b[<2;1;1M', undefined],
  ['a fourth button', '\x1b[<128;1;1M', undefined],
  ['a press with Ctrl', '\x1b[<16;1;1M', undefined],
  ['a place that is none', '\x1b[<0;0;1M', undefined],
  ['another sequence', '\x1b[A', undefined],
];

test.each(reports)('%s', (_, sequence, expected) => {
  expect(parseMouse(sequence)).toEqual(expected);
});
