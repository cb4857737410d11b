import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

/** Three people of each form of name; all are made up. */
const people = {
  kanji: ['三枝 亮子', '久世 亮太', '笹倉 健吾'],
  'kanji without a space': ['三枝亮子', '久世亮太', '笹倉健吾'],
  'kanji and kana': ['山田あや', '三枝 みなと', '佐藤ことり'],
  'romaji, family first': ['SASAKURA Kengo', 'KUZE Ryota', 'SAEGUSA Aya'],
  English: ['Tilda Marsh', 'Zarn Quillby', 'J. R. Holm'],
  Dutch: ['Lotte van der Meer', 'Joris de Wit', 'Anna Maria Kovacs'],
  German: ['Jörg Müller-Lüdenau', 'Käthe Weiß', 'Uwe Groß'],
  French: ['Hélène Dupré', 'Jean-François Lefèvre', 'Zoé Béranger'],
  Russian: ['Иван Петров', 'Ольга Ткач', 'Пётр Лунёв'],
  Chinese: ['林子涵', '欧阳明月', '王思远'],
  Korean: ['박서준', '남궁민수', '이하늘'],
} satisfies Record<string, readonly [string, string, string]>;

/** What stands where speakers stand, and is none. */
const others = {
  topics: ['Chaos Testing', 'Service Mesh', 'Event Sourcing'],
  subtitles: ['Lessons From Production', 'A Field Report', 'What We Learned'],
  versions: ['v2.0', '1.14', '2024'],
  companies: ['Example Inc.', 'Northwind GmbH', '株式会社サンプル'],
  products: ['Amazon Aurora', 'Google Cloud', 'Visual Studio'],
  rooms: ['Room A', 'Hall 2', 'Main Stage'],
  levels: ['beginner', 'advanced', 'intermediate'],
  languages: ['English', '日本語', 'Deutsch'],
  places: ['San Francisco', 'New York', 'Los Angeles'],
  'kanji words': ['技術選定', '負荷試験', '障害対応'],
  'Chinese words': ['架构设计', '性能优化', '最佳实践'],
  'Korean words': ['사례 소개', '성능 개선', '구조 설계'],
} satisfies Record<string, readonly [string, string, string]>;

const titles = ['Queues that bend under load', 'A slow look at caches', 'Ropes we should not cut'];

/** A heading and what stands right below it, with the title as `T` and the name as `N`. */
const places = [
  '## T - N',
  '## T — N',
  '## T | N',
  '## T / N',
  '## T (N)',
  '## T（N）',
  '## T [N]',
  '## T, N',
  '## T: N',
  '## T *N*',
  '## **T** N',
  '## T<br>N',
  '## [T](https://example.org/t) N',
  '## N: T',
  '## N - T',
  '## N | T',
  '## T - N (Northwind)',
  '## T / N, Northwind',
  '## 10:00 T - N',
  '## T\n\nN',
  '## T\n\n*N*',
  '## T\n\n> N',
  '## T\n\n(N)',
  '## T\n\n- N',
  '## T\n\nN, Northwind',
  '## T\n\n[slides](https://example.org/s.pdf)\n\nN',
];

/** Signs that part a title from a name, each with spaces on both sides, before it, or behind it. */
const signs = {
  both: [
    '-',
    '‐',
    '–',
    '—',
    '―',
    '−',
    '－',
    '─',
    'ー',
    '~',
    '〜',
    '～',
    '/',
    '|',
    '·',
    '•',
    '・',
    '->',
    '→',
    '»',
  ],
  before: ['-', '–', '—', '―', '−', '/', '|'],
  behind: ['-', '–', '—', '―', '−', '/', '|'],
};
const parted = [
  ...signs.both.map(sign => `## T ${sign} N`),
  ...signs.before.map(sign => `## T ${sign}N`),
  ...signs.behind.map(sign => `## T${sign} N`),
];

/** Where a word says that a speaker stands: nothing else stands there. */
const marked = [
  '## T by N',
  '## T by N from Northwind',
  '## T by [N](https://example.org/p)',
  '## 「T」N',
  '## 《T》-N，Northwind CTO',
  '## N「T」',
  '## N "T"',
  '## N（Northwind）「T」',
  '## T (@knot / N)',
  '## T - Nさん',
  '## T\n\nby N',
  '## T\n\nN | @knot | Northwind',
  '## T\n\nNさん（Northwind）',
  '## T\n\nSpeaker: N, Northwind',
  '## T\n\n**登壇者**：N',
  '## T\n\n【登壇者】N',
  '## T\n\n登壇者\nN',
  '## T\n\n### Speaker\n\nN',
  '## T\n\n🎤 N',
  '## T\n\n| Speaker | Room |\n| --- | --- |\n| N | A |',
];

function speakersAt(place: string, names: readonly string[]): string[] {
  const talks = names.map(
    (name, index) => `${place.replace('T', titles[index]!).replace('N', name)}\n\n- one\n- two\n`,
  );
  const { notes } = parse(`# Rope Meetup #12\n\n${talks.join('\n')}`, 'event').event;
  return notes.flatMap(each => (each.kind === 'talk' ? each.speakers.map(({ name }) => name) : []));
}

describe.each(Object.entries(people))('names in %s are read', (_, names) => {
  test.each([...places, ...marked])('in %j', place => {
    expect(speakersAt(place, names)).toEqual(names);
  });
});

describe.each(['kanji', 'English', 'Korean'] as const)('names in %s are read behind', form => {
  const names = people[form];
  test.each(parted)('%j', place => {
    expect(speakersAt(place, names)).toEqual(names);
  });
});

describe.each(Object.entries(others))('%s are nobody', (_, words) => {
  test.each(parted)('behind %j', place => {
    expect(speakersAt(place, words)).toEqual([]);
  });
});

describe.each(Object.entries(others))('%s are nobody', (_, words) => {
  test.each(places)('in %j', place => {
    expect(speakersAt(place, words)).toEqual([]);
  });
});
