import { decodeEntities } from '../../entities.ts';
import { absolute, attribute, fileName, readTag } from '../../html.ts';
import { type Block, type Definition, newBlock } from '../block.ts';
import type { BlockContext } from '../context.ts';
import { foldLabel, readDefinition } from './definition.ts';
import { joinLines } from './wrapped.ts';

/**
 * The blocks that the lines of one paragraph are: none where they only define links, else a paragraph, or
 * images. `first` is the line of the first one.
 */
export function readParagraph(lines: readonly string[], first: number, context: BlockContext): Block[] {
  const only = lines[0]!;
  const sign = only.charCodeAt(0);
  if (lines.length === 1 && sign !== 0x5b && sign !== 0x21 && sign !== 0x3c)
    return [newBlock('paragraph', first, first, only.trim())];
  let start = sign === 0x5b ? takeDefinitions(lines, context) : 0;
  while (isBreak(lines[start])) start++;
  const left = lines.slice(start);
  while (isBreak(left.at(-1))) left.pop();
  if (left.length === 0) return [];
  const images = left.map((line, index) => imageOf(line.trim(), first + start + index));
  if (images.every(image => image !== undefined)) return images;
  const label = left.length === 1 ? labelOf(left[0]!) : undefined;
  if (label !== undefined) {
    const block = newBlock('paragraph', first + start, first + start, left[0]!.trim());
    context.images.push({ block, label });
    return [block];
  }
  const text = joinLines(left, context.habits.width);
  return saysNothing(text) ? [] : [newBlock('paragraph', first + start, first + lines.length - 1, text)];
}

/** The label of an image that stands alone and is a reference: `![text][label]`, `![label]`. */
function labelOf(line: string): string | undefined {
  const match = /^\s*!\[((?:[^\]\\[]|\\.){1,500})\](?:\[([^\]\\[]{0,500})\])?\s*$/.exec(line.slice(0, 1200));
  return match ? foldLabel(match[2] || match[1]!) : undefined;
}

/** Makes an image of a paragraph that is nothing but a reference to one. */
export function resolveImage(block: Block, { url, title }: Definition): void {
  const text = /!\[((?:[^\]\\[]|\\.)*)\]/.exec(block.text)?.[1] ?? '';
  Object.assign(block, image(text || title || '', url, block.line));
}

/** Whether a line is a `<br>` alone. */
function isBreak(line: string | undefined): boolean {
  return line !== undefined && line.length < 40 && /^\s*<br[ \t]*\/?>\s*$/i.test(line);
}

/** Takes the definitions of links off the front; how many lines they are. */
export function takeDefinitions(lines: readonly string[], { definitions }: BlockContext): number {
  let start = 0;
  while (start < lines.length) {
    const found = readDefinition(lines, start);
    if (!found) break;
    if (!definitions.has(found.label)) definitions.set(found.label, found.definition);
    start += found.lines;
  }
  return start;
}

/** An image that stands alone on its line, Markdown's or HTML's. */
export function imageOf(text: string, line: number): Block | undefined {
  const first = text.charCodeAt(0);
  if (text.length > 4000 || (first !== 0x21 && first !== 0x3c)) return undefined;
  const match =
    /^!\[((?:[^\]\\[]|\\.)*)\]\(\s*(?:<([^<>]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))(?:\s+(?:"([^"]*)"|'([^']*)'))?\s*(?:=\d*x\d*)?\s*\)(?:\{[^{}]*\})?$/.exec(
      text,
    );
  if (match) return image(match[1]! || match[4] || match[5] || '', match[2] ?? match[3]!, line);
  if (!/^<img\b[^<>]*>$/i.test(text) || readTag(text) === undefined) return undefined;
  const source = attribute(text, 'src');
  return source === undefined ? undefined : image(attribute(text, 'alt') ?? '', source, line);
}

function image(text: string, url: string, line: number): Block {
  const address = absolute(decodeEntities(url));
  const block = newBlock('image', line, line, text || fileName(address));
  if (!address.startsWith('data:')) block.url = address;
  return block;
}

const tag =
  /<(?:\/?[a-zA-Z][\w-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|!--.*?--)>/gs;

/** Whether a text is only tags that show nothing, such as `<a id="x"></a>`. */
export function saysNothing(text: string): boolean {
  if (!text.startsWith('<') || text.length > 2000) return false;
  return !/\S/.test(text.replace(tag, raw => (isSilent(raw) ? '' : 'x')));
}

function isSilent(raw: string): boolean {
  return raw.startsWith('<!') || (readTag(raw) !== undefined && !/\s(?:src|href|data-id)\s*=/i.test(raw));
}
