import type { Node, Text } from '../../event/model.ts';
import { nameKey } from '../../text/keys.ts';
import { splitName } from '../people/split-name.ts';
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
const questionSign = new RegExp(
  `^(?:[QＱ][\\d０-９]{0,3}|質問[\\d０-９]{0,3}|問[\\d]{1,2}|问[\\d]{0,2}|问题[\\d]{0,2}|質疑|質問者|질문[\\d]{0,2}|Questions?(?: \\d{1,2})?|Frage(?: \\d{1,2})?|Pregunta)${colon}`,
  'i',
);
const answerSign = new RegExp(
  `^(?:[AＡ][\\d０-９]{0,3}|回答[\\d０-９]{0,3}|答え?|答[\\d]{1,2}|답변?|Answers?(?: \\d{1,2})?|Antwort|Réponse)${colon}|^(?:→|⇒|➡|=>|->|-->|↪)\\s*`,
  'i',
);
const tag = /^[QＱ][\d０-９]{0,3}\s+(?=\S)/;
const fromSign = /^from\s{1,9}@?([^:：\s][^:：]{0,40}?)\s*[:：]\s*/i;
const asks =
  /[?？](?:[」』）)\]"”*_\s]*)$|(?:ですか|ますか|でしょうか|のか|ないか|か)[。．]?$|(?:吗|呢|么)[？?。]?$|(?:까|나요|가요|은요)[?.]?$/u;
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

/** One list of siblings, with what is known of all of them. */
interface Siblings {
  nodes: readonly Node[];
  /** Whether some item is marked as a question. */
  signed: boolean;
  /** Whether some text asks. */
  asked: boolean;
  /** Whether several people speak in paragraphs: `NAME: …`. */
  dialogue: boolean;
}

class Marker {
  private readonly options: QuestionOptions;

  constructor(options: QuestionOptions) {
    this.options = options;
  }

  /** Marks one list of siblings and all below them. */
  siblings(nodes: Node[], where: Where): void {
    const all = splitLines(nodes, where);
    const list = this.listOf(all);
    const kept: Node[] = [];
    let flat: Where = where;
    for (let index = 0; index < all.length; index++) {
      const node = all[index]!;
      kept.push(node);
      const holder = holderOf(node);
      if (holder) flat = this.holder(node, holder, where) ?? flat;
      else {
        if (node.kind === 'heading') flat = where;
        index += this.node(list, index, flat);
      }
    }
    replaceAll(nodes, kept);
  }

  private listOf(nodes: readonly Node[]): Siblings {
    const signed = nodes.some(node => node.kind === 'item' && isSigned(node));
    return {
      nodes,
      signed,
      asked: nodes.some(({ text }) => asks.test(text)),
      dialogue: this.isDialogue(nodes),
    };
  }

  /** Marks what a word for questions holds; gives what the siblings behind it stand below, where it holds nothing. */
  private holder(node: Node, holder: Where, where: Where): Where | undefined {
    if (node.children.length === 0) return holder;
    this.siblings(node.children, holder);
    return where === 'free' && node.kind !== 'paragraph' ? 'free' : undefined;
  }

  /** Marks one node; gives how many of the siblings behind it became its answers. */
  private node(list: Siblings, index: number, where: Where): number {
    const node = list.nodes[index]!;
    if (node.kind === 'code' || node.kind === 'table' || node.kind === 'image') return 0;
    const isQuestion =
      isSigned(node) || (where === 'free' ? this.isRound(list, index) : isEntry(list, node, where));
    if (isQuestion) return this.question(list, index, where);
    this.siblings(node.children, node.kind === 'heading' && where !== 'free' ? where : 'free');
    return 0;
  }

  /** In a panel, what two panelists answer is a question: an item they speak below, a paragraph before theirs. */
  private isRound(list: Siblings, index: number): boolean {
    const node = list.nodes[index]!;
    if (node.kind === 'item') return this.options.panel && this.isPanelItem(node);
    if (node.kind !== 'paragraph' || !list.dialogue || !asks.test(node.text)) return false;
    const next = list.nodes[index + 1];
    return next?.kind === 'paragraph' && splitName(next.text, this.options.known).by !== undefined;
  }

  private isPanelItem(node: Node): boolean {
    const { known, warn } = this.options;
    const isPanelist = ({ text }: Node) => known.has(nameKey(splitName(text, known).by ?? ''));
    if (node.children.filter(isPanelist).length < 2 || introductions.test(headingKey(node.text)))
      return false;
    warn(node.line, 'several panelists speak below it; read as a question');
    return true;
  }

  private isDialogue(nodes: readonly Node[]): boolean {
    const { known } = this.options;
    const names = nodes.flatMap(node =>
      node.kind === 'paragraph' ? (splitName(node.text, known).by ?? []) : [],
    );
    if (names.length >= 2 && names.every(name => known.has(nameKey(name)))) return true;
    return names.length >= 3 && new Set(names).size <= Math.max(3, names.length / 1.4);
  }

  /** Makes a question of a node, and answers of what stands below it and beside it. */
  private question(list: Siblings, index: number, where: Where): number {
    const node = list.nodes[index]!;
    const isAsked = asks.test(node.text);
    asQuestion(node, this.options.known);
    delete node.level;
    const beside = this.beside(list, index, where, isAsked && node.children.length === 0);
    for (const answer of list.nodes.slice(index + 1, index + 1 + beside)) node.children.push(answer);
    this.answers(node);
    return beside;
  }

  /** How many of the siblings behind a question answer it; where it is `bare`, also those that nothing marks. */
  private beside(list: Siblings, index: number, where: Where, bare: boolean): number {
    let count = 0;
    for (let at = index + 1; at < list.nodes.length; at++) {
      const node = list.nodes[at]!;
      const text = node.text.trim();
      if (!beside.has(node.kind) || isSigned(node) || holderOf(node)) break;
      const isAnswer = answerSign.test(text) || (!asks.test(text) && this.speaks(list, node));
      const goesOn = where !== 'free' && !asks.test(text) && !saysNoQuestions(text);
      const isMore = goesOn && node.kind === 'paragraph' && count > 0;
      const isFlat = goesOn && bare && list.asked && node.children.length === 0 && node.kind !== 'quote';
      if (!isAnswer && !isMore && !isFlat) break;
      count++;
    }
    return count;
  }

  private speaks(list: Siblings, node: Node): boolean {
    return (
      list.dialogue && node.kind === 'paragraph' && splitName(node.text, this.options.known).by !== undefined
    );
  }

  /** What stands below a question: answers, and questions that follow them up. */
  private answers(question: Node): void {
    const list = this.listOf(question.children);
    const kept: Node[] = [];
    for (let index = 0; index < list.nodes.length; index++) {
      const child = list.nodes[index]!;
      kept.push(child);
      if (child.kind === 'heading' || child.kind === 'table' || child.kind === 'image') continue;
      if (child.kind !== 'code' && isSigned(child)) index += this.question(list, index, 'free');
      else {
        asAnswer(child, this.options.known);
        this.siblings(child.children, 'free');
      }
    }
    replaceAll(question.children, kept);
  }
}

/** The kinds of node that may answer a question beside it. */
const beside: ReadonlySet<Node['kind']> = new Set(['item', 'paragraph', 'quote', 'code']);

const introductions = /^(?:自己紹介|introductions?|intros?|panell?ists|登壇者紹介)$/i;

/** Puts nodes in the place of a list's own; as arguments of one call, hundreds of thousands overflow the stack. */
function replaceAll(nodes: Node[], others: readonly Node[]): void {
  nodes.length = 0;
  for (const node of others) nodes.push(node);
}

/** Whether what stands below a word for questions is one, though nothing marks it. */
function isEntry({ signed, asked }: Siblings, node: Node, where: Where): boolean {
  const text = node.text.trim();
  if (text === '' || saysNoQuestions(text) || answerSign.test(text)) return false;
  if (asks.test(text) || onOneLineInside.test(text)) return true;
  if (node.kind !== 'item' || where === 'weak')
    return node.kind === 'heading' && node.children.length > 0 && where === 'held';
  return !signed && (!asked || node.children.length > 0);
}

function isSigned({ kind, text }: Node): boolean {
  if (kind === 'code' || kind === 'table' || kind === 'image' || text.length > 3000) return false;
  const bare = text.trimStart();
  if (
    !questionSign.test(bare) &&
    !(tag.test(bare) && asks.test(bare)) &&
    !onOneLine.some(form => form.test(bare))
  )
    return false;
  return (
    !/^(?:questions?|質問|问题|질문|frage)\s*[:：]?\s*$/i.test(bare) &&
    !saysNoQuestions(bare.replace(questionSign, ''))
  );
}

function holderOf(node: Node): Where | undefined {
  if (node.kind !== 'heading' && node.kind !== 'item' && node.kind !== 'paragraph') return undefined;
  if (node.text.length > 40 || node.text.length < 1) return undefined;
  if (!/q|質|問|ques|disc|faq|frag|ディス|議論|échan|问|提|질|会場/i.test(node.text)) return undefined;
  const key = headingKey(node.text);
  if (!isQuestionsWord(key)) return undefined;
  return weakHolders.test(key) ? 'weak' : 'held';
}

/** Siblings with each question parted from an answer on its line, and lines apart where one begins. */
function splitLines(nodes: readonly Node[], where: Where): readonly Node[] {
  if (!nodes.some(isSplit)) return nodes;
  return nodes.flatMap(node => {
    if (!isSplit(node)) return [node];
    const both =
      onOneLine.map(form => form.exec(node.text)).find(match => match !== null) ??
      (where === 'free' ? null : onOneLineInside.exec(node.text));
    if (!both || (!questionSign.test(node.text) && where === 'free')) return splitParagraph(node, where);
    const at = node.text.length - both[2]!.length;
    const head = { ...node, ...cutText(node, 0, at) };
    if (holderOf(head) || (where === 'free' && !isSigned(head))) return [node];
    const answer: Node = { kind: 'item', address: '', line: node.line, children: [], ...cutText(node, at) };
    return [{ ...node, ...cutText(node, 0, at), children: [answer, ...node.children] }];
  });
}

/** Whether a node is looked at for a question that shares its text with another. */
function isSplit({ kind, text }: Node): boolean {
  if ((kind !== 'item' && kind !== 'paragraph') || text.length > longestSplit) return false;
  return text.includes('\n') || /[?？「:：.．]/.test(text);
}

/** In UTF-16 units; no question is longer. */
const longestSplit = 3000;

function splitParagraph(node: Node, where: Where): Node[] {
  const lines = node.text.split('\n');
  const first = lines[0]!;
  const starts = (line: string) => questionSign.test(line) || answerSign.test(line);
  const isAsked = asks.test(first) && (questionSign.test(first) || where !== 'free');
  if (lines.length < 2 || (!isAsked && !lines.slice(1).some(starts))) return [node];
  const cuts = lines.flatMap((line, at) =>
    at === 0 || starts(line) || (at === 1 && asks.test(first)) ? [at] : [],
  );
  const offsets = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const pieces = cuts.map((cut, at) => {
    const end = cuts[at + 1];
    return cutText(node, offsets[cut]!, end === undefined ? node.text.length : offsets[end]!);
  });
  const [head, ...rest] = pieces;
  const others = rest.map(
    (text): Node => ({ kind: node.kind, address: '', line: node.line, children: [], ...text }),
  );
  if (node.kind === 'item') return [{ ...node, ...head!, children: [...others, ...node.children] }];
  // A list that the paragraph leads into stands behind its last line.
  const last = others.at(-1);
  if (!last) return [{ ...node, ...head! }];
  return [{ ...node, ...head!, children: [] }, ...others.slice(0, -1), { ...last, children: node.children }];
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
