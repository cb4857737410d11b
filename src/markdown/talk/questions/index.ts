import type { Node } from '../../../event/model.ts';
import { keyOfName, splitName } from '../../people/split-name.ts';
import { headingKey } from '../../words/headings/key.ts';
import { saysNoQuestions } from '../../words/headings/questions.ts';
import { isSectionWord } from '../../words/headings/sections.ts';
import { holderOf, isInnerLink, isLabel, isOwnWord, isQuoted, lastTold } from './holders.ts';
import { asAnswer, asQuestion } from './nodes.ts';
import { answerSign, asks, isSigned, onOneLineInside, type Where } from './signs.ts';
import { splitLines } from './split.ts';

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

/**
 * Finds the questions and answers of a talk and makes nodes of those kinds of them, at their place; an answer
 * beside its question moves below it. What holds them stays what it is.
 */
export function markQuestions(nodes: Node[], options: QuestionOptions): void {
  new Marker(options).siblings(nodes, options.inside ? 'held' : 'free');
}

/** One list of siblings, with what is known of all of them. */
interface Siblings {
  nodes: readonly Node[];
  /** Whether some item is marked as a question. */
  signed: boolean;
  /** Whether some text asks. */
  asked: boolean;
  /** Whether several people speak in paragraphs: `NAME: …`. */
  dialogue: boolean;
  /** Whether paragraphs that nothing marks stand behind two questions or more, one behind each. */
  paired: boolean;
}

class Marker {
  private readonly options: QuestionOptions;
  /** Whether the talk goes on behind what stands above the list that is marked. */
  private goesOn = false;

  constructor(options: QuestionOptions) {
    this.options = options;
  }

  /** Marks one list of siblings and all below them. */
  siblings(nodes: Node[], where: Where): void {
    if (nodes.length === 0) return;
    const all = splitLines(nodes, where);
    const list = this.listOf(all);
    const kept: Node[] = [];
    const last = lastTold(all);
    let flat: Where = where;
    for (let index = 0; index < all.length; index++) {
      const node = all[index]!;
      kept.push(node);
      const holder = holderOf(node);
      if (flat !== where && isLabel(all, index)) flat = where;
      if (holder && !(where === 'free' && isOwnWord(all, index, last, this.goesOn)))
        flat = this.holder(node, holder, where) ?? flat;
      else {
        if (node.kind === 'heading') flat = where;
        const goesOn = this.goesOn;
        this.goesOn ||= index < last;
        index += this.node(list, index, flat);
        this.goesOn = goesOn;
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
      paired: arePaired(nodes),
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
    const goesOn = node.kind === 'heading' && !isSectionWord(headingKey(node.text));
    this.siblings(node.children, goesOn ? where : 'free');
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
    const isPanelist = ({ text }: Node) => known.has(keyOfName(splitName(text, known).by ?? ''));
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
    if (names.length >= 2 && names.every(name => known.has(keyOfName(name)))) return true;
    return names.length >= 3 && new Set(names).size <= Math.max(3, names.length / 1.4);
  }

  /** Makes a question of a node, and answers of what stands below it and beside it. */
  private question(list: Siblings, index: number, where: Where): number {
    const node = list.nodes[index]!;
    const isAsked = asks.test(node.text);
    const isParagraph = node.kind === 'paragraph';
    asQuestion(node, this.options.known);
    delete node.level;
    const bare = isAsked && node.children.length === 0;
    const beside = this.beside(list, index, where, { bare, isParagraph });
    for (const answer of list.nodes.slice(index + 1, index + 1 + beside)) node.children.push(answer);
    this.answers(node);
    return beside;
  }

  /** How many of the siblings behind a question answer it; where it is `bare`, also those that nothing marks. */
  private beside(list: Siblings, index: number, where: Where, { bare, isParagraph }: Asked): number {
    let count = 0;
    for (let at = index + 1; at < list.nodes.length; at++) {
      const node = list.nodes[at]!;
      const text = node.text.trim();
      if (!beside.has(node.kind) || isSigned(node) || holderOf(node)) break;
      const isAnswer = answerSign().test(text) || (!asks.test(text) && this.speaks(list, node));
      const goesOn = where !== 'free' && !asks.test(text) && !saysNoQuestions(text);
      const isMore = goesOn && node.kind === 'paragraph' && count > 0;
      const isFlat = goesOn && bare && list.asked && node.children.length === 0 && node.kind !== 'quote';
      // Below a question that is a paragraph stands the list of what was answered.
      const isListed = goesOn && isParagraph && node.kind === 'item';
      const isNext = list.paired && isParagraph && at === index + 1 && node.kind === 'paragraph';
      if (!isAnswer && !isMore && !isFlat && !isListed && !isNext) break;
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

function arePaired(nodes: readonly Node[]): boolean {
  const asked = nodes.flatMap((node, at) => (node.kind === 'paragraph' && isSigned(node) ? [at] : []));
  return (
    asked.length >= 2 &&
    asked.every(at => {
      const next = nodes[at + 1];
      const isPlain = next?.kind === 'paragraph' && !isSigned(next) && !asks.test(next.text);
      return isPlain && nodes[at]!.children.length === 0 && holderOf(next) === undefined;
    })
  );
}

/** What a question was as it stood in the notes. */
interface Asked {
  /** Whether it asks, and nothing stands below it. */
  bare: boolean;
  isParagraph: boolean;
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
  if (text === '' || saysNoQuestions(text) || answerSign().test(text) || isInnerLink(node)) return false;
  if (where === 'held' && node.kind === 'paragraph' && isQuoted(text)) return true;
  if (asks.test(text) || onOneLineInside.test(text)) return true;
  if (node.kind !== 'item' || where === 'weak')
    return (
      node.kind === 'heading' &&
      node.children.length > 0 &&
      where === 'held' &&
      !isSectionWord(headingKey(text))
    );
  return !signed && (!asked || node.children.length > 0);
}
