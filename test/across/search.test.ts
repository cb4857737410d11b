import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FoundEvents } from '../../src/across/found.ts';
import { EventsSearch } from '../../src/across/index.ts';
import type { SearchTask } from '../../src/across/worker.ts';
import { openedNotes } from '../helpers/notes/opened.ts';
import { temporary } from '../helpers/temporary.ts';

const root = temporary('pepahate-across-');
const worker = join(root, 'across.cjs');
const own = join(root, 'own');

beforeAll(async () => {
  mkdirSync(own);
  copyFileSync('test/fixtures/notes/night.md', join(own, 'night.md'));
  writeFileSync(
    join(own, 'day.md'),
    '---\ndate: 2030-01-01\n---\n# A day\n\n## Wells {#wells .talk}\n\n- queue\n',
  );
  await build({
    entryPoints: ['src/across/worker.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': '""' },
  });
});

let search: EventsSearch;
afterEach(() => search.stop());

/** What is found at the end. */
async function found(query: string, task: Partial<SearchTask> = {}): Promise<FoundEvents> {
  const library = { bundled: join(root, 'bundled'), own, kept: undefined, cache: undefined };
  search = new EventsSearch(worker, () => ({
    library,
    named: { id: 'night', where: 'night', roots: [join(own, 'night.md')] },
    ...task,
  }));
  const told: FoundEvents[] = [];
  await search.run(query, each => told.push(each));
  return told.at(-1)!;
}

describe('a thread of its own searches', () => {
  test('the library', async () => {
    const { events, count, searched, done, query } = await found('queue');
    expect(events.map(({ id }) => id)).toEqual(['day', 'night']);
    expect(count).toBe(events[0]!.count + events[1]!.count);
    expect([searched, done, query]).toEqual([2, true, 'queue']);
  });

  test('an event that was named beside it, as it was asked to be read', async () => {
    const other = join(root, 'other.md');
    writeFileSync(other, '# Other\n\n## Rope queue {.talk}\n\n- long\n');
    const { events } = await found('rope', { named: { id: 'other', where: other, roots: [other] } });
    expect(events.map(({ id, where }) => [id, where])).toEqual([['other', other]]);
    const gone = await found('queue', {
      named: { id: 'gone', where: 'gone', roots: [join(root, 'gone.md')] },
    });
    expect(gone.events.map(({ id }) => id)).toEqual(['day', 'night']);
  });

  test('an event that came from a pipe', async () => {
    const piped = openedNotes('# Piped\n\n## Rope {.talk}\n', 'stdin', 'stdin');
    const { events } = await found('rope', { named: { id: 'stdin', where: 'stdin' }, piped });
    expect(events.map(({ id, where }) => [id, where])).toEqual([['stdin', 'stdin']]);
  });

  test('what lies there now, after it was stopped', async () => {
    await found('queue');
    const told: FoundEvents[] = [];
    writeFileSync(join(own, 'late.md'), '# Late\n\n## Late ropes {.talk}\n');
    await search.run('late', each => told.push(each));
    expect(told.at(-1)!.count).toBe(0);
    search.stop();
    await search.run('late', each => told.push(each));
    expect(told.at(-1)!.events.map(({ id }) => id)).toEqual(['late']);
  });

  test('and hands over a talk with hits, but no very long one', async () => {
    writeFileSync(join(own, 'long.md'), `# Long\n\n## Lines {#lines .talk}\n\n${'- rope\n'.repeat(6000)}`);
    const { events } = await found('queue');
    const notes = await search.notes(events[0]!, 'wells');
    expect([notes?.title, notes?.nodes.length]).toEqual(['Wells', 1]);
    const long = { id: 'long', where: join(own, 'long.md') };
    const others = [
      search.notes(long, 'lines'),
      search.notes(events[0]!, 'no-such'),
      search.notes(long, 'wells'),
    ];
    expect(await Promise.all(others)).toEqual([undefined, undefined, undefined]);
    const late = search.notes(events[0]!, 'wells');
    search.stop();
    expect([await late, await search.notes(events[0]!, 'wells')]).toEqual([undefined, undefined]);
  });

  test('and what comes late of an earlier query is not taken for this one', async () => {
    const late = join(root, 'late.cjs');
    writeFileSync(
      late,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ turn }) => {
        parentPort.postMessage({ turn: turn - 1, found: [], searched: 1, done: true });
        parentPort.postMessage({ turn, found: [], searched: 2, done: true });
      });`,
    );
    search = new EventsSearch(late, () => ({}) as SearchTask);
    const told: number[] = [];
    await search.run('queue', ({ searched }) => told.push(searched));
    expect(told).toEqual([2]);
  });

  test('once, where they take more memory than there is, and again after it was stopped', async () => {
    const starts = join(root, 'starts');
    const greedy = join(root, 'greedy.cjs');
    writeFileSync(
      greedy,
      `const { parentPort } = require('node:worker_threads');
      require('node:fs').appendFileSync(${JSON.stringify(starts)}, '.');
      parentPort.on('message', () => {
        throw Object.assign(new Error('too much'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
      });`,
    );
    search = new EventsSearch(greedy, () => ({}) as SearchTask);
    const told: FoundEvents[] = [];
    for (const query of ['q', 'qu']) await search.run(query, each => told.push(each));
    expect(told.map(({ query, done }) => [query, done])).toEqual([
      ['q', true],
      ['qu', true],
    ]);
    const why = 'all events together take more memory than there is';
    expect(told.map(({ problem }) => problem)).toEqual([why, why]);
    expect(readFileSync(starts, 'utf8')).toBe('.');
    search.stop();
    await search.run('que', each => told.push(each));
    expect([told.at(-1)!.problem, readFileSync(starts, 'utf8')]).toEqual([why, '..']);
  });

  test('and one that cannot be started says so to who asked, alone', async () => {
    search = new EventsSearch(worker, () => {
      throw new Error('no task');
    });
    await expect(search.run('queue', () => {})).rejects.toThrow('no task');
    search.stop();
    // A rejection that nobody hears of fails the tests.
    await new Promise(resolve => setImmediate(resolve));
  });

  test('no more for what was asked before', async () => {
    await found('nothing');
    const told: string[] = [];
    const first = search.run('queue', ({ query }) => told.push(query));
    const second = search.run('deep', ({ query }) => told.push(query));
    await Promise.all([first, second]);
    expect(new Set(told)).toEqual(new Set(['deep']));
  });
});
