const cjkRange =
  '\\u1100-\\u11ff\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uffef\\ud840-\\ud87f';

/** Han, kana, hangul, their punctuation and the full-width forms; first halves of pairs count for the pair. */
export const cjk = new RegExp(`[${cjkRange}]`);

/** One such character at the end, the second half of a pair included. */
const cjkAtEnd = new RegExp(`[${cjkRange}][\\udc00-\\udfff]?$`);

/** Whether a character is set without spaces around it, as Chinese, Japanese and Korean are; false for none. */
export function isCjk(character: string | undefined): boolean {
  return character !== undefined && cjk.test(character);
}

/**
 * Joins the lines of one paragraph as Japanese is set: nothing between two CJK characters,
 * a space between all others. A hard break's backslash goes.
 */
export function joinAll(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  lines.forEach((line, index) => {
    const trimmed = line.trim();
    const text = index < lines.length - 1 ? trimmed.replace(/(?<!\\)\\$/, '') : trimmed;
    if (text === '') return;
    if (before !== '' && !(cjkAtEnd.test(before) && isCjk(text[0])) && !touches(before, text))
      parts.push(' ');
    parts.push(text);
    before = text.slice(-2);
  });
  return parts.join('');
}

/** Whether Japanese punctuation, which is as wide as a space already, ends a line or begins the next. */
function touches(before: string, text: string): boolean {
  return (
    /[\u3001\u3002\u300c-\u300f\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1f]$/.test(before) ||
    /^[\u3001\u3002\u300c-\u300f\uff08\uff09]/.test(text)
  );
}

/** The forms of signs that Chinese and Japanese write in place of the ASCII ones, half-width ones included. */
const cjkForms: Readonly<Record<string, string>> = {
  '.': '。．｡',
  ',': '、，､',
  ':': '：',
  '!': '！',
  '?': '？',
};

/** Whether a text ends in one of some signs; an ASCII one stands for its CJK forms as well: `endsIn(line, '.:')`. */
export function endsIn(text: string, signs: string): boolean {
  const last = text.at(-1);
  return (
    last !== undefined && Array.from(signs).some(sign => sign === last || cjkForms[sign]?.includes(last))
  );
}
