import { describe, expect, test } from 'vitest';
import { bySurest, type FoundEvent, foundEvent } from '../../src/across/found.ts';
import { parseQuery } from '../../src/search/query.ts';
import * as romaji from '../../src/search/romaji/index.ts';
import { searchAll } from '../../src/search/search.ts';
import { openedNotes } from '../helpers/notes/opened.ts';

/** What a query finds in these notes. */
function found(notes: string, query: string): FoundEvent | undefined {
  const opened = openedNotes(notes, 'night', '/n/night.md');
  return foundEvent({ ...opened, id: 'night' }, searchAll(opened.event, parseQuery(query), romaji));
}

const night = `# Night

## Wells {#wells .talk}

- deep
  - a rope is deep
- Q&A
  - How deep?

## Deep talk {#ropes .talk}

- [Deep](https://example.com/deep)
`;

describe('what is found in an event', () => {
  test('stands by talk, in the order of the surest hits, with what stands above each', () => {
    expect(found(night, 'deep')).toEqual({
      id: 'night',
      where: '/n/night.md',
      title: 'Night',
      count: 6,
      tiers: [{ tier: 'literal', count: 6 }],
      talks: [
        {
          slug: 'ropes',
          title: 'Deep talk',
          hits: [
            { address: 'ropes', above: [], text: 'Deep talk' },
            { address: 'ropes/1', above: [], part: 'outline', text: 'Deep' },
            { address: 'ropes/l1', above: [], part: 'links', text: 'Deep https://example.com/deep' },
          ],
        },
        {
          slug: 'wells',
          title: 'Wells',
          hits: [
            { address: 'wells/1', above: [], part: 'outline', text: 'deep' },
            { address: 'wells/1.1', above: ['deep'], part: 'outline', text: 'a rope is deep' },
            { address: 'wells/2.1', above: ['Q&A'], part: 'qa', text: 'How deep?' },
          ],
        },
      ],
    });
  });

  test('is nothing where there is none', () => expect(found(night, 'nowhere')).toBeUndefined());

  test('is without guesses, where there is something surer', () => {
    const notes = '# A\n\n## Talk {.talk}\n\n- sa\n- 差\n';
    expect(found(notes, 'sa')?.tiers.map(({ tier }) => tier)).not.toContain('guess');
    expect(found(notes.replace('- sa\n', ''), 'sa')?.count).toBeGreaterThan(0);
  });

  test('is listed up to a number, and counted whole', () => {
    const event = found(`# A\n\n## Talk {.talk}\n\n${'- deep\n'.repeat(300)}`, 'deep')!;
    expect([event.count, event.talks[0]!.hits.length]).toEqual([300, 100]);
  });

  test('is of long texts what stands around the match, without half characters', () => {
    const notes = `# A\n\n## Talk {.talk}\n\n- ${'😀'.repeat(1000)} deep ${'😀'.repeat(1000)}\n`;
    const { text } = found(notes, 'deep')!.talks[0]!.hits[0]!;
    expect(text).toMatch(/^…😀+ deep 😀+$/u);
    expect(text.length).toBeLessThan(700);
  });

  test('is of code the line that fits', () => {
    const notes = '# A\n\n## Talk {.talk}\n\n```\nfirst\n  deep = 1\n```\n';
    expect(found(notes, 'deep')!.talks[0]!.hits[0]!.text).toBe('deep = 1');
  });
});

test('events come by their surest hits, then the latest first', () => {
  const event = (id: string, tier: 'literal' | 'reading', date?: string): FoundEvent => ({
    id,
    where: id,
    title: id,
    ...(date !== undefined && { date }),
    count: 1,
    tiers: [{ tier, count: 1 }],
    talks: [],
  });
  const events = [
    event('a', 'literal'),
    event('b', 'reading', '2026-05-01'),
    event('c', 'literal', '2020-01-01'),
    event('d', 'literal', '2026-01-01'),
  ];
  expect(bySurest(events).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});
