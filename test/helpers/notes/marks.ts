import { expect } from 'vitest';
import type { Text } from '../../../src/event/model.ts';

/** Expects that the marks of every text are sorted, hold something, lie inside it and nest or lie apart. */
export function expectMarksHold(texts: readonly Text[]): void {
  expect(texts.find(text => !holds(text))).toBeUndefined();
}

function holds({ text, marks }: Text): boolean {
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
