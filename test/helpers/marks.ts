import { expect } from 'vitest';
import type { Text } from '../../src/event/model.ts';

/** Expects that marks are sorted, hold something, lie inside the text and nest or lie apart. */
export function expectMarksHold({ text, marks }: Text): void {
  const open: number[] = [];
  let before = 0;
  for (const { start, end } of marks) {
    expect(start >= before && start < end && end <= text.length).toBe(true);
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    expect(open.length === 0 || end <= open.at(-1)!).toBe(true);
    open.push(end);
    before = start;
  }
}
