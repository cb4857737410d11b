import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { width } from '../../../src/text/width.ts';
import { hostileNotes } from '../../helpers/notes/hostile.ts';
import { environment } from '../../helpers/program/run.ts';
import { served } from '../../helpers/program/served.ts';

/** C0 but newline and tab, DEL, C1; bidi controls; separators of lines; what is not seen. */
const live =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
/** A style as we write it: its sequence, its text, the end of all styles. */
const style = /\u001b\[[1-9][\d;]*m([^\u001b\n]*)\u001b\[0m/g;

const commands = [
  '',
  'timetable',
  'timetable --at 13:05',
  'show --all',
  'show talk/q1',
  'show talk/q1.1.1',
  'show talk/l1',
  'show talk/3',
  'qa',
  'qa --unanswered',
  'links',
  'lines',
  'search -C in:outline in:qa in:links',
  'search -c in:outline in:qa in:links',
  'search a -C',
  'check',
  'check --as talk',
  'events',
];

/** A user's environment whose library holds the notes, and no others. */
function hostileEnvironment(): Record<string, string> {
  const env = environment({ PEPAHATE_EVENT: 'evil' });
  const folder = join(env['XDG_DATA_HOME']!, 'pepahate');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'evil.md'), hostileNotes);
  return env;
}

const env = hostileEnvironment();
const pepahate = served(env);

describe.each(commands)('pepahate %s of hostile notes', command => {
  test('on a pipe', async () => {
    const { out, err, code } = await pepahate(command);
    expect(out + err).not.toMatch(live);
    expect(code).toBe(0);
  });

  test('with styles has our escape sequences and no others', async () => {
    const { out, err } = await pepahate(`${command} --color always --width 80`);
    expect(out.replace(style, '$1') + err).not.toMatch(live);
  });

  test('at 40 columns has no wider line', async () => {
    const { out, err } = await pepahate(`${command} --width 40`);
    expect(out + err).not.toMatch(live);
    const lines = command === 'lines' ? [] : out.split('\n');
    for (const line of lines)
      if (!/^(?:[ │]*|link +)https:/.test(line)) expect(width(line), line).toBeLessThanOrEqual(40);
  });

  test('as JSON', async () => {
    const { out, err } = await pepahate(`${command} --json`);
    expect(out + err).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    JSON.parse(out);
  });
});

test('hostile text is shown as text', async () => {
  const { out } = await pepahate('');
  for (const name of [
    'event',
    'place',
    'somebody',
    'affiliation',
    'break',
    'item',
    'strong',
    'code span',
    'struck',
    'link',
    'image',
    'html',
    'quotation',
    'task',
    'code',
    'asker',
    'question',
    'answer',
    'detail',
    'follow-up',
    'heading',
    'prose',
    'see',
    'said',
    'block',
    'cell',
    'section',
    'closing',
  ]) {
    expect(out.includes(`${name} ␛`), name).toBe(true);
  }
});

test('errors show hostile names as text', async () => {
  const evil = 'a\u001b[31m\u009b\u202e\u0007b';
  for (const args of [
    ['show', evil],
    ['-e', evil, 'timetable'],
    ['talk', evil],
    ['--color', evil, 'qa'],
    [`--${evil}`],
  ]) {
    const { out, err, code } = await pepahate(args);
    expect(code, args.join(' ')).toBeGreaterThan(0);
    expect(out + err, args.join(' ')).not.toMatch(live);
  }
});

const joined = [
  '👨\u200d👩\u200d👧',
  'می\u200cخواهم',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '❤\ufe0f',
];
const joiners = /\u200c|\u200d|\ufe0f|[\u{e0000}-\u{e007f}]/u;
const joinedNotes = `# E

| time | title | speaker |
| --- | --- | --- |
| 10:00 | Talk ${joined.join(' ')} | alice (${joined[0]}) |

## Talk ${joined.join(' ')} {#t}

- item ${joined.join(' ')} https://example.com/
- Q&A
  - Q: what ${joined.join(' ')}

\u0060\u0060\u0060
code ${joined.join(' ')}
\u0060\u0060\u0060

| a | b |
| --- | --- |
| cell ${joined.join(' ')} | c |
`;

describe.each([
  '',
  'show t',
  'show t --markdown',
  'timetable',
  'qa',
  'lines',
  'search item',
  'search what',
  'export',
  'export --format html',
])('joiners, VS16 and flags in pepahate %s', command => {
  test('stay on a pipe, and are found by grep', async () => {
    const { out } = await pepahate(`-q -e - ${command}`, { input: joinedNotes });
    for (const text of joined) expect(out).toContain(text);
  });

  test('stay in JSON', async () => {
    const { out } = await pepahate(`-q -e - ${command} --json`, { input: joinedNotes });
    for (const text of joined) expect(out).toContain(text);
  });

  test.skipIf(/export|markdown/.test(command))('are gone where lines are laid out', async () => {
    const { out } = await pepahate(`-q -e - ${command} --width 80`, { input: joinedNotes });
    expect(out).not.toMatch(joiners);
  });
});
