import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../bench/reading/score.mjs';
import type { Event, Node } from '../../src/event/model.ts';
import { parse } from '../../src/markdown/index.ts';
import { headingKey, isQuestionsWord } from '../../src/markdown/words/headings.ts';
import { numberedNotes } from '../fuzz/notes.ts';
import { expectMarksHold } from '../helpers/notes/marks.ts';

/** All nodes, in order. */
function nodesOf(event: Event): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    found.push(node);
    node.children.forEach(walk);
  };
  for (const { nodes } of event.notes) nodes.forEach(walk);
  return found;
}

function holds(event: Event, lines: number, warnings: readonly { line: number }[]): void {
  const nodes = nodesOf(event);
  const questions = event.notes.flatMap(notes => notes.questions);
  const answers = questions.flatMap(question => question.answers);
  const references = event.notes.flatMap(notes => notes.references);
  const addresses = [...nodes, ...questions, ...answers, ...references].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  // An assertion for each of 300,000 addresses would take minutes.
  expect(addresses.find(address => !/^[^/]+\/[ql]?\d+(?:\.\d+)*$/.test(address))).toBeUndefined();
  const slugs = event.notes.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  const known = new Set(nodes.map(({ address }) => address));
  expect([...questions, ...answers].find(({ node }) => !known.has(node))).toBeUndefined();
  const marked = [
    ...nodes,
    ...questions,
    ...answers,
    ...references,
    ...event.slots,
    ...event.notes,
    ...warnings,
  ];
  expect(marked.find(({ line }) => line < 1 || line > lines)).toBeUndefined();
  expectMarksHold([...nodes, ...nodes.flatMap(({ rows = [] }) => rows.flat())]);
}

const lineCount = (source: string) => source.split(/\r\n|\n|\r/).length;

const fragment = fc.constantFrom(
  ...[
    '- ',
    '* ',
    '1. ',
    '・',
    '> ',
    '# ',
    '## ',
    '###',
    '```\n',
    '~~~\n',
    '---\n',
    '===\n',
    '|',
    ' | ',
    '-- | --\n',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '[',
    '](',
    ')',
    '![',
    '<a href="x">',
    '</a>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
  ],
  ...[
    'time | title | speaker\n--|--|--\n',
    '10:00 | 題 | a(b) moderator c\n',
    '## 題\n',
    '- Q&A\n',
    '  - Q: ',
    '    - A: ',
  ],
  ...[
    '- References\n',
    '  - slides: ',
    'from a: ',
    'c: ',
    '{#slug}',
    '{#',
    'https://e.org/',
    '）',
    '「',
    '」',
    '日本',
    'text',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u3000',
    '\\',
    '&amp;',
    '&#0;',
    '\u0000',
    '\u{1f600}',
    '\ud800',
  ],
  ...[
    'title: x\n',
    'date: 2026-01-01\n',
    '[x] ',
    '[ ] ',
    '<blockquote>',
    '<iframe src="//e.org">',
    'Q「',
    '」A「',
  ],
);

describe('whatever the notes hold', () => {
  test('arbitrary text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), source => {
        const { event, warnings } = parse(source, 'id');
        holds(event, lineCount(source), warnings);
      }),
      { numRuns: 200 },
    );
  });

  test('any mixture of Markdown is read', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), pieces => {
        const source = pieces.join('');
        const { event, warnings } = parse(source, 'id');
        holds(event, lineCount(source), warnings);
      }),
      { numRuns: 800 },
    );
  });

  test('front matter of any kind is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragment, fc.constantFrom('*a', '&a ', '!!js ', '? ', '{', ': ', '"'))),
        pieces => {
          const source = `---\n${pieces.join('')}\n---\n`;
          const { event, warnings } = parse(source, 'id');
          holds(event, lineCount(source), warnings);
        },
      ),
      { numRuns: 300 },
    );
  });

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
        const kept = nodesOf(event).flatMap(({ text }) => (text === title ? [] : [text]));
        expect(kept).toEqual(entries.map(({ word }) => word).filter(word => word !== ''));
      }),
      { numRuns: 300 },
    );
  });

  test('every word of a mixture is kept, in its order', () => {
    fc.assert(
      fc.property(numberedNotes, ({ text, count }) => {
        const { event } = parse(text, 'id');
        const all = JSON.stringify(event);
        for (let word = 0; word < count; word++) expect(all).toContain(`w${word}x`);
        const order = shown(event).join(' ').match(/w\d+x/g) ?? [];
        const first = [...new Set(order)].map(word => Number(word.slice(1, -1)));
        expect(first).toEqual([...first].sort((one, other) => one - other));
      }),
      { numRuns: 600 },
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
    ['a line of quotation signs', '>'.repeat(9_000_000)],
    ['an item of quotation signs', `- ${'> '.repeat(4_000_000)}a`],
    ['a line of dashes', `${'-'.repeat(9_000_000)}a`],
    ['a rule with spaces', '- '.repeat(4_000_000)],
    ['a rule that is none', `${'_ '.repeat(4_000_000)}a`],
    ['references in one item', `- References\n${'  - a\n'.repeat(130_000)}`],
    ['questions in one item', `- Q&A\n${'  - a\n'.repeat(130_000)}`],
    ['a long heading', `## Talk\n\n## ${'ab '.repeat(100_000)}`],
    ['addresses in one paragraph', 'a\nhttps://e.org/'.repeat(30_000)],
    ['a long line', `- ${'data:AAAA'.repeat(20_000)}`],
    ['a long paragraph', 'two words\n'.repeat(20_000)],
    ['a long item', `- one\n${'  more\n'.repeat(20_000)}`],
    ['a wide table', `time | title |${' a |'.repeat(5000)}\n--|--|\n${'10:00 | b |\n'.repeat(100)}`],
    ['headings of one title', '## Same\n'.repeat(5000)],
    ['deep YAML', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
    ['YAML of items in items', `---\ntitle: a\nlist:\n  ${'- '.repeat(20_000)}a\n---\n`],
    ['deep TOML', `+++\ntitle = ${'['.repeat(20_000)}\n+++\n`],
    ['brackets in a speaker', `time | title | speaker\n--|--|--\n10:00 | t | ${'a('.repeat(5000)}\n`],
  ])('%s', (_name, source) => {
    const { event, warnings } = parse(source, 'id');
    holds(event, lineCount(source), warnings);
  });

  test('50,000 items, 300 levels deep', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(50_000, 300)}`, 'id');
    expect(nodesOf(event)).toHaveLength(50_000);
    expect(warnings[0]?.message).toBe('nested deeper than 100 levels; read as a sibling of the item above');
  });

  test('100,000 items', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(100_000, 8)}`, 'id');
    expect(nodesOf(event)).toHaveLength(100_000);
    expect(warnings).toEqual([]);
  });

  test('text that marked cannot take is said to be plain', () => {
    const { warnings } = parse(`## Talk\n\n- ok\n- ${'*a **b '.repeat(30_000)}`, 'id');
    expect(warnings).toEqual([{ line: 4, message: expect.stringContaining('read as plain text') }]);
  });
});
