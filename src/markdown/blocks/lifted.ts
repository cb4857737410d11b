import type { Block } from './block.ts';

/** Fewer headings of a level beside the lists may be anything. */
const fewest = 2;

/**
 * Lifts headings out of items in which they stand by an indent too much, with what stands behind them: those of a level
 * that two or more beside the lists have, behind something else of their item.
 */
export function liftHeadings(blocks: Block[]): Block[] {
  const times = new Map<number, number>();
  for (const { kind, level } of blocks)
    if (kind === 'heading') times.set(level!, (times.get(level!) ?? 0) + 1);
  // `## Queues {#queues}`: who names headings so writes them where they are meant to stand.
  if (blocks.some(({ kind, text }) => kind === 'heading' && /\{[#.][^{}]*\}\s*$/.test(text))) return blocks;
  const levels = new Set([...times].flatMap(([level, count]) => (count >= fewest ? [level] : [])));
  if (levels.size === 0 || !blocks.some(block => holdsHeading(block, levels))) return blocks;
  return blocks.flatMap(block => parted(block, levels));
}

/** Whether an item, or one that it holds, has such a heading behind something else. */
function holdsHeading({ kind, text, children }: Block, levels: ReadonlySet<number>): boolean {
  return kind === 'item' && children.some((child, at) => isOne(child, text !== '' || at > 0, levels));
}

function isOne(child: Block, isBehind: boolean, levels: ReadonlySet<number>): boolean {
  return child.kind === 'heading' ? isBehind && levels.has(child.level!) : holdsHeading(child, levels);
}

/** An item up to such a heading, and behind it, as blocks of their own, the heading and what follows. */
function parted(block: Block, levels: ReadonlySet<number>): Block[] {
  if (!holdsHeading(block, levels)) return [block];
  const { text, children } = block;
  const at = children.findIndex((child, index) => isOne(child, text !== '' || index > 0, levels));
  const [first, ...others] = children.slice(at) as [Block, ...Block[]];
  const behind = others.flatMap(child => parted(child, levels));
  if (first.kind === 'heading') return [{ ...block, children: children.slice(0, at) }, first, ...behind];
  const [inner, ...lifted] = parted(first, levels) as [Block, ...Block[]];
  return [{ ...block, children: [...children.slice(0, at), inner] }, ...lifted, ...behind];
}
