import { nameScore } from '../names.ts';

/** Signs between a title and a name, each as what stands in a class of a pattern. */

/** `:mega:`, by which tools call an emoji; `:30:` is none. */
export const emojiName = ':(?=[\\d_+-]{0,8}[a-z])[a-z\\d_+-]{1,40}:';

export const dashes = '\\-‐‑‒–—―−－─';
export const tildes = '~～〜';

const parting = new RegExp(
  `^(.*\\S)(?:\\s*[/／|｜:：,、，—]\\s*|\\s+[${dashes}ー${tildes}→>»›·•・@]+\\s*|[${dashes}${tildes}]+\\s+)([^/／|｜:：,、，]{2,40})$`,
  'u',
);

/** A text at the last sign that parts a title from a name. */
export function partedAt(text: string): { title: string; name: string } | undefined {
  const match = parting.exec(text);
  return match ? { title: match[1]!, name: match[2]! } : undefined;
}

const left = new RegExp(`(?<!\\s)(?:\\s*[/／|｜:：,、，${dashes}${tildes}→>»›·•・@]|\\s+ー)+\\s*$`, 'u');

/** A title without the sign that stood between it and a name. */
export function withoutSign(title: string): string {
  return title.replace(left, '') || title;
}

const placed = new RegExp(
  `^(.*\\S)\\s+[/／|｜${dashes}]\\s+([^/／|｜:：,、，${dashes}]{3,40})[,，]\\s?([^/／|｜:：,、，]{2,40})$`,
  'u',
);

/** A text at the sign before a name with a place behind it, which goes into brackets: `Queues - Ann Lee, Example`. */
export function placedAt(text: string): { title: string; name: string } | undefined {
  const [, title = '', name = '', place = ''] = placed.exec(text) ?? [];
  return nameScore(name) >= 1.3 ? { title, name: `${name} (${place})` } : undefined;
}
