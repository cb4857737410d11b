import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Opening, open, type Session } from '../helpers/terminal/terminal.ts';

/** The windows that stories are told in: two panes, one screen, and little room. */
export const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 15 },
];

/** From here the timetable and the talk stand side by side. */
export const wide = ({ columns }: { columns: number }) => columns >= 100;

/** The footer where nothing has been said: what the keys do there, or in little room what they do everywhere. */
export const footer = {
  timetable:
    /^\? keys {2}\/ search {2}q quit(?: {2}Enter (?:open|begin))?(?: {2}(?:Tab talk|Esc back(?! {2}h))|(?! {2}[A-Z]))/,
  talk: /^\? keys {2}\/ search {2}q quit(?: {2}Enter (?:fold|unfold|links|open))?(?: {2}Esc|(?! {2}[A-Z]))/,
};

/** Opens the program and waits until it has drawn its first frame and listens. */
export async function browse(operands = '', opening: Opening = {}): Promise<Session> {
  const session = open(`pepahate ${operands}`, opening);
  await listening(session);
  return session;
}

/** The mouse and pastes are taken last, behind the first frame. */
export function listening(session: Session): Promise<void> {
  return session.waitForModes({ alternate: true, mouse: 'vt200', paste: true });
}

/** The frame fills the window and no more: header above, footer below, panes side by side in their columns. */
export function expectWhole(session: Session, columns: number): void {
  const lines = session.lines();
  expect(session.overflows()).toEqual([]);
  expect(lines[0]).toMatch(/^はてな.*2016-07-02$/);
  expect(session.columnOf('2016-07-02', 0)).toBe(columns - 10);
  expect(lines.at(-1)).toMatch(/^\? keys {2}\/ search {2}q quit/);
  if (!wide({ columns })) return;
  const separators = lines.slice(1, -1).map((_, y) => session.columnOf('│', y + 1));
  expect(new Set(separators)).toEqual(new Set([separators[0]]));
  expect(separators[0]).toBeGreaterThan(0);
}

/** A folder that is gone when the test ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'pepahate-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Writes notes to a folder of their own and returns the file's path. */
export function ownNotes(text: string, name = 'own.md'): string {
  const file = join(folder(), name);
  writeFileSync(file, text);
  return file;
}

/** A copy of the example notes, to be written to. */
export function nightNotes(): string {
  const file = join(folder(), 'night.md');
  cpSync('test/fixtures/notes/night.md', file);
  return file;
}

/** Makes a command of a shell script; returns its path. */
export function command(name: string, script: string): string {
  const file = join(folder(), name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** What was put into the clipboard, oldest first. */
export function clipboard(session: Session): string[] {
  const payloads = session.raw().matchAll(/\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/g);
  return Array.from(payloads, ([, payload]) => Buffer.from(payload!, 'base64').toString());
}
