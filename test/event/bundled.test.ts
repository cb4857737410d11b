import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

const id = '2016-07-02-hatena-pepabo';
const file = join(import.meta.dirname, '../../data', `${id}.md`);

test('the bundled event needs no guess', () => {
  const { event, warnings } = parse(readFileSync(file, 'utf8'), id);
  expect(warnings).toEqual([]);
  expect(event.slots).toHaveLength(14);
  expect(event.sections.map(({ slug, after }) => [slug, after])).toEqual([
    ['about', false],
    ['impressions', true],
  ]);
  expect(event.talks.map(({ slug, start, questions }) => [slug, start, questions.length])).toEqual([
    ['opening', '14:00', 0],
    ['linux-network', '14:05', 0],
    ['autonomous', '14:30', 3],
    ['complexity', '15:00', 1],
    ['stns', '15:25', 1],
    ['load-balancing', '15:55', 1],
    ['log-platform', '16:20', 3],
    ['panel', '16:55', 8],
  ]);
  expect(event.talks.at(-1)?.questions.filter(({ follows }) => follows !== undefined)).toHaveLength(1);
});
