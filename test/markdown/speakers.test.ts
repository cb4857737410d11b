import { describe, expect, test } from 'vitest';
import { speakersText } from '../../src/event/speakers.ts';
import { parse } from '../../src/markdown/index.ts';
import { readSpeakers } from '../../src/markdown/people/speakers.ts';

describe('brackets and separators inside an affiliation', () => {
  const nested = 'Alice Lee (X, Inc. (Tokyo)) / Bob Ray';
  const read = [
    { name: 'Alice Lee', affiliation: 'X, Inc. (Tokyo)', role: 'speaker' },
    { name: 'Bob Ray', role: 'speaker' },
  ];

  test.each([
    ['alice (X, Inc. (Tokyo)) / bob', 'alice(X, Inc. (Tokyo)), bob'],
    ['alice（株式会社X（東京・大阪）、Y）／bob', 'alice(株式会社X（東京・大阪）、Y), bob'],
    ['alice (A / B | C) & bob (D (E, F (G)))', 'alice(A / B | C), bob(D (E, F (G)))'],
  ])('of %s', (text, shown) => {
    expect(speakersText(readSpeakers(text))).toBe(shown);
  });

  test.each([
    [
      'a cell of the timetable',
      `| time | title | speaker |\n| --- | --- | --- |\n| 10:00 | A talk | ${nested} |`,
    ],
    ['brackets', `10:00 A talk (${nested})`],
    ['a dash', `10:00 A talk - ${nested}`],
    ['a slash', `10:00 A talk / ${nested}`],
    ['by', `10:00 A talk by ${nested}`],
  ])('behind %s', (_, text) => {
    const body = text.startsWith('|') ? `${text}\n\n## A talk` : `## ${text}`;
    const { notes } = parse(
      `# Event\n\n${body}\n\n- item\n\n## 11:00 B talk by Cid Fox\n\n- item\n`,
      'event',
    ).event;
    expect(notes.find(({ title }) => title === 'A talk')).toMatchObject({ speakers: read });
  });
});
