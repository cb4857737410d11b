import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { untouched } from '../../helpers/terminal/screen.ts';
import { open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, command, listening, nightNotes } from '../support.ts';

/**
 * Storms of sizes, keys, changes and ends. They go the same way in each run; `SEED=7 ROUNDS=1000 npx vitest
 * run test/pty/storms.test.ts` goes another one and lasts longer.
 */
const rounds = Number(process.env['ROUNDS'] ?? 5);
const seed = Number(process.env['SEED'] ?? 1);
/** Milliseconds. */
const limit = 120_000 + rounds * 5000;

/** Some of a thing at random, the same for a seed; the name parts the storms. */
function some<Value>(arbitrary: fc.Arbitrary<Value>, count: number, name: string): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: seed + name.length });
}

/** What a terminal sends for keys that neither leave nor wait for another program. */
const leaving = new Set(['q', 'Ctrl+c', 'Ctrl+z', 'e', 'v']);
const named: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\u001b',
  Tab: '\t',
  Space: ' ',
  Up: '\u001b[A',
  Down: '\u001b[B',
  Left: '\u001b[D',
  Right: '\u001b[C',
  PgDn: '\u001b[6~',
  PgUp: '\u001b[5~',
};
const keys = keymap
  .flatMap(binding => binding.keys)
  .filter(key => !leaving.has(key) && (key.length === 1 || named[key] !== undefined))
  .map(key => named[key] ?? key);

const size = fc.record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) });

test(
  `a storm of sizes leaves the frame whole (SEED=${seed})`,
  async () => {
    const session = await browse('stns');
    for (const each of some(
      fc.tuple(size, fc.constantFrom('j', 'k', '\t', '?', '\u001b[<65;3;3M')),
      rounds * 20,
      'sizes',
    )) {
      session.resize(each[0].columns, each[0].rows);
      session.type(each[1]);
      await new Promise(resolve => setImmediate(resolve));
    }
    for (const columns of [120, 80]) {
      session.resize(columns, 24);
      session.type('\u001b[<64;3;3M');
      // The last row has keys, or what became of the last one.
      const isWhole = (lines: string[]) =>
        lines.length === 24 && /2016-07-02$/.test(lines[0]!.slice(-10)) && /\S/.test(lines[23]!);
      await session.waitFor(isWhole, 'a whole frame');
      expect(session.overflows()).toEqual([]);
    }
    session.type('\u0003');
    expect(await session.exited).toBe(130);
    expect(session.modes()).toEqual(untouched);
  },
  limit,
);

/** What acts, but for our own sequences. */
const own =
  /\x1b\[\??[\d;]*[A-HJKmhln]|\x1b[78]|\x1b\]11;\?\x1b\\|\x1b\]7777;\d+\x07|\x1b\]52;c;[\w+/=]*\x07|\x1b\]8;;(?:(?:https?|mailto):[!-~]+)?\x07/g;

test(
  `random keys while the file is rewritten break nothing (SEED=${seed})`,
  async () => {
    const file = nightNotes();
    const lines = readFileSync(file, 'utf8').split('\n');
    const env = userEnvironment({ EDITOR: 'true', PAGER: 'true' });
    const openers = ['xdg-open', 'open', 'wslview'].map(name => dirname(command(name, 'exit 0')));
    env['PATH'] = [...openers, env['PATH']].join(delimiter);
    const change = fc.tuple(fc.nat(lines.length), fc.nat(lines.length));
    const step = fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.constantFrom(...keys), { maxLength: 6 }) },
      { weight: 1, arbitrary: change },
    );
    const start = async () => {
      const session = open(`pepahate -e ${file}`, { env });
      await listening(session);
      return session;
    };
    let session = await start();
    let code: number | undefined;
    for (const each of some(step, rounds * 20, 'keys')) {
      if (code !== undefined) {
        // The keys have asked the help to leave.
        expect([0, 130]).toContain(code);
        code = undefined;
        session = await start();
      }
      if (typeof each[0] === 'number')
        writeFileSync(file, lines.slice(...(each as [number, number]).sort((a, b) => a - b)).join('\n'));
      else session.type(each.join(''));
      code = await Promise.race([
        session.exited,
        new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 5)),
      ]);
    }
    if (code === undefined) session.type('\u0003');
    expect([0, 130]).toContain(await session.exited);
    expect(session.modes()).toEqual(untouched);
    expect(session.sameLineDiscipline()).toBe(true);
    expect(session.raw().replace(own, '')).not.toMatch(
      /[\0-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/,
    );
  },
  limit,
);

describe('what is remembered', () => {
  const folderOf = (env: Record<string, string>) => join(env['HOME']!, '.local/state/pepahate');
  const starsIn = (env: Record<string, string>): string[] => {
    const name = '2016-07-02-hatena-pepabo.json';
    return JSON.parse(readFileSync(join(folderOf(env), name), 'utf8')).stars;
  };
  const starred = async (env: Record<string, string>, address: string): Promise<Session> => {
    const session = await browse(address, { env });
    session.keys('*');
    await session.waitFor(/^>\*|[│ ]>\*/);
    return session;
  };

  test(
    'keeps what two programs add that end together',
    async () => {
      for (let round = 0; round < rounds; round++) {
        const env = userEnvironment();
        const both = await Promise.all(['stns/1.1', 'panel/q1'].map(address => starred(env, address)));
        for (const session of both) session.signal('SIGTERM');
        expect(await Promise.all(both.map(({ exited }) => exited))).toEqual([143, 143]);
        expect(starsIn(env)).toHaveLength(2);
        expect(readdirSync(folderOf(env))).toHaveLength(1);
        for (const session of both) session.close();
      }
    },
    limit,
  );

  test(
    `is whole after kills in the midst of saving, with nothing beside it (SEED=${seed})`,
    async () => {
      const env = userEnvironment();
      for (const wait of some(fc.integer({ min: 0, max: 30 }), rounds, 'kills')) {
        const session = await browse('stns/1.1', { env });
        session.keys('*');
        session.signal('SIGTERM');
        await new Promise(resolve => setTimeout(resolve, wait));
        try {
          session.signal('SIGKILL');
        } catch {
          // It had ended.
        }
        expect([137, 143]).toContain(await session.exited);
        const name = join(folderOf(env), '2016-07-02-hatena-pepabo.json');
        if (existsSync(name)) expect(JSON.parse(readFileSync(name, 'utf8'))).toMatchObject({ version: 1 });
        session.close();
      }
      const last = await browse('stns', { env });
      last.keys('q');
      expect(await last.exited).toBe(0);
      expect(readdirSync(folderOf(env))).toEqual(['2016-07-02-hatena-pepabo.json']);
    },
    limit,
  );
});
