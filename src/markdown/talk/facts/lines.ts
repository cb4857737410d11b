import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { nameScore } from '../../people/names.ts';
import { behindBy } from '../../people/people.ts';
import { readPeople } from '../../people/speakers.ts';
import { type FieldName, fieldOf, headingField } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isPresentWord } from '../../words/headings/meetings.ts';
import { holdsQuestions } from '../../words/headings/questions.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isSigned } from '../questions/signs.ts';
import { splitSlug } from '../slugs.ts';
import type { FactLine } from './facts.ts';
import { tableFacts } from './tables.ts';

/** Blocks that are looked at. */
const mostBlocks = 7;
/** Lines of a block that are looked at. */
export const mostLines = 10;

/** The lines below a heading in which facts may stand, before its notes begin in earnest; not who came to a meeting. */
export function factLines(blocks: readonly Block[], read: ReadText): FactLine[] {
  const lines = firstLines(blocks, read);
  const at = lines.findIndex(({ text }) => isPresentWord(headingKey(text.text)));
  if (at < 0) return lines;
  const end = lines.findIndex(({ kind }, index) => index > at + 1 && kind !== 'item');
  return [...lines.slice(0, at), ...(end < 0 ? [] : lines.slice(end))];
}

function firstLines(blocks: readonly Block[], read: ReadText): FactLine[] {
  const lines: FactLine[] = [];
  let field: FieldName | undefined;
  let seen = 0;
  for (const block of blocks) {
    if (block.kind === 'rule' || block.kind === 'image' || block.kind === 'html') continue;
    if (block.kind === 'code' && !(lines.length === 0 && isSetApart(block))) {
      if (lines.length === 0) lines.push(...firstOfCode(block));
      break;
    }
    if (++seen > mostBlocks) break;
    if (block.kind === 'table') {
      lines.push(...tableFacts(block, read));
      break;
    }
    if ((block.kind === 'paragraph' && isDirective(block.text)) || isPost(block)) continue;
    const text = read(block.kind === 'heading' ? splitSlug(block.text).title : block.text, block.line);
    if (block.kind === 'heading') {
      // From a question on stand who asked, and what was said.
      if (holdsQuestions(headingKey(text.text))) break;
      field = headingField(text.text);
      // Below a further heading that is no field, no person and no part, another talk may have begun.
      if (lines.length > 0 && field === undefined && isOther(text.text)) break;
      lines.push({ text, kind: 'heading' });
      continue;
    }
    const above = block.kind === 'item' ? wordAbove(text) : undefined;
    if (above) {
      lines.push({ text: above.value, kind: block.kind, field: above.field });
      continue;
    }
    const all = linesOf(text);
    const question = all.findIndex(line => isSigned({ kind: 'paragraph', text: line.text }));
    const said = {
      kind: block.kind,
      ...(field ? { field } : {}),
      ...(block.task ? { isTask: true } : {}),
    };
    for (const line of question < 0 ? all : all.slice(0, question))
      if (!isPicture(line) && !isDirective(line.text)) lines.push({ text: line, ...said });
    if (question >= 0) break;
    if (block.kind === 'item' || block.kind === 'quote') addChildren(lines, block, text, read);
    if (lines.length > mostLines) break;
    if (block.kind !== 'item') field = undefined;
  }
  return lines;
}

/** Whether a block quotes a post: last stands who wrote it, with a link to it. That says nothing of a talk. */
function isPost({ kind, text, children }: Block): boolean {
  const last = kind === 'quote' ? (children.at(-1)?.text ?? text).slice(-400) : '';
  return /[(（]\\?@\w/.test(last) && /https?:\/\/[^\s)"]+\/status(?:es)?\/\d/.test(last);
}

/** Whether a block is a line or a few of code in no language: some set the speaker apart so. */
function isSetApart({ language, text }: Block): boolean {
  return language === undefined && text.length <= 200 && text.split('\n').length <= 4;
}

/** The first line of notes that stand as code: 加藤 誠（サンプル商事）. */
function firstOfCode({ language, text }: Block): FactLine[] {
  const [line = ''] = text.split('\n');
  return language === undefined && line.length <= 60
    ? [{ text: { text: line.trim(), marks: [] }, kind: 'code' }]
    : [];
}

function isOther(heading: string): boolean {
  const key = headingKey(heading);
  return (
    !isWordOfNotes(key) &&
    fieldOf(key) === undefined &&
    nameScore(readPeople(heading)[0]?.name ?? '') < 1 &&
    speakerHeading(heading) === undefined
  );
}

/** Whether a text is a directive such as `@Metadata { … }`, or a line of one, and nothing else. */
export function isDirective(text: string): boolean {
  return text.length < 500 && /^\s*(?:@[A-Z]\w*\s*(?:\{[^}]*\}?|\([^)]*\)\s*\{?)|\})\s*$/.test(text);
}

/** Whether a line is a picture and nothing else. */
function isPicture({ text, marks }: Text): boolean {
  return marks.some(({ kind, start, end }) => kind === 'image' && end - start >= text.trim().length);
}

/** `- Speaker` with the name as the only item below it; a quotation's further paragraphs. */
function addChildren(lines: FactLine[], block: Block, text: Text, read: ReadText): void {
  const field = fieldOf(headingKey(text.text));
  if (field === undefined && block.kind === 'item') return;
  for (const child of block.children.slice(0, 4)) {
    if (child.kind !== 'item' && child.kind !== 'paragraph') continue;
    for (const line of linesOf(read(child.text, child.line)))
      lines.push({ text: line, kind: child.kind, ...(field ? { field } : {}) });
  }
}

/** `- Speaker`, and in the same item a line below the name. */
function wordAbove(text: Text): { field: FieldName; value: Text } | undefined {
  const [word, value, ...others] = linesOf(text);
  const field = word && value && others.length === 0 ? fieldOf(headingKey(word.text)) : undefined;
  return field && value ? { field, value } : undefined;
}

/** `### Speaker - Ann@Example`, `#### by Ann Lee`. */
function speakerHeading(text: string): { field: FieldName; value: string } | undefined {
  const names = behindBy(text);
  if (names !== undefined) return { field: 'speaker', value: names };
  const match = /^(.{2,20}?)\s*(?:[:：]|\s[-–—]\s)\s*(.+)$/u.exec(text);
  const field = match ? fieldOf(headingKey(match[1]!)) : undefined;
  return field === 'speaker' ? { field, value: match![2]! } : undefined;
}

/** A text's lines, each with its part of the marks. */
function linesOf({ text, marks }: Text): Text[] {
  let start = 0;
  return text
    .split('\n')
    .slice(0, mostLines)
    .map(line => {
      const from = start;
      const to = from + line.length;
      start = to + 1;
      const inside = marks
        .filter(mark => mark.start < to && mark.end > from)
        .map(mark => ({
          ...mark,
          start: Math.max(0, mark.start - from),
          end: Math.min(to, mark.end) - from,
        }));
      return { text: line, marks: inside };
    });
}
