import type { Node } from '../../event/model.ts';
import { emptyLine, type Line, lineText, span } from '../../line/line.ts';
import { type Layout, paragraph, type Styled, type StyledRange } from '../../line/text.ts';
import { sanitize } from '../../text/sanitize.ts';
import { languages } from './languages.ts';

/**
 * Finds what to colour in code that is clean: ranges in UTF-16 offsets, which may nest. `language` is one of
 * `languages`. Never throws; of code that it cannot colour it returns undefined. `colors.ts` has the real
 * one, which takes tens of milliseconds to load: load it once `canColor` holds for something to be shown.
 */
export type CodeColorer = (code: string, language: string) => readonly StyledRange[] | undefined;

/**
 * Longer code stays plain, in UTF-16 units. Honest code of this length takes some milliseconds; what is made to be
 * slow, in the worst language, half a second.
 */
const longestColored = 10_000;
/** Of one line, as above; minified code is no pleasure in colours either. */
const longestLine = 500;

const columnsPerTab = 4;
const indent = span('  ');

/**
 * Code as lines, indented by two columns where they are those of a terminal.
 * `language` is what stands behind the fence. Without a colourer, and where it does not know the language,
 * the code has one style.
 */
export function codeLines(code: string, language: string, layout: Layout, color?: CodeColorer): Line[] {
  if (layout.columns === undefined) return paragraph([], styledCode(sanitize(code), language, color), layout);
  const lines = paragraph([indent], codeText(code, language, color), layout);
  return lines.map(line => (lineText(line).trim() === '' ? emptyLine : line));
}

/** Code as it is shown on a terminal: cleaned, tabs as spaces, with its styles. Hand it to `paragraph`. */
export function codeText(code: string, language: string, color?: CodeColorer): Styled {
  return styledCode(expandTabs(sanitize(code)), language, color);
}

/** Whether a colourer is worth loading for some code. */
export function canColor(code: string, language: string): boolean {
  return languageOf(language, code) !== undefined && isShort(code);
}

function styledCode(text: string, language: string, color: CodeColorer | undefined): Styled {
  const known = languageOf(language, text);
  const ranges = known !== undefined && isShort(text) ? color?.(text, known) : undefined;
  return { text, ranges: ranges ?? [{ start: 0, end: text.length, style: 'code' }] };
}

/** The first word behind a fence: blogs write `ts:src/a.ts`, `js{1,3}`, `diff ruby` and `{.sh}`. */
function languageOf(info: string, code: string): string | undefined {
  const word = /^\s*\{?\s*\.?([^\s:,{}]+)/.exec(info)?.[1]?.toLowerCase();
  // As most writers use it, it is a script; highlight.js means a session with its prompts.
  if (word === 'shell' && !/^\s*[$%#>] /m.test(code)) return 'bash';
  return word !== undefined && languages().has(word) ? word : undefined;
}

function isShort(code: string): boolean {
  return code.length <= longestColored && code.split('\n').every(line => line.length <= longestLine);
}

/** Tabs to the next of every fourth column; before a tab stand only indents and single-width text, mostly. */
function expandTabs(code: string): string {
  if (!code.includes('\t')) return code;
  return code.replace(/^.*\t.*$/gm, line => {
    const [first = '', ...rest] = line.split('\t');
    return rest.reduce(
      (before, part) => before + ' '.repeat(columnsPerTab - (before.length % columnsPerTab)) + part,
      first,
    );
  });
}

/** Whether some node among these, or below them, is code that a colourer is worth loading for. */
export function hasColors(nodes: readonly Node[]): boolean {
  const stack = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'code' && node.language !== undefined && canColor(node.text, node.language))
      return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}
