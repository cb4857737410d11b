import { textKey } from '../text/keys.ts';
import type { Node, Notes, Reference } from './model.ts';
import { walkNodes } from './walk.ts';

const names = `references, reference, 参考, 参考資料, 参考文献, 参考リンク, 資料, 資料まとめ, 参考资料, 參考資料, 资料, 참고,
  참고자료, links, resources, further reading, literatur`;
/** In UTF-16 units, with a sign or an emoji around it; longer texts are no such word. */
const longestName = 24;
let containerNames: ReadonlySet<string> | undefined;

/** Whether a node is a heading or an item that names what stands below it as references: `参考`, `References:`. */
export function holdsReferences({ kind, text }: Node): boolean {
  if ((kind !== 'heading' && kind !== 'item') || text.length > longestName) return false;
  // Not on import: the first key of a process takes half a millisecond.
  containerNames ??= new Set(names.split(',').map(name => textKey(name.trim())));
  return containerNames.has(textKey(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

/**
 * The references that the notes list themselves, below a word for references, by the address of the node that
 * lists each. With `levels`, those of the first so many levels of nodes.
 */
export function listedReferences(notes: Notes, levels = Number.POSITIVE_INFINITY): Map<string, Reference> {
  const listed = new Map<string, Reference>();
  if (notes.references.length === 0) return listed;
  const referenceOf = referenceFinder(notes.references);
  /** The depth of the outermost container that a node may stand below. */
  let container = Number.POSITIVE_INFINITY;
  for (const { node, depth } of walkNodes(notes.nodes)) {
    if (depth <= container) container = holdsReferences(node) ? depth : Number.POSITIVE_INFINITY;
    else if (depth < levels && node.kind === 'item') {
      const reference = referenceOf(node);
      if (reference) listed.set(node.address, reference);
    }
  }
  return listed;
}

/**
 * Finds the reference that an item is: by its first address, or where it has none, the first that its text ends with.
 * By maps, as a list of references can be as long as the notes.
 */
function referenceFinder(references: readonly Reference[]): (item: Node) => Reference | undefined {
  const byUrl = new Map<string, Reference>();
  /** By the length of the title and then the title itself: the number of the first that has no address. */
  const byTitle = new Map<number, Map<string, number>>();
  for (const [index, { url, title }] of references.entries()) {
    if (url !== undefined && !byUrl.has(url)) byUrl.set(url, references[index]!);
    if (url !== undefined) continue;
    const same = byTitle.get(title.length) ?? new Map<string, number>();
    if (!same.has(title)) same.set(title, index);
    byTitle.set(title.length, same);
  }
  return ({ text, marks }) => {
    const url = marks.find(mark => mark.url !== undefined)?.url;
    if (url !== undefined) return byUrl.get(url);
    let first = Number.POSITIVE_INFINITY;
    for (const [length, titles] of byTitle)
      if (length <= text.length)
        first = Math.min(first, titles.get(text.slice(text.length - length)) ?? first);
    return references[first];
  };
}
