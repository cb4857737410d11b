import type { Definition } from '../../../src/markdown/blocks/block.ts';
import { inline } from '../../../src/markdown/inline/index.ts';

/** The text, with each mark written as `kind[text]url`. */
export function shown(markdown: string, definitions?: ReadonlyMap<string, Definition>): string {
  const { text, marks } = inline(markdown, 1, () => {}, definitions);
  const found = marks.map(({ kind, start, end, url }) => `${kind}[${text.slice(start, end)}]${url ?? ''}`);
  return [text, ...found].join(' | ').replaceAll('\n', '⏎');
}
