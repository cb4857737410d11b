import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, clipboard, command, footer, listening, ownNotes, sizes } from '../support.ts';

/** An environment whose opener writes its arguments down, one a line, instead of opening anything. */
function recording() {
  const record = 'printf "%s\\n" "$#" "$@" >>"$HOME/opened"';
  const folders = ['xdg-open', 'open'].map(name => dirname(command(name, record)));
  const env = userEnvironment();
  env['PATH'] = [...folders, env['PATH']].join(delimiter);
  const file = join(env['HOME']!, 'opened');
  return { env, opened: () => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []) };
}

describe.each(sizes)('opening a link at $columns x $rows', size => {
  test('shows where it leads, and opens exactly that', async () => {
    const { env, opened } = recording();
    const session = await browse('stns/6.1', { ...size, env });
    await session.waitForCursor('Simple Toml Name Service');
    session.keys('o');
    await session.waitFor('Open this link?');
    await session.waitForCursor('https://github.com/STNS/STNS');
    expect(opened()).toEqual([]);
    session.keys('Enter');
    await session.waitFor('opening https://github.com/STNS/STNS');
    expect(opened()).toEqual(['1', 'https://github.com/STNS/STNS']);
    await session.waitForCursor('Simple Toml Name Service');
  });
});

test('Esc opens nothing, and neither does q', async () => {
  const { env, opened } = recording();
  const session = await browse('stns/6.1', { env });
  session.keys('Enter');
  await session.waitFor('Open this link?');
  session.keys('Esc');
  await session.waitFor(footer.talk);
  session.keys('o');
  await session.waitFor('Open this link?');
  session.keys('q');
  await session.waitFor(footer.talk);
  session.keys('Ctrl+c');
  await session.exited;
  expect(opened()).toEqual([]);
});

const several = `# Links

## Talk {#talk}

- plain
- [one](https://example.com/one) and [two](https://example.com/two?a=1&b=$(id);'x'|y) and [mail](mailto:a@example.com)
- [script](javascript:alert(1)) and [file](file:///etc/passwd)
`;

test('of several links one is chosen, whatever its address holds', async () => {
  const { env, opened } = recording();
  const session = await browse(`-e ${ownNotes(several)} talk/2`, { env });
  session.keys('o');
  await session.waitForCursor('https://example.com/one');
  session.keys('j');
  await session.waitForCursor('https://example.com/two');
  expect(opened()).toEqual([]);
  session.keys('Enter');
  await session.waitFor('opening https://example.com/two');
  const [count, url, ...more] = opened();
  expect([count, new URL(url!).search, more]).toEqual(['1', '?a=1&b=$(id);%27x%27|y', []]);
});

describe('links that the terminal knows (OSC 8)', () => {
  const linked = (session: Session) => session.raw().includes('\u001b]8;;https://example.com/one');

  test('are sent to it', async () => {
    const session = await browse(`-e ${ownNotes(several)} talk/2`);
    await session.waitForCursor('one and two');
    expect(linked(session)).toBe(true);
  });

  test.each([
    ['to the Linux console, which would print them', { TERM: 'linux' }],
    ['where no colour is wanted', { NO_COLOR: '1' }],
  ])('are not sent %s', async (_, extra) => {
    const session = await browse(`-e ${ownNotes(several)} talk/2`, { env: userEnvironment(extra) });
    await session.waitForCursor('one and two');
    expect(session.raw()).not.toContain('\u001b]8;');
  });
});

test('a line without a link says so', async () => {
  const session = await browse(`-e ${ownNotes(several)} talk/1`);
  session.keys('o');
  await session.waitFor('there is no link on this line');
});

test('only web and mail addresses are opened', async () => {
  const { env, opened } = recording();
  const session = await browse(`-e ${ownNotes(several)} talk/3`, { env });
  session.keys('o');
  const lines = await session.waitFor(/Open this link\?|no link on this line/);
  if (lines.some(line => line.includes('Open this link?'))) {
    session.keys('Enter');
    await session.waitFor('only web and mail addresses are opened');
  }
  expect(opened()).toEqual([]);
});

test('without an opener the link is copied, and the footer says so', async () => {
  const env = userEnvironment();
  const [bin] = env['PATH']!.split(delimiter);
  const session = open(`env PATH=${bin} pepahate stns/6.1`, { env });
  await listening(session);
  session.keys('o');
  await session.waitFor('Open this link?');
  session.keys('Enter');
  await session.waitFor(/there is no (xdg-)?open; copied: https:\/\/github.com\/STNS\/STNS/);
  expect(clipboard(session)).toEqual(['https://github.com/STNS/STNS']);
});

test('over SSH the link is copied, and the opener left alone', async () => {
  const { env, opened } = recording();
  const far = {
    SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22',
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    BROWSER: '',
  };
  const session = await browse('stns/6.1', { env: { ...env, ...far } });
  session.keys('o');
  await session.waitFor('Open this link?');
  session.keys('Enter');
  await session.waitFor('nothing opens over SSH; copied: https://github.com/STNS/STNS');
  expect([clipboard(session), opened()]).toEqual([['https://github.com/STNS/STNS'], []]);
});

test('y copies where the chosen link leads, and leaves the choice open', async () => {
  const { env, opened } = recording();
  const session = await browse(`-e ${ownNotes(several)} talk/2`, { env });
  session.keys('o');
  await session.waitForCursor('https://example.com/one');
  session.keys('j', 'j', 'y');
  await session.waitFor('copied: mailto:a@example.com');
  await session.waitFor('Open this link?');
  expect([clipboard(session), opened()]).toEqual([['mailto:a@example.com'], []]);
});

test('an opener that fails is told of', async () => {
  const { env } = recording();
  env['PATH'] = `${dirname(command('xdg-open', 'exit 3'))}${delimiter}${env['PATH']}`;
  const session = await browse('stns/6.1', { env });
  session.keys('o');
  await session.waitFor('Open this link?');
  session.keys('o');
  await session.waitFor('xdg-open failed with exit code 3');
});

test('what is shown is what is opened: the host first, to the end, nothing but ASCII', async () => {
  const { env, opened } = recording();
  const path = 'long/'.repeat(30);
  const notes = `## Talk {#talk}\n\n- [bank](https://bank.example.com@аpple.com/${path}資料)\n`;
  const session = await browse(`-e ${ownNotes(notes)} talk/1`, { env });
  session.keys('o');
  const shown = `https://xn--pple-43d.com/${path}%E8%B3%87%E6%96%99`;
  await session.waitForCursor(shown);
  session.keys('Enter');
  await session.waitFor('opening https://xn--pple-43d.com/');
  expect(opened()).toEqual(['1', shown]);
});

test('a mail address is opened with what a mail begins with, and no files', async () => {
  const { env, opened } = recording();
  const notes = '## Talk {#talk}\n\n- [mail](mailto:a@example.com?subject=Hello%20you&attach=/etc/passwd)\n';
  const session = await browse(`-e ${ownNotes(notes)} talk/1`, { env });
  session.keys('o');
  await session.waitForCursor('mailto:a@example.com?subject=Hello%20you');
  session.keys('Enter');
  await session.waitFor('opening mailto:a@example.com');
  expect(opened()).toEqual(['1', 'mailto:a@example.com?subject=Hello%20you']);
});
