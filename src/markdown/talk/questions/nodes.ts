import type { Node } from '../../../event/model.ts';
import { splitName } from '../../people/split-name.ts';
import { answerSign, asks, audienceSign, fromSign, questionSign, tag, whoIn } from './signs.ts';
import { cutText } from './split.ts';

/** Makes a question of a node; `known` are the speakers' names, as `nameKey` gives them. */
export function asQuestion(node: Node, known: ReadonlySet<string>): void {
  node.kind = 'question';
  strip(node, questionSign());
  strip(node, tag);
  if (asks.test(node.text)) strip(node, audienceSign());
  const from = fromSign.exec(node.text);
  if (from) {
    node.by = from[1]!;
    Object.assign(node, cutText(node, from[0].length));
    strip(node, questionSign());
  } else takeName(node, known);
  unquote(node);
}

/** Makes an answer of a node; code stays code. */
export function asAnswer(node: Node, known: ReadonlySet<string>): void {
  const isCode = node.kind === 'code';
  if (isCode) return;
  node.kind = 'answer';
  strip(node, answerSign());
  takeName(node, known);
  unquote(node);
}

function strip(node: Node, sign: RegExp): void {
  const match = sign.exec(node.text);
  if (!match) return;
  const who = whoIn(match[0]);
  if (who) node.by ??= who.by;
  const label = (who?.word ?? match[0]).replace(
    /(?:[\s:：;；.．>＞]|(?<![(（][^()（）]{0,24})[)）]|(?<=\s)[-–—])+$/,
    '',
  );
  if (/[\p{L}\p{N}]/u.test(label) && !/^[QAＱＡ]$/i.test(label)) node.label = label;
  Object.assign(node, cutText(node, match[0].length));
}

function takeName(node: Node, known: ReadonlySet<string>): void {
  const { by, length } = node.by === undefined ? splitName(node.text, known) : { length: 0 };
  if (by === undefined || length >= node.text.length) return;
  node.by = by;
  Object.assign(node, cutText(node, length));
}

/** `Q「…」`: the brackets are the sign's. */
function unquote(node: Node): void {
  if (!/^「[^「」]*」$/.test(node.text)) return;
  Object.assign(node, cutText(node, 1, node.text.length - 1));
}
