import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

/** Kind and title of each reference of a talk. */
function referencesOf(notes: string): string[] {
  const { event } = parse(`# Meetup\n\n## Talk {#talk .talk}\n\n${notes}\n`, 'notes');
  return event.notes[0]!.references.map(({ kind, title }) => `${kind} ${title}`);
}

const deck = '<script async class="speakerdeck-embed" data-id="abc"></script>';
const slides = '[The deck](https://speakerdeck.com/ann/deck)';

test('an address has the kind that is given first, though another one is given behind it', () => {
  const address = 'https://example.com/a';
  expect(referencesOf(`- References\n  - book: [one](${address})\n  - article: [two](${address})`)).toEqual([
    'book one',
  ]);
  expect(referencesOf(`- see [here](${address})\n- References\n  - book: [one](${address})`)).toEqual([
    'book one',
  ]);
});

test.each([
  ['[Slides](https://example.com/a)', 'slides Slides'],
  ['[スライド](https://example.com/a)', 'slides スライド'],
  ['[slides of all](https://example.com/a)', 'link slides of all'],
])('%s is called by its kind: %s', (link, expected) =>
  expect(referencesOf(`see ${link}`)).toEqual([expected]),
);

test('a deck that is embedded below its link is one reference', () => {
  expect(referencesOf(`${slides}\n\n${deck}`)).toEqual(['slides The deck']);
});

test('a deck that is embedded further down is another one', () => {
  expect(referencesOf(`${slides}\n\ntext\n\n${deck}`)).toEqual(['slides The deck', 'slides Talk']);
});
