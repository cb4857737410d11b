import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { talksOf } from '../../src/event/model.ts';
import { libraryEvents, namesEvent, openEvent } from '../../src/library/index.ts';
import { looksLikePath } from '../../src/library/missing.ts';
import { type Library, pathOfFile } from '../../src/library/opened.ts';
import { gather } from '../helpers/gather.ts';

let root = '';
let library: Library;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pepahate-open-'));
  library = {
    bundled: join(root, 'bundled'),
    own: join(root, 'own'),
    inIsTty: () => true,
    readIn: () => Buffer.alloc(0),
    suggest: (typed, names) => names.filter(name => name.length === typed.length),
  };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const open = (...names: string[]) =>
  openEvent(
    library,
    names.map(name => join(root, name)),
  );
const titles = async (...names: string[]) => talksOf((await open(...names)).event).map(({ title }) => title);
const failure = (...names: string[]) =>
  open(...names).then(
    () => expect.fail('it was opened'),
    ({ message, hint }) => `${message}; ${hint}`.replaceAll(`${root}/`, ''),
  );

const talk = (title: string) => `# ${title}\n\n- a\n`;

describe('a folder', () => {
  test('is an event of its files of notes, and of no others', async () => {
    put({
      'kaigi/1.md': talk('Queues'),
      'kaigi/2.markdown': talk('Logs'),
      'kaigi/3.txt': talk('Cron'),
      'kaigi/4.mdx': talk('Undo'),
      'kaigi/.5.md': talk('hidden'),
      'kaigi/.git/6.md': talk('hidden'),
      'kaigi/node_modules/x/7.md': talk('foreign'),
      'kaigi/slides.pdf': '%PDF-',
      'kaigi/8.md.bak': talk('old'),
      'kaigi/LICENSE.md': talk('licence'),
    });
    expect(await titles('kaigi')).toEqual(['Queues', 'Logs', 'Cron', 'Undo']);
    expect((await open('kaigi/')).where).toBe(join(root, 'kaigi'));
  });

  test('tells where each talk is to be edited', async () => {
    put({ 'kaigi/day1/1.md': talk('Queues'), 'kaigi/day2/1.md': talk('Logs') });
    const { event, source } = await open('kaigi');
    expect(event.notes.map(({ file }) => pathOfFile(source!, file))).toEqual([
      join(root, 'kaigi/day1/1.md'),
      join(root, 'kaigi/day2/1.md'),
    ]);
    expect(source!.roots).toEqual([join(root, 'kaigi')]);
  });

  test('without notes is refused', async () => {
    put({ 'kaigi/slides.pdf': '%PDF-' });
    expect(await failure('kaigi')).toBe(
      'kaigi: no notes in this folder; their names end in .md, .markdown, .rst or .txt',
    );
  });

  test('leaves out what cannot be read, and says so', async () => {
    put({
      'kaigi/1.md': talk('Queues'),
      'kaigi/2.md': Buffer.from('\ufeff# a', 'utf16le'),
      'kaigi/3.md': 'a\0\xff\0',
    });
    const { event, warnings } = await open('kaigi');
    expect(talksOf(event).map(({ title }) => title)).toContain('Queues');
    expect(warnings).toContainEqual({
      file: '2.md',
      line: 1,
      message: 'left out: is UTF-16, not UTF-8',
      lost: true,
    });
  });

  test('of which nothing can be read is refused with the reason', async () => {
    put({ 'kaigi/2.md': Buffer.from('\ufeff# a', 'utf16le') });
    expect(await failure('kaigi')).toMatch(/^2.md: is UTF-16/);
  });

  test('is looked through once, where links lead in a circle', async () => {
    put({ 'kaigi/1.md': talk('Queues') });
    symlinkSync('..', join(root, 'kaigi/again'));
    symlinkSync(join(root, 'kaigi'), join(root, 'kaigi/self'));
    expect(await titles('kaigi')).toEqual(['Queues']);
  });

  test('is read as far as it fits', async () => {
    const large = `${talk('Large')}${'- a line of the notes that is long enough\n'.repeat(150_000)}`;
    put({ 'kaigi/1.md': large, 'kaigi/2.md': large, 'kaigi/3.md': talk('Small') });
    const { event, warnings } = await open('kaigi');
    expect(talksOf(event)).toHaveLength(1);
    expect(warnings.map(({ message }) => message)).toContain(
      'larger than 10 MB in all; 2 files are left out',
    );
  });

  test('belongs to the library as a file does', async () => {
    put({ 'own/kaigi/1.md': talk('Queues'), 'own/night.md': talk('Logs'), 'own/empty/x.png': '' });
    const listed = await gather(libraryEvents(library, () => expect.fail()));
    expect(listed.map(({ event }) => event.id)).toEqual(['kaigi', 'night']);
    expect((await openEvent(library, ['kaigi'])).event.title).toBe('kaigi');
  });
});

describe('several names', () => {
  test('are a folder of them', async () => {
    put({ 'a/1.md': talk('Queues'), 'b/x.md': talk('Logs'), 'b/y.md': talk('Undo'), 'c.md': talk('Cron') });
    expect(await titles('a/1.md', 'c.md')).toEqual(['Queues', 'Cron']);
    expect(await titles('c.md', 'b/y.md', 'b', 'a')).toEqual(['Cron', 'Undo', 'Logs', 'Queues']);
    const { event, source, where } = await open('a', 'b', 'c.md');
    expect(event.days).toMatchObject([{ title: 'a' }, { title: 'b' }]);
    expect(event.notes.map(({ file }) => pathOfFile(source!, file))).toContain(join(root, 'c.md'));
    expect(where).toBe([join(root, 'a'), join(root, 'b'), join(root, 'c.md')].join(', '));
  });

  test('are files and folders, neither stdin nor what is bundled', async () => {
    put({ 'bundled/kaigi.json': '{"notes":[]}', 'a.md': talk('Queues') });
    for (const name of ['-', 'kaigi'])
      await expect(openEvent(library, [join(root, 'a.md'), name])).rejects.toMatchObject({ kind: 'misuse' });
  });
});

describe('a name that is none', () => {
  test.each([
    ['nots.md', 'nots.md: no such file; did you mean note.md?'],
    ['sub/nots.md', 'sub/nots.md: no such file; did you mean sub/note.md?'],
    ['gone/nots.md', 'gone/nots.md: no such file; there is no folder gone'],
    [
      'sub/something-else.md',
      'sub/something-else.md: no such file; pepahate events lists what can be opened by its id',
    ],
  ])('%s', async (name, message) => {
    put({ 'note.md': '', 'night.md': '', 'nodes.m4': '', 'sub/note.md': '', 'sub/.ots.md': '' });
    expect(await failure(name)).toBe(message);
  });

  test('an id is told the ids that are near', async () => {
    put({ 'bundled/kaigi.json': '{"notes":[]}', 'own/night.md': '' });
    library.suggest = (typed, names) => names.filter(name => name.slice(0, 3) === typed.slice(0, 3));
    for (const [typed, meant] of Object.entries({ kaigj: 'kaigi', nigth: 'night' }))
      await expect(openEvent(library, [typed])).rejects.toMatchObject({
        message: `no event '${typed}', and no such file`,
        hint: `did you mean ${meant}?`,
      });
  });
});

describe('an operand', () => {
  test.each([
    ['notes.md', true],
    ['notes/2025.markdown', true],
    ['./2025', true],
    ['../x', true],
    ['/nowhere/at/all', true],
    ['2025/', true],
    ['src/nothing', true],
    ['stns', false],
    ['stns/4.2', false],
    ['panel/q1', false],
    ['src/4.2', false],
    ['src/q1', false],
    ['TCP/IP', false],
    ['Node.js', false],
    ['3', false],
    ['15:25', false],
  ])('%s looks like a path: %s', (name, is) => expect(looksLikePath(name)).toBe(is));

  test('a talk of a file that is there looks like none', () => {
    put({ 'note.md': '' });
    for (const talk of ['queues', 'queues/4.2', '3'])
      expect(looksLikePath(`${join(root, 'note.md')}:${talk}`)).toBe(false);
    expect(looksLikePath(`${join(root, 'gone.md')}:queues`)).toBe(true);
  });

  test('is an event where something has that name', () => {
    put({ 'bundled/kaigi.json': '{"notes":[]}', 'own/night.md': '', 'own/days/1.md': '', file: '' });
    for (const name of ['kaigi', 'night', 'days', join(root, 'file'), root])
      expect(namesEvent(library, name)).toBe(true);
    for (const name of ['kaig', 'file', join(root, 'none')]) expect(namesEvent(library, name)).toBe(false);
  });
});

describe('a file', () => {
  test('of /proc is read to its end', async () => {
    const { event } = await openEvent(library, ['/proc/version']);
    expect(JSON.stringify(event)).toContain('Linux');
  });

  test.each([
    ['/dev/null', '/dev/null: is a device'],
    ['/dev/tty', '/dev/tty: is a device'],
  ])('%s is no notes', async (name, message) => {
    await expect(openEvent(library, [name])).rejects.toMatchObject({ message });
  });

  test('that is a pipe is refused without waiting for its writer', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await failure('pipe')).toBe('pipe: is a pipe; name a Markdown file, or - to read a pipe');
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read says so', async () => {
    put({ 'a.md': talk('Queues') });
    chmodSync(join(root, 'a.md'), 0);
    expect(await failure('a.md')).toMatch('no permission to read it');
  });

  test('whose name the shell would take apart is quoted in what to type', async () => {
    put({ "my 'notes'.md": Buffer.from('\ufeff# a', 'utf16le') });
    expect(await failure("my 'notes'.md")).toContain("iconv -f UTF-16 -t UTF-8 '");
    expect(await failure("my 'notes'.md")).toContain(String.raw`my '\''notes'\''.md' | pepahate -e -`);
  });
});
