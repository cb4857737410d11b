import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from '../../helpers/notes/bundled.ts';
import { untouched } from '../../helpers/terminal/screen.ts';
import { mainScreen, open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { folder, listening } from '../support.ts';

const bundledFile = '2016-07-02-hatena-pepabo.json';

/** The program with a bundled event whose second talk is broken; it is drawn when the cursor comes to it. */
function withBrokenEvent(): string {
  const place = folder();
  cpSync('dist/events', join(place, 'events'), { recursive: true });
  const file = join(place, 'events/content', bundledFile);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content[2].nodes[0].marks = null;
  writeFileSync(file, JSON.stringify(content));
  return harness(`
    const { run, processIo } = require(${JSON.stringify(resolve('dist/main.cjs'))});
    run([], processIo(), ${JSON.stringify(place)}).then(code => { process.exitCode = code; });`);
}

/** The TUI alone, with an event of which something throws when it is drawn. */
function withThrowingText(): string {
  return harness(`
    const { runTui } = require(${JSON.stringify(resolve('dist/tui.cjs'))});
    const event = ${JSON.stringify(bundled())};
    Object.defineProperty(event.notes[2].nodes[0], 'text', { get() { throw new Error('text is gone'); } });
    const describe = error => 'harness: ' + error.message;
    const library = { list: () => [] };
    runTui({ event, library, colors: true, ambiguousWidth: 1, look: { background: 'dark' }, keys: {}, env: process.env, now: () => new Date(), describe }).then(
      code => { process.exitCode = code; },
      error => { console.error(describe(error)); process.exitCode = 70; },
    );`);
}

function harness(source: string): string {
  const file = join(folder(), 'harness.cjs');
  writeFileSync(file, source);
  return `node ${file}`;
}

function expectRestored(session: Session): void {
  expect(session.modes()).toEqual(untouched);
  expect(session.sameLineDiscipline()).toBe(true);
  expect(session.lines()[0]).toBe(mainScreen);
}

describe('an error inside a view', () => {
  for (const columns of [80, 120]) {
    test(`restores the terminal and says one line, at ${columns} columns`, async () => {
      const session = open(withBrokenEvent(), { columns, rows: 24 });
      await listening(session);
      session.keys('j');
      expect(await session.exited).toBe(70);
      expectRestored(session);
      const said = session.lines().slice(1).join('').trim();
      expect(said).toMatch(/^pepahate: .*; this is a bug of pepahate, PEPAHATE_DEBUG=1 shows where$/);
      expect(session.raw()).not.toMatch(/\bat .*\.cjs/);
    });
  }

  test('shows where with PEPAHATE_DEBUG', async () => {
    const session = open(withBrokenEvent(), { rows: 60, env: userEnvironment({ PEPAHATE_DEBUG: '1' }) });
    await listening(session);
    session.keys('j');
    expect(await session.exited).toBe(70);
    expectRestored(session);
    expect(session.lines().join('\n')).toMatch(/\bat .*\.cjs/);
  });

  test('goes to stderr, and nothing else does', async () => {
    const errors = join(folder(), 'errors');
    const session = open(`${withBrokenEvent()} 2>${errors}`);
    await listening(session);
    session.keys('j');
    expect(await session.exited).toBe(70);
    expect(session.lines().filter(Boolean)).toEqual([mainScreen]);
    expect(readFileSync(errors, 'utf8')).toMatch(/^pepahate: .*\n$/);
  });

  test('is told of as well where a getter throws while a frame is drawn', async () => {
    const session = open(withThrowingText(), { columns: 120, rows: 24 });
    await listening(session);
    session.keys('j');
    expect(await session.exited).toBe(70);
    expectRestored(session);
    expect(session.lines().filter(Boolean)).toEqual([mainScreen, 'harness: text is gone']);
  });
});
