import { nameScore } from '../../names.ts';
import { readPeople } from '../../speakers.ts';
import type { Spot } from '../parts.ts';
import { dashes, tildes } from '../signs.ts';
import { isPersonBehind, mayBePeople } from '../spots.ts';

/** What parts a title from a name. */
export interface Separator {
  name: string;
  pattern: RegExp;
  /** What a name must be worth, alone and where the file does so. */
  need: number;
}

const behindCjk = '(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}）」』》])';

/** With spaces on both sides, or wide by themselves; then with one that was left out; then without any. */
export const separators: readonly Separator[] = [
  { name: 'line', pattern: new RegExp(`\\s*[${dashes}]{2,}\\s*`, 'gu'), need: 0.6 },
  { name: 'dash', pattern: new RegExp(`\\s+[${dashes}ー]\\s+|\\s*—\\s*`, 'gu'), need: 1.2 },
  { name: 'slash', pattern: /\s*[/／]\s+|\s*／\s*/gu, need: 1.1 },
  { name: 'pipe', pattern: /\s+[|｜]\s+|\s*｜\s*/gu, need: 1.1 },
  { name: 'tilde', pattern: new RegExp(`\\s+[${tildes}]\\s+`, 'gu'), need: 1.6 },
  { name: 'arrow', pattern: /\s+(?:->|=>|[→»›>·•・])\s+/gu, need: 1.6 },
  { name: 'colon', pattern: /\s*：\s*|\s*:\s+/gu, need: 2 },
  { name: 'comma', pattern: /,\s+|、|，/gu, need: 2 },
  { name: 'at', pattern: /\s+@\s+|\s+[@＠]\s*(?=\p{Lo})/gu, need: 1.8 },
  {
    name: 'dash',
    pattern: new RegExp(
      `\\s+[${dashes}](?=\\p{L})|(?<=[\\p{L}\\p{N}?!])[${dashes}]\\s+(?=[\\p{Lu}\\p{Lo}])`,
      'gu',
    ),
    need: 1.2,
  },
  { name: 'slash', pattern: /\s+\/(?=\p{L})/gu, need: 1.6 },
  { name: 'pipe', pattern: /\s+\|(?=\p{L})|\|\s+(?=\p{L})/gu, need: 1.6 },
  // `Why wait? Ann Lee`: a question or a call ends by itself.
  { name: 'mark', pattern: /(?<=[?!？！])[\s\u3000]+/gu, need: 2 },
  // `待ち行列の話-久世亮太`: behind Japanese or Chinese, where the name is sure.
  { name: 'tight', pattern: new RegExp(`${behindCjk}[${dashes}](?=\\p{L})`, 'gu'), need: 1.6 },
  { name: 'tight', pattern: new RegExp(`(?<=\\S)[/|:${tildes}](?=\\p{L})`, 'gu'), need: 2 },
];

/** What stands in each of them. */
export const anySeparator = new RegExp(`[${dashes}ー/／|｜${tildes}→>»›·•・:：,、，@＠?!？！]`, 'u');

/** Where a separator stands in a text, outside brackets and with something before it. */
export function cutsOf(text: string, { pattern }: Separator): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(cut => cut.index > 0 && outsideBrackets(text, cut.index));
}

/** Where a separator ends that was found. */
export function endOfCut(cut: RegExpExecArray): number {
  return cut.index + cut[0].length;
}

function outsideBrackets(text: string, index: number): boolean {
  let depth = 0;
  // „Start“ closes with the sign that opens elsewhere.
  const isLow = text.includes('„');
  for (let at = 0; at < index; at++) {
    if (isLow && text[at] === '„') depth++;
    else if (isLow && text[at] === '“') depth = Math.max(0, depth - 1);
    else if ('(（[［【「『“'.includes(text[at]!)) depth++;
    else if (')）]］】」』”'.includes(text[at]!) && depth > 0) depth--;
  }
  return depth === 0;
}

/** Separators that part a title as often as they part it from a name. */
const inTitles: ReadonlySet<string> = new Set(['comma', 'colon', 'at', 'arrow', 'mark', 'tight']);

/** Whether what stands behind it is a name more often than not. */
export function partsNames({ name }: Separator): boolean {
  return !inTitles.has(name);
}

/** What a name is worth that no list has. */
const nameLeast = 1.2;

/** Whether a piece of a title is a name. */
export function isNamePiece(piece: string): boolean {
  const name = piece.length <= 60 ? (readPeople(piece)[0]?.name ?? '') : '';
  return nameScore(name) >= nameLeast;
}

/** Where somebody could stand behind a title, at the last of each kind of separator. */
export function spotsAtSeparators(text: string): Spot[] {
  if (!anySeparator.test(text)) return [];
  return separators.flatMap(separator => {
    const cuts = cutsOf(text, separator).filter(cut => endOfCut(cut) < text.length);
    const [first] = cuts;
    const last = cuts.at(-1);
    if (first === undefined || last === undefined) return [];
    const name = text.slice(endOfCut(last));
    const isKnown =
      separator.need > nameLeast && isNamePiece(name) && !isNamePiece(text.slice(0, first.index));
    if (!mayBePeople(name)) return [];
    const isPerson = isPersonBehind(name, text.slice(0, last.index));
    const form = `${separator.name}-last`;
    return [{ form, name, isOpen: partsNames(separator), isName: isKnown, isPerson }];
  });
}

/** A text parted by a sign of one kind: what stands before and behind the first, and behind the last. */
type Parted = Record<'form' | 'first' | 'title' | 'last', string>;

/** A text at each kind of sign that could part who speaks from a title. */
export function splitsOf(text: string): Parted[] {
  if (!anySeparator.test(text)) return [];
  const splits = new Map<string, Parted>();
  for (const separator of separators) {
    const cuts = cutsOf(text, separator).filter(cut => endOfCut(cut) < text.length);
    // `Ann | @ann | Queues`: a handle stands with the name.
    const cut = cuts.find((each, at) => !handle.test(text.slice(endOfCut(each), cuts[at + 1]?.index)));
    const form = `${separator.name}-first`;
    if (cut === undefined || splits.has(form) || !partsAhead(separator)) continue;
    const last = text.slice(endOfCut(cuts.at(-1)!));
    splits.set(form, { form, first: text.slice(0, cut.index), title: text.slice(endOfCut(cut)), last });
  }
  return [...splits.values()];
}

const handle = /^[@＠][\w.-]+$/;

/** Whether a title can stand behind it: a comma parts names, and a question ends a title. */
function partsAhead({ name }: Separator): boolean {
  return !['comma', 'mark', 'at'].includes(name);
}
