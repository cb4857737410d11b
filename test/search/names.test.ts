import { describe, expect, test, vi } from 'vitest';
import { asWrittenOrRead, nameFinder, spokenBy } from '../../src/search/names.ts';
import * as romaji from '../../src/search/romaji/index.ts';

describe('a name is found', () => {
  test.each([
    ['pepabo', 'ペパボ'],
    ['ﾍﾟﾊﾟﾎﾞ', 'ペパボ'],
    ['hatena', 'はてな'],
    ['matsumoto', '松本 亮介'],
    ['matumotoryosuke', '松本亮介'],
    ['igarashi', '五十嵐'],
    ['jose', 'José Muñoz'],
    ['muller', 'Müller'],
    ['y_uuki', 'yuuki'],
    ['YUU', '@yuuki'],
  ])('by %s in %s', (typed, name) => expect(nameFinder(typed, romaji)(name)).toBe(true));

  test('as romaji only where these are given', () => expect(nameFinder('pepabo')('ペパボ')).toBe(false));

  test.each([
    ['hanako', '花子', true],
    ['hana', '花子', false],
    ['jose', 'José', true],
    ['jos', 'José', false],
  ])('as a whole, by %s: %s %s', (typed, name, expected) =>
    expect(nameFinder(typed, romaji, true)(name)).toBe(expected),
  );

  test.each(['', '@', '-'])('not by %j', typed => expect(nameFinder(typed, romaji)('yuuki')).toBe(false));
  test('not where there is none', () => expect(nameFinder('a', romaji)(undefined)).toBe(false));
});

test('a talk is found by who speaks in it, and by where they come from', () => {
  const talk = (name: string, affiliation?: string) => ({
    speakers: [{ name, role: 'speaker' as const, ...(affiliation === undefined ? {} : { affiliation }) }],
  });
  const talks = [talk('yuuki', 'はてな'), talk('hatena'), talk('kuro')];
  expect(spokenBy(talks, 'ハテナ')).toEqual([talks[0]]);
  expect(spokenBy(talks, 'hatena')).toEqual([talks[1]]);
  expect(spokenBy(talks, 'hatena', romaji)).toEqual([talks[0], talks[1]]);
});

test('a choice is by names as they are written, and only where there are none as they are read', async () => {
  const names = ['ito', '伊藤', '佐藤'];
  const choose = (typed: string) =>
    asWrittenOrRead(read => names.filter(name => nameFinder(typed, read)(name)), load);
  const load = vi.fn(async () => romaji);
  expect(await choose('ito')).toEqual(['ito']);
  expect(load).not.toHaveBeenCalled();
  expect(await choose('itou')).toEqual(['伊藤']);
  expect(await choose('satou')).toEqual(['佐藤']);
});
