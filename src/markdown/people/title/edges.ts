import type { TitleParts } from './parts.ts';
import { emojiName } from './signs.ts';

const edge =
  /^(?:[\s\u3000~†‡☆★◆◇■□●○◎◯〇◉▼▽▶►♦❖✦※♪・•\-–—_=>|:：\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d)+|(?:[\s\u3000~†‡☆★◆◇■□●○◎※♪・;；\-–—_=|\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d)+$/gu;

/** Names of emoji at an end of a title. */
const named = new RegExp(`^(?:\\s*${emojiName})+(?=\\s)|(?<=\\s)(?:${emojiName}\\s*)+$`, 'g');

/** Takes off signs and emoji around a title; a dash or a tilde that closes a pair inside stays. */
export function trimEdges(written: string): string {
  const text = written.replace(named, '') || written;
  const bare = text.replace(edge, found => (/^[\s\u3000]*[\d#*]/.test(found) ? found : ''));
  if (bare === '') return text.trim();
  const tail = text.slice(text.indexOf(bare) + bare.length).trim();
  const pair = tail[0];
  const paired =
    pair !== undefined && '~〜～-–—'.includes(pair) && new RegExp(`(?:^|\\s)[${pair}]`).test(bare);
  return paired ? `${bare}${text.slice(text.indexOf(bare) + bare.length).match(/^\s*/)![0]}${pair}` : bare;
}

/** A title without the quotation marks around all of it. */
export function unquote(text: string, parts: TitleParts): string {
  const match = /^[「『“"„«【《]\s*(.+?)\s*[」』”“"»】》]$/u.exec(text);
  if (
    !match ||
    /[【】《》«»]/.test(match[1]!) ||
    /[「『“"]/.test(match[1]!.replace(/[「『“"][^「『“"」』”"]*[」』”"]/gu, '')) ||
    /^[^「『]*[」』]/.test(match[1]!)
  )
    return text;
  parts.quoted = true;
  return match[1]!;
}
