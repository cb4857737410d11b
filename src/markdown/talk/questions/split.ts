import type { Node, Text } from '../../../event/model.ts';
import { holderOf } from './holders.ts';
import {
  answerSign,
  asks,
  isSigned,
  longestQuestion,
  onOneLine,
  onOneLineInside,
  questionSign,
  type Where,
} from './signs.ts';

/** Siblings with each question parted from an answer on its line, and lines apart where one begins. */
export function splitLines(nodes: readonly Node[], where: Where): readonly Node[] {
  if (!nodes.some(isSplit)) return nodes;
  // Where each asks and answers on one line, `Why? Boiled.`, no sign is needed between.
  const arePairs = where === 'held' && nodes.length >= 2 && nodes.every(isPair);
  return nodes.flatMap(node => {
    if (!isSplit(node)) return [node];
    if (node.kind === 'code') return splitCode(node);
    const both =
      onOneLine.map(form => form.exec(node.text)).find(match => match !== null) ??
      (where === 'free' ? null : onOneLineInside.exec(node.text)) ??
      (arePairs ? pair.exec(node.text) : null);
    if (!both || (!questionSign().test(node.text) && where === 'free')) return splitParagraph(node, where);
    const at = node.text.length - both[2]!.length;
    const dash = /^[-–—]\s+/.exec(both[2]!)?.[0].length ?? 0;
    const head = { ...node, ...cutText(node, 0, at) };
    if (holderOf(head) || (where === 'free' && !isSigned(head))) return [node];
    const answer: Node = {
      kind: 'item',
      address: '',
      line: node.line,
      children: [],
      ...cutText(node, at + dash),
    };
    return [{ ...node, ...cutText(node, 0, at), children: [answer, ...node.children] }];
  });
}

const pair = /^([^?？\n]{4,}[?？])\s+([^?？\n]*[^?？\s])$/u;

function isPair({ kind, text, children }: Node): boolean {
  if ((kind !== 'item' && kind !== 'paragraph') || text.length > longestQuestion) return false;
  return children.length === 0 && pair.test(text);
}

/** Whether a node is looked at for a question that shares its text with another. */
function isSplit({ kind, text, language }: Node): boolean {
  if (kind === 'code')
    return (
      language === undefined && text.length <= longestCode && /^[^\S\n]*(?:[QＱ]|質問|질문|问|問)/m.test(text)
    );
  if ((kind !== 'item' && kind !== 'paragraph') || text.length > longestQuestion) return false;
  return text.includes('\n') || /[?？「:：.．]/.test(text);
}

/** In UTF-16 units; what is longer is no notes in a fence. */
const longestCode = 20_000;

/**
 * Notes that stand in a fence, as questions and answers and the lines around them. A line that is further in goes on
 * with the one above.
 */
function splitCode(node: Node): Node[] {
  const lines = node.text.split('\n');
  const isAsked = (line: string) =>
    questionSign().test(line.trim()) && /^\s*[^\s:：;；]{1,8}\s*[:：;；]/.test(line);
  if (lines.filter(isAsked).length === 0) return [node];
  const pieces: { text: string[]; indent?: number }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const indent = line.length - line.trimStart().length;
    const isAnswer = last?.indent !== undefined && answerSign().test(line.trim());
    if (isAsked(line) || isAnswer) pieces.push({ text: [line.trim()], indent });
    else if (last?.indent !== undefined && line.trim() !== '' && indent > last.indent)
      last.text.push(line.trim());
    else if (last && last.indent === undefined) last.text.push(line);
    else pieces.push({ text: [line] });
  }
  return pieces.flatMap(({ text, indent }): Node[] => {
    const whole = text.join('\n');
    if (whole.trim() === '') return [];
    return [{ ...node, kind: indent === undefined ? 'code' : 'paragraph', text: whole, children: [] }];
  });
}

function splitParagraph(node: Node, where: Where): Node[] {
  const lines = node.text.split('\n');
  const first = lines[0]!;
  const starts = (line: string) => questionSign().test(line) || answerSign().test(line);
  const isAsked = asks.test(first) && (questionSign().test(first) || where !== 'free');
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
