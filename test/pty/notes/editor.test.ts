import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../helpers/terminal/screen.ts';
import { type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, command, folder, footer, listening, nightNotes, ownNotes } from '../support.ts';

/**
 * Writes its arguments down, then asks for a line, and says how often it has; the answer `insert` puts an item
 * before the others.
 */
const editor = `
printf '%s\\n' "$@" >"$HOME/arguments"
printf x >>"$HOME/calls"
printf 'fake editor, %d: ' $(wc -c <"$HOME/calls")
read answer
printf '%s' "$answer" >"$HOME/answer"
for file; do :; done
case $answer in
  insert) sed 's/^- What a queue is/- A new first item\\n  - below it\\n&/' "$file" >"$file.new" && mv "$file.new" "$file" ;;
  fail) exit 3 ;;
esac`;

function editing() {
  const env = userEnvironment({ EDITOR: command('vim', editor) });
  const file = nightNotes();
  const home = (name: string) => readFileSync(join(env['HOME']!, name), 'utf8');
  const lineOf = (text: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(line => line.includes(text)) + 1;
  return { env, file, home, lineOf };
}

/** Waits until the editor has the terminal, as it was before the program. */
async function asked(session: Session, times = 1): Promise<void> {
  await session.waitFor(`fake editor, ${times}:`);
  expect(session.modes()).toEqual(untouched);
}

describe('e on own notes', () => {
  test("opens the editor at the item's line, gives it the terminal and takes it back", async () => {
    const { env, file, home, lineOf } = editing();
    const session = await browse(`-e ${file} queues/2.2`, { env });
    await session.waitForCursor('enqueue() never blocks');
    const before = session.lines();
    session.keys('e');
    await asked(session);
    expect(home('arguments')).toBe(`+${lineOf('never blocks')}\n${file}\n`);
    session.type('jjqq?\r');
    await listening(session);
    await session.waitForCursor('enqueue() never blocks');
    expect(home('answer')).toBe('jjqq?');
    expect(session.lines()).toEqual(before);
    session.keys('j');
    await session.waitForCursor('measured');
  });

  test('opens the file of the talk where the event is a folder, and reads all of it again', async () => {
    const env = userEnvironment({ EDITOR: command('vim', editor) });
    const notes = folder();
    writeFileSync(join(notes, '1-wells.md'), '# Wells\n\n- What a well is\n');
    writeFileSync(join(notes, '2-queues.md'), '# Queues\n\nA note.\n\n- What a queue is\n');
    const session = await browse(`-e ${notes} 2`, { env });
    await session.waitFor('What a queue is');
    session.keys('G', 'e');
    await asked(session);
    expect(readFileSync(join(env['HOME']!, 'arguments'), 'utf8')).toBe(`+5\n${join(notes, '2-queues.md')}\n`);
    session.type('insert\r');
    await session.waitFor('A new first item');
    session.keys('Esc');
    await session.waitFor(footer.timetable);
    writeFileSync(join(notes, '3-ropes.md'), '# Ropes\n\n- What a rope is\n');
    await session.waitFor('Ropes');
  });

  test('reads the notes again, and the cursor stays on its item', async () => {
    const { env, file, lineOf, home } = editing();
    const session = await browse(`-e ${file} queues/2.3`, { env });
    session.keys('*');
    await session.waitForCursor('measured');
    session.keys('e');
    await asked(session);
    session.type('insert\r');
    await session.waitFor('the notes have changed and were read again');
    await session.waitForCursor('measured');
    session.keys('e');
    await asked(session, 2);
    expect(home('arguments')).toBe(`+${lineOf('measured')}\n${file}\n`);
    session.type('\r');
    await session.waitFor('the notes are as they were');
    await listening(session);
    await session.waitForCursor('measured');
  });

  test('a star stays on its item when another is put before it', async () => {
    const { env, file } = editing();
    const session = await browse(`-e ${file} queues/2.3`, { env });
    session.keys('*');
    await session.waitForCursor('>* ');
    session.keys('e');
    await asked(session);
    session.type('insert\r');
    await session.waitFor('were read again');
    await session.waitForCursor('measured');
    expect(session.cursorRow()?.text).toMatch(/^>\*/);
  });

  test('VISUAL comes first and may hold arguments; in the timetable the line is that of the slot', async () => {
    const { env, file, home, lineOf } = editing();
    const visual = { ...env, VISUAL: `${env['EDITOR']} --flag 'two words'`, EDITOR: 'false' };
    const session = await browse(`-e ${file} panel`, { env: visual });
    session.keys('Esc');
    await session.waitForCursor('Panel');
    session.keys('e');
    await asked(session);
    expect(home('arguments')).toBe(`--flag\ntwo words\n+${lineOf('| 19:30')}\n${file}\n`);
    session.type('\r');
    await listening(session);
    await session.waitForCursor('Panel');
  });

  test('an editor that fails or is not there is told of, and the screen is back', async () => {
    const { env, file } = editing();
    const session = await browse(`-e ${file} queues`, { env });
    session.keys('e');
    await asked(session);
    session.type('fail\r');
    await session.waitFor('vim ended with exit code 3; the notes are as they were');
    session.keys('q');
    await session.exited;
    const without = await browse(`-e ${file} queues`, { env: { ...env, EDITOR: 'no-such-editor' } });
    without.keys('e');
    await without.waitFor('cannot start no-such-editor: not found');
    await listening(without);
    without.keys('j');
    await without.waitForCursor('slides: Queues');
  });

  test('Ctrl+C in the editor ends the editor alone', async () => {
    const { env, file } = editing();
    const session = await browse(`-e ${file} queues`, { env });
    session.keys('e');
    await asked(session);
    session.keys('Ctrl+c');
    await session.waitFor(/vim (was ended by SIGINT|ended with exit code 130)/);
    await listening(session);
    session.keys('j');
    await session.waitForCursor('slides: Queues');
  });
});

test('e on the bundled event says that it cannot', async () => {
  const env = userEnvironment({ EDITOR: command('vim', editor) });
  const session = await browse('stns', { env });
  session.keys('e');
  await session.waitFor('only your own notes can be edited: pepahate FILE');
  expect(existsSync(join(env['HOME']!, 'arguments'))).toBe(false);
});

describe('a file that changes from outside', () => {
  test('is told of where it is gone, and where it is there again', async () => {
    const file = nightNotes();
    const session = await browse(`-e ${file} queues`);
    renameSync(file, `${file}~`);
    await session.waitFor('night.md is gone; its notes stay here until you leave');
    session.keys('j');
    await session.waitForCursor('slides: Queues');
    renameSync(`${file}~`, file);
    await session.waitFor('the notes are back, unchanged');
  });

  test('is read again, and the cursor and the folds stay', async () => {
    const file = nightNotes();
    const session = await browse(`-e ${file} queues`);
    session.keys('J', 'h', 'J', 'J');
    await session.waitFor('▸ What a queue is (+4)');
    await session.waitForCursor('The demo alone');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('- What a queue is', '- Put before\n- What a queue is'));
    await session.waitFor('the notes have changed and were read again');
    await session.waitForCursor('The demo alone');
    await session.waitFor('▸ What a queue is (+4)');
    session.keys('g', 'J');
    await session.waitForCursor('Put before');
    session.keys('j');
    await session.waitForCursor('▸ What a queue is (+4)');
    writeFileSync(file, text);
    await session.waitFor(lines => !lines.some(line => line.includes('Put before')));
    await session.waitForCursor('▸ What a queue is (+4)');
  });

  test('is waited for where it is gone for a while', async () => {
    const file = nightNotes();
    const session = await browse(`-e ${file} queues/2.2`);
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    session.keys('j');
    await session.waitForCursor('measured');
    writeFileSync(file, text.replace('measured', 'measured twice'));
    await session.waitForCursor('measured twice');
  });

  test('may lose what is read and shown, and all keys work on', async () => {
    const file = nightNotes();
    const session = await browse(`-e ${file} queues/2.2`);
    writeFileSync(file, '');
    await session.waitFor('the notes have changed and were read again');
    for (const key of ['j', 'G', 'Enter', 'Tab', 'l', 'h', 'y', 'Y', '*', ']', '1', 'v', 'o', '?'])
      session.keys(key);
    await session.waitFor('Keys');
    session.keys('q', 'q');
    expect(await session.exited).toBe(0);
  });
});

describe('v', () => {
  const pager = `cat >"$HOME/paged"; printf 'fake pager: '; read answer </dev/tty`;

  test("shows the talk's text in the pager, and the screen again", async () => {
    const env = userEnvironment({ PAGER: command('pager', pager) });
    const session = await browse('stns/4.2', { env });
    const before = session.lines();
    session.keys('v');
    await session.waitFor('fake pager:');
    expect(session.modes()).toEqual(untouched);
    const paged = readFileSync(join(env['HOME']!, 'paged'), 'utf8');
    expect(paged).toMatch(/^STNS 〜点と線を結び新しい何かを作るコト〜\n/);
    expect(paged).toContain('sudo 権限の分離');
    expect(paged).not.toContain('\u001b');
    session.type('\r');
    await listening(session);
    await session.waitForCursor('sudo 権限の分離');
    expect(session.lines()).toEqual(before);
    session.keys('j');
    await session.waitForCursor('ユーザの追加');
  });

  test('a pager that is left early, or is not there, does no harm', async () => {
    const session = await browse('panel', { env: userEnvironment({ PAGER: 'true' }) });
    session.keys('v');
    await session.waitForModes({ alternate: true, mouse: 'vt200', paste: true });
    session.keys('j');
    await session.waitForCursor('自己紹介');
    const without = await browse('panel', { env: userEnvironment({ PAGER: 'no-such-pager' }) });
    without.keys('v');
    await without.waitFor('cannot start no-such-pager');
  });

  test('says that there is no pager where PEPAHATE_PAGER is empty, whatever PAGER is', async () => {
    const env = userEnvironment({ PEPAHATE_PAGER: '', PAGER: 'no-such-pager' });
    const session = await browse('panel', { env });
    session.keys('v');
    await session.waitFor('no pager: PEPAHATE_PAGER or PAGER is empty, or cat');
  });

  test.skipIf(spawnSync('less', ['--version']).status !== 0)(
    'less shows Japanese without a locale, and stays where all fits the screen',
    async () => {
      const env = userEnvironment({ LC_ALL: 'C', PAGER: 'less' });
      delete env['LESSCHARSET'];
      const session = await browse(`-e ${ownNotes('## 短い話 {#short}\n\n- 一つ\n')} short`, { env });
      session.keys('v');
      await session.waitFor('(END)');
      expect(session.lines()).toContain('短い話');
      session.type('q');
      await listening(session);
    },
  );
});
