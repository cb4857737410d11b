/** Headings that a number tells apart. */

/** `First`, `Second`, alone. */
const ordinal =
  /^(?:first|second|third|fourth|fifth|(?:the )?last|erstens|zweitens|drittens|premièrement|deuxièmement|troisièmement|[一二三四]つ目|その[一二三四])$/;

const partNumber =
  /^(part|chapter|step|lesson|tip|rule|act|teil|kapitel|schritt|partie|chapitre|étape|parte|capítulo|paso|ステップ)\s?#?(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/u;

/** `jdk #` of `JDK 10` and `JDK 11`, `part` of `Part 1: Hulls`; undefined where no number says which it is. */
export function numberedRow(key: string): string | undefined {
  const part = partNumber.exec(key.slice(0, 20))?.[1];
  if (part !== undefined) return part;
  if (ordinal.test(key)) return 'first';
  const number = /\d{1,3}$/.exec(key.slice(-3))?.[0];
  if (number === undefined) return undefined;
  // A pattern for the whole key would take the square of its length.
  let end = key.length - number.length;
  while (end > 0 && /[\s#.]/.test(key[end - 1]!)) end--;
  const row = key.slice(0, end);
  return /\p{L}/u.test(row) ? row.trim() : undefined;
}
