/** Texts that are kept; when there are more, all are forgotten. */
const most = 4096;

/** In UTF-16 units; a longer text is told each time, as few are asked about again. */
const longest = 200;

/** Keeps the answers of a question about a text: many rules of the reader ask the same of one line. */
export function remembered<Answer>(tell: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    if (text.length > longest) return tell(text);
    let answer = known.get(text);
    if (answer !== undefined) return answer;
    answer = tell(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
