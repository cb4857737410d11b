import type { Node, NodeKind, Speaker, Text } from '../../event/model.ts';
import { nameKey } from '../../text/keys.ts';
import { markQuestions } from '../talk/questions/index.ts';

/** The names of a talk's speakers, as the reader compares them. */
export type Known = ReadonlySet<string>;

/** The names that the reader knows when it reads a talk's notes. */
export function speakerKeys(speakers: readonly Speaker[]): Known {
  return new Set(speakers.map(({ name }) => nameKey(name)));
}

/** A question or an answer with what tells it. */
export interface Signed {
  text: Text;
  /** Whether it must stand in a quotation, whose lines the reader does not take for more questions and answers. */
  quoted: boolean;
}

/**
 * A question, `Q: from NAME: …`: the first form that is read back as it is. `below` another question nothing is cut
 * at an answer's sign.
 */
export function signedQuestion(question: Node, known: Known, below = false): Signed {
  return firstForm(question, questionSigns(question), node => {
    if (below) return readBelow(node, [], known);
    const [inside] = readAll([{ ...node }], known, true);
    return inside?.text === question.text && inside.children.length === 0
      ? readAll([node], known)[0]
      : undefined;
  });
}

function questionSigns({ by, label = 'Q' }: Node): string[] {
  if (by === undefined) return [`${label}: `, `${label}. `, 'Q: Q ', 'Q'];
  return [`${label}: from ${by}: `, `${label}: from ${by}: Q: `, `${label}: ${by}: `];
}

/**
 * An answer, `NAME: …` or `A: …`: the first form that is read back as it is. Right behind a follow-up question
 * of its own (`after`), `A:` would answer that.
 */
export function signedAnswer(answer: Node, known: Known, after: boolean): Signed {
  const above = after ? [item('Q: …')] : [];
  return firstForm(answer, answerSigns(answer, after), node => readBelow(node, above, known));
}

function answerSigns({ by, label }: Node, after: boolean): string[] {
  const signed = (name: string) => `${label ?? 'A'}: ${name}`;
  const bare = label === undefined ? [''] : [];
  if (by === undefined) return [...(after ? [] : [signed('')]), ...bare, 'A: A: '];
  // `鈴木さん` before a full-width space is a name, too.
  return [`${by}: `, `${by}\u3000`].flatMap(name => [...bare.map(() => name), signed(name)]);
}

/**
 * A question and its first answer as one text that the reader parts, of those that it would part elsewhere if they
 * stood by themselves; undefined where it does not.
 */
export function signedPair(question: Node, known: Known): Text | undefined {
  const [answer] = question.children;
  // What has a number or a box of its own stands on a line of its own.
  const isBare = answer?.ordinal === undefined && answer?.task === undefined;
  if (answer?.kind !== 'answer' || answer.children.length > 0 || !isBare) return undefined;
  const forms = questionSigns(question).flatMap(sign =>
    [...answerSigns(answer, false), '→ '].flatMap(other =>
      ['\n', ' ', ''].map(gap => joined(around(question, sign, gap), around(answer, other, ''))),
    ),
  );
  return forms.find(form =>
    [true, false].every(inside => {
      const [again] = readAll([{ ...item(form.text), marks: form.marks }], known, inside);
      return again?.children.length === 1 && isSame(again, question) && isSame(again.children[0]!, answer);
    }),
  );
}

/**
 * With the first sign that the reader takes off as it should: bare, with brackets around the text, or on a line above
 * it.
 */
function firstForm(node: Node, signs: readonly string[], read: (node: Node) => Node | undefined): Signed {
  const bare = signs.map(sign => around(node, sign, ''));
  const bracketed = signs.map(sign => around(node, `${sign}「`, '」'));
  const above = signs
    .filter(sign => sign.endsWith(' '))
    .map(sign => around(node, sign.replace(/ $/, '\n'), ''));
  const forms = [...bare, ...bracketed, ...above].map(({ text, marks }) => ({ text: text.trim(), marks }));
  const reads = ({ text }: Text, kind: NodeKind) => {
    const again = read({ ...item(text), kind });
    return again?.children.length === 0 && isSame(again, node);
  };
  const asItem = forms.find(form => reads(form, 'item'));
  const asQuote = asItem ?? forms.find(form => reads(form, 'quote'));
  return { text: asQuote ?? forms[0]!, quoted: asItem === undefined && asQuote !== undefined };
}

function isSame(one: Node, other: Node): boolean {
  return (
    one.kind === other.kind && one.text === other.text && one.by === other.by && one.label === other.label
  );
}

/** A text with others around it. */
function around({ text, marks }: Text, before: string, behind: string): Text {
  const moved = marks.map(mark => ({
    ...mark,
    start: mark.start + before.length,
    end: mark.end + before.length,
  }));
  return { text: `${before}${text}${behind}`, marks: moved };
}

function joined(one: Text, other: Text): Text {
  const { text, marks } = around(other, one.text, '');
  return { text, marks: [...one.marks, ...marks] };
}

function item(text: string): Node {
  return { kind: 'item', address: '', text, marks: [], children: [], line: 1 };
}

/** A node below a question and behind others; undefined where it becomes more or less than one. */
function readBelow(node: Node, above: readonly Node[], known: Known): Node | undefined {
  const [question] = readAll([{ ...item('Q: …'), children: [...above, node] }], known);
  return question?.children.length === above.length + 1 ? question.children.at(-1) : undefined;
}

/**
 * Nodes as the reader of questions leaves them, below a heading such as `Q&A` (`inside`) or elsewhere; none where
 * it makes more of them.
 */
function readAll(nodes: Node[], known: Known, inside = false): Node[] {
  const { length } = nodes;
  markQuestions(nodes, { known, inside, panel: false, warn: () => {} });
  return nodes.length === length ? nodes : [];
}
