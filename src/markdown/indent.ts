import type { Block } from './blocks.ts';

/** The file's most common step of indent between two items, in columns; 2 where none is. */
export function commonStep(blocks: readonly Block[]): number {
  const steps = new Map<number, number>();
  let before = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') before = 0;
    if (block.kind !== 'item') continue;
    const step = block.indent - before;
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
    before = block.indent;
  }
  let common = 2;
  for (const [step, times] of steps) if (times > (steps.get(common) ?? 0)) common = step;
  return common;
}
