import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenerCommand, openerCommands, openUrl } from '../../../src/tui/terminal/opener.ts';
import { type Programs, programs } from './programs.ts';

const url = 'https://example.com/';

describe('the opener', () => {
  const commands: [what: string, NodeJS.Platform, Record<string, string>, readonly OpenerCommand[]][] = [
    ['of macOS', 'darwin', {}, [['open', url]]],
    ['of Linux', 'linux', {}, [['xdg-open', url]]],
    [
      'of WSL',
      'linux',
      { WSL_DISTRO_NAME: 'Ubuntu' },
      [
        ['wslview', url],
        ['xdg-open', url],
      ],
    ],
    ['of Windows', 'win32', {}, [['rundll32', 'url.dll,FileProtocolHandler', url]]],
    ['of other systems', 'freebsd', {}, [['xdg-open', url]]],
  ];
  test.each(commands)('%s', (_, platform, env, expected) => {
    expect(openerCommands(url, platform, env)).toEqual(expected);
  });

  const addresses: [given: string, opened: string | undefined][] = [
    ['HTTP://Example.com', 'http://example.com/'],
    ['https://example.com/a b"c', 'https://example.com/a%20b%22c'],
    ['https://example.com/資料', 'https://example.com/%E8%B3%87%E6%96%99'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['mailto:a@example.com?attach=/etc/passwd', 'mailto:a@example.com'],
    [
      'mailto:a@example.com?Subject=a b&attachment=x&BODY=1%0A2',
      'mailto:a@example.com?subject=a%20b&body=1%0A2',
    ],
    [
      'mailto:a@example.com,b@example.com?cc=c@example.com',
      'mailto:a@example.com,b@example.com?cc=c@example.com',
    ],
    ['mailto:a%0D%0ABcc:x@example.com?subject=y%0D%0Az', 'mailto:aBcc%3Ax@example.com?subject=yz'],
    [`mailto:"$(id)";'x'|\`y\`@example.com`, 'mailto:%22%24%28id%29%22%3B%27x%27%7C%60y%60@example.com'],
    ['mailto:質疑@example.com?subject=100%', 'mailto:%E8%B3%AA%E7%96%91@example.com?subject=100%25'],
    ['https://bank.example.com:443@evil.example.com/', 'https://evil.example.com/'],
    ['https://аpple.com/\u202e', 'https://xn--pple-43d.com/%E2%80%AE'],
    ['file:///etc/passwd', undefined],
    ['javascript:alert(1)', undefined],
    ['vscode://x', undefined],
    ['-a', undefined],
    ['--version', undefined],
    ['example.com', undefined],
    ['https://example.com/\x1b', undefined],
    ['https://exam\nple.com/', undefined],
    [`https://example.com/${'a'.repeat(1980)}`, `https://example.com/${'a'.repeat(1980)}`],
    [`https://example.com/${'a'.repeat(1981)}`, undefined],
  ];
  test.each(addresses)('opens %j as %j', (given, opened) => {
    expect(openerCommands(given, 'darwin', {})).toEqual(opened && [['open', opened]]);
  });
});

describe.skipIf(process.platform === 'win32')('opening', () => {
  let bin: Programs;
  beforeEach(() => {
    bin = programs();
  });
  afterEach(() => bin.remove());

  test('hands the address over as it is, whatever a shell would make of it', async () => {
    bin.addRecorder('xdg-open');
    const hostile = "https://example.com/a%20b'c'?x=$(id)&y=`id`;z=|w*#$HOME";
    expect(await openUrl(hostile, 'linux', bin.env)).toEqual({});
    await vi.waitFor(() => expect(bin.recorded('xdg-open')).toEqual([hostile]));
  });

  test('does not wait for a browser that stays', async () => {
    bin.addRecorder('xdg-open', 'exec sleep 5');
    expect(await openUrl(url, 'linux', bin.env)).toEqual({});
    expect(bin.recorded('xdg-open')).toEqual([url]);
  });

  test('says that the opener failed', async () => {
    bin.addRecorder('xdg-open', 'exit 3');
    expect(await openUrl(url, 'linux', bin.env)).toEqual({
      problem: 'cannot open the link: xdg-open failed with exit code 3',
    });
  });

  test('says that there is none', async () => {
    const env = { PATH: bin.folder, WSL_DISTRO_NAME: 'Ubuntu' };
    expect(await openUrl(url, 'linux', env)).toEqual({ noOpener: 'there is no wslview or xdg-open' });
  });

  test('opens nothing where the reader sits at another machine, and no display or browser leads there', async () => {
    bin.addRecorder('xdg-open');
    const far = { ...bin.env, SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' };
    expect(await openUrl(url, 'linux', far)).toEqual({ noOpener: 'nothing opens over SSH' });
    expect(() => bin.recorded('xdg-open')).toThrow();
    for (const way of [{ DISPLAY: ':10' }, { WAYLAND_DISPLAY: 'wayland-0' }, { BROWSER: 'helper' }])
      expect(await openUrl(url, 'linux', { ...far, ...way })).toEqual({});
  });

  test('takes the second where the first is not there', async () => {
    bin.addRecorder('xdg-open');
    const env = { ...bin.env, WSL_DISTRO_NAME: 'Ubuntu' };
    expect(await openUrl(url, 'linux', env)).toEqual({});
    await vi.waitFor(() => expect(bin.recorded('xdg-open')).toEqual([url]));
  });

  test('refuses what is no web or mail address, and starts nothing', async () => {
    bin.addRecorder('xdg-open');
    expect(await openUrl('file:///etc/passwd', 'linux', bin.env)).toEqual({
      problem: 'only web and mail addresses are opened',
    });
    expect(() => bin.recorded('xdg-open')).toThrow();
  });
});
