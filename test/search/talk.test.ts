import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/event/model.ts';
import { parse } from '../../src/markdown/index.ts';
import { distance, findTalks, suggestTalks } from '../../src/search/talk.ts';

const { event } = parse(
  `## Timetable

| time | speaker | title | minutes |
| --- | --- | --- | --- |
| 9:05 | y_alice(A) | Ropes that hold | 5 |
| 9:10 | y_alice(A) | Queues that bend | 25 |
| 9:35 | Bob(B) | 負荷分散技術を選ぶ | 25 |
| 10:00 | | Break | 5 |
| 10:05 | Bob(B) carol(C) moderator dan(X) | 若手インフラ座談会 | 40 |

## Ropes that hold {#ropes}
## Queues that bend {#queues}
## 負荷分散技術を選ぶ {#load-balancing}
## 若手インフラ座談会 {#panel}
## Afterthoughts {#after}
`,
  'night',
) satisfies { event: Event };

const slugs = (name: string) => findTalks(event, name).map(notes => notes.slug);

describe('a talk is found by', () => {
  test.each([
    ['its number', '2', ['queues']],
    ['its number in full width', '３', ['load-balancing']],
    ['its start', '9:10', ['queues']],
    ['its start with a leading zero', '09:10', ['queues']],
    ['its slug', 'queues', ['queues']],
    ['its slug in full-width capitals', 'ＱＵＥＵＥＳ', ['queues']],
    ['its speaker', 'Bob', ['load-balancing']],
    ['its speaker, with @', '@bob', ['load-balancing']],
    ['its speaker without the underscore', 'yalice', ['ropes', 'queues']],
    ['a panelist who gives no talk', 'carol', ['panel']],
    ['the moderator', 'dan', ['panel']],
    ['the beginning of its slug', 'load', ['load-balancing']],
    ['part of its title', '分散', ['load-balancing']],
    ['part of its title in half-width kana', 'ｲﾝﾌﾗ', ['panel']],
    ['part of its title in hiragana', 'いんふら', ['panel']],
    ['words of its title in any order', 'bend queues', ['queues']],
    ['the slug of a section', 'after', ['after']],
  ])('%s: %s', (_, name, expected) => expect(slugs(name)).toEqual(expected));

  test.each(['', ' ', 'nobody', '9', '99:99', '.*'])('nothing fits %j', name =>
    expect(slugs(name)).toEqual([]),
  );
});

describe('what may have been meant', () => {
  test.each([
    ['queus', ['queues']],
    ['qeuues', ['queues']],
    ['calor', ['carol']],
    ['BBO', ['Bob']],
    ['ｂｏｂｂ', ['Bob']],
    ['xyzzy', []],
  ])('%s', (typed, expected) => expect(suggestTalks(event, typed)).toEqual(expected));

  test('a part of a name, from four letters', () => {
    expect(suggestTalks(event, 'table', ['timetable'])).toEqual(['timetable']);
    expect(suggestTalks(event, 'tab', ['timetable'])).toEqual([]);
  });

  test('no other letter where one was typed', () => expect(suggestTalks(event, 'x', ['y'])).toEqual([]));

  test('other names too', () =>
    expect(suggestTalks(event, 'timetabel', ['timetable'])).toEqual(['timetable']));
});

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['stns', 'snts', 1],
    ['matumotory', 'matsumotory', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (a, b, away) => expect(distance(a, b)).toBe(away));

  test('is the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });
});
