import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildOf, cacheKey, readingCache } from '../../src/library/cache.ts';
import { libraryEvents, openEvent } from '../../src/library/index.ts';
import type { Library, OpenOptions } from '../../src/library/opened.ts';
import { gather } from '../helpers/gather.ts';
import { temporary } from '../helpers/temporary.ts';

let root: string;
beforeEach(() => {
  root = temporary('pepahate-cache-');
});

const file = (text: string, path = 'notes') => ({ path, text, warnings: [] });

describe('a key', () => {
  const key = cacheKey('12345678', ['talk'], [file('text')]);
  test.each([
    ['the build', cacheKey('12345679', ['talk'], [file('text')])],
    ['what was asked', cacheKey('12345678', ['event'], [file('text')])],
    ['a text', cacheKey('12345678', ['talk'], [file('texts')])],
    ['a character', cacheKey('12345678', ['talk'], [file('test')])],
    ['a name', cacheKey('12345678', ['talk'], [file('text', 'other')])],
    ['the files', cacheKey('12345678', ['talk'], [file('te'), file('xt')])],
  ])('is another when %s is', (_, other) => expect(other).not.toBe(key));
  test('is the same for the same', () => expect(cacheKey('12345678', ['talk'], [file('text')])).toBe(key));
});

describe('a cache', () => {
  test('gives back what was put into it, and nothing else', () => {
    const cache = readingCache(join(root, 'cache'));
    cache.put('one', { event: '日本語' });
    expect(cache.get('one')).toEqual({ event: '日本語' });
    expect(cache.get('two')).toBeUndefined();
    expect(readdirSync(join(root, 'cache'))).toEqual(['one.json']);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['empty', () => Buffer.alloc(0)],
    [
      'with a bit flipped',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte))),
    ],
  ])('takes a file that is %s for none', (_, damaged) => {
    const cache = readingCache(root);
    cache.put('one', { event: 'a text that is long enough to be damaged' });
    const path = join(root, 'one.json');
    writeFileSync(path, damaged(readFileSync(path)));
    expect(cache.get('one')).toBeUndefined();
  });

  test('goes on with links that lead nowhere and folders in it, and leaves nothing half written', () => {
    symlinkSync('nowhere', join(root, 'link.json'));
    mkdirSync(join(root, 'two.json'));
    const cache = readingCache(root);
    cache.put('one', { event: 'a' });
    cache.put('two', { event: 'b' });
    expect([cache.get('one'), cache.get('two')]).toEqual([{ event: 'a' }, undefined]);
    expect(readdirSync(root).sort()).toEqual(['link.json', 'one.json', 'two.json']);
  });

  describe('keeps', () => {
    /** A file of so many bytes, last changed so many seconds ago. */
    const old = (name: string, seconds: number, bytes = 0) => {
      const path = join(root, name);
      writeFileSync(path, '');
      truncateSync(path, bytes);
      const then = Date.now() / 1000 - seconds;
      utimesSync(path, then, then);
    };
    const keptOf = (names: readonly string[]) => {
      readingCache(root).put('new', {});
      return names.filter(name => readdirSync(root).includes(name));
    };

    test('500 MB of readings, the latest', () => {
      old('a.json', 300, 300e6);
      old('b.json', 200, 200e6);
      old('c.json', 100, 200e6);
      expect(keptOf(['a.json', 'b.json', 'c.json'])).toEqual(['b.json', 'c.json']);
    });

    test('4000 readings, the latest', () => {
      for (let number = 0; number < 4000; number++) writeFileSync(join(root, `${number}.json`), '');
      old('older.json', 200);
      expect(keptOf(['older.json'])).toEqual([]);
      expect(readdirSync(root)).toHaveLength(4001);
    });

    test('nothing that was left half written more than a minute ago', () => {
      old('a.json.1-0.tmp', 100);
      old('b.json.1-0.tmp', -100);
      expect(keptOf(['a.json.1-0.tmp', 'b.json.1-0.tmp'])).toEqual(['b.json.1-0.tmp']);
    });
  });

  test('that cannot be written is done without', () => {
    writeFileSync(join(root, 'cache'), 'a file');
    const cache = readingCache(join(root, 'cache'));
    cache.put('one', {});
    expect(cache.get('one')).toBeUndefined();
  });
});

test('a built file tells its build', () => {
  writeFileSync(join(root, 'reader.cjs'), '//0123abcd\ncode');
  writeFileSync(join(root, 'other.cjs'), 'code');
  expect(['reader.cjs', 'other.cjs', 'none.cjs'].map(name => buildOf(join(root, name)))).toEqual([
    '0123abcd',
    undefined,
    undefined,
  ]);
});

describe('the library', () => {
  let library: Library;
  beforeEach(() => {
    mkdirSync(join(root, 'dist'));
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'dist/reader.cjs'), '//0123abcd\n');
    writeFileSync(join(root, 'data/night.md'), '---\ntitle: Night\n---\n\n## A {.talk}\n\n- a\n');
    library = {
      bundled: join(root, 'dist/events'),
      own: join(root, 'data'),
      cache: join(root, 'cache'),
      inIsTty: () => true,
      readIn: () => Buffer.alloc(0),
    };
  });
  const titles = async () => (await gather(libraryEvents(library, () => {}))).map(({ event }) => event.title);
  const kept = () => readdirSync(join(root, 'cache')).map(name => join(root, 'cache', name));

  test('takes what it has read before from the cache', async () => {
    expect(await titles()).toEqual(['Night']);
    const [path] = kept();
    const [, body] = readFileSync(path!, 'utf8').split('\n');
    // As the cache would have written it.
    const { put } = readingCache(join(root, 'cache'));
    const key = /([0-9a-f]{40})\.json$/.exec(path!)![1]!;
    put(key, { ...JSON.parse(body!), event: { ...JSON.parse(body!).event, title: 'kept' } });
    expect(await titles()).toEqual(['kept']);
  });

  test('reads anew what has changed, or was damaged', async () => {
    await titles();
    for (const path of kept()) writeFileSync(path, 'damaged');
    expect(await titles()).toEqual(['Night']);
    writeFileSync(join(root, 'data/night.md'), '---\ntitle: Day\n---\n\n## A {.talk}\n\n- a\n');
    expect(await titles()).toEqual(['Day']);
  });

  test('reads anew where the same is asked for in another way', async () => {
    const path = join(root, 'large.md');
    writeFileSync(path, `## A\n\n${'- an item of some length\n'.repeat(4000)}`);
    const opened = (options: OpenOptions) => openEvent(library, [path], options);
    await opened({ zone: 'Asia/Tokyo', as: 'talk' });
    const { event, reading } = await opened({ zone: 'UTC', as: 'diary' });
    expect([event.timezone, reading?.files[0]?.kind]).toEqual(['UTC', 'diary']);
    expect((await opened({ zone: 'Asia/Tokyo', as: 'diary' })).event.timezone).toBe('Asia/Tokyo');
    expect(kept()).toHaveLength(3);
  });

  test('does not take a folder for another one that holds the same', async () => {
    for (const name of ['kaigi', 'summit']) {
      mkdirSync(join(root, 'data', name));
      writeFileSync(join(root, 'data', name, '1.md'), '## A {.talk}\n\n- a\n');
    }
    expect(await titles()).toEqual(['kaigi', 'Night', 'summit']);
  });

  test('keeps nothing where nothing is to be kept', async () => {
    library = { ...library, cache: undefined };
    expect(await titles()).toEqual(['Night']);
    expect(readdirSync(root)).not.toContain('cache');
  });
});
