/** The words and signs around what differs in the lines of a form. */
export interface Frame {
  before: string;
  behind: string;
  /** Whether it says that somebody gave the talk. */
  isTold: boolean;
}

/** Words, spaces, and all other signs one by one. */
const tokens = /[\p{Script=Latin}\p{N}_]+|\s+|./gu;
const mostTokens = 12;
const mostly = 0.6;

/** Words right before or behind who gave a talk. */
const toldBefore =
  /(?:\b(?:by|von|par|por|from|with|speakers?|presenters?)[:\s]\s*|(?:発表者?|登壇者?|講演者?|講師|話し手|スピーカー|話者)[はが:：]\s*)$/iu;
const toldBehind =
  /^\s*(?:さん|氏|先生|님|老师)|^\s(?:talked|spoke|gave|talks|presented|shared|showed|explained|told|presents)\b/iu;

/** What most of some texts begin and end with. */
export function frameOf(texts: readonly string[]): Frame {
  const before = sharedStart(texts.map(text => text.match(tokens)!.slice(0, mostTokens)));
  const rests = texts.map(text => withoutFrame(text, { before, behind: '' }));
  const behind = sharedStart(
    rests.map(text => text.match(tokens)?.slice(-mostTokens).reverse() ?? []),
    true,
  );
  return { before, behind, isTold: toldBefore.test(before) || toldBehind.test(behind) };
}

/** What is left of a text that has the frame, or a side of it. */
export function withoutFrame(text: string, { before, behind }: Pick<Frame, 'before' | 'behind'>): string {
  const rest = text.startsWith(before) ? text.slice(before.length) : text;
  return rest.endsWith(behind) ? rest.slice(0, rest.length - behind.length) : rest;
}

/** The longest row of tokens that most lists begin with and none is. */
function sharedStart(lists: readonly (readonly string[])[], isReversed = false): string {
  const counts = new Map<string, number>();
  for (const list of lists) {
    let start = '';
    for (const token of list.slice(0, -1)) {
      start = isReversed ? token + start : start + token;
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const fewest = Math.max(2, lists.length * mostly);
  let best = '';
  for (const [start, times] of counts)
    if (times >= fewest && start.length > best.length && isWhole(start)) best = start;
  return best;
}

/** Whether what lines share is a sign or words, and not the first letter of two names. */
function isWhole(shared: string): boolean {
  const text = shared.trim();
  return !/[\p{L}\p{N}]/u.test(text)
    ? !/[@＠]$/.test(text)
    : /\p{Script=Latin}{2}|[\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Han}{2}|\p{Script=Hangul}/u.test(
        text,
      );
}
