import type { SourceLine } from '../../lines.ts';
import { hold, newBlock } from '../block.ts';
import { imageOf } from '../paragraphs/index.ts';
import type { Work } from '../work.ts';

/** Directives that hold code, of a language that stands behind their name. */
const ofCode = /^(?:code(?:-block|-cell)?|sourcecode)$/;
/** Directives that hold what is no notes. */
const ofData =
  /^(?:literalinclude|include|math|mermaid|graphviz|raw|eval-rst|plot|toctree|(?:list-|csv-)?table)$/;
/** Directives whose name says nothing to a reader. */
const ofBoxes = /^(?:admonition|div|card|dropdown|container|grid|grid-item|margin|sidebar)$/;
/** Directives that are nested deeper are code. */
const maxDepth = 8;

/**
 * A fence of MyST that holds notes, or names a picture: `{note}`, `{admonition} Title`, `{figure} picture.png`. A
 * figure is the picture and its caption; any other a quotation, its text the name and the title. How it is set,
 * `:width: 400`, is left out.
 */
export function directive(work: Work): boolean {
  const { cursor, tree } = work;
  const opening = /^(`{3,}|~{3,})[ \t]*\{([\w:-]{1,40})\}[ \t]*([^`]*)$/.exec(cursor.rest);
  const last = opening ? cursor.closing(opening[1]!) : undefined;
  if (!opening || last === undefined || tree.room <= 1 || work.nesting >= maxDepth) return false;
  const [, , name = '', behind = ''] = opening;
  const { index, number } = cursor;
  const { lines, alt } = withoutOptions(cursor.lines.slice(index + 1, last));
  const argument = behind.trim();
  if (ofCode.test(name) && argument !== '') {
    const block = newBlock('code', number, cursor.lines[last]!.number, textOf(lines));
    return work.add({ ...block, language: argument }, last, true);
  }
  if (ofCode.test(name) || ofData.test(name)) return false;
  tree.place(cursor.indent);
  const picture = /^(?:figure|image)$/.test(name) ? imageOf(`![${alt}](<${argument}>)`, number) : undefined;
  const held = work.read(lines);
  if (picture) for (const each of [picture, ...held]) tree.add(each);
  else {
    const text = [ofBoxes.test(name) ? '' : name, argument].filter(part => part !== '').join(': ');
    const block = newBlock('quote', number, cursor.lines[last]!.number, text);
    for (const each of held) hold(block, each);
    tree.add(block);
  }
  work.next(last);
  return true;
}

/** The lines of a directive behind its options, and what these call the picture. */
function withoutOptions(lines: readonly SourceLine[]): { lines: SourceLine[]; alt: string } {
  const option = /^\s*:([\w-]{1,30}):[ \t]*(.*)$/;
  const first = lines.findIndex(({ text }) => !option.test(text));
  const options = first < 0 ? lines : lines.slice(0, first);
  const alt = options.map(({ text }) => option.exec(text)!).find(([, name]) => name === 'alt')?.[2] ?? '';
  return { lines: lines.slice(options.length), alt: alt.replace(/[[\]\\]/g, '') };
}

function textOf(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
