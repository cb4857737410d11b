import { expect, test } from 'vitest';
import { environment, shell } from '../../helpers/program/run.ts';
import { inTerminal } from '../../helpers/terminal/pty.ts';

const notes =
  '# E\n\n## T {#t}\n\n- first\n\n```ts\nlet a\n```\n\n```\nx: 1\n\ny\n```\n\n[b](https://example.com/)\n';
const onDark = { PEPAHATE_BACKGROUND: 'dark' };
const show = (flags: string) =>
  shell(
    `pepahate -e - show t -q ${flags} | sed -e '1,/first/d' -e '/References/,$d'`,
    environment(onDark),
    notes,
  ).then(({ out }) => out);

test('code is coloured where colours are asked for, and has one where its language is unknown', async () => {
  expect(await show('--width 40 --color always')).toBe(
    [
      '',
      '  \u001b[96mlet\u001b[0m a',
      '',
      '  \u001b[93mx: 1\u001b[0m',
      '',
      '  \u001b[93my\u001b[0m',
      '',
      '\u001b[4mb\u001b[0m',
      '',
      '',
    ].join('\n'),
  );
});

test('code is not coloured on a pipe', async () => {
  expect(await show('')).toBe('let a\nx: 1\n\ny\nb\n\n');
});

test('code is coloured on a terminal', async () => {
  const { raw } = await inTerminal(
    `printf '${notes.replaceAll('\n', '\\n')}' | pepahate -e - show t`,
    40,
    24,
    environment(onDark),
  );
  expect(raw).toContain('\u001b[96mlet\u001b[0m a');
});
