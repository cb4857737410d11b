import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { headingKey } from '../../src/markdown/words/headings/key.ts';
import { isQuestionsWord } from '../../src/markdown/words/headings/questions.ts';
import { writeEvent } from '../../src/markdown/write/index.ts';
import { assertHolds, nodesIn } from '../helpers/notes/holds.ts';

describe('whatever the notes hold', () => {
  test('the text of every list item is kept, in its order', () => {
    const word = fc
      .stringMatching(/^[a-z\u3042-\u3060]{2,8}$/)
      .filter(text => !isQuestionsWord(headingKey(text)) && !/[かの]$/u.test(text));
    const entry = fc.oneof(
      fc.record({ indent: fc.nat({ max: 9 }), marker: fc.constantFrom('- ', '* ', '1. ', '・'), word }),
      fc.constantFrom({ indent: 0, marker: '', word: '' }, { indent: 0, marker: '### ', word: 'heading' }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), entries => {
        const lines = entries.map(({ indent, marker, word }) => ' '.repeat(indent) + marker + word);
        const { event } = parse(`## A talk about what is kept\n\n${lines.join('\n')}`, 'id', 'talk');
        const title = 'A talk about what is kept';
        const kept = nodesIn(event).flatMap(({ text }) => (text === title ? [] : [text]));
        expect(kept).toEqual(entries.map(({ word }) => word).filter(word => word !== ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile notes', () => {
  const nest = (count: number, width: number) =>
    Array.from({ length: count }, (_, index) => `${' '.repeat((index % width) * 2)}- item ${index}`).join(
      '\n',
    );

  test.each<[string, string]>([
    ['items in items on one line', '- '.repeat(2000)],
    ['quotations in quotations', '> '.repeat(2000)],
    ['both', '> - '.repeat(1000)],
    ['nested emphasis', `${'*a **b '.repeat(1000)}c${'** d*'.repeat(1000)}`],
    ['emphasis in an item', `- ${'*'.repeat(1000)}a${'*'.repeat(1000)}`],
    [
      'runs of backticks',
      Array.from({ length: 2000 }, (_, index) => `${'`'.repeat((index % 40) + 1)}a`).join(''),
    ],
    ['brackets', '['.repeat(20_000)],
    ['links in links', `${'[a]('.repeat(5000)}b${')'.repeat(5000)}`],
    ['unclosed fences', '```\n~~~~\n'.repeat(5000)],
    ['unclosed comments', '<!--\n<script\n'.repeat(5000)],
    ['a line of quotation signs', '>'.repeat(2_000_000)],
    ['an item of quotation signs', `- ${'> '.repeat(1_000_000)}a`],
    ['a line of dashes', `${'-'.repeat(2_000_000)}a`],
    ['a rule with spaces', '- '.repeat(1_000_000)],
    ['a rule that is none', `${'_ '.repeat(1_000_000)}a`],
    ['references in one item', `- References\n${'  - a\n'.repeat(130_000)}`],
    ['questions in one item', `- Q&A\n${'  - a\n'.repeat(130_000)}`],
    ['a long heading', `## Talk\n\n## ${'ab '.repeat(100_000)}`],
    ['addresses in one paragraph', 'a\nhttps://e.org/'.repeat(30_000)],
    ['a long line', `- ${'data:AAAA'.repeat(20_000)}`],
    ['a long paragraph', 'two words\n'.repeat(20_000)],
    ['a long item', `- one\n${'  more\n'.repeat(20_000)}`],
    ['a wide table', `time | title |${' a |'.repeat(5000)}\n--|--|\n${'10:00 | b |\n'.repeat(100)}`],
    [
      'a table and headings of one title',
      `time | title | speaker\n--|--|--\n${'10:00 | Knots | Ann Lee\n'.repeat(20_000)}\n${'## Knots\n\n- a\n\n'.repeat(3000)}`,
    ],
    ['a heading of people with their places', `## 話 ${'三枝亮子(例社)、'.repeat(40)}誰か!\n`],
    ['a wide gap in a heading', `# Ev\n\n## a${' '.repeat(100_000)}b!\n\n- c\n`],
    ['a wide gap in front matter', `---\ntitle: a${' '.repeat(200_000)}b\n---\n`],
    ['titles in one paragraph', '**Queues - Ann Lee**\nthey fill up\n'.repeat(50_000)],
    ['capitals in one paragraph', 'QUEUES\nthey fill up\n'.repeat(50_000)],
    [
      'titles in one paragraph and in others',
      `${'QUEUES\nthey\n'.repeat(3000)}\n${'KNOTS\n\nthey\n\n'.repeat(900)}`,
    ],
    ['signs of attributes', `## Talk\n\n- Date: ${'{:'.repeat(50_000)}\n`],
    ['headings of one title', '## Same\n'.repeat(5000)],
    ['headings of a sign that never ends', `## :${'a'.repeat(200_000)}\n\n## :${'b'.repeat(200_000)}\n`],
    ['a heading of names of links', `## ${'[https://e.org:title=a] '.repeat(100_000)}\n`],
    ['a heading of what nobody sees', `## Q${'\u200bq'.repeat(200_000)}\n`],
    ['deep YAML', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
    ['YAML of items in items', `---\ntitle: a\nlist:\n  ${'- '.repeat(20_000)}a\n---\n`],
    ['deep TOML', `+++\ntitle = ${'['.repeat(20_000)}\n+++\n`],
    ['brackets in a speaker', `time | title | speaker\n--|--|--\n10:00 | t | ${'a('.repeat(5000)}\n`],
  ])('%s', (_name, source) => {
    const { event, warnings } = parse(source, 'id');
    assertHolds(source, event, warnings);
  });

  test('50,000 items, 300 levels deep', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(50_000, 300)}`, 'id');
    expect(nodesIn(event)).toHaveLength(50_000);
    expect(warnings[0]?.message).toBe('nested deeper than 100 levels; read as a sibling of the item above');
  });

  test('100,000 items', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(100_000, 8)}`, 'id');
    expect(nodesIn(event)).toHaveLength(100_000);
    expect(warnings).toEqual([]);
  });

  test.each<[string, string]>([
    ['items', '- a\n'.repeat(200_000)],
    ['code with backticks', `~~~\n${'`a`\n'.repeat(200_000)}~~~\n`],
  ])('many %s are written', (_name, notes) => {
    const { event } = parse(`## Talk {#talk}\n\n${notes}`, 'id');
    expect(nodesIn(parse(writeEvent(event), 'id').event)).toHaveLength(nodesIn(event).length);
  });

  test('text that marked cannot take is said to be plain', () => {
    const { warnings } = parse(`## Talk\n\n- ok\n- ${'*a **b '.repeat(30_000)}`, 'id');
    expect(warnings).toEqual([{ line: 4, message: expect.stringContaining('read as plain text') }]);
  });
});
