import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runEditor, showInPager } from '../../../src/tui/terminal/child.ts';
import { editorArguments } from '../../../src/tui/terminal/editor.ts';
import { type Programs, programs } from './programs.ts';

describe('an editor is told the line', () => {
  const commands: [command: string, ...words: string[]][] = [
    ['vi', 'vi', '+7', '/n/a b.md'],
    ['/usr/bin/nvim', '/usr/bin/nvim', '+7', '/n/a b.md'],
    ['vim -u NONE', 'vim', '-u', 'NONE', '+7', '/n/a b.md'],
    ['nano', 'nano', '+7', '/n/a b.md'],
    ['emacs -nw', 'emacs', '-nw', '+7', '/n/a b.md'],
    ['micro', 'micro', '+7', '/n/a b.md'],
    ['kak', 'kak', '+7', '/n/a b.md'],
    ['hx', 'hx', '+7', '/n/a b.md'],
    ['code', 'code', '--wait', '-g', '/n/a b.md:7'],
    ['code --wait', 'code', '--wait', '-g', '/n/a b.md:7'],
    ['code -w -n', 'code', '-w', '-n', '-g', '/n/a b.md:7'],
    ['subl', 'subl', '--wait', '/n/a b.md:7'],
    ['zed', 'zed', '--wait', '/n/a b.md:7'],
    ['ed', 'ed', '/n/a b.md'],
    ['"/Applications/My Editor/vim" -R', '/Applications/My Editor/vim', '-R', '+7', '/n/a b.md'],
    ["'my ed' --title='a b'", 'my ed', '--title=a b', '/n/a b.md'],
    ['my\\ ed', 'my ed', '/n/a b.md'],
    ['C:\\bin\\Code.exe', 'C:\\bin\\Code.exe', '--wait', '-g', '/n/a b.md:7'],
    ['vim $(id)', 'vim', '$(id)', '+7', '/n/a b.md'],
  ];
  test.each(commands)('%s', (command, ...words) => {
    expect(editorArguments(command, '/n/a b.md', 7)).toEqual(words);
  });

  test('none of an empty command', () => {
    expect(editorArguments('  ', '/n/a.md', 7)).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('a child', () => {
  let bin: Programs;
  beforeEach(() => {
    bin = programs();
    vi.stubEnv('PATH', bin.env['PATH']);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    bin.remove();
  });

  test('gets a file of any name', async () => {
    bin.addRecorder('vim');
    const file = '/tmp/-a "b" $(id) \'c\';&.md';
    expect(await runEditor({ command: 'vim -R', file, line: 3 })).toBeUndefined();
    expect(bin.recorded('vim')).toEqual(['-R', '+3', file]);
  });

  test('gets a file that begins with a dash as a path', async () => {
    bin.addRecorder('vim');
    await runEditor({ command: 'vim', file: '-c', line: 1 });
    expect(bin.recorded('vim')).toEqual(['+1', join(process.cwd(), '-c')]);
  });

  test('that is not there, or fails, is told of', async () => {
    bin.add('fails', 'exit 4');
    bin.add('dies', 'kill -TERM $$');
    const call = { file: 'a.md', line: 1 };
    expect(await runEditor({ ...call, command: 'no-such-editor -x' })).toBe(
      'cannot start no-such-editor: not found',
    );
    expect(await runEditor({ ...call, command: 'fails' })).toBe('fails ended with exit code 4');
    expect(await runEditor({ ...call, command: 'dies' })).toBe('dies was ended by SIGTERM');
    expect(await runEditor({ ...call, command: '' })).toBe('no editor is set: VISUAL and EDITOR are empty');
    const pager = { command: 'no-such-pager 2>/dev/null', env: bin.env };
    expect(await showInPager(pager, ['text'])).toBe('cannot start no-such-pager 2>/dev/null');
    expect(await showInPager({ ...pager, command: 'true' }, ['text'])).toBeUndefined();
  });

  test('has Ctrl+C, and Ctrl+Z stops us with it', async () => {
    bin.add('vim', '');
    const before = () => {};
    const signals = ['SIGINT', 'SIGTSTP', 'SIGCONT'] as const;
    for (const signal of signals) process.on(signal, before);
    const running = runEditor({ command: 'vim', file: 'a.md', line: 1 });
    try {
      for (const signal of signals) expect(process.listeners(signal)).not.toContain(before);
      expect(process.listenerCount('SIGINT')).toBe(1);
      expect(process.listenerCount('SIGTSTP')).toBe(0);
      await running;
      for (const signal of signals) expect(process.listeners(signal)).toContain(before);
    } finally {
      for (const signal of signals) process.off(signal, before);
    }
    expect(process.listenerCount('SIGINT') + process.listenerCount('SIGQUIT')).toBe(0);
  });
});
