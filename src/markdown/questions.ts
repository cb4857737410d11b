import type { Node } from './outline.ts';
import { splitName } from './people.ts';
import type { Warn } from './warn.ts';

/** An answer before its text is read. */
export interface RawAnswer {
  text: string;
  by?: string;
  line: number;
  children: Node[];
}

/** A question before its text is read. */
export interface RawQuestion {
  text: string;
  asker?: string;
  line: number;
  answers: RawAnswer[];
  /** The answer that it follows up. */
  follows?: RawAnswer;
}

const sign = '\\s*(?:[:.\uff1a\uff0e]|\\*\\*[:\uff1a]?)\\s*';
const questionSign = new RegExp(`^(?:\\*\\*)?(?:[QＱ]\\d{0,3}|質問)${sign}`);
const answerSign = new RegExp(`^(?:\\*\\*)?(?:[AＡ]\\d{0,3}|回答)${sign}`);
const onOneLine = /^[QＱ]\d{0,3}[:.\uff1a\uff0e]?\s*「(.*?)」\s*[AＡ]\d{0,3}[:.\uff1a\uff0e]?\s*「(.*)$/s;

function asks(text: string): boolean {
  return questionSign.test(text) || onOneLine.test(text);
}

/**
 * Reads the children of a Q&A item: each is a question, its children are the answers. `known` are the
 * folded names of the talk's speakers. A follow-up stands right behind the question it follows.
 */
export function readQuestions(
  entries: readonly Node[],
  known: ReadonlySet<string>,
  warn: Warn,
): RawQuestion[] {
  const reader = new Reader(known, warn);
  let open: RawQuestion | undefined;
  for (const entry of entries) {
    if (open && answerSign.test(entry.text)) reader.answerBeside(open, entry);
    else open = reader.question(entry);
  }
  return reader.questions;
}

class Reader {
  readonly questions: RawQuestion[] = [];
  /** Those with an answer beside them. */
  private readonly beside = new Set<RawQuestion>();
  private readonly known: ReadonlySet<string>;
  private readonly warn: Warn;

  constructor(known: ReadonlySet<string>, warn: Warn) {
    this.known = known;
    this.warn = warn;
  }

  question(entry: Node): RawQuestion {
    const both = onOneLine.exec(entry.text);
    const question = this.begin(both ? both[1]! : entry.text.replace(questionSign, ''), entry.line);
    if (both) {
      this.warn(entry.line, 'a question and its answer on one line; read as both');
      question.answers.push({ ...splitName(unquote(both[2]!), this.known), line: entry.line, children: [] });
    }
    let follow: RawQuestion | undefined;
    for (const child of entry.children) {
      const before = question.answers.at(-1);
      if (before && asks(child.text)) follow = this.followUp(child, before);
      else if (follow && this.isBeside(follow, child)) this.answerBeside(follow, child);
      else this.answer(question, child);
    }
    return question;
  }

  private begin(text: string, line: number): RawQuestion {
    const from = splitAsker(text);
    const question: RawQuestion = { ...from, text: from.text.replace(questionSign, ''), line, answers: [] };
    this.questions.push(question);
    return question;
  }

  /** Adds an answer; among its children, questions follow it up and others are its details. */
  private answer(question: RawQuestion, entry: Node): RawAnswer {
    const read =
      entry.kind === 'code'
        ? { text: entry.text }
        : splitName(entry.text.replace(answerSign, ''), this.known);
    const answer: RawAnswer = { ...read, line: entry.line, children: [] };
    question.answers.push(answer);
    let follow: RawQuestion | undefined;
    for (const child of entry.children) {
      if (asks(child.text)) follow = this.followUp(child, answer);
      else if (follow && this.isBeside(follow, child)) this.answerBeside(follow, child);
      else answer.children.push(child);
    }
    return answer;
  }

  private followUp(entry: Node, answer: RawAnswer): RawQuestion {
    const question = this.question(entry);
    question.follows = answer;
    return question;
  }

  /** Whether an entry answers the question above it: by its sign, or because the entry before does. */
  private isBeside(follow: RawQuestion, entry: Node): boolean {
    return answerSign.test(entry.text) || this.beside.has(follow);
  }

  answerBeside(question: RawQuestion, entry: Node): void {
    this.warn(entry.line, 'an answer beside its question; read as if it stood below');
    this.beside.add(question);
    this.answer(question, entry);
  }
}

/** `from NAME: text`. */
function splitAsker(text: string): { asker?: string; text: string } {
  const match = /^from\s{1,9}@?([^:\uff1a\s][^:\uff1a]{0,40}?)\s*[:\uff1a]\s*/i.exec(text);
  return match ? { asker: match[1]!, text: text.slice(match[0].length) } : { text };
}

/** What stands in the brackets of `A「…」`, and what follows them behind a space. */
function unquote(text: string): string {
  const end = text.lastIndexOf('」');
  return end < 0 ? text : `${text.slice(0, end)} ${text.slice(end + 1).trim()}`.trim();
}
