import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadState, saveState, stateKey } from '../../src/library/state.ts';

const root = mkdtempSync(join(tmpdir(), 'pepahate-state-'));
const bundle = join(root, 'state.mjs');
let folder = '';
let number = 0;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '../../src/library/state.ts');
  await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: 'node', format: 'esm' });
});
beforeEach(() => {
  folder = join(root, `state-${number++}`, 'pepahate');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (name = 'night.json') => join(folder, name);

function write(text: string, name = 'night.json'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file(name), text);
}

/** A module of its own process, with the built `state` at hand. */
function script(code: string, ...args: string[]): string[] {
  return [
    '--input-type=module',
    '-e',
    `import { saveState } from ${JSON.stringify(bundle)};\n${code}`,
    ...args,
  ];
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.on('close', resolve));
}

describe('the key', () => {
  test('a bundled event goes by its id', () => {
    expect(stateKey('2016-07-02-hatena-pepabo')).toBe('2016-07-02-hatena-pepabo');
  });

  test('files of one name in two folders are told apart', () => {
    expect(stateKey('night', '/notes/night.md')).toBe('night-e4567e24');
    expect(stateKey('night', '/other/night.md')).toMatch(/^night-[0-9a-f]{8}$/);
    expect(stateKey('night', '/other/night.md')).not.toBe(stateKey('night', '/notes/night.md'));
  });

  test('a name of any length and kind can be saved', () => {
    const key = stateKey(`../${'水'.repeat(300)}\0`, '/x');
    expect(saveState(folder, key, () => ({ version: 1 }))).toBeUndefined();
    expect(readdirSync(folder)).toEqual([`${key}.json`]);
  });
});

describe('loading', () => {
  test('nothing is remembered at first', () => {
    expect(loadState(folder, 'night')).toEqual({ value: undefined });
    expect(existsSync(folder)).toBe(false);
  });

  test('what was saved is loaded', () => {
    saveState(folder, 'night', () => ({ version: 1, open: 'queues' }));
    expect(loadState(folder, 'night')).toEqual({ value: { version: 1, open: 'queues' } });
  });

  test.each([
    ['no JSON', '{"version":1,', 'broken'],
    ['an empty file', '', 'broken'],
    ['another JSON', '[1]', 'broken'],
    ['null', 'null', 'broken'],
    ['no version', '{}', 'broken'],
    ['a version that is text', '{"version":"../../x"}', 'broken'],
    ['a version of old', '{"version":0}', 'broken'],
    ['a newer version', '{"version":2}', 'v2'],
  ])('%s is set aside', (_name, text, kind) => {
    write(text);
    const aside = file(`night.json.${kind}`);
    const { value, message } = loadState(folder, 'night');
    expect(value).toBeUndefined();
    expect(message).toContain(aside);
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(existsSync(file())).toBe(false);
    expect(loadState(folder, 'night')).toEqual({ value: undefined });
  });

  test('what was set aside before stays', () => {
    for (const text of ['one', 'two', 'three']) {
      write(text);
      loadState(folder, 'night');
    }
    expect(readFileSync(file('night.json.broken'), 'utf8')).toBe('one');
    expect(readFileSync(file('night.json.broken-2'), 'utf8')).toBe('two');
    expect(readFileSync(file('night.json.broken-3'), 'utf8')).toBe('three');
  });

  test('says where a folder stands in the place of the file, or a file in that of the folder', () => {
    mkdirSync(file(), { recursive: true });
    expect(loadState(folder, 'night')).toEqual({
      value: undefined,
      message: expect.stringContaining('is no regular file'),
    });
    write('', 'file');
    expect(loadState(join(folder, 'file'), 'night').value).toBeUndefined();
  });

  test('does not wait for a pipe', () => {
    mkdirSync(folder, { recursive: true });
    spawnSync('mkfifo', [file()]);
    expect(loadState(folder, 'night').message).toContain('is no regular file');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that must not be read is said', () => {
    write('{"version":1}');
    chmodSync(folder, 0);
    expect(loadState(folder, 'night').message).toContain('no permission');
    chmodSync(folder, 0o700);
  });
});

describe('saving', () => {
  test('the folder is made; folder and file are for their owner alone', () => {
    expect(saveState(folder, 'night', () => ({ version: 1 }))).toBeUndefined();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['night.json']);
  });

  test('an update sees what the file holds by now', () => {
    const seen: unknown[] = [];
    for (const count of [1, 2]) {
      saveState(folder, 'night', current => {
        seen.push(current);
        return { version: 1, count };
      });
    }
    expect(seen).toEqual([undefined, { version: 1, count: 1 }]);
    expect(loadState(folder, 'night').value).toEqual({ version: 1, count: 2 });
  });

  test('what another program saves meanwhile is merged', () => {
    let other = true;
    saveState(folder, 'night', current => {
      if (other) write('{"version":1,"stars":["a"]}');
      other = false;
      return { version: 1, stars: [...((current as { stars?: string[] })?.stars ?? []), 'b'] };
    });
    expect(loadState(folder, 'night').value).toEqual({ version: 1, stars: ['a', 'b'] });
  });

  test('undefined leaves the file as it is', () => {
    write('{"version":1}  ');
    expect(saveState(folder, 'night', () => undefined)).toBeUndefined();
    expect(readFileSync(file(), 'utf8')).toBe('{"version":1}  ');
  });

  test('a newer file is set aside and said, and the new one saved', () => {
    write('{"version":2}');
    expect(saveState(folder, 'night', current => ({ version: 1, current }))).toContain('night.json.v2');
    expect(readdirSync(folder).sort()).toEqual(['night.json', 'night.json.v2']);
  });

  test('what cannot be read is not written over', () => {
    mkdirSync(file(), { recursive: true });
    expect(saveState(folder, 'night', () => ({ version: 1 }))).toContain('is no regular file');
    expect(readdirSync(folder)).toEqual(['night.json']);
  });

  test('a folder that cannot be made is said', () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    expect(saveState(folder, 'night', () => ({ version: 1 }))).toContain(
      'a file stands where a folder should',
    );
    expect(saveState('/proc/pepahate', 'night', () => ({ version: 1 }))).toContain('/proc/pepahate');
  });

  test('the temporary file goes where it cannot take its place', () => {
    const message = saveState(folder, 'night', () => {
      mkdirSync(file());
      return { version: 1 };
    });
    expect(message).toContain('is no regular file');
    expect(readdirSync(folder)).toEqual(['night.json']);
  });

  test.each([
    ['is nearly', 8],
    ['is', 0],
  ])('a disk that %s full leaves the file as it was, and nothing beside it', (_, left) => {
    write('{"version":1}');
    const code =
      "console.log(saveState(process.argv[1], 'night', () => ({ version: 1, long: 'x'.repeat(1e6) })));";
    // A limit on the size of files fails a write as a full disk does.
    const limited = ['-c', `ulimit -f ${left}; exec "$@"`, 'bash', process.execPath, ...script(code, folder)];
    const { stdout } = spawnSync('bash', limited, { encoding: 'utf8' });
    expect(stdout).toContain('cannot remember');
    expect(readFileSync(file(), 'utf8')).toBe('{"version":1}');
    expect(readdirSync(folder)).toEqual(['night.json']);
  });

  test('an error of the update is not swallowed', () => {
    const update = () => {
      throw new Error('bug');
    };
    expect(() => saveState(folder, 'night', update)).toThrow('bug');
  });
});

describe('a lock', () => {
  const lock = () => file('night.json.lock');
  const ended = spawnSync('true').pid;

  test.each([
    ['of a program that was killed', () => `${ended} ${hostname()}`],
    ['that is empty', () => ''],
    ['of another machine', () => `${process.pid} elsewhere`],
  ])('%s is taken away', (_, content) => {
    write(content(), 'night.json.lock');
    expect(saveState(folder, 'night', () => ({ version: 1 }))).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['night.json']);
  });

  test('that is held is waited for, but not for ever, and left to who holds it', () => {
    write(`${process.pid} ${hostname()}`, 'night.json.lock');
    expect(saveState(folder, 'night', () => ({ version: 1 }))).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['night.json', 'night.json.lock']);
  });

  test('is there while the file is read and written, and gone behind an error', () => {
    const update = () => {
      expect(readFileSync(lock(), 'utf8')).toMatch(new RegExp(`^${process.pid} .* ${hostname()}$`));
      throw new Error('bug');
    };
    expect(() => saveState(folder, 'night', update)).toThrow('bug');
    expect(existsSync(lock())).toBe(false);
  });
});

test('what killed programs left beside the file is taken away, and nothing else', () => {
  const { pid } = spawnSync('true');
  const kept = [
    `day.json.${pid}-0123456789ab.tmp`,
    `night.json.${process.pid}-0123456789ab.tmp`,
    'night.json.v2',
  ];
  for (const name of [
    ...kept,
    `night.json.${pid}-0123456789ab.tmp`,
    `night.json.lock.${pid}-0123456789ab.tmp`,
  ])
    write('', name);
  saveState(folder, 'night', () => ({ version: 1 }));
  expect(readdirSync(folder).sort()).toEqual([...kept, 'night.json'].sort());
});

describe('a file that is a link', () => {
  test.each([true, false])('stays one, where what it leads to is there (%s) or not', isThere => {
    const elsewhere = join(folder, '../elsewhere');
    mkdirSync(elsewhere, { recursive: true });
    mkdirSync(folder);
    if (isThere) writeFileSync(join(elsewhere, 'mine.json'), '{"version":1,"stars":["a"]}');
    symlinkSync('../elsewhere/mine.json', file());
    saveState(folder, 'night', current => ({ ...(current as object), version: 1, open: 'first' }));
    expect(lstatSync(file()).isSymbolicLink()).toBe(true);
    const saved = { version: 1, open: 'first', ...(isThere && { stars: ['a'] }) };
    expect(JSON.parse(readFileSync(join(elsewhere, 'mine.json'), 'utf8'))).toEqual(saved);
    expect(loadState(folder, 'night').value).toEqual(saved);
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['night.json'], ['mine.json']]);
  });
});

test('programs that save at once keep what each of them adds', async () => {
  const code = `
    const [folder, who] = process.argv.slice(1);
    for (let count = 1; count <= 10; count++) {
      const star = who + count;
      saveState(folder, 'night', current => ({ version: 1, stars: [...(current?.stars ?? []), star] }));
    }`;
  const savers = ['a', 'b', 'c', 'd'].map(who => spawn(process.execPath, script(code, folder, who)));
  expect(await Promise.all(savers.map(ended))).toEqual([0, 0, 0, 0]);
  const { stars } = loadState(folder, 'night').value as { stars: string[] };
  const expected = ['a', 'b', 'c', 'd'].flatMap(who =>
    Array.from({ length: 10 }, (_, index) => `${who}${index + 1}`),
  );
  expect(stars.sort()).toEqual(expected.sort());
});

test('programs that save at once never leave half a file', async () => {
  const code = `
    const [folder, who] = process.argv.slice(1);
    for (let count = 1; count <= 30; count++) {
      const message = saveState(folder, 'night', current => {
        return { ...current, version: 1, [who]: count, long: who.repeat(20_000 * Math.random()) };
      });
      if (message) { console.error(message); process.exit(1); }
    }`;
  const savers = ['a', 'b', 'c', 'd'].map(who =>
    spawn(process.execPath, script(code, folder, who), { stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  let running = true;
  const all = Promise.all(savers.map(ended)).finally(() => {
    running = false;
  });
  let read = 0;
  while (running) {
    if (existsSync(file())) {
      const value = JSON.parse(readFileSync(file(), 'utf8'));
      expect(value.version).toBe(1);
      read++;
    }
    await setTimeout(1);
  }
  expect(await all).toEqual([0, 0, 0, 0]);
  expect(read).toBeGreaterThan(0);
  expect(readdirSync(folder)).toEqual(['night.json']);
});
