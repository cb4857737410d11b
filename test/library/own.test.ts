import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isFailure } from '../../src/errors.ts';
import { addToLibrary, libraryEvents, openEvent, removeFromLibrary } from '../../src/library/index.ts';
import type { Library } from '../../src/library/opened.ts';
import { ownEvents } from '../../src/library/own.ts';
import { gather } from '../helpers/gather.ts';
import { temporary } from '../helpers/temporary.ts';

let root: string;
let library: Library;

beforeEach(() => {
  root = temporary('pepahate-own-');
  library = {
    bundled: join(root, 'dist/events'),
    own: join(root, 'data'),
    kept: join(root, 'config/pepahate/library'),
    cache: join(root, 'cache'),
    inIsTty: () => true,
    readIn: () => Buffer.alloc(0),
  };
});

const talk = (title: string) => `# ${title}\n\n- a\n`;

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), talk(name));
  }
}

const own = (taken: string[] = []) =>
  ownEvents(library, taken).map(({ id, path }) => `${id} ${path.replace(`${root}/`, '')}`);

describe('the folder of the library', () => {
  test('is looked into four folders deep', () => {
    put('data/1/2/3/four/a.md', 'data/1/2/3/4/five/a.md');
    expect(own()).toEqual(['four data/1/2/3/four']);
  });

  test('holds files, folders with notes, and folders of these', () => {
    put(
      'data/night.md',
      'data/notes.txt',
      'data/kaigi/1.md',
      'data/2025/lt.md/1.md',
      'data/2024/a/b/deep.md',
    );
    put('data/README.md', 'data/.hidden.md', 'data/.git/x.md', 'data/picture.png');
    expect(own()).toEqual([
      'b data/2024/a/b',
      'lt data/2025/lt.md',
      'kaigi data/kaigi',
      'night data/night.md',
      'notes data/notes.txt',
    ]);
  });

  test('gives every event an id that opens it, whatever signs its name has', async () => {
    const names = ['\\\\back', 'a\\\\b', '~tilde', '-dash', 'with space', 'a.b', 'night:queues', "q'uote"];
    put(...names.map(name => `data/${name}.md`));
    const ids = ownEvents(library, []).map(({ id }) => id);
    expect(ids.sort()).toEqual(names.sort());
    for (const id of ids) expect((await openEvent(library, [id])).where).toBe(join(root, `data/${id}.md`));
  });

  test('is looked through once where links lead around in it', () => {
    put('data/night.md');
    mkdirSync(join(root, 'data/more'));
    for (let link = 0; link < 30; link++) symlinkSync('..', join(root, `data/more/${link}`));
    expect(own()).toEqual(['night data/night.md']);
  });

  test('has events in folders of a year', () => {
    put('data/2025/night.md', 'data/2025/kaigi/1.md', 'data/2026年/day.md');
    expect(own()).toEqual(['kaigi data/2025/kaigi', 'night data/2025/night.md', 'day data/2026年/day.md']);
  });

  test('has an event of days where its folders are days', () => {
    put('data/kaigi/day1/1.md', 'data/kaigi/day2/1.md', 'data/meetups/2025-03-01/1.md');
    expect(own()).toEqual(['kaigi data/kaigi', 'meetups data/meetups']);
  });

  test('gives each event an id of its own', () => {
    put('data/kyoto/night.md/1.md', 'data/night.md', 'data/osaka/night/1.md', 'data/kaigi/1.md');
    expect(own(['kaigi'])).toEqual([
      'data-kaigi data/kaigi',
      'night data/kyoto/night.md',
      'data-night data/night.md',
      'osaka-night data/osaka/night',
    ]);
  });

  test('may be missing', () => expect(own()).toEqual([]));

  test('ends where links lead in a circle', () => {
    put('data/a/b/1.md');
    symlinkSync('..', join(root, 'data/a/up'));
    expect(own().length).toBeGreaterThan(0);
  });
});

describe('what is added', () => {
  test('has a name: none is not the folder that one is in', async () => {
    await expect(addToLibrary(library, '')).rejects.toThrow('no such file');
  });

  test('stays where it is, and opens by its id', async () => {
    put('notes/night.md', 'data/day.md');
    expect(await addToLibrary(library, join(root, 'notes/night.md'))).toEqual({
      ids: ['night'],
      isNew: true,
    });
    expect(own()).toEqual(['day data/day.md', 'night notes/night.md']);
    expect((await openEvent(library, ['night'])).where).toBe(join(root, 'notes/night.md'));
    expect(readFileSync(library.kept!, 'utf8')).toBe(`${join(root, 'notes/night.md')}\n`);
  });

  test('can be a folder of events', async () => {
    put('notes/kaigi/1.md', 'notes/night/1.md');
    expect((await addToLibrary(library, join(root, 'notes'))).ids).toEqual(['kaigi', 'night']);
  });

  test('is added once', async () => {
    put('notes/night.md');
    await addToLibrary(library, join(root, 'notes/night.md'));
    expect((await addToLibrary(library, join(root, 'notes/night.md'))).isNew).toBe(false);
    expect(own()).toHaveLength(1);
  });

  test('leaves comments in the list as they are', async () => {
    put('notes/night.md', 'notes/day.md');
    mkdirSync(dirname(library.kept!), { recursive: true });
    writeFileSync(library.kept!, `# mine\n\n${join(root, 'notes/day.md')}\n`);
    await addToLibrary(library, join(root, 'notes/night.md'));
    expect(removeFromLibrary(library, 'day')).toBe(join(root, 'notes/day.md'));
    expect(readFileSync(library.kept!, 'utf8')).toBe(`# mine\n\n${join(root, 'notes/night.md')}\n`);
    expect(existsSync(join(root, 'notes/day.md'))).toBe(true);
  });

  test('must be notes', async () => {
    put('notes/none');
    writeFileSync(join(root, 'notes/x.md'), Buffer.from([0, 1, 2, 3, 0, 0]));
    const failure = (name: string) =>
      addToLibrary(library, join(root, name)).then(
        () => expect.fail('it was added'),
        error => (isFailure(error) ? error.message.replaceAll(`${root}/`, '') : error),
      );
    expect(await failure('nowhere.md')).toBe('nowhere.md: no such file');
    expect(await failure('notes/x.md')).toMatch(/^notes\/x\.md: is /);
    expect(existsSync(library.kept!)).toBe(false);
  });

  test('and gone is told, and the others are listed', async () => {
    put('notes/night.md', 'data/day.md');
    await addToLibrary(library, join(root, 'notes/night.md'));
    const messages: string[] = [];
    writeFileSync(library.kept!, `${join(root, 'gone.md')}\n${join(root, 'notes/night.md')}\n`);
    const listed = await gather(libraryEvents(library, ({ message }) => messages.push(message)));
    expect(listed.map(({ id }) => id)).toEqual(['day', 'night']);
    expect(messages).toEqual([`${join(root, 'gone.md')}: cannot be read: there is no such file`]);
  });

  test('is removed by its id or its path, and only what was added', async () => {
    put('notes/night.md', 'data/day.md');
    await addToLibrary(library, join(root, 'notes/night.md'));
    expect(() => removeFromLibrary(library, 'day')).toThrow('was not added to the library');
    expect(() => removeFromLibrary(library, 'nothing')).toThrow("no event 'nothing'");
    mkdirSync(library.bundled, { recursive: true });
    writeFileSync(join(library.bundled, 'first.json'), '{"notes":[]}');
    expect(() => removeFromLibrary(library, 'first')).toThrow("'first' is bundled, and stays");
    removeFromLibrary(library, join(root, 'notes/night.md'));
    expect(own()).toEqual(['day data/day.md']);
  });
});
