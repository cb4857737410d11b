import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

// What no reader notices changes nothing that is read: the notes of the fixtures, written otherwise.
const folder = join(import.meta.dirname, '../fixtures/reading');
const names = readdirSync(folder).flatMap(name => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

/** Each change is tried on one fixture of so many; the seed says on which. */
const oneOf = 20;
const seed = Number(process.env['SEED'] ?? 1);

const frontMatter =
  /^(---|\+\+\+)\n[\s\S]*?\n\1\n|^\{".*\}\n|^\s*Title:.*\n(?:[ \t]*[A-Z]\w+ ?:.*\n)+(?=\s*\n)|^(?:title|layout|date): [\s\S]*?\n---\n/;

/** The lines of notes behind the front matter, outside fences, changed one by one. */
function eachLine(source: string, change: (line: string) => string): string {
  const front = frontMatter.exec(source)?.[0] ?? '';
  let fence = '';
  const lines = source.slice(front.length).split('\n');
  const changed = lines.map(line => {
    const sign = /^ {0,3}(`{3,}|~{3,}|:{3,})/.exec(line)?.[1];
    if (fence === '' && sign === undefined) return change(line);
    if (fence === '') fence = sign!;
    else if (sign?.startsWith(fence) && line.trim() === sign) fence = '';
    return line;
  });
  return front + changed.join('\n');
}

/** The headings of notes, changed one by one; what says in braces what they are stays at their end. */
const eachHeading = (change: (signs: string, text: string) => string) => (source: string) =>
  eachLine(source, line => {
    const [, signs = '', text = '', braces = ''] =
      /^(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?([ \t]*\{[#.][^}]*\})?[ \t]*$/.exec(line) ?? [];
    return signs === '' ? line : change(signs, text) + braces;
  });

/** What stands in a heading before a link, a picture, HTML, code or the like. */
const plainStart = /^[^[\]!<>`&:{}\\*_/]*/;

const changes: [string, (source: string) => string][] = [
  ['lines that end in CR LF', source => source.replaceAll('\n', '\r\n')],
  ['lines that end in CR', source => source.replaceAll('\n', '\r')],
  ['a byte order mark', source => (source.startsWith('\ufeff') ? source : `\ufeff${source}`)],
  ['accents and voicing marks apart', source => source.normalize('NFD')],
  ['no line break at the end', source => source.trimEnd()],
  ['a space behind each line', source => eachLine(source, line => line.replace(/(?<=\S)$/, ' '))],
  ['blank lines that hold spaces', source => eachLine(source, line => line || '  ')],
  ['two blank lines for each', source => eachLine(source, line => (line === '' ? '\n' : line))],
  [
    'another sign for each item',
    // A star of Org begins a heading.
    source =>
      /^#\+/.test(source) ? source : eachLine(source, line => line.replace(/^(\s*)-(?=\s+\S)/, '$1*')),
  ],
  ['a tab behind the signs of headings', eachHeading((signs, text) => `${signs}\t${text}`)],
  ['two spaces behind headings', eachHeading((signs, text) => `${signs} ${text}  `)],
  ['signs behind headings, too', eachHeading((signs, text) => `${signs} ${text} ${signs}`)],
  ['headings in bold', eachHeading((signs, text) => `${signs} ${/[*_]/.test(text) ? text : `**${text}**`}`)],
  [
    'signs of headings escaped',
    eachHeading(
      (signs, text) => `${signs} ${text.replace(plainStart, start => start.replace(/[-.()]/g, '\\$&'))}`,
    ),
  ],
  ['an anchor above each heading', eachHeading((signs, text) => `<a id="here"></a>\n\n${signs} ${text}`)],
];

/** What is read of notes: sections by their titles, talks with who gave them and when. */
function read(source: string, name: string) {
  const { event } = parse(source, name);
  return event.notes.map(notes => {
    const title = notes.title.normalize('NFC');
    if (notes.kind === 'section') return title;
    const speakers = notes.speakers.map(speaker => speaker.name.normalize('NFC'));
    return { title, speakers, start: notes.start, minutes: notes.minutes, day: notes.day };
  });
}

describe('notes are read the same with', () => {
  test.each(changes)('%s', (_, change) => {
    const at = changes.findIndex(([, other]) => other === change);
    const sample = names.filter((_, index) => index % oneOf === (at + seed) % oneOf);
    let changed = 0;
    for (const name of sample) {
      const source = readFileSync(join(folder, `${name}.md`), 'utf8');
      const written = change(source);
      if (written !== source) changed++;
      expect(read(written, name), name).toEqual(read(source, name));
    }
    expect(changed).toBeGreaterThan(0);
  });
});
