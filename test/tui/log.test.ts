import { expect, test } from 'vitest';
import { logged, untimed } from '../../src/tui/log.ts';
import { event, hitsIn } from './event.ts';

/** A log whose clock is set by hand. */
function twin() {
  const lines: string[] = [];
  const clock = { now: 1000 };
  const timed = logged(
    line => lines.push(line),
    () => clock.now,
  );
  return { lines, clock, timed };
}

test('a line has the time, the kind, how long it took, and what it was', () => {
  const { lines, clock, timed } = twin();
  clock.now = 1020.04;
  const result = timed('action', { type: 'move', by: 1 } as { type: string }, () => {
    clock.now += 3.26;
    return 'done';
  });
  expect(result).toBe('done');
  expect(lines).toEqual(['20.0\taction\t3.3\t{"type":"move","by":1}']);
});

test.each(['resolved', 'rejected'])('what waits is written when it is %s', async how => {
  const { lines, clock, timed } = twin();
  const end = how === 'resolved' ? () => Promise.resolve() : () => Promise.reject(new Error('no'));
  const work = timed('effect', { type: 'search' }, () =>
    new Promise(resolve => setImmediate(resolve)).then(end),
  );
  expect(lines).toEqual([]);
  clock.now += 12;
  await work.catch(() => {});
  expect(lines).toEqual(['0.0\teffect\t12.0\t{"type":"search"}']);
});

test('notes and hits are left out, and texts are cut, so that a line stays a line', () => {
  const { lines, timed } = twin();
  timed('happening', { type: 'reload', event } as { type: string }, () => {});
  timed('happening', { type: 'hits', hits: hitsIn(event, 'one') } as { type: string }, () => {});
  const [notes] = event.notes;
  timed('happening', { type: 'preview', notes } as { type: string }, () => {});
  timed('effect', { type: 'copy', text: 'a\n'.repeat(100) } as { type: string }, () => {});
  expect(lines.map(line => JSON.parse(line.split('\t')[3]!))).toEqual([
    { type: 'reload' },
    { type: 'hits', hits: { query: 'one', count: 4, done: true } },
    { type: 'preview' },
    { type: 'copy', text: 'a\n'.repeat(40) },
  ]);
});

test('without a log the work is done all the same', () => {
  expect(untimed('action', { type: 'move' }, () => 1)).toBe(1);
});
