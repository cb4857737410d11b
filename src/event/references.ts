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
  /** The depth of the outermost container that a node may stand below. */
  let container = Number.POSITIVE_INFINITY;
  for (const { node, depth } of walkNodes(notes.nodes)) {
    if (depth <= container) container = holdsReferences(node) ? depth : Number.POSITIVE_INFINITY;
    else if (depth < levels && node.kind === 'item') {
      const reference = referenceOf(node, notes.references);
      if (reference) listed.set(node.address, reference);
    }
  }
  return listed;
}

/** The reference that an item is: by its first address, or by its text where it has none. */
function referenceOf({ text, marks }: Node, references: readonly Reference[]): Reference | undefined {
  const url = marks.find(mark => mark.url !== undefined)?.url;
  if (url !== undefined) return references.find(reference => reference.url === url);
  return references.find(reference => reference.url === undefined && text.endsWith(reference.title));
}
