import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../helpers/terminal/screen.ts';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, clipboard, folder, footer, ownNotes, sizes, wide } from '../support.ts';

/** Retitles the window, fills the clipboard, clears the screen, turns text around, and more. */
const attacks = [
  '\u001b]0;owned\u0007',
  '\u001b]52;c;b3duZWQ=\u0007',
  '\u001b[2J\u001b[3J\u001b[H',
  '\u001b[?1049l',
  '\u001b[?1003h',
  '\u001bP+q544e\u001b\\',
  '\u009b2J',
  '\u009d0;owned\u009c',
  '\u202eesrever\u202c',
  '\u2066isolate\u2069',
  'a\u200bb',
  '\u0007\u0008\u000e\u007f',
  '&#27;]0;owned&#7;',
  '&#x9b;2J',
];
const all = attacks.join(' ');

const notes = `---
title: "Title ${all.replaceAll('\\', '\\\\').replace(/[\0-\x1f\x7f-\x9f]/g, found => `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`)} end"
date: 2026-04-01
timezone: UTC
---

| time | speaker | title | minutes |
| --- | --- | --- | --- |
| 10:00 | eve${all}(Evil${all}) | Talk ${all} end | 30 |

## Talk ${all} end {#talk}

- one ${all} end
${attacks.map(attack => `  - item ${attack} end`).join('\n')}
- [link ${all}](https://example.com/${encodeURIComponent(all)}) and [raw](https://example.com/\u202e\u009b2J)
- Q&A
  - from mallory${all}: Why ${all}?
    - eve${all}: Because ${all}

A remark ${all} end.

\`\`\`sh
code ${all}
\`\`\`
`;

/** What our own program may send: styles, moves, erasures to an end, modes, links that are safe. */
const own =
  /\x1b\[\??[\d;]*[A-HKmhln]|\x1b[78]|\x1b\[J|\x1b\]11;\?\x1b\\|\x1b\]7777;\d+\x07|\x1b\]8;;(?:(?:https?|mailto):[!-~]+)?\x07/g;

/** What acts on a terminal. */
const live = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

describe.each(sizes)('notes that hold control characters, at $columns x $rows', size => {
  test('are shown, and none of them reaches the terminal', async () => {
    const session = await browse(`-e ${ownNotes(notes)}`, size);
    const steps: [keys: string[], sign: string | RegExp][] = [
      [['Esc'], footer.timetable],
      [['Enter'], '[Outline'],
      [['j', 'j', 'j', 'z', 'a'], '(+'],
      [['z', 'R', 'z', 'i'], footer.talk],
      [['z', 'o', 'G', 'g'], footer.talk],
      [['Tab'], '[Q&A'],
      [['j', 'j', 'Tab'], '[Links'],
      [['j', 'o'], 'Open this link?'],
      [['q', 'Shift+Tab', 'Shift+Tab', 'g', 'y'], 'copied: one'],
      [['Esc'], footer.timetable],
      [['y'], 'copied: Talk'],
      [['?'], 'Keys'],
    ];
    for (const [keys, sign] of steps) {
      session.keys(...keys);
      await session.waitFor(sign);
      expect(session.modes()).toEqual({
        ...untouched,
        alternate: true,
        cursor: false,
        mouse: 'vt200',
        paste: true,
        wrap: false,
      });
      expect(session.overflows()).toEqual([]);
      // Behind what was made visible the panes still stand side by side.
      if (!wide(size) || sign === 'Keys' || sign === 'Open this link?') continue;
      const separators = session
        .lines()
        .slice(1, -1)
        .map((_, y) => session.cell(49, y + 1).chars);
      expect(new Set(separators)).toEqual(new Set(['│']));
    }
    const copies = clipboard(session);
    const rest = session
      .raw()
      .replace(/\x1b\]52;c;[A-Za-z0-9+/=]*\x07/g, '')
      .replace(own, '');
    expect(
      rest.match(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069].{0,20}/g),
    ).toBeNull();
    expect(session.raw()).not.toMatch(/\x1b\[[23]J|\x1b\]0;|\x1b\]52;c;b3duZWQ|\x1b\[\?1003h/);
    expect(copies).toHaveLength(2);
    // What is pasted into a shell must not act either.
    expect(copies.join('')).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  });
});

test('a file with a hostile name is opened, and its name is cleaned', async () => {
  const file = ownNotes('## Talk {#talk}\n\n- item\n', 'x\u001b]0;owned\u0007\u009b2J.md');
  const session = await browse(`-e '${file}'`);
  await session.waitForCursor('item');
  expect(session.raw().replace(own, '')).not.toMatch(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
});

test('a file with a hostile name leaves no escapes behind at the end, when the place cannot be remembered', async () => {
  const file = ownNotes('## Talk {#talk}\n\n- item\n', 'x\u001b]0;owned\u0007\u009b2J\u202e.md');
  const state = join(folder(), 'a\u001b]0;owned\u0007');
  const errors = join(folder(), 'errors');
  writeFileSync(state, 'a file where the folder should be');
  const env = userEnvironment({ XDG_STATE_HOME: state });
  for (const to of ['', ` 2>${errors}`]) {
    const session = await browse(`-e '${file}'${to}`, { env });
    session.keys('q');
    expect(await session.exited).toBe(0);
    expect(session.raw().replace(own, '')).not.toMatch(live);
  }
  expect(readFileSync(errors, 'utf8')).toMatch(/^pepahate: cannot remember where you were: .*a␛\]0;owned␇/);
  expect(readFileSync(errors, 'utf8')).not.toMatch(live);
});

test('what is remembered of a file with a hostile name lies in a file with a harmless one', async () => {
  const state = folder();
  const file = ownNotes('## Talk {#talk}\n\n- item\n', 'x\u001b]0;owned\u0007\u009b2J\u202e.md');
  const session = await browse(`-e '${file}'`, { env: userEnvironment({ XDG_STATE_HOME: state }) });
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(readdirSync(join(state, 'pepahate')).join()).toMatch(/^x_\]0;owned__2J_-[0-9a-f]{8}\.json$/);
});

test('what is made visible is counted: the date behind such a title stays whole', async () => {
  const hostile =
    '---\ntitle: "a\\x1b\\x1b\\x1b\\x1bb"\ndate: 2026-04-01\n---\n\n## Talk {#talk}\n\n- item\n';
  const session = await browse(`-e ${ownNotes(hostile)}`);
  await session.waitFor(footer.talk);
  expect(session.lines()[0]).toMatch(/^a␛␛␛␛b +2026-04-01$/);
});
