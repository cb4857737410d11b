import { nodeAt } from '../../../event/address.ts';
import type { Node, Notes, Question } from '../../../event/model.ts';
import { walkNodes } from '../../../event/walk.ts';
import { type Line, spaced } from '../../../line/line.ts';
import { type Layout, titleParagraph, words } from '../../../line/text.ts';
import { asWrittenOrRead, nameFinder } from '../../../search/names.ts';
import { sanitizeLine } from '../../../text/sanitize.ts';
import { treeLines } from '../../../view/nodes/index.ts';
import type { Command } from '../../command.ts';
import { personFlag } from '../../flags.ts';
import { type TalksInEvent, talksByEvent } from '../../names/in-event.ts';

interface Options {
  unanswered?: boolean;
  by?: string;
}

export const qa: Command<Options> = {
  name: 'qa',
  operands: '[TALK...]',
  takes: 'places',
  summary: 'show questions and answers',
  examples: [
    ['pepahate qa', 'of every talk'],
    ['pepahate qa panel', 'of one talk'],
    ['pepahate qa --by yuuki', 'what yuuki asked or answered'],
    ['pepahate qa --unanswered', 'what nobody answered'],
  ],
  options: [
    { flags: '--unanswered', does: 'only questions without an answer' },
    {
      flags: '--by <NAME>',
      does: 'only questions that NAME asked, and answers that NAME gave',
      takes: 'speakers',
      read: personFlag('--by'),
    },
  ],
  async run(names, options, context) {
    const found: TalkQuestions[] = [];
    for (const each of await talksByEvent(context, names)) found.push(...(await selected(each, options)));
    return {
      data: found.flatMap(each => each.questions.map(question => withDetails(each, question))),
      lines: layout => spaced(found.map(each => talkQaLines(each.notes, each.questions, layout))),
      nothing: found.length === 0 ? 'no questions' : undefined,
    };
  },
};

/** What is asked for of a talk. */
interface TalkQuestions {
  notes: Notes;
  questions: Question[];
  /** As of a `Context`. */
  prefix: string;
}

/** The questions of talks as the options leave them; by a name as romaji where nothing has it otherwise. */
async function selected(
  { talks, context }: TalksInEvent,
  { unanswered, by }: Options,
): Promise<readonly TalkQuestions[]> {
  const of = (isNamed?: (name: string | undefined) => boolean) =>
    talks
      .map(notes => ({
        notes,
        prefix: context.prefix,
        questions: notes.questions.flatMap(question => select(question, unanswered === true, isNamed)),
      }))
      .filter(({ questions }) => questions.length > 0);
  if (by === undefined) return of();
  return asWrittenOrRead(romaji => of(nameFinder(by, romaji, true)), context.romaji);
}

/** A question as the options leave it: whole, with fewer answers, or not at all. */
function select(
  question: Question,
  unanswered: boolean,
  isNamed?: (name: string | undefined) => boolean,
): Question[] {
  if (unanswered && question.answers.length > 0) return [];
  if (!isNamed || isNamed(question.asker)) return [question];
  const answers = question.answers.filter(answer => isNamed(answer.by));
  return answers.length > 0 ? [{ ...question, answers }] : [];
}

/** A question of a talk, each of its answers with what lies below it. */
function withDetails({ notes, prefix }: TalkQuestions, question: Question) {
  const answers = question.answers.map(answer => {
    return {
      ...answer,
      address: prefix + answer.address,
      children: nodeAt(notes, answer.node)?.children ?? [],
    };
  });
  return { talk: prefix + notes.slug, ...question, address: prefix + question.address, answers };
}

function talkQaLines(notes: Notes, questions: readonly Question[], layout: Layout): Line[] {
  const title = titleParagraph([], words(sanitizeLine(notes.title), 'title'), layout);
  return [...title, ...treeLines(questionNodes(notes, questions), {}, layout)];
}

/** The nodes of questions, with what is left of their answers; a follow-up stands below its question, once. */
function questionNodes(notes: Notes, questions: readonly Question[]): Node[] {
  const shown = new Set<string>();
  const whole = new Set(notes.questions);
  return questions.flatMap(question => {
    const node = shown.has(question.node) ? undefined : nodeAt(notes, question.node);
    if (!node) return [];
    const left = whole.has(question) ? node : { ...node, children: answerNodes(node, question) };
    for (const each of walkNodes([left])) shown.add(each.node.address);
    return [left];
  });
}

function answerNodes({ children }: Node, { answers }: Question): Node[] {
  const kept = new Set(answers.map(({ node }) => node));
  return children.filter(({ address }) => kept.has(address));
}
