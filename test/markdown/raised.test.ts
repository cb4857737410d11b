import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

/** The titles of the talks of an event; none where the notes are of one talk. */
function talksOf(source: string): string[] {
  const { event, decision } = parse(source, 'notes');
  const talks = event.notes.filter(({ kind }) => kind === 'talk');
  return decision.way.kind === 'talk' ? [] : talks.map(({ title }) => title);
}

test.each([
  ['questions in bold', '# RopeConf 2024 FAQ\n\n**When is it?**\n\nIn May.\n\n**Where is it?**\n\nHere.\n'],
  ['questions in Chinese', '# 常见问题\n\n**什么是队列？**\n\n一列东西。\n\n**为什么弯曲？**\n\n因为长。\n'],
  [
    'questions that fold',
    '# Ropes\n\n<details>\n<summary>How do I tie it?</summary>\nso\n</details>\n<details>\n<summary>How do I cut it?</summary>\nso\n</details>\n',
  ],
  [
    'numbers of versions',
    '# Changelog\n\n**1.2.0**\n\n- Added queues\n\n**1.1.0**\n\n- Mended knots\n\n**1.0.0**\n\n- First\n',
  ],
  [
    'the parts of one talk, in brackets',
    '# 灯塔大会 2019 会讲不完的灯\n\n【背景】\n- 三座灯塔\n\n【手动点灯】\n- 常常忘记\n\n【自动点灯】\n- 小开关\n\n【总结】\n- 先量\n',
  ],
  [
    'the parts of one talk, behind a sign',
    '# Lamp Conf 2019\n\n■ Background\n\nThree lamps.\n\n■ By hand\n\nTwice a day.\n\n■ By switch\n\nHalf the oil.\n\n■ Questions\n\nNone.\n',
  ],
])('%s are no talks', (_, source) => {
  expect(talksOf(source)).toEqual([]);
});

test('no piece of a tag is a title', () => {
  const item = (title: string, name: string) =>
    `- <a class="conf-title" style="font-weight: bold; color: #000" href="https://example.com">${title}</a>, par ${name}. Une longue note sur la corde.\n`;
  const talks = [
    item('Les cordes qui plient', 'Ann Lee'),
    item('Le goudron sans larmes', 'Bob Ray'),
    item('Les nœuds du port', 'Cora Diaz'),
  ];
  const { event } = parse(`# Rope Conf 2014\n\n## Ma sélection de conférences\n\n${talks.join('')}`, 'notes');
  expect(event.notes.filter(({ title }) => title.includes('conf-title'))).toEqual([]);
});

test('questions in bold are talks where somebody gave them', () => {
  const source =
    '# RopeConf 2024\n\n**Why do queues bend? - Ann Lee**\n\n- full\n\n**What is a knot? - Bob Ray**\n\n- tied\n';
  expect(talksOf(source)).toEqual(['Why do queues bend?', 'What is a knot?']);
});

test('what is quoted and answered below stays a quotation', () => {
  const { event } = parse('# Reply\n\n> # Plan\n> A rope.\n> # Costs\n> 100\n\nFine with me.\n', 'notes');
  expect(event.title).toBe('Reply');
  expect(event.notes[0]!.nodes.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
});

test('what is quoted as a whole is read without its signs, unless front matter says how it is read', () => {
  const source = '> # Queues\n>\n> - one\n>\n> ## Why\n>\n> - two\n';
  const read = (text: string, as?: 'talk') => {
    const { title, notes } = parse(text, 'notes', as).event;
    return [title, ...notes[0]!.nodes.map(({ kind, text: own }) => `${kind} ${own}`)];
  };
  const unquoted = ['Queues', 'item one', 'heading Why'];
  expect(read(source)).toEqual(unquoted);
  expect(read(source, 'talk')).toEqual(unquoted);
  const written = `---\nreading: talk\n---\n\n${source}`;
  for (const as of [undefined, 'talk'] as const) expect(read(written, as)).toEqual(['notes', 'quote ']);
});
