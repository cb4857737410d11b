import type { Answer, Item, Notes, Question, Speaker } from '../event/model.ts';
import { number } from './addresses.ts';
import { append } from './append.ts';
import { holdsQuestions, panelQuestions, part } from './containers.ts';
import { embeds } from './html.ts';
import { inline } from './inline.ts';
import { type Node, outline } from './outline.ts';
import { namesOf } from './people.ts';
import { type RawAnswer, type RawQuestion, readQuestions } from './questions.ts';
import { type Candidate, embedsIn, linksIn, listed, referencesOf } from './references.ts';
import { readRemarks } from './remarks.ts';
import type { Region } from './sections.ts';
import { splitSlug } from './slugs.ts';
import { repeatsSlot, type Timetable } from './timetable.ts';
import type { Warn } from './warn.ts';

/** What all talks and sections of one file are read with. */
export interface Context {
  timetable: Timetable | undefined;
  /** The file's common step of indent, in columns. */
  step: number;
  warn: Warn;
}

/** Reads one talk's or section's notes under its final title and slug. */
export function readNotes(region: Region, title: string, slug: string, context: Context): Notes {
  const speakers = region.slot?.speakers ?? [];
  const built = outline(withoutRepeat(region, context.timetable), context.step, context.warn);
  const parted = partNodes(built.nodes, region, speakers, context.warn);
  const { remarks, candidates } = readRemarks(built.loose, built.firstItem, title, context.warn);
  const reader = new Reader(title, candidates, context.warn);
  for (const block of built.html) reader.embeds(block.raw, block.line);
  const items = reader.items(parted.nodes);
  const questions = reader.questions(readQuestions(parted.questions, namesOf(speakers), context.warn));
  append(candidates, listed(parted.references, context.warn));
  const notes = { slug, title, items, questions: questions.list, remarks, line: region.line };
  return number({ ...notes, references: referencesOf(candidates) }, questions.follows);
}

/** Leaves out the lines of a talk that repeat its row of the timetable. */
function withoutRepeat({ blocks, slot }: Region, timetable: Timetable | undefined) {
  if (!slot || !timetable) return blocks;
  return blocks.filter(block => block.kind !== 'paragraph' || !repeatsSlot(block.text, slot, timetable));
}

function partNodes(nodes: Node[], region: Region, speakers: readonly Speaker[], warn: Warn) {
  if (holdsQuestions(region.title ?? '')) return { nodes: [], questions: nodes, references: [] };
  const parted = part(nodes);
  const panelists = speakers.filter(speaker => speaker.role === 'panelist');
  return panelists.length > 0 ? panelQuestions(parted, namesOf(panelists), warn) : parted;
}

/** Reads the texts of nodes and questions, and takes note of their links. */
class Reader {
  private readonly title: string;
  private readonly candidates: Candidate[];
  private readonly warn: Warn;

  constructor(title: string, candidates: Candidate[], warn: Warn) {
    this.title = title;
    this.candidates = candidates;
    this.warn = warn;
  }

  embeds(html: string, line: number): void {
    append(this.candidates, embedsIn(html, line, this.title));
  }

  /** Items without a text and children are left out. */
  items(nodes: readonly Node[]): Item[] {
    return nodes
      .map(node => this.item(node))
      .filter(({ text, children }) => text !== '' || children.length > 0);
  }

  private item(node: Node): Item {
    const { kind, task, line } = node;
    const text = kind === 'heading' ? splitSlug(node.text).title : node.text;
    const read = kind === 'code' ? { text, marks: [] } : this.text(text, line);
    const marked = { ...(kind ? { kind } : {}), ...(task ? { task } : {}) };
    return { address: '', ...marked, ...read, children: this.items(node.children), line };
  }

  private text(markdown: string, line: number) {
    const read = inline(markdown, line, this.warn);
    append(this.candidates, linksIn(read, line));
    if (markdown.includes('<') && embeds(markdown).length > 0 && !markdown.trimStart().startsWith('<'))
      this.embeds(markdown, line);
    return read;
  }

  questions(raw: readonly RawQuestion[]): { list: Question[]; follows: Map<Question, Answer> } {
    const answers = new Map<RawAnswer, Answer>();
    const follows = new Map<Question, Answer>();
    const list = raw.map(({ text, asker, line, answers: given, follows: above }) => {
      const question: Question = {
        address: '',
        ...this.text(text, line),
        ...(asker ? { asker } : {}),
        answers: given.map(answer => {
          const read = this.answer(answer);
          answers.set(answer, read);
          return read;
        }),
        line,
      };
      const followed = above && answers.get(above);
      if (followed) follows.set(question, followed);
      return question;
    });
    return { list, follows };
  }

  private answer({ text, by, line, children }: RawAnswer): Answer {
    const read = this.text(text, line);
    return { address: '', ...read, ...(by ? { by } : {}), children: this.items(children), line };
  }
}
