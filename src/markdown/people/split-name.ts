import { nameKey } from '../../text/keys.ts';
import { withoutHonorific } from './names.ts';

/** Words before a colon that are no names. */
const labels = new Set(
  'http https ftp mailto note notes ps todo url ref fyi eg ie cf tip warning example ex slides slide video link links code demo result update edit via source todos pros cons step steps summary goal'.split(
    ' ',
  ),
);

/**
 * Parts `NAME: text`. A name is a handle of ASCII letters, digits, `_` and `-`, or a name among `known`,
 * which are folded. A half-width colon needs a space or Japanese behind it: `id:1000` is no name.
 * `by` is the name as it is written, with its さん. `length` is what was taken off, in UTF-16 units; 0 where there is
 * no name.
 */
export function splitName(text: string, known: ReadonlySet<string>): { by?: string; length: number } {
  const spaced = /^(\S{1,12}(?:氏|さん))[\u3000]+(?=\S)/.exec(text);
  if (spaced) return { by: spaced[1]!, length: spaced[0].length };
  const match =
    /^([^\s:\uff1a*][^:\uff1a*]{0,40}?(?:さん|氏|님)?)\s*(?::(?=[\s\u0080-\uffff]|$)|\uff1a)\s*/.exec(text);
  const name = match?.[1]?.replace(/^@/, '').trim();
  if (!match || name === undefined || name === '') return { length: 0 };
  const bare = withoutHonorific(name);
  const handle = /^(?=.*[A-Za-z])[A-Za-z0-9_-]{1,39}$/.test(bare) && !labels.has(bare.toLowerCase());
  return handle || known.has(keyOfName(name)) ? { by: name, length: match[0].length } : { length: 0 };
}

/** The key of whom `splitName` found, as it stands among the `known`. */
export function keyOfName(by: string): string {
  return nameKey(withoutHonorific(by));
}
