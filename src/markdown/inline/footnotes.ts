import type { Block } from '../blocks/block.ts';

/** The labels of a file's footnotes: those that a paragraph such as `[^1]: …` tells. */
export function footnoteLabels(blocks: readonly Block[]): Set<string> {
  const labels = new Set<string>();
  for (const { kind, text } of blocks)
    if (kind === 'paragraph' && text.includes('[^'))
      for (const [, label] of text.matchAll(/^\[\^([^\]\s]{1,40})\]:/gm)) labels.add(label!);
  return labels;
}

/** A text with the marks of known footnotes as they are printed: `[^1]` as `¹`, `[^note]` as `[note]`. */
export function withFootnotes(text: string, labels: ReadonlySet<string>, isFirst: boolean): string {
  return text.replace(
    /\[\^([^\]\s]{1,40})\](:\s*)?/g,
    (raw, label: string, colon: string | undefined, at: number) => {
      if (!labels.has(label)) return raw;
      const mark = /^\d+$/.test(label) ? raised(label) : `[${label}]`;
      const isTold = colon !== undefined && (at === 0 ? isFirst : text[at - 1] === '\n');
      return isTold ? `${mark} ` : `${mark}${colon ?? ''}`;
    },
  );
}

function raised(digits: string): string {
  return Array.from(digits, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
