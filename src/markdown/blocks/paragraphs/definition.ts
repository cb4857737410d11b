import { decodeEntities } from '../../entities.ts';
import type { Definition } from '../block.ts';

/** The form in which labels are compared: case and runs of blanks make no difference. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** In characters; what is longer is no label. */
const maxLabel = 999;

/**
 * Reads `[label]: address "title"` at a line, where the address and the title may stand on the lines below.
 * Nothing for a footnote, and for `[Q]: why?`, whose words are no address.
 */
export function readDefinition(
  lines: readonly string[],
  start: number,
): { label: string; definition: Definition; lines: number } | undefined {
  const first = lines[start]!.trim();
  const head = /^\[((?:[^\\[\]]|\\.){1,999})\]:/s.exec(first.slice(0, maxLabel + 3));
  if (!head || head[1]!.startsWith('^') || head[1]!.trim() === '') return undefined;
  let taken = 1;
  let rest = first.slice(head[0].length).trim();
  if (rest === '') {
    rest = lines[start + 1]?.trim() ?? '';
    taken = 2;
  }
  const match = /^(?:<([^<>]*)>|(\S+))(?=\s|$)/.exec(rest);
  const url = match?.[1] ?? match?.[2];
  if (!match || url === undefined || (match[1] === undefined && !/[/.#:@]/.test(url))) return undefined;
  const behind = rest.slice(match[0].length).trim();
  const label = foldLabel(head[1]!);
  const definition = { url: decodeEntities(url) };
  if (behind !== '') {
    const title = titleOf(behind);
    return title === undefined ? undefined : { label, definition: { ...definition, title }, lines: taken };
  }
  const title = titleOf(lines[start + taken]?.trim() ?? '');
  if (title === undefined) return { label, definition, lines: taken };
  return { label, definition: { ...definition, title }, lines: taken + 1 };
}

function titleOf(text: string): string | undefined {
  const match = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\(((?:[^()\\]|\\.)*)\))$/.exec(
    text.slice(0, 2000),
  );
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  return title === undefined ? undefined : decodeEntities(title);
}
