import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { writeEvent } from '../../../src/markdown/write/index.ts';
import { events } from './roundtrip-events.ts';
import { sources } from './roundtrip-sources.ts';
import { withoutLines } from './roundtrip-texts.ts';

test('an event of any nodes and texts is written and read back as it is', () => {
  fc.assert(
    fc.property(events, event => {
      const again = parse(writeEvent(event), 'notes').event;
      expect(withoutLines(again)).toEqual(withoutLines(event));
    }),
    { numRuns: 80 },
  );
});

test('whatever the reader makes of any lines is written and read back as it is', () => {
  fc.assert(
    fc.property(sources, source => {
      // Below a heading that says only which talk it is, the reader looks for the title in the lines as they stand.
      const { event } = parse(
        `---\ntitle: an event\n---\n\n## Of ropes {#ropes .talk}\n\n${source}`,
        'notes',
      );
      const again = parse(writeEvent(event), 'notes').event;
      expect(withoutLines(again)).toEqual(withoutLines(event));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['the title of the talk', '***aaa？\nA: a**a*', 'aaa？'],
  ['the title of the talk, though the next line in bold answers', '**a日本：\nA: a\na**a', 'a日本'],
  ['none where it answers itself', '- **a\nA: a\na**a', 'Talk'],
  ['none where the next is in bold, too', '**to wit\nto woo**', 'Talk'],
])('a line in bold that goes on in the next is %s', (_, source, title) => {
  const { event } = parse(`## Talk {#talk .talk}\n\n${source}`, 'notes');
  expect(event.notes[0]!.title).toBe(title);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test('letters whose parts stay apart do so in the front matter, too', () => {
  const { event } = parse(
    '---\ntitle: "e\\u0301t\u00e9"\nplace: "\\u0340\\t\\u030c"\n---\n\n## Talk\n\n- a\n',
    'notes',
  );
  expect([event.title, event.place]).toEqual(['e\u0301t\u00e9', '\u0340\t\u030c']);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test('a question that holds a heading does not hold what stands behind it', () => {
  const { event } = parse('## Talk {#talk .talk}\n\n- Q: why?\n  ## so\n\nwords', 'notes');
  expect(event.notes[0]!.nodes.map(({ kind }) => kind)).toEqual(['question', 'paragraph']);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test.each([
  ['- Q: why an MCA: is it old?', 'why an MCA: is it old?'],
  ['### Q&A\n\n3) aA: so', 'so'],
])('a capital at the end of a word begins no answer: %j', (source, text) => {
  const { event } = parse(`## Talk {#talk .talk}\n\n${source}\n`, 'notes');
  expect(event.notes[0]!.questions.map(question => question.text)).toEqual([text]);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test.each([
  ['a line asks before the last one', '1. Q: <br>why?\n   so it is'],
  ['it shares its text with an answer', '- [x] Q: why\n  Q: so → because'],
  ['it follows up another', '- Q: why\n  1. Q: so?\n     or → not'],
])('a question of several lines keeps its number or box where %s', (_, source) => {
  const { event } = parse(`## Talk {#talk .talk}\n\n${source}`, 'notes');
  expect(event.notes[0]!.questions.at(-1)!.text).toContain('\n');
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test('an answer keeps its box beside a question that must be quoted', () => {
  const { event } = parse('## Talk {#talk .talk}\n\n質問：<b>\n</div>a→ 「a\na？\n- [ ] a\n', 'notes');
  expect(event.notes[0]!.questions[0]!.answers).toHaveLength(1);
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});

test.each([
  ['a first heading that is a part', '---\ntitle: Ropes\n---\n\n## まとめ\n\n**knots**\n'],
  [
    'nicks below questions',
    '# Rope Conf 2019\n\n## 縄の話\n\nropes:\n- knot02\n- tar03\n\n## 港の話\n\n質問：何本？\n\n- 答え：二本\n- hemp05\n',
  ],
  [
    'a question below a heading that may be a person',
    '# Rope Conf 2019\n\n## tar00\n\n質問: 何本？\n\n答え: 二本\n\n## LT\n\n* hemp\n\n## twine15\n\n10:00 knot16\n',
  ],
  [
    'what stands above the talks, of which one begins with an item that may be a person',
    '# Rope Conf 2019\n\n- one00\n- harbour01\n\n## 10:00 rope03\n\n1. rope04\n\n## harbour09 - Ann Lee\n\n- so\n',
  ],
  [
    'a rule below a heading that may be a person',
    '# queue00\n\n### one01\n\n    帳簿02\n\n## rope03 - Ann Lee\n\n```js\nwhy04\n```\n\n■rope05\none06\n\nqueue07：\n\n1. one08\n\n## harbour09\n\n---\n\n■one10\n縄11\n',
  ],
])('notes are written and read back with %s', (_, source) => {
  const { event } = parse(source, 'notes');
  expect(withoutLines(parse(writeEvent(event), 'notes').event)).toEqual(withoutLines(event));
});
