import type { Place } from '../event/address.ts';
import type { Item } from '../event/model.ts';
import type { Line } from '../line/line.ts';
import { type Layout, paragraph, words } from '../line/text.ts';
import { outlineLines } from './outline.ts';
import { answerLines, qaLines } from './qa.ts';
import { referenceLines } from './references.ts';
import { remarkLines } from './remark.ts';
import type { TalkOptions } from './talk.ts';

/** What an address points at, below the talk's title and all that lies above it, with all that lies below. */
export function placeLines(place: Place, options: TalkOptions, layout: Layout): Line[] {
  const title = paragraph([], words(place.notes.title, 'title'), layout);
  return [...title, ...belowTitle(place, options, layout)];
}

function belowTitle(place: Place, { levels, colorCode }: TalkOptions, layout: Layout): Line[] {
  switch (place.kind) {
    case 'item':
      return branchLines(place.path, 0, levels, layout);
    case 'question':
      return questionLines(place, layout);
    case 'reference':
      return referenceLines([place.reference], layout);
    case 'remark':
      return remarkLines([place.remark], layout, colorCode);
  }
}

/** The items of a path, one a level, and below the last its children. */
function branchLines(
  path: readonly Item[],
  indent: number,
  levels: number | undefined,
  layout: Layout,
): Line[] {
  const above = path.slice(0, -1).flatMap((item, depth) => bare(item, indent + depth, layout));
  const depth = indent + path.length - 1;
  const options = levels === undefined ? { indent: depth } : { indent: depth, levels };
  return [...above, ...outlineLines(path.slice(-1), options, layout)];
}

function bare(item: Item, indent: number, layout: Layout): Line[] {
  return outlineLines([{ ...item, children: [] }], { indent }, layout);
}

function questionLines(
  { notes, question, answer, path }: Place & { kind: 'question' },
  layout: Layout,
): Line[] {
  if (!answer) return qaLines(withFollowUps(notes.questions, question.address), layout);
  const head = qaLines([{ ...question, answers: [] }], layout);
  if (path.length === 0) return [...head, ...answerLines(answer, 1, layout)];
  return [
    ...head,
    ...answerLines({ ...answer, children: [] }, 1, layout),
    ...branchLines(path, 2, undefined, layout),
  ];
}

/** A question and, of those behind it, the ones that follow up its answers. */
function withFollowUps(questions: Place['notes']['questions'], address: string) {
  const answered = new Set<string>();
  return questions.filter(question => {
    const { follows } = question;
    const found = question.address === address || (follows !== undefined && answered.has(follows));
    if (found) for (const answer of question.answers) answered.add(answer.address);
    return found;
  });
}
