import { expect, test } from 'vitest';
import { starredRecords, starredSlugs, starsNow } from '../../src/event/starred.ts';
import { parse } from '../../src/markdown/index.ts';

const { event } = parse(
  '# Night\n\n## Queues (ann)\n\n- they bend\n- Q: why?\n  - A: so\n\n## Logs (bob)\n\n- a\n',
  'night',
);
const [queues, logs] = event.notes.map(({ slug }) => slug);

test('a question that was starred as such is starred at its place in the notes', () => {
  expect([...starsNow(event, [`${queues}/q1`])]).toEqual([`${queues}/2`]);
});

test('what is gone from the notes is starred no more, and neither is its talk', () => {
  expect([...starsNow(event, [`${logs}/9`, `${queues}/1`])]).toEqual([`${queues}/1`]);
  expect([...starredSlugs(event, [`${logs}/9`, `${queues}/1`])]).toEqual([queues]);
});

test('a talk is starred by itself, or by what stands in it', () => {
  expect([...starredSlugs(event, [logs!, `${queues}/2.1`])]).toEqual([logs, queues]);
});

test('what is starred comes in the order of the notes', () => {
  const records = starredRecords(event, [`${logs}/1`, queues!]);
  expect(records.map(({ record }) => record.address)).toEqual([queues, `${logs}/1`]);
});
