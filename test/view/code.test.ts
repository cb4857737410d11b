import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Line, lineText } from '../../src/line/line.ts';
import { colorCode } from '../../src/view/code/colors.ts';
import { canColor, codeLines, codeText } from '../../src/view/code/index.ts';
import { languages } from '../../src/view/code/languages.ts';

const colored = (code: string, language: string) => codeLines(code, language, { columns: 80 }, colorCode);
/** Pieces that have a style, as `style:text`. */
const pieces = (lines: readonly Line[]) =>
  lines.flat().flatMap(({ text, styles = [] }) => styles.map(style => `${style}:${text}`));

describe('code is coloured:', () => {
  test.each([
    [
      'typescript',
      "const a: number = 1; // one\nlet b = 'two';",
      ['keyword:const', 'builtin:number', 'number:1', 'comment:// one', 'keyword:let', "string:'two'"],
    ],
    [
      'go',
      'func main() {\n\tfmt.Println("hi", nil)\n}',
      ['keyword:func', 'name:main', 'string:"hi"', 'number:nil'],
    ],
    ['ruby', 'def run\n  :ok # done\nend', ['keyword:def', 'name:run', 'number::ok', 'comment:# done']],
    [
      'yaml',
      'port: 80\nhost: "a" # b',
      ['name:port:', 'number:80', 'name:host:', 'string:"a"', 'comment:# b'],
    ],
    ['sh', 'if true; then echo "$A"; fi # x', ['keyword:if', 'builtin:echo', 'comment:# x']],
    ['sql', "SELECT a FROM b WHERE c = 'd' -- e", ['keyword:SELECT', "string:'d'", 'comment:-- e']],
    ['diff', '@@ -1,2 +1,2 @@\n-old\n+new', ['meta:@@ -1,2 +1,2 @@', 'removed:-old', 'added:+new']],
    ['html', '<a href="x">y</a>', ['keyword:a', 'name:href', 'string:"x"']],
    ['console', '$ ls # x\nREADME', ['meta:$']],
  ])('%s', (language, code, expected) => {
    expect(pieces(colored(code, language))).toEqual(expect.arrayContaining(expected));
  });

  test.each(['ts', 'TS', 'ts:src/a.ts', 'ts {1,3}', '{.ts}', ' ts title="a"', 'typescript,linenos'])(
    'behind a fence that says %j',
    language => {
      expect(pieces(colored('let a', language))).toContain('keyword:let');
    },
  );

  test('a script that is called shell, which would be a session', () => {
    expect(pieces(colored('export A=1', 'shell'))).toContain('builtin:export');
    expect(pieces(colored('$ export A=1', 'shell'))).toContain('meta:$');
  });

  test('a style within another', () => {
    const spans = colored('`a $' + '{b + 1} c`', 'js').flat();
    expect(spans.find(({ text }) => text === '1')!.styles).toEqual(['string', 'number']);
  });

  test('the same again', () => {
    for (let time = 0; time < 300; time++) colored(`let a${time}`, 'ts');
    expect(pieces(colored('let a0', 'ts'))).toEqual(pieces(colored('let a0', 'ts')));
    expect(pieces(colored('let a0', 'ts'))).not.toEqual(pieces(colored('let a0', 'yaml')));
  });
});

describe('code has one style', () => {
  const plain = (code: string, language: string) => {
    const lines = colored(code, language);
    expect(new Set(lines.flat().flatMap(({ styles }) => styles ?? []))).toEqual(new Set(['code']));
    expect(canColor(code, language)).toBe(false);
  };

  test.each(['', 'no-such-language', 'mermaid', 'text', 'constructor', '__proto__', '-'])(
    'of the language %j',
    language => plain('let a = 1', language),
  );

  test('that is long', () => plain('let a = 1;\n'.repeat(1000), 'ts'));
  test('with a long line', () => plain(`let a = '${'x'.repeat(500)}'`, 'ts'));

  test('that holds the signs by which colours are read', () => {
    const code = 'let a = 1 // \ufdd0 \ufdef';
    expect(pieces(colored(code, 'ts'))).toEqual([`code:${code}`]);
  });

  test('without a colourer', () => {
    expect(pieces(codeLines('let a', 'ts', { columns: 80 }))).toEqual(['code:let a']);
  });
});

test('every language of highlight.js that colours anything is known', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('cli-highlight'));
  const hljs = require('highlight.js') as {
    listLanguages(): string[];
    getLanguage(name: string): { aliases?: string[] };
  };
  const names = hljs.listLanguages().flatMap(name => [name, ...(hljs.getLanguage(name).aliases ?? [])]);
  const expected = new Set(names.map(name => name.toLowerCase()));
  for (const name of ['plaintext', 'text', 'txt']) expected.delete(name);
  expect([...languages()].sort()).toEqual([...expected].sort());
});

describe('code on a terminal', () => {
  test('is indented, and has no spaces on empty lines', () => {
    expect(codeLines('a\n\n  b', '', { columns: 80 }).map(lineText)).toEqual(['  a', '', '    b']);
  });

  test('has its tabs at every fourth column', () => {
    expect(codeText('\ta\n\t\tb\nab\tc\nabcd\te', '').text).toBe('    a\n        b\nab  c\nabcd    e');
  });

  test('is wrapped, and its later lines are indented too', () => {
    const lines = codeLines('const one = two + three', 'ts', { columns: 14 }, colorCode).map(lineText);
    expect(lines).toEqual(['  const one =', '  two + three']);
  });

  test('shows controls and is no live escape', () => {
    const code = 'let a = "\u001b[31m\u009b2J" // \u202e\u0007';
    expect(colored(code, 'ts').map(lineText)).toEqual(['  let a = "␛[31m<U+009B>2J" // <U+202E>␇']);
    expect(pieces(colored(code, 'ts'))).toContain('keyword:let');
  });
});

test('code on a pipe is as it was written', () => {
  expect(codeLines('\ta\n\nb', 'ts', {}).map(lineText)).toEqual(['\ta', '', 'b']);
  expect(pieces(codeLines('let\ta', 'ts', {}, colorCode))).toEqual(['keyword:let']);
});

test('colours change no text, whatever the code and its language', () => {
  const words = fc.constantFrom(
    ...['let ', 'a', '"', "'", '`', '$', '{', '}', '<b>', '</b>', '&amp;', '&', '//', '/*', '*/', '\n', '\t'],
    ...[
      '#',
      '- ',
      'key: ',
      '<?php ',
      '<script>',
      '<style>',
      '{{',
      '}}',
      '---',
      '日本',
      '\u001b[1m',
      '\r',
      '0',
    ],
  );
  const code = fc.array(words, { maxLength: 60 }).map(parts => parts.join(''));
  fc.assert(
    fc.property(code, fc.constantFrom(...languages()), (source, language) => {
      expect(codeText(source, language, colorCode).text).toBe(codeText(source, language).text);
    }),
  );
});

test('one run colours only so much', async () => {
  vi.resetModules();
  const { colorCode: fresh } = await import('../../src/view/code/colors.ts');
  const block = (number: number) => `+${number}\n${' \n'.repeat(4990)}`;
  const colors = (number: number) => fresh(block(number), 'diff') !== undefined;
  const coloured = Array.from({ length: 40 }, (_, number) => colors(number));
  expect(coloured.lastIndexOf(true)).toBe(29);
  expect(coloured.indexOf(false)).toBe(30);
  expect(colors(0)).toBe(true);
});
