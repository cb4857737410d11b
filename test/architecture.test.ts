import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map(name => join('src', name));

/** `src/view/line.ts` → `view`; `src/errors.ts` → `errors`. */
const layerOf = (file: string) => relative('src', file).split('/')[0]!.replace(/\.ts$/, '');

/** What each layer may import of ours, besides itself. */
const allowed: Record<string, string[]> = {
  errors: [],
  text: [],
  event: ['text', 'errors'],
  line: ['event', 'text', 'errors'],
  markdown: ['event', 'text', 'errors'],
  search: ['event', 'text', 'errors'],
  library: ['event', 'markdown', 'text', 'errors'],
  view: ['event', 'line', 'search', 'text', 'errors'],
  tui: ['event', 'markdown', 'line', 'search', 'text', 'errors', 'view', 'library'],
  cli: ['event', 'line', 'search', 'text', 'errors', 'view', 'library', 'tui'],
};

/** The TUI's pure part: neither terminal nor files, neither clock nor Ink. */
const pureTui = /^src\/tui\/(?!terminal\/|index\.tsx|app\.tsx|lines\.tsx|world\.ts|memory\.ts|clock\.ts)/;

/** Where a module from outside may be imported. */
const places: readonly (readonly [module: RegExp, files: RegExp])[] = [
  [/^marked$/, /^src\/(markdown\/|view\/code-colors)/],
  [/^(marked-terminal|chalk)$/, /^src\/view\/code-colors/],
  [/^yaml$/, /^src\/markdown\//],
  [/^(ink|react)(\/|$)/, /^src\/tui\//],
  [/^commander$/, /^src\/cli\//],
  [/^node:fs$/, /^src\/(library\/|cli\/io\.ts|tui\/terminal\/port\.ts)/],
  [/^node:/, /^src\/(library|cli|tui\/terminal)\//],
];

interface Import {
  from: string;
  /** A type is gone when the program runs; `used` is loaded when it is reached. */
  kind: 'still' | 'type' | 'used';
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const still = [...source.matchAll(/^(?:import|export)( type)?\s[^;]*?from '([^']+)'|^import '([^']+)'/gm)];
  const used = [...source.matchAll(/import\('([^']+)'\)/g)];
  return [
    ...still.map(([, type, from, bare]) => ({ from: from ?? bare!, kind: type ? 'type' : 'still' }) as const),
    ...used.map(([, from]) => ({ from: from!, kind: 'used' }) as const),
  ];
}

test.each(files)('%s imports only what lies below it', file => {
  for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.'))) {
    const target = layerOf(join(dirname(file), from));
    if (target.startsWith('..')) continue;
    expect([layerOf(file), ...allowed[layerOf(file)]!], `${file} imports ${from}`).toContain(target);
  }
});

test.each(files)('%s imports outside modules only where they belong', file => {
  for (const { from } of importsOf(file).filter(({ from }) => !from.startsWith('.'))) {
    const place = places.find(([module]) => module.test(from));
    if (place) expect(file, `${from} belongs elsewhere`).toMatch(place[1]);
  }
});

test.each(files.filter(file => pureTui.test(file)))('%s is pure', file => {
  const still = importsOf(file).filter(({ kind }) => kind !== 'type');
  for (const { from } of still) expect(from).not.toMatch(/^(ink|react|node:)|library\/|terminal\/|world/);
});

test('what is heavy loads when it is used', () => {
  for (const file of files.filter(name => !/^src\/(tui|markdown)\//.test(name))) {
    const still = importsOf(file).filter(({ kind }) => kind === 'still');
    for (const { from } of still)
      expect(from, file).not.toMatch(/markdown\/index|view\/code-colors|tui\/|search\/romaji/);
  }
});

test.each(files)('%s reads the process only at the edge', file => {
  if (/^src\/(cli\/io\.ts|tui\/index\.tsx|tui\/terminal\/)/.test(file)) return;
  expect(readFileSync(file, 'utf8')).not.toMatch(/(?<![\w.'/`])process\.|\bDate\.now\(|new Date\(\)/);
});
