import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Warning } from '../../src/event/reading.ts';
import { parse } from '../../src/markdown/index.ts';

// A case is a folder whose name is the sentence: notes.md, event.json and, where something is guessed,
// warnings.txt. `UPDATE=1 npx vitest run test/markdown` writes the last two; read them before keeping them.
const fixtures = join(import.meta.dirname, '../fixtures/parse');
const update = process.env['UPDATE'] === '1';

function lines(warnings: readonly Warning[]): string {
  return warnings.map(({ line, message }) => `${line}: ${message}\n`).join('');
}

function write(file: string, text: string): void {
  if (text === '') rmSync(file, { force: true });
  else writeFileSync(file, text);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('parse', () => {
  for (const folder of readdirSync(fixtures).sort()) {
    test(folder.replaceAll('-', ' '), () => {
      const at = (name: string) => join(fixtures, folder, name);
      const { event, warnings } = parse(readFileSync(at('notes.md'), 'utf8'), 'notes');
      if (update) {
        write(at('event.json'), `${JSON.stringify(event, null, 2)}\n`);
        write(at('warnings.txt'), lines(warnings));
      }
      expect(event).toEqual(JSON.parse(readFileSync(at('event.json'), 'utf8')));
      expect(lines(warnings)).toBe(read(at('warnings.txt')));
    });
  }
});
