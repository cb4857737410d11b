import { describe, expect, test } from 'vitest';
import { type Names, talksNamed, thePlace, theTalk, theTalks } from '../../src/cli/names/talks.ts';
import { addressOf } from '../../src/event/address.ts';
import { parse } from '../../src/markdown/index.ts';

const { event } = parse(
  `## Plain text {#http}

- one
- two

## HTTP/2 and HTTP/3 in practice {#practice}

- three

## 若手座談会 {#panel}

- Q&A
  - 楽しい?

## 機械学習 {#learning}

## 機械の話 {#machines}
`,
  'night',
);

/** How often romaji were asked for. */
let asked = 0;
const names: Names = {
  event: async () => event,
  prefix: '',
  program: 'pepahate',
  romaji: async () => {
    asked++;
    return import('../../src/search/romaji/index.ts');
  },
};

const addressed = async (name: string) => addressOf(await thePlace(names, name));

describe('an address', () => {
  test('of a talk by its slug comes before a title that has it', async () =>
    expect(await addressed('http/2')).toBe('http/2'));
  test('that points at nothing may be part of a title', async () =>
    expect(await addressed('http/3')).toBe('practice'));
  test('may name its talk otherwise', async () =>
    expect(await addressed('practice in/1')).toBe('practice/1'));
  test('may name its talk as romaji', async () => expect(await addressed('zadankai/q1')).toBe('panel/1.1'));
  test('of a remark, which there are none of, says what there is', async () =>
    await expect(addressed('panel/r1')).rejects.toMatchObject({
      kind: 'not-found',
      hint: 'pepahate lines panel lists its addresses',
    }));
});

describe('a talk named as romaji', () => {
  test('is found by the reading of its title', async () =>
    expect(await theTalk(names, 'zadankai')).toMatchObject({ slug: 'panel' }));
  test('by several words of it', async () =>
    expect(await theTalk(names, 'wakate zadan')).toMatchObject({ slug: 'panel' }));
  test('may be several, which are then listed', async () => {
    expect((await talksNamed(names, 'kikai')).map(({ slug }) => slug)).toEqual(['learning', 'machines']);
    await expect(theTalk(names, 'kikai')).rejects.toMatchObject({
      kind: 'ambiguous',
      candidates: ['learning  機械学習', 'machines  機械の話'],
    });
  });
  test('that is misspelled is not found', async () =>
    expect(theTalk(names, 'zadankei')).rejects.toMatchObject({ kind: 'not-found' }));
  test('is one with the same talk named otherwise', async () =>
    expect(await theTalks(names, ['zadankai', 'panel', '座談会'])).toHaveLength(1));
});

test.each(['http', '2', 'in practice', '座談会', 'ｌｅａｒｎｉｎｇ'])(
  'romaji do not load where a name fits at once: %s',
  async name => {
    const before = asked;
    await theTalk(names, name);
    expect(asked).toBe(before);
  },
);

describe('what helps where a name fits nothing, with the event before it', () => {
  const elsewhere = { ...names, prefix: 'my night:', program: "pepahate -e 'my night'" };
  test.each([
    ['practice/9', "pepahate lines 'my night:practice' lists its addresses"],
    ['practise', 'did you mean my night:practice?'],
    [
      'nobody',
      "pepahate -e 'my night' timetable lists the talks, pepahate -e 'my night' search WORD looks into them",
    ],
    ['', "pepahate -e 'my night' timetable lists the talks"],
  ])('%s', (name, hint) => expect(thePlace(elsewhere, name)).rejects.toMatchObject({ hint }));

  test('of sections beside a timetable, it is no list of talks', () => {
    const table = '| Time | Title |\n| --- | --- |\n| 19:00 | Doors |\n| 20:00 | Beer |\n';
    const { event: evening } = parse(
      `# Night\n\n## Timetable\n\n${table}\n## Afterwards\n\n- home\n`,
      'night',
    );
    expect(evening.slots).toHaveLength(2);
    return expect(thePlace({ ...names, event: async () => evening }, 'nobody')).rejects.toMatchObject({
      hint: 'pepahate lines shows what there is, pepahate search WORD looks into them',
    });
  });

  test('a name that is none of a talk is meant as it is', () =>
    expect(thePlace(elsewhere, 'sho', ['show'])).rejects.toMatchObject({ hint: 'did you mean show?' }));

  test('a name of the event that a flag names is shown with the flag', () =>
    expect(thePlace({ ...elsewhere, prefix: '' }, 'practice/9')).rejects.toMatchObject({
      hint: "pepahate -e 'my night' lines practice lists its addresses",
    }));

  test('talks that a name fits are named so that each can be opened', () =>
    expect(theTalk(elsewhere, '機械')).rejects.toMatchObject({
      candidates: ['my night:learning  機械学習', 'my night:machines  機械の話'],
    }));
});
