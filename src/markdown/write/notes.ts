import { isTalk, type Mark, type Node, type Notes, type Reference, type Speaker } from '../../event/model.ts';
import { readTitle } from '../people/title/index.ts';
import { toldTitle } from '../people/title/told.ts';
import { deckAddress } from '../talk/references.ts';
import { inlineLine } from './inline.ts';
import { headingLine, nodesMarkdown } from './nodes.ts';
import { speakerKeys } from './questions.ts';

/** A talk or a section below its heading, which says that it is one where the `role` is given. */
export function notesMarkdown(notes: Notes, level: number, role?: string): string[] {
  return [notesHeading(notes, level, role), ...below(bodyLines(notes, level))];
}

/** What stands below the heading. `level` is the heading's, 0 where there is none. */
export function bodyLines(notes: Notes, level: number): string[] {
  return blankBetween(deckLines(notes), nodesBelow(notes, notes.nodes, level));
}

/** Some of the nodes. */
export function nodesBelow(notes: Notes, nodes: readonly Node[], level: number): string[] {
  return nodesMarkdown(nodes, speakerKeys(isTalk(notes) ? notes.speakers : []), level);
}

/** The notes of a talk without a heading: the first heading in them says that it is a part, as all others are. */
export function partedLines(notes: Notes): string[] {
  const { nodes } = notes;
  const isHeaded = ({ kind, children }: Node) =>
    kind === 'heading' || (kind === 'question' && children.some(child => child.kind === 'heading'));
  const first = nodes.findIndex(isHeaded);
  if (first < 0) return bodyLines(notes, 0);
  const [heading, ...others] = nodesBelow(notes, nodes.slice(first), 0);
  const above = blankBetween(deckLines(notes), nodesBelow(notes, nodes.slice(0, first), 0));
  return blankBetween(above, [`${heading} {.part}`, ...others]);
}

function blankBetween(above: readonly string[], others: readonly string[]): string[] {
  return [...above, ...(above.length > 0 && others.length > 0 ? [''] : []), ...others];
}

/** A deck that is embedded by its id is a reference that no node points to. */
function deckLines({ references }: Notes): string[] {
  return references.flatMap(({ kind, url = deckAddress, node }) =>
    kind === 'slides' && node === undefined && url.startsWith(deckAddress)
      ? [`<script class="speakerdeck-embed" data-id="${url.slice(deckAddress.length)}"></script>`]
      : [],
  );
}

/** Behind a blank line, if there are any. */
export function below(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The heading as written, with its links; it says what it is where the `role` is given. */
export function notesHeading(notes: Notes, level: number, role?: string): string {
  const text = notes.heading ?? notes.title;
  const links = marksOf(notes.references, text);
  const line = inlineLine({ text, marks: [...boldStart(text, notes, links), ...links] });
  return headingLine(level, `${line} {#${notes.slug}${role === undefined ? '' : ` .${role}`}}`);
}

/**
 * In bold what nothing else parts from the rest of a heading: the title where that goes on with what was told,
 * `**Queues** by Ann Lee: They fill up.`, or with who did, or those before it: `**Ann Lee** Queues`.
 */
function boldStart(text: string, notes: Notes, links: readonly Mark[]): Mark[] {
  const { title } = notes;
  const told = text.indexOf(title) + title.length;
  const end = told < title.length ? 0 : told;
  const isFree = (bold: number) => bold > 0 && !links.some(({ start }) => start < bold);
  const bold: Mark = { kind: 'strong', start: 0, end };
  if (isFree(end) && toldTitle({ text, marks: [bold] })) return [bold];
  const apart = isTalk(notes) ? startOf(text, title, notes.speakers) : 0;
  return isFree(apart) && readTitle({ text, marks: [...links] }).title !== title
    ? [{ ...bold, end: apart }]
    : [];
}

/** Where the first of a title and its speakers ends, if only a space parts them; 0 otherwise. */
function startOf(text: string, title: string, speakers: readonly Speaker[]): number {
  const isNamed = (names: string) =>
    /^ ?[\p{L}\p{N}@].*[\p{L}\p{N}_)）]$/u.test(names) && speakers.some(({ name }) => names.includes(name));
  const ahead = text.endsWith(` ${title}`) ? text.length - title.length - 1 : 0;
  if (ahead > 0 && isNamed(text.slice(0, ahead))) return ahead;
  return text.startsWith(`${title} `) && isNamed(text.slice(title.length)) ? title.length : 0;
}

/** The links of a heading or a slot, as the references tell them that no node points to. */
export function marksOf(references: readonly Reference[], text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { title, url, node } of references) {
    if (url === undefined || node !== undefined || title === '' || url.startsWith(deckAddress)) continue;
    for (let start = text.indexOf(title); start >= 0; start = text.indexOf(title, start + 1)) {
      const end = start + title.length;
      if (marks.some(mark => mark.start < end && start < mark.end)) continue;
      marks.push({ start, end, kind: 'link', url });
      break;
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}
