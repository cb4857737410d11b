import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { talksOf } from '../../src/event/model.ts';
import { parse } from '../../src/markdown/index.ts';

const id = '2016-07-02-hatena-pepabo';
const file = join(import.meta.dirname, '../../data', `${id}.md`);

test('the bundled event needs no guess', () => {
  const { event, warnings } = parse(readFileSync(file, 'utf8'), id);
  expect(warnings).toEqual([]);
  expect(event.slots).toHaveLength(14);
  expect(event.notes.map(({ kind, slug, questions }) => [kind, slug, questions.length])).toEqual([
    ['section', 'about', 0],
    ['talk', 'opening', 0],
    ['talk', 'linux-network', 0],
    ['talk', 'autonomous', 3],
    ['talk', 'complexity', 1],
    ['talk', 'stns', 1],
    ['talk', 'load-balancing', 1],
    ['talk', 'log-platform', 3],
    ['talk', 'panel', 8],
    ['section', 'impressions', 0],
  ]);
  expect(talksOf(event).map(({ start }) => start)).toEqual([
    '14:00',
    '14:05',
    '14:30',
    '15:00',
    '15:25',
    '15:55',
    '16:20',
    '16:55',
  ]);
  expect(
    talksOf(event)
      .at(-1)
      ?.questions.filter(({ follows }) => follows !== undefined),
  ).toHaveLength(1);
});
