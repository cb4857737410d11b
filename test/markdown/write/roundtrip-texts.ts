import fc from 'fast-check';
import { expect } from 'vitest';
import type { Event, Mark, Text } from '../../../src/event/model.ts';
import { parse } from '../../../src/markdown/index.ts';
import { writeEvent } from '../../../src/markdown/write/index.ts';
import { anyCharacters } from '../../helpers/notes/texts.ts';

/** A value without lines, which differ between what was read and what is read again. */
export function withoutLines(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'line' ? undefined : each)));
}

/** Expects that an event is written as notes that are read as the same event, and written the same again. */
export function expectReadBack(event: Event, id: string): void {
  const markdown = writeEvent(event);
  const again = parse(markdown, id).event;
  expect(withoutLines(again)).toEqual(withoutLines(event));
  expect(writeEvent(again)).toBe(markdown);
}

const signs = [
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '```',
  '[',
  ']',
  '](',
  ')',
  '!',
  '![',
  '<',
  '>',
  '|',
  '\\',
];
const tags = ['<a href="x">', '</a>', '<b>', '<br>', '<div>', '<!--', '-->', '<script>'];
const references = ['&amp;', '&', '&#42;', '&lt', '&ouml;'];
const addresses = ['https://e.org/a', 'www.e.org', 'ftp://', 'http:', '//', 'a@b.org'];
const starts = [
  '- ',
  '-',
  '---',
  '===',
  '+ ',
  '* ',
  '1. ',
  '10) ',
  '> ',
  '# ',
  '## ',
  '#',
  '[x] ',
  '[ ] ',
  ': ',
  ':::',
  '```{note}',
];
const sites = [
  '@[card](x)',
  '{{< youtube x >}}',
  '[^1]: ',
  '[a]: x',
  '・',
  '•',
  '|-|',
  '{#slug}',
  '{.talk}',
  '{.part}',
];
const words = [
  'a',
  'B',
  'Q: ',
  'A: ',
  '日本',
  '「',
  '」',
  '）',
  '、',
  '。',
  '\u{1f600}',
  '\u{20000}',
  '1',
  '.',
  '"',
  '\t',
  '$',
  ' ',
  '  ',
  '\u3000',
  'e',
  '\u0301',
  '\u0340',
  '\u0338',
  '\u3099',
  'か',
  '\u1112',
  '\u1161',
];
const pieces = [...signs, ...tags, ...references, ...addresses, ...starts, ...sites, ...words];

/** Text of one line that may look like Markdown, without what the reader of questions would take for its signs. */
export const hostile = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(parts => parts.join('')),
    anyCharacters({ maxLength: 20 }),
  )
  .map(text => text.replace(/[\r\n]+/g, ' ').trim())
  .filter(text => !/^(?:[QＱAＡ問答质質回→⇒➡↪=-]|from\b)/i.test(text));

/** Text with marks, as a tree of them. */
interface Span {
  kind?: Mark['kind'];
  url?: string;
  held: string | Span[];
}

const { span } = fc.letrec<{ span: Span }>(tie => ({
  span: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ held: hostile }),
    fc.record({ held: fc.constant('\n') }),
    fc.record({ held: hostile, kind: fc.constant('code' as const) }),
    fc.record({ held: hostile, kind: fc.constant('image' as const), url: fc.webUrl() }),
    fc.record({
      held: fc.array(tie('span'), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'struck' as const),
    }),
    fc.webUrl().map(url => ({ held: url, kind: 'link' as const, url })),
    fc.record({
      held: fc.array(fc.record({ held: hostile }), { minLength: 1, maxLength: 2 }),
      kind: fc.constant('link' as const),
      url: fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        hostile.map(text => `x${text.replaceAll('\0', '')}`),
      ),
    }),
  ),
}));

function textOf(spans: readonly Span[]): Text {
  const read = { text: '', marks: [] as Mark[] };
  const add = ({ held, kind, url }: Span) => {
    const mark = { start: read.text.length, end: 0, kind: kind!, ...(url === undefined ? {} : { url }) };
    if (kind) read.marks.push(mark);
    if (typeof held === 'string') read.text += held;
    else held.forEach(add);
    mark.end = read.text.length;
  };
  spans.forEach(add);
  return read;
}

/** Whether the reader can give a text: it gives no empty marks, and no blanks at the ends or beside a line break. */
function isTidy({ text, marks }: Text): boolean {
  return text === text.trim() && !/\s\n|\n\s/.test(text) && marks.every(({ start, end }) => start < end);
}

/** A text with marks and line breaks. */
export const marked = fc.array(span, { maxLength: 4 }).map(textOf).filter(isTidy);
