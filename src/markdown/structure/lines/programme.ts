import { toMinutes } from '../../../event/time.ts';
import { type Block, newBlock } from '../../blocks/block.ts';
import { readTitle } from '../../people/title/index.ts';
import { beginsWithTime } from '../../time/ahead.ts';
import { readSpan } from '../../time/clock.ts';
import type { TitleLines } from './titles.ts';

/** Fewer times are no programme, and more are none of one event. */
const fewest = 3;
const most = 2_000;

/** In UTF-16 units; a longer line is prose. */
const longestLine = 160;

/**
 * Parts the paragraphs of a text without headings at the lines that begin with a time, where these are a programme.
 * They stand for headings where half of them have notes below. Undefined where there is none.
 */
export function programmeIn(blocks: readonly Block[]): TitleLines | undefined {
  const apart = blocks.flatMap(partSwallowed);
  const lines = apart.flatMap(({ kind, text }) => (kind === 'paragraph' ? text.split('\n') : []));
  if (!isProgramme(lines.filter(isTimed))) return undefined;
  const parted = apart.flatMap(partParagraph);
  const timed = new Set(parted.filter(({ kind, text }) => kind === 'paragraph' && isTimed(text)));
  const noted = new Set(
    parted.filter((_, index) => parted[index + 1] !== undefined && !timed.has(parted[index + 1]!)),
  );
  const areNoted = [...timed].filter(talk => noted.has(talk)).length >= timed.size * 0.5;
  return { blocks: parted, timed, titles: areNoted ? timed : new Set() };
}

function isTimed(line: string): boolean {
  return line.length <= longestLine && beginsWithTime(line);
}

/** Whether the times rise, and a third of the lines name a speaker: else it may be anybody's day. */
function isProgramme(lines: readonly string[]): boolean {
  if (lines.length < fewest || lines.length > most) return false;
  const starts = lines.map(line => toMinutes(readSpan(line)?.start ?? '00:00'));
  const back = starts.filter((start, index) => index > 0 && start < starts[index - 1]!).length;
  const telling = lines.filter(line => readTitle({ text: line, marks: [] }).sure >= 0.9).length;
  return back <= 1 && telling >= lines.length / 3;
}

/** An item, and what Markdown takes for its last lines: those right below it, from one on that begins with a time. */
function partSwallowed(block: Block): Block[] {
  if (block.kind !== 'item') return [block];
  const last = block.children.at(-1);
  if (last) {
    const [child, ...swallowed] = partSwallowed(last);
    return swallowed.length === 0
      ? [block]
      : [{ ...block, end: child!.end, children: [...block.children.slice(0, -1), child!] }, ...swallowed];
  }
  const lines = block.text.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && isTimed(line));
  if (at < 0) return [block];
  const line = Math.min(block.line + at, block.end);
  const rest = newBlock('paragraph', line, block.end, lines.slice(at).join('\n'));
  return [{ ...block, text: lines.slice(0, at).join('\n'), end: line - 1 }, rest];
}

/** A paragraph for each line that begins with a time, and for what stands before and behind it. */
function partParagraph(block: Block): Block[] {
  const lines = block.kind === 'paragraph' ? block.text.split('\n') : [];
  if (lines.length < 2 || !lines.some(isTimed)) return [block];
  const found: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const number = Math.min(block.line + index, block.end);
    if (before === undefined || isTimed(line) || isTimed(before))
      found.push(newBlock('paragraph', number, number, line));
    else Object.assign(found.at(-1)!, { text: `${found.at(-1)!.text}\n${line}`, end: number });
  });
  return found;
}
