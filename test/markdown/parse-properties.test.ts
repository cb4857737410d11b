import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Item, Notes, Text } from '../../src/event/model.ts';
import { holdsQuestions } from '../../src/markdown/containers.ts';
import { parse } from '../../src/markdown/index.ts';

function notesOf(event: Event): Notes[] {
  return [...event.talks, ...event.sections];
}

function withChildren(items: readonly Item[]): Item[] {
  return items.flatMap(item => [item, ...withChildren(item.children)]);
}

/** Everything that has an address, with its text where it has one. */
function parts(notes: Notes): { address: string; line?: number; text?: Text; title?: string }[] {
  const texts = [
    ...withChildren(notes.items),
    ...notes.questions,
    ...notes.questions.flatMap(({ answers }) => answers),
    ...notes.questions.flatMap(({ answers }) => answers.flatMap(({ children }) => withChildren(children))),
    ...notes.remarks,
  ];
  return [
    ...texts.map(part => ({ address: part.address, line: part.line, text: part })),
    ...notes.references,
  ];
}

function holds(event: Event, lines: number, warnings: readonly { line: number }[]): void {
  const all = notesOf(event).flatMap(parts);
  const addresses = all.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  const slugs = notesOf(event).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const { address } of all) expect(address).toMatch(/^[^/]+\/[qlr]?\d+(?:\.\d+)*$/);
  const marked = [...all, ...event.slots, ...notesOf(event), ...warnings];
  for (const { line } of marked) expect(line! >= 1 && line! <= lines).toBe(true);
  for (const { text } of all) if (text) marksHold(text);
}

function marksHold({ text, marks }: Text): void {
  const open: number[] = [];
  let before = 0;
  for (const { start, end } of marks) {
    expect(start >= before && start < end && end <= text.length).toBe(true);
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    expect(open.length === 0 || end <= open.at(-1)!).toBe(true);
    open.push(end);
    before = start;
  }
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
      { numRuns: 300 },
    );
  });

  test('any mixture of Markdown is read', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), pieces => {
        const source = pieces.join('');
        const { event, warnings } = parse(source, 'id');
        holds(event, lineCount(source), warnings);
      }),
      { numRuns: 1500 },
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
      { numRuns: 500 },
    );
  });

  test('the text of every list item is kept', () => {
    const word = fc.stringMatching(/^[a-z\u3042-\u3060]{1,8}$/).filter(text => !holdsQuestions(text));
    const line = fc.record({
      indent: fc.nat({ max: 9 }),
      marker: fc.constantFrom('- ', '* ', '1. ', '・'),
      word,
    });
    const entry = fc.oneof(
      line,
      fc.constantFrom({ indent: 0, marker: '', word: '' }, { indent: 0, marker: '### ', word: 'heading' }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), entries => {
        const source = entries
          .map(({ indent, marker, word }) => ' '.repeat(indent) + marker + word)
          .join('\n');
        const { event } = parse(`## Talk\n\n${source}`, 'id');
        const kept = notesOf(event)
          .flatMap(parts)
          .flatMap(({ text }) => (text ? [text.text] : []));
        const asked = entries.map(({ word }) => word).filter(word => word !== '');
        expect(kept.sort()).toEqual(asked.sort());
      }),
      { numRuns: 500 },
    );
  });

  test('every word of a mixture is kept somewhere', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constant('WORD'),
        fc.constantFrom(
          '- ',
          '  - ',
          '\t- ',
          '> ',
          '## ',
          '### ',
          '\n',
          '\n',
          '\n\n',
          '| ',
          '    ',
          '- Q&A\n',
          '[x] ',
          'Q: ',
        ),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, given => {
        let number = 0;
        const source = given.map(piece => (piece === 'WORD' ? `w${number++}x ` : piece)).join('');
        const all = JSON.stringify(parse(source, 'id').event);
        for (let word = 0; word < number; word++) expect(all).toContain(`w${word}x`);
      }),
      { numRuns: 1000 },
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
    ['references in one item', `- References\n${'  - a\n'.repeat(300_000)}`],
    ['questions in one item', `- Q&A\n${'  - a\n'.repeat(300_000)}`],
    ['a long line', `- ${'data:AAAA'.repeat(20_000)}`],
    ['a long paragraph', 'two words\n'.repeat(20_000)],
    ['a long item', `- one\n${'  more\n'.repeat(20_000)}`],
    ['a wide table', `time | title |${' a |'.repeat(5000)}\n--|--|\n${'10:00 | b |\n'.repeat(100)}`],
    ['headings of one title', '## Same\n'.repeat(5000)],
    ['deep YAML', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
    ['brackets in a speaker', `time | title | speaker\n--|--|--\n10:00 | t | ${'a('.repeat(5000)}\n`],
  ])('%s', (_name, source) => {
    const { event, warnings } = parse(source, 'id');
    holds(event, lineCount(source), warnings);
  });

  test('50,000 items, 300 levels deep', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(50_000, 300)}`, 'id');
    expect(withChildren(event.talks[0]!.items)).toHaveLength(50_000);
    expect(warnings[0]?.message).toBe('nested deeper than 100 levels; read as a sibling of the item above');
  });

  test('100,000 items', () => {
    const { event, warnings } = parse(`## Talk\n\n${nest(100_000, 8)}`, 'id');
    expect(withChildren(event.talks[0]!.items)).toHaveLength(100_000);
    expect(warnings).toEqual([]);
  });

  test('text that marked cannot take is said to be plain', () => {
    const { warnings } = parse(`## Talk\n\n- ok\n- ${'*a **b '.repeat(1000)}`, 'id');
    expect(warnings).toEqual([{ line: 4, message: 'too many Markdown signs; read as plain text' }]);
  });
});
