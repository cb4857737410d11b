import { followUps } from '../../event/follow-ups.ts';
import type { Answer, Item, Notes, Question, Speaker, Text } from '../../event/model.ts';
import { append } from '../append.ts';
import { maxDepth } from '../blocks/tree.ts';
import { holdsQuestions, part } from '../containers.ts';
import { namesOf, splitName } from '../people.ts';
import { inlineMarkdown, separator } from './inline.ts';
import { unheld } from './references.ts';
import { fenced, remarkMarkdown } from './remarks.ts';

/** An entry of a list to write; its children are asked for when their turn comes. */
interface Entry {
  /** Markdown behind the marker; lines below the first are indented to it. */
  markdown: string;
  children(): Entry[];
}

/** The levels of headings below a talk's own. */
const firstLevel = 3;
const lastLevel = 6;

/**
 * A talk or section in the notes format of docs/format.md, with a line break at its end; with the same
 * timetable the reader reads the same from it. Remarks stand below the outline, references that nothing
 * else holds above it.
 */
export function toMarkdown(notes: Notes): string {
  const { slug, title, items, remarks } = notes;
  const blocks = [`## ${inlineMarkdown({ text: title, marks: [] })} {#${slug}}`];
  const { listed, headings } = parted(items, firstLevel);
  const references = unheld(notes, [...listed], [...headings]);
  const questions = questionEntries(notes);
  if (holdsQuestions(title)) append(blocks, [...references.map(({ link }) => link), list(questions)]);
  else {
    const held = references.map(({ markdown }) => leaf(markdown));
    const above = container('References', held);
    blocks.push(list([...above, ...itemEntries(listed, true), ...container('Q&A', questions)]));
    for (const heading of headings) append(blocks, headed(heading, firstLevel));
  }
  append(blocks, remarks.map(remarkMarkdown));
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** Headings can only stand behind a level's other items; elsewhere they are common items. */
function parted(items: readonly Item[], level: number): { listed: Item[]; headings: Item[] } {
  let start = items.length;
  while (level <= lastLevel && items[start - 1]?.kind === 'heading') start--;
  return { listed: items.slice(0, start), headings: items.slice(start) };
}

/** A heading and what it holds. Goes down four levels at most. */
function headed(item: Item, level: number): string[] {
  const { listed, headings } = parted(item.children, level + 1);
  const below = headings.flatMap(heading => headed(heading, level + 1));
  const held = [list(itemEntries(listed, true)), ...below].filter(block => block !== '');
  // The reader takes a heading without a list for a remark; an empty item is a list and shows nothing.
  return [`${'#'.repeat(level)} ${headingMarkdown(item)}`.trimEnd(), ...(held.length > 0 ? held : ['-'])];
}

/** Signs that would close the heading, and a slug, stay text. */
function headingMarkdown(item: Item): string {
  return noContainer(item)
    .replace(/(^|\s)#(#*)$/, '$1\\#$2')
    .replace(/\{(#[^\s{}]*\})$/, '&#123;$1');
}

/** Writes a list, without recursion. Deeper than the reader goes, items stand side by side. */
function list(entries: readonly Entry[]): string {
  const lines: string[] = [];
  const stack = [...entries].reverse().map(entry => ({ entry, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const indent = '  '.repeat(Math.min(top.depth, maxDepth - 1));
    const [first = '', ...more] = top.entry.markdown.split('\n');
    lines.push(`${indent}- ${first}`.trimEnd());
    for (const line of more) lines.push(line === '' ? '' : `${indent}  ${line}`);
    const children = top.entry.children();
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ entry: children[index]!, depth: top.depth + 1 });
  }
  return lines.join('\n');
}

function container(name: string, entries: Entry[]): Entry[] {
  return entries.length > 0 ? [{ markdown: name, children: () => entries }] : [];
}

function leaf(markdown: string): Entry {
  return { markdown, children: () => [] };
}

/** `top`: of the outline or of a heading, where some names have a meaning of their own. */
function itemEntries(items: readonly Item[], top = false): Entry[] {
  return items.map(item => {
    const children = () => itemEntries(item.children);
    return { markdown: itemMarkdown(item, top), children };
  });
}

function itemMarkdown(item: Item, top: boolean): string {
  if (item.kind === 'code') return fenced(item.text);
  const markdown = top ? noContainer(item) : inlineMarkdown(item);
  if (item.task) return `[${item.task === 'done' ? 'x' : ' '}] ${markdown}`;
  return item.kind === 'quote' && markdown !== '' ? `> ${markdown}` : markdown;
}

/** An item's text, kept from being read as the name of one that holds questions or references. */
function noContainer(item: Item): string {
  const markdown = inlineMarkdown(item);
  const child = { text: '', line: 0, children: [] };
  const held = item.children.length > 0 ? [child] : [];
  const taken = part([{ text: markdown, line: 0, children: held }]).nodes.length === 0;
  return taken ? markdown + separator : markdown;
}

/** What the reader takes off the front of a question or an answer. */
const signed = /^(?:\*\*)?(?:(?:[QＱAＡ]\d{0,3}|質問|回答)\s*[:.\uff1a\uff0e「*]|from\s|「.*」\s*[AＡ])/i;

/** The questions as they nest; a follow-up whose answer is not there stands alone. */
function questionEntries(notes: Notes): Entry[] {
  const known = namesOf((notes as { speakers?: readonly Speaker[] }).speakers ?? []);
  const { first, after } = followUps(notes.questions);
  const questionEntry = (question: Question, sign: string): Entry => {
    const from = question.asker === undefined ? '' : `from ${question.asker}: `;
    const children = () => question.answers.map(answerEntry);
    return { markdown: sign + from + body(question, text => signed.test(text)), children };
  };
  const answerEntry = (answer: Answer): Entry => {
    const children = () => [
      ...answer.children.map(detailEntry),
      ...(after.get(answer.address) ?? []).map(question => questionEntry(question, 'Q: ')),
    ];
    return { markdown: answerMarkdown(answer, known), children };
  };
  return first.map(question => questionEntry(question, ''));
}

function answerMarkdown(answer: Answer, known: ReadonlySet<string>): string {
  const { by } = answer;
  const named = (text: string) => by === undefined && splitName(text, known).by !== undefined;
  const markdown = body(answer, text => signed.test(text) || named(text));
  if (by === undefined) return markdown;
  // A person who is called Q or A.
  return `${signed.test(`${by}:`) ? 'A: ' : ''}${by}: ${markdown}`;
}

function detailEntry(item: Item): Entry {
  const [entry] = itemEntries([item]) as [Entry];
  const common = item.kind === undefined && item.task === undefined;
  return common ? { ...entry, markdown: body(item, text => signed.test(text)) } : entry;
}

/** A text whose beginning is hidden from the reader where it `means` something. */
function body(text: Text, means: (markdown: string) => boolean): string {
  const markdown = inlineMarkdown(text);
  return means(markdown) ? inlineMarkdown(text, true) : markdown;
}
