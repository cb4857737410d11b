import { readSpan } from './clock.ts';
import { narrow } from './narrow.ts';

/** A time at the beginning of an item may stand behind a sign for `about`. */
const about = /^[\s*_`]*(?:[~〜～≈]|約|约|ca\.)?\s*/;

/** `1410~ Queues` as `14:10 Queues`; the length stays the same. */
export function withClock(text: string): string {
  return text.replace(/^(\s*)([01]?\d|2\d)([0-5]\d)[~〜～](?=\s?\S)/, '$1$2:$3');
}

/** Whether a text begins with a time, as a line of a list of times does. */
export function beginsWithTime(text: string): boolean {
  const source = withClock(narrow(text.slice(0, 300).replace(about, '')));
  if (text.length > 300 || !/^(?:[\d正中午]|[ap]m|noon)/i.test(source)) return false;
  const span = readSpan(source);
  return span !== undefined && span.from <= 1;
}
