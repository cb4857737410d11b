import type { Node, Text } from '../../event/model.ts';
import { nameKey, splitName } from '../people/split-name.ts';
import { headingKey, isQuestionsWord, saysNoQuestions } from '../words/headings.ts';

/** What questions are looked for with. */
export interface QuestionOptions {
  /** Names of the talk's speakers, as `nameKey` gives them. */
  known: ReadonlySet<string>;
  /** Whether all of the nodes stand below a heading such as `Q&A`. */
  inside: boolean;
  /** Whether a moderator asks: what several panelists answer is a question. */
  panel: boolean;
  /** Hears of guesses. */
  warn: (line: number, message: string) => void;
}

const colon = '\\s*(?:[:：.．)）]|(?=[「『]))\\s*';
const questionSign = new RegExp(`^(?:[QＱ][\\d０-９]{0,3}|質問[\\d０-９]{0,3}|問[\\d]{1,2}|问[\\d]{0,2}|问题[\\d]{0,2}|質疑|質問者|질문[\\d]{0,2}|Questions?(?: \\d{1,2})?|Frage(?: \\d{1,2})?|Pregunta)${colon}`, 'i');
const answerSign = new RegExp(`^(?:[AＡ][\\d０-９]{0,3}|回答[\\d０-９]{0,3}|答え?|答[\\d]{1,2}|답변?|Answers?(?: \\d{1,2})?|Antwort|Réponse)${colon}|^(?:→|⇒|➡|=>|->|-->|↪)\\s*`, 'i');
const tag = /^[QＱ][\d０-９]{0,3}\s+(?=\S)/;
const fromSign = /^from\s{1,9}@?([^:：\s][^:：]{0,40}?)\s*[:：]\s*/i;
const asks = /[?？](?:[」』）)\]"”*_\s]*)$|(?:ですか|ますか|でしょうか|のか|ないか|か)[。．]?$|(?:吗|呢|么)[？?。]?$|(?:까|나요|가요|은요)[?.]?$/u;
const onOneLine: readonly RegExp[] = [
  /^([QＱ][\d０-９]{0,3}[:.：．]?\s*「.*?」)\s*(?:→\s*)?([AＡ][\d０-９]{0,3}[:.：．]?\s*「.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3}|Question|Frage)[:.：．].{2,}?)\s*(?:[/／|]\s*)?((?:[AＡ][\d０-９]{0,3}|回答|Answer|Antwort)[:.：．]\s*\S.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3})[:.：．].{2,}?)\s*((?:→|⇒|=>|->|-->)\s*\S.*)$/su,
];
const onOneLineInside = /^(.{2,}?[?？])\s*((?:→|⇒|=>|->|-->)\s*\S.*)$/su;

/** Words that hold questions only where something is asked below them. */
const weakHolders = /discussion|ディスカッション|議論|diskussion|faq/i;

/**
 * Finds the questions and answers of a talk and makes nodes of those kinds of them, at their place; an answer
 * beside its question moves below it. What holds them stays what it is.
 */
export function markQuestions(nodes: Node[], options: QuestionOptions): void {
  new Marker(options).siblings(nodes, options.inside ? 'held' : 'free');
}

/** Whether nodes stand below a word for questions; surely, or perhaps. */
type Where = 'free' | 'held' | 'weak';

class Marker {
  private readonly options: QuestionOptions;

  constructor(options: QuestionOptions) {
    this.options = options;
  }

  /** One list of siblings. */
  siblings(nodes: Node[], where: Where): void {
    splitLines(nodes, where);
    let flat: Where = where;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!;
      const holder = holderOf(node);
      if (holder && node.children.length > 0 && node.kind !== 'paragraph') {
        this.siblings(node.children, holder);
        if (where !== 'free') continue;
        flat = 'free';
        continue;
      }
      if (holder) {
        if (node.children.length > 0) this.siblings(node.children, holder);
        else flat = holder;
        continue;
      }
      if (node.kind === 'heading') flat = where;
      this.node(nodes, index, flat);
    }
  }

  private node(nodes: Node[], index: number, where: Where): void {
    const node = nodes[index]!;
    if (node.kind === 'code' || node.kind === 'table' || node.kind === 'image') return;
    if (isSigned(node)) this.question(nodes, index, where);
    else if (where !== 'free' && this.isEntry(nodes, index, where)) this.question(nodes, index, where);
    else if (where === 'free' && this.isRound(nodes, index)) this.question(nodes, index, where);
    else this.siblings(node.children, node.kind === 'heading' && where !== 'free' ? where : 'free');
  }

  /** Whether what stands below a word for questions is one, though nothing says so. */
  private isEntry(nodes: readonly Node[], index: number, where: Where): boolean {
    const node = nodes[index]!;
    const text = node.text.trim();
    if (text === '' || saysNoQuestions(text) || answerSign.test(text)) return false;
    if (asks.test(text) || onOneLineInside.test(text)) return true;
    if (node.kind !== 'item' || where === 'weak') return node.kind === 'heading' && node.children.length > 0 && where === 'held';
    const signed = nodes.some(other => other.kind === 'item' && isSigned(other));
    return !signed && !nodes.some(other => asks.test(other.text)) ? true : !signed && node.children.length > 0;
  }

  /** In a panel, what two panelists answer is a question: an item they speak below, a paragraph before theirs. */
  private isRound(nodes: readonly Node[], index: number): boolean {
    const { known, panel, warn } = this.options;
    const node = nodes[index]!;
    if (node.kind === 'item' && panel) {
      const speakers = node.children.filter(child => splitName(child.text, known).by !== undefined && known.has(nameKey(splitName(child.text, known).by!)));
      if (speakers.length < 2 || /^(?:自己紹介|introductions?|intros?|panell?ists|登壇者紹介)$/i.test(headingKey(node.text))) return false;
      warn(node.line, 'several panelists speak below it; read as a question');
      return true;
    }
    if (node.kind !== 'paragraph' || !asks.test(node.text)) return false;
    const said = nodes.slice(index + 1, index + 6).findIndex(other => other.kind !== 'paragraph' || splitName(other.text, known).by === undefined);
    const answers = said < 0 ? Math.min(5, nodes.length - index - 1) : said;
    return answers >= 1 && this.isDialogue(nodes);
  }

  /** Whether several people speak in paragraphs: `NAME: …`. */
  private isDialogue(nodes: readonly Node[]): boolean {
    const { known } = this.options;
    const names = nodes.flatMap(node => (node.kind === 'paragraph' ? (splitName(node.text, known).by ?? []) : []));
    if (names.length >= 2 && names.every(name => known.has(nameKey(name)))) return true;
    return names.length >= 3 && new Set(names).size <= Math.max(3, names.length / 1.4);
  }

  /** Makes a question of a node, and answers of what stands below it and beside it. */
  private question(nodes: Node[], index: number, where: Where): void {
    const node = nodes[index]!;
    const inSection = node.kind === 'heading';
    asQuestion(node, this.options.known);
    if (inSection) delete node.level;
    const bare = node.children.length === 0;
    const beside = this.beside(nodes, index, where, bare);
    if (beside > 0) node.children.push(...nodes.splice(index + 1, beside));
    this.answers(node);
  }

  /** How many of the siblings behind a question answer it. */
  private beside(nodes: readonly Node[], index: number, where: Where, bare: boolean): number {
    const own = nodes[index]!;
    let count = 0;
    for (let at = index + 1; at < nodes.length; at++) {
      const node = nodes[at]!;
      const text = node.text.trim();
      const isText = node.kind === 'item' || node.kind === 'paragraph' || node.kind === 'quote' || node.kind === 'code';
      if (!isText || isSigned(node) || holderOf(node)) break;
      const speaks = node.kind === 'paragraph' && splitName(text, this.options.known).by !== undefined && !asks.test(text);
      const answers = answerSign.test(text) || (speaks && this.isDialogue(nodes)) || (count > 0 && node.kind === 'paragraph' && own.line > 0 && where !== 'free' && !asks.test(text));
      const flat = bare && where !== 'free' && !asks.test(text) && !saysNoQuestions(text) && node.children.length === 0 && (node.kind === 'item' || node.kind === 'paragraph');
      if (!answers && !flat) break;
      count++;
    }
    return count;
  }

  /** What stands below a question: answers, and questions that follow them up. */
  private answers(question: Node): void {
    const { children } = question;
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!;
      if (child.kind === 'heading' || child.kind === 'table' || child.kind === 'image') continue;
      if (child.kind !== 'code' && isSigned(child)) {
        this.question(children, index, 'free');
        continue;
      }
      asAnswer(child, this.options.known);
      this.siblings(child.children, 'free');
    }
  }
}

function isSigned({ kind, text }: Node): boolean {
  if (kind === 'code' || kind === 'table' || kind === 'image' || text.length > 3000) return false;
  const bare = text.trimStart();
  if (!questionSign.test(bare) && !(tag.test(bare) && asks.test(bare)) && !onOneLine.some(form => form.test(bare))) return false;
  return !/^(?:questions?|質問|问题|질문|frage)\s*[:：]?\s*$/i.test(bare) && !saysNoQuestions(bare.replace(questionSign, ''));
}

function holderOf(node: Node): Where | undefined {
  if (node.kind !== 'heading' && node.kind !== 'item' && node.kind !== 'paragraph') return undefined;
  if (node.text.length > 40 || node.text.length < 1) return undefined;
  if (!/q|質|問|ques|disc|faq|frag|ディス|議論|échan|问|提|질|会場/i.test(node.text)) return undefined;
  const key = headingKey(node.text);
  if (!isQuestionsWord(key)) return undefined;
  return weakHolders.test(key) ? 'weak' : 'held';
}

/** Parts a question from an answer on its line, and lines of a paragraph where a question or an answer begins. */
function splitLines(nodes: Node[], where: Where): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if ((node.kind !== 'item' && node.kind !== 'paragraph') || node.text.length > 3000) continue;
    const both = onOneLine.map(form => form.exec(node.text)).find(match => match !== null) ?? (where === 'free' ? null : onOneLineInside.exec(node.text));
    if (both && (questionSign.test(node.text) || where !== 'free')) {
      const at = node.text.length - both[2]!.length;
      const answer: Node = { kind: 'item', address: '', line: node.line, children: [], ...cutText(node, at) };
      Object.assign(node, cutText(node, 0, at));
      node.children.unshift(answer);
    } else if (node.text.includes('\n')) splitParagraph(nodes, index, where);
  }
}

function splitParagraph(nodes: Node[], index: number, where: Where): void {
  const node = nodes[index]!;
  const lines = node.text.split('\n');
  const first = lines[0]!;
  const starts = (line: string) => questionSign.test(line) || answerSign.test(line);
  const isAsked = questionSign.test(first) && asks.test(first);
  if (!lines.slice(1).some(starts) && !(isAsked || (where !== 'free' && asks.test(first)))) return;
  const pieces: Node[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    const isOwn = at === 0 || starts(line) || (at === 1 && asks.test(first));
    if (isOwn) pieces.push({ kind: node.kind, address: '', line: node.line + at, children: [], ...cutText(node, from, from + line.length) });
    else {
      const last = pieces.at(-1)!;
      const begin = from - last.text.length - 1;
      Object.assign(last, cutText(node, begin, from + line.length));
    }
    from += line.length + 1;
  });
  const [head, ...rest] = pieces as [Node, ...Node[]];
  Object.assign(node, { text: head.text, marks: head.marks });
  if (node.kind === 'item') node.children.unshift(...rest);
  else nodes.splice(index + 1, 0, ...rest);
}

/** A range of a text with its marks, trimmed. */
export function cutText({ text, marks }: Text, start: number, end = text.length): Text {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  const inside = marks
    .map(mark => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }))
    .filter(mark => mark.end > mark.start);
  return { text: text.slice(from, to), marks: inside };
}

function asQuestion(node: Node, known: ReadonlySet<string>): void {
  node.kind = 'question';
  strip(node, questionSign);
  strip(node, tag);
  const from = fromSign.exec(node.text);
  if (from) {
    node.by = from[1]!;
    Object.assign(node, cutText(node, from[0].length));
    strip(node, questionSign);
  } else takeName(node, known);
  unquote(node);
}

function asAnswer(node: Node, known: ReadonlySet<string>): void {
  const isCode = node.kind === 'code';
  if (isCode) return;
  node.kind = 'answer';
  strip(node, answerSign);
  takeName(node, known);
  unquote(node);
}

function strip(node: Node, sign: RegExp): void {
  const match = sign.exec(node.text);
  if (!match) return;
  const label = match[0].replace(/[\s:：.．)）]+$/, '');
  if (/[\p{L}\p{N}]/u.test(label) && !/^[QAＱＡ]$/i.test(label)) node.label = label;
  Object.assign(node, cutText(node, match[0].length));
}

function takeName(node: Node, known: ReadonlySet<string>): void {
  const { by, length } = splitName(node.text, known);
  if (by === undefined || length >= node.text.length) return;
  node.by = by;
  Object.assign(node, cutText(node, length));
}

/** `Q「…」`: the brackets are the sign's. */
function unquote(node: Node): void {
  if (!/^「[^「」]*」$/.test(node.text)) return;
  Object.assign(node, cutText(node, 1, node.text.length - 1));
}
