import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, lettersMissing, lettersOfNames, scoreFile } from '../../bench/reading/score.mjs';
import { parse, type Reading } from '../../src/markdown/index.ts';
import { expectReadBack } from './write/roundtrip-texts.ts';

// Notes in many forms, NAME.md, each with what a person says is in it, NAME.expected.json. The form of an
// annotation stands in bench/reading.mjs, which prints how right all of them are read.
const folder = join(import.meta.dirname, '../fixtures/reading');

/** What is not read as a person reads it, yet. Whoever mends one takes it off the list. */
const unsolved: Record<string, readonly string[]> = JSON.parse(
  readFileSync(join(folder, 'unsolved.json'), 'utf8'),
);

const names = readdirSync(folder).flatMap(name => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

const read = new Map<string, Reading>();

/** What is read of a file, once for all tests. */
function readingOf(name: string): Reading {
  const reading = read.get(name) ?? parse(sourceOf(name), name);
  read.set(name, reading);
  return reading;
}

function sourceOf(name: string): string {
  return readFileSync(join(folder, `${name}.md`), 'utf8');
}

/** What of a file is read otherwise than annotated, by a word for each aspect. */
function wrongIn(name: string): string[] {
  const source = sourceOf(name);
  const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  const reading = readingOf(name);
  const { score: s, pairs } = scoreFile(source, expected, reading);
  const aspects: [string, boolean][] = [
    ['talks', s['exact'] === 1],
    ['letters of titles', lettersMissing(expected, reading.event).length === 0],
    ['speakers', s['speakersFound'] === s['speakers']],
    ['letters of names', lettersOfNames(pairs).length === 0],
    ['strangers', s['speakersWrong'] === 0],
    ['times', s['timesFound'] === s['times'] && s['timesWrong'] === 0],
    ['days', s['dayedFound'] === s['dayed']],
    ['questions', s['questionsFound'] === 1],
    ['kind', s['kind'] === 1],
    ['title', s['titlesFound'] === s['titles']],
    ['date', s['datesFound'] === s['dates']],
    ['order', s['moved'] === 0],
    ['words', s['lost'] === 0],
  ];
  return aspects.flatMap(([aspect, right]) => (right ? [] : [aspect]));
}

describe('notes in many forms are read as a person reads them', () => {
  test.each(names)('%s', name => {
    expect(wrongIn(name)).toEqual(unsolved[name] ?? []);
  });

  test.each(names)('%s is written and read back as it is', name => {
    expectReadBack(readingOf(name).event, name);
  });
});

test('what is not solved is in the folder', () => {
  expect(Object.keys(unsolved).filter(name => !names.includes(name))).toEqual([]);
});

test('one talk that is asked for has the heading above all as its title', () => {
  const { event } = parse('# Ropes\n\n- tar\n\n## Splices\n\n- eye', 'knots', 'talk');
  expect(event.title).toBe('Ropes');
  expect(event.notes.map(({ title, nodes }) => [title, nodes.map(({ text }) => text)])).toEqual([
    ['Ropes', ['tar', 'Splices']],
  ]);
});

test('one talk that is asked for does not hold its own title', () => {
  const { event } = parse('---\ntitle: Ropes\n---\n\n# Ropes\n\n## Splices', 'knots', 'talk');
  expect(event.notes.map(({ title, nodes }) => [title, nodes.map(({ text }) => text)])).toEqual([
    ['Ropes', ['Splices']],
  ]);
});
