import type { Node } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { splitSlug } from './slugs.ts';

/**
 * Builds the nodes of a talk or section: headings hold what stands below them, a lead-in its list. Addresses come
 * later.
 */
export function buildNodes(blocks: readonly Block[], read: ReadText): Node[] {
  const roots: Node[] = [];
  const headings: Node[] = [];
  const top = new Level(roots);
  let level = top;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      level.add(block, read);
      continue;
    }
    while (headings.length > 0 && headings.at(-1)!.level! >= block.level!) headings.pop();
    const node = nodeOf(block, read)!;
    (headings.at(-1)?.children ?? roots).push(node);
    headings.push(node);
    level = new Level(node.children);
  }
  return roots;
}

/** Siblings being built. */
class Level {
  private readonly nodes: Node[];
  /** The paragraph that the list right behind it belongs to. */
  private lead: Node | undefined;

  constructor(nodes: Node[]) {
    this.nodes = nodes;
  }

  add(block: Block, read: ReadText): void {
    if (block.kind === 'rule') {
      this.lead = undefined;
      return;
    }
    const node = nodeOf(block, read);
    if (!node) return;
    if (block.kind === 'item' && this.lead) this.lead.children.push(node);
    else {
      this.nodes.push(node);
      this.lead = block.kind === 'paragraph' && /[:：][*_]*$/.test(node.text) ? node : undefined;
    }
  }
}

function nodeOf(block: Block, read: ReadText): Node | undefined {
  const { kind, line } = block;
  if (kind === 'html' || kind === 'rule') return undefined;
  if (kind === 'table') return tableNode(block, read);
  if (kind === 'code') {
    const code: Node = { kind, address: '', line, children: [], text: block.text, marks: [] };
    if (block.language) code.language = block.language;
    return code;
  }
  const part = kind === 'heading' ? splitSlug(block.text) : undefined;
  const { text, marks } = read(part?.role === 'part' ? part.title : block.text, line);
  const node: Node = { kind, address: '', line, children: [], text, marks };
  if (block.url !== undefined) node.url = block.url;
  if (kind === 'image') return node;
  if (block.level !== undefined) node.level = block.level;
  if (block.ordinal !== undefined) node.ordinal = block.ordinal;
  if (block.task !== undefined) node.task = block.task;
  if (block.children.length > 0) {
    const below = new Level(node.children);
    for (const child of block.children) below.add(child, read);
  }
  return node.text === '' && node.children.length === 0 && kind !== 'heading' ? undefined : node;
}

function tableNode({ rows = [], line }: Block, read: ReadText): Node {
  const cells = rows.map((row, index) => row.map(cell => read(cell, line + index + (index > 0 ? 1 : 0))));
  const text = cells.map(row => row.map(cell => cell.text.replaceAll('\n', ' ')).join(' | ')).join('\n');
  return { kind: 'table', address: '', line, children: [], text, marks: [], rows: cells };
}

/** Gives all nodes of a talk their addresses: `slug/1`, `slug/1.2`. */
export function addressNodes(slug: string, nodes: readonly Node[]): void {
  const stack: [readonly Node[], string][] = [[nodes, `${slug}/`]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [siblings, before] = entry;
    siblings.forEach((node, index) => {
      node.address = `${before}${index + 1}`;
      if (node.children.length > 0) stack.push([node.children, `${node.address}.`]);
    });
  }
}
