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

/** A question, `Q: from NAME: …`: the first form that is read back as it is. */
export function signedQuestion(question: Node, known: Known): Signed {
  const { by, label = 'Q' } = question;
  const signs =
    by === undefined
      ? [`${label}: `, `${label}. `, 'Q: Q ', 'Q']
      : [`${label}: from ${by}: `, `${label}: from ${by}: Q: `, `${label}: ${by}: `];
  return firstForm(question, signs, node => {
    const [inside] = readAll([{ ...node }], known, true);
    return inside?.text === question.text && inside.children.length === 0
      ? readAll([node], known)[0]
      : undefined;
  });
}

/**
 * An answer, `NAME: …` or `A: …`: the first form that is read back as it is. Right behind a follow-up question
 * of its own (`after`), `A:` would answer that.
 */
export function signedAnswer(answer: Node, known: Known, after: boolean): Signed {
  const { by, label } = answer;
  const signed = (name: string) => `${label ?? 'A'}: ${name}`;
  const bare = label === undefined ? [''] : [];
  const signs =
    by === undefined
      ? [...(after ? [] : [signed('')]), ...bare, 'A: A: ']
      : // `鈴木さん` before a full-width space is a name, too.
        [`${by}: `, `${by}\u3000`].flatMap(name => [...bare.map(() => name), signed(name)]);
  const above = after ? [item('Q: …')] : [];
  return firstForm(answer, signs, node => {
    const [question] = readAll([{ ...item('Q: …'), children: [...above, node] }], known);
    return question?.children.length === above.length + 1 ? question.children.at(-1) : undefined;
  });
}

/** With the first sign, bare or with brackets around the text, that the reader takes off as it should. */
function firstForm(node: Node, signs: readonly string[], read: (node: Node) => Node | undefined): Signed {
  const bare = signs.map(sign => around(node, sign, ''));
  const forms = [...bare, ...signs.map(sign => around(node, `${sign}「`, '」'))];
  const reads = ({ text }: Text, kind: NodeKind) => {
    const again = read({ ...item(text), kind });
    return (
      again?.kind === node.kind &&
      again.text === node.text &&
      again.by === node.by &&
      again.label === node.label &&
      again.children.length === 0
    );
  };
  const asItem = forms.find(form => reads(form, 'item'));
  const asQuote = asItem ?? forms.find(form => reads(form, 'quote'));
  return { text: asQuote ?? forms[0]!, quoted: asItem === undefined && asQuote !== undefined };
}

/** A text with others around it. */
function around({ text, marks }: Text, before: string, behind: string): Text {
  const moved = marks.map(mark => ({
    ...mark,
    start: mark.start + before.length,
    end: mark.end + before.length,
  }));
  return { text: `${before}${text}${behind}`.trim(), marks: moved };
}

function item(text: string): Node {
  return { kind: 'item', address: '', text, marks: [], children: [], line: 1 };
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
