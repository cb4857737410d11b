import type { Item, Notes, Reference, Remark, Text } from '../../event/model.ts';
import { walkItems } from '../../event/walk.ts';
import { hasPipe, isDelimiter } from '../blocks/table.ts';
import { embeds, startsHtml } from '../html.ts';
import { kindOf } from '../reference-kind.ts';
import { inlineMarkdown } from './inline.ts';

/** A reference to write. */
export interface Unheld {
  /** As an entry of a References item. */
  markdown: string;
  /** Without its kind, as a paragraph. */
  link: string;
}

/**
 * The references that the reader would not find, or not with their title and kind, in the links of the
 * outline, the Q&A and the remarks. `listed` and `headings` are the outline as it is written: the Q&A stands
 * between them.
 */
export function unheld(notes: Notes, listed: readonly Item[], headings: readonly Item[]): Unheld[] {
  const titles = new Map<string, string>();
  for (const text of texts(notes, listed, headings)) {
    for (const { start, end, url } of text.marks)
      if (url !== undefined && !titles.has(url)) titles.set(url, text.text.slice(start, end));
  }
  const raw = new Set(notes.remarks.flatMap(rawAddresses));
  const holds = ({ kind, title, url }: Reference): boolean => {
    if (url === undefined || kindOf(url) !== kind) return false;
    return titles.has(url) ? titles.get(url) === title : raw.has(url);
  };
  return notes.references.filter(reference => !holds(reference)).map(written);
}

function* texts(notes: Notes, listed: readonly Item[], headings: readonly Item[]): Generator<Text> {
  for (const { item } of walkItems(listed)) yield item;
  for (const question of notes.questions) {
    yield question;
    for (const answer of question.answers) {
      yield answer;
      for (const { item } of walkItems(answer.children)) yield item;
    }
  }
  for (const { item } of walkItems(headings)) yield item;
  yield* notes.remarks;
}

/** Where the addresses stand that the marks of a remark do not tell: in a table, in an embed. */
function rawAddresses({ markdown }: Remark): string[] {
  const source = markdown.trimStart();
  if (isTable(source)) return source.split(/[\s()<>|]+/);
  if (!startsHtml(source)) return [];
  return embeds(source).flatMap(embed => ('url' in embed ? embed.url : []));
}

/** Whether a remark's Markdown is a table. */
export function isTable(markdown: string): boolean {
  const [header = '', delimiter = ''] = markdown.split('\n', 2);
  return !/^(?:`{3}|~{3})/.test(header) && hasPipe(header) && isDelimiter(delimiter);
}

function written({ kind, title, url }: Reference): Unheld {
  const marks = url === undefined ? [] : [{ start: 0, end: title.length, kind: 'link' as const, url }];
  const link = inlineMarkdown({ text: title, marks });
  return { markdown: `${kind}: ${link}`, link };
}
