import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

test('a mark over a question and its answer is parted with them', () => {
  const { event } = parse('# E\n\n## Talk {#talk .talk}\n\n- **Q: why? A: so**\n', 'notes');
  const [question] = event.notes[0]!.questions;
  expect(question).toMatchObject({ text: 'why?', marks: [{ start: 0, end: 4, kind: 'strong' }] });
  expect(question!.answers).toMatchObject([{ text: 'so', marks: [{ start: 0, end: 2, kind: 'strong' }] }]);
});

/** Questions of the notes of a talk as `asker question > answer / answer`. */
function asked(...lines: string[]): string[] {
  const { event } = parse(['# E', '', '## Talk {#talk .talk}', '', ...lines, ''].join('\n'), 'notes');
  return event.notes[0]!.questions.map(({ asker, text, answers }) =>
    [asker ?? '', text, ...(answers.length > 0 ? ['>', answers.map(answer => answer.text).join(' / ')] : [])]
      .join(' ')
      .trim(),
  );
}

test.each([
  ['問：why?', '答：so'],
  ['提问：why?', '回答：so'],
  ['문: why?', '답: so'],
  ['Frage/Publikum: why?', 'Antwort/Ann: so'],
  ['Frage (Publikum): why?', 'Antwort: so'],
  ['質問（会場）：why?', '回答者：so'],
  ['Question : why?', 'R : so'],
  ['Domanda: why?', 'Risposta: so'],
  ['Frage aus dem Publikum: why?', 'Antwort: so'],
  ['Question du public : why?', 'Réponse : so'],
  ['提問者：why?', '回答者：so'],
  ['質問者A：why?', '回答：so'],
  ['Вопрос: why?', 'Ответ: so'],
  ['Q> why?', 'A> so'],
  ['Q - why?', 'A - so'],
  ['Q；why?', 'A；so'],
  ['【Q】why?', '【A】so'],
  ['【質問】why?', '【回答】so'],
  ['[Question] why?', '[Answer] so'],
  ['会場から：why?', '→ so'],
  ['Audience: why?', 'A: so'],
  ['Publikum: why?', 'A: so'],
  ['听众：why?', 'A: so'],
  ['🙋 why?', 'A: so'],
])('%s is a question wherever it stands', (question, answer) => {
  expect(asked('- tar is hot', '', question, '', answer)).toEqual(['why? > so']);
  expect(asked('- tar is hot', `- ${question}`, `  - ${answer}`)).toEqual(['why? > so']);
});

test.each([
  'Someone asked: why is the tar hot?',
  'An attendee wanted to know why the tar is hot?',
  'Jemand fragte: warum ist der Teer heiß?',
  '有听众问：焦油为什么是热的？',
  '会場から「タールはなぜ熱いのか」',
  '懇親会で「タールはなぜ熱いのか」という質問をもらった',
])('%s tells of a question', line => {
  expect(asked('- tar is hot', `- ${line}`, '  - so')).toEqual([`${line} > so`]);
});

test.each([
  ['Audience: beginners'],
  ['会場：港の公会堂'],
  ['Question everything'],
  ['R: the language'],
  ['Someone asked for tar.'],
])('%s is no question', line => {
  expect(asked(`- ${line}`, '- tar is hot')).toEqual([]);
});

test.each([
  '### Q&A with Ann Lee',
  '### Q&A w/ Ann',
  '### Audience questions (10 min)',
  '### 質疑応答タイム',
  '### 会場との質疑応答',
  '### Fragen aus dem Publikum',
  '### Questions from the chat',
  'Questions from the chat:',
  '### Ask me anything',
])('what stands below %s is asked', heading => {
  expect(asked('- tar is hot', '', heading, '', '- why?', '  - so')).toEqual(['why? > so']);
});

test('below a word for questions a heading asks, but none that says that other notes follow', () => {
  expect(
    asked(
      '### Q&A',
      '',
      '#### Boiling tar',
      '',
      '- slowly',
      '',
      '#### その他雑感',
      '',
      '- the hall was full',
    ),
  ).toEqual(['Boiling tar > slowly']);
});

test('code below a question answers nothing by a word on one line and a dash on the next', () =>
  expect(asked('- Q: why?', '', '```', 'a', '- tar', '```')).toEqual(['why?']));

test('below a word for questions a quotation asks, and the list behind it answers', () => {
  expect(
    asked(
      '### Q&A',
      '',
      '"How to get to know tar"',
      '- boil it',
      '  - slowly',
      '- smell it',
      '',
      '"And hemp?"',
      '- no',
    ),
  ).toEqual(['"How to get to know tar" > boil it / smell it', '"And hemp?" > no']);
});

test('below a word for questions an answer stands on the same line behind a dash', () => {
  expect(asked('### Q&A', '', '- why? - so', '- how? – thus')).toEqual(['why? > so', 'how? > thus']);
});

test('questions that a talk has of its own and nobody answers are none', () => {
  expect(asked('- tar is hot', '- questions', '  - is it clean?', '  - is it cheap?', '- buy hemp')).toEqual(
    [],
  );
  expect(
    asked('Questions', '', '- how does it smell', '', 'Answers we tried', '', '- hemp', '', '### Hemp'),
  ).toEqual([]);
  expect(
    asked('### Tar', '', '- hot', '- questions', '  - is it clean?', '', '### Hemp', '', '- cold'),
  ).toEqual([]);
  expect(
    asked('### Tar', '', '- hot', '- questions', '  - is it clean?', '', '### Links', '', '- a'),
  ).toEqual(['is it clean?']);
  expect(asked('- tar is hot', '- questions', '  - is it clean?', '    - no', '- buy hemp')).toEqual([
    'is it clean? > no',
  ]);
  expect(asked('- tar is hot', '- questions', '  - is it clean?')).toEqual(['is it clean?']);
});

test('a table of contents asks nothing', () => {
  expect(asked('- [Q&A](#qa)', '  - [Why?](#why)', '', '### Q&A', '', '#### Why?', '', '- so')).toEqual([
    'Why? > so',
  ]);
});

test('notes that stand in a fence have their questions, and the lines around them stay', () => {
  const fence = [
    '```',
    '\u3000縄の話',
    '\u3000◯QA',
    '\u3000\u3000Q：why?',
    '\u3000\u3000A；so',
    '\u3000\u3000\u3000and so',
    '\u3000\u3000Q：how?',
    '\u3000感想',
    '```',
  ];
  expect(asked(...fence)).toEqual(['why? > so\nand so', 'how?']);
  const { event } = parse(['# E', '', '## Talk {#talk .talk}', '', ...fence, ''].join('\n'), 'notes');
  expect(event.notes[0]!.nodes.map(({ kind, text }) => [kind, text])).toEqual([
    ['code', '\u3000縄の話\n\u3000◯QA'],
    ['question', 'why?'],
    ['question', 'how?'],
    ['code', '\u3000感想'],
  ]);
});

test('a program in a fence asks nothing', () => {
  expect(asked('```js', 'Q: why()', 'A: so()', '```')).toEqual([]);
  expect(asked('```', 'Queue: tar', 'q = why', '```')).toEqual([]);
});

test('a name in the sign of a question or an answer is who speaks', () => {
  const source =
    '# E\n\n## Talk {#talk .talk}\n\nQ (Pauline): why?\n\nA by Bo: so\n\nQ（会場）：how?\n\nA: thus\n';
  expect(parse(source, 'notes').event.notes[0]!.questions).toMatchObject([
    { text: 'why?', asker: 'Pauline', answers: [{ text: 'so', by: 'Bo' }] },
    { text: 'how?', answers: [{ text: 'thus' }] },
  ]);
  expect(parse(source, 'notes').event.notes[0]!.questions[1]).not.toHaveProperty('asker');
});

test('below a word for questions each line may ask and answer', () => {
  expect(asked('### Q&A', '', '- Why is it hot? Boiled.', '- How cold is it? Very.')).toEqual([
    'Why is it hot? > Boiled.',
    'How cold is it? > Very.',
  ]);
});

test('paragraphs right behind questions answer them, where each question has one', () => {
  expect(asked('Q: why?', '', 'Boiled.', '', 'Q: how?', '', 'Thus.')).toEqual([
    'why? > Boiled.',
    'how? > Thus.',
  ]);
  expect(asked('Q: why?', '', 'Hemp is cold.')).toEqual(['why?']);
});
