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
  schedule: ['event', 'markdown', 'text', 'errors'],
  export: ['event', 'text', 'errors'],
  search: ['event', 'text', 'errors'],
  library: ['event', 'markdown', 'schedule', 'text', 'errors'],
  across: ['event', 'search', 'library', 'text', 'errors'],
  terminal: ['line', 'text', 'errors'],
  view: ['event', 'line', 'search', 'text', 'errors'],
  tui: ['event', 'markdown', 'line', 'search', 'text', 'errors', 'view', 'library', 'across', 'terminal'],
  config: ['line', 'text', 'tui', 'errors'],
  cli: [
    'config',
    'event',
    'line',
    'search',
    'text',
    'errors',
    'view',
    'library',
    'across',
    'terminal',
    'tui',
    'export',
    'markdown',
    'schedule',
  ],
};

/** What each room of the TUI may import of the others. The run, directly in `src/tui`, ties them together. */
const rooms: Record<string, string[]> = {
  state: [],
  keys: ['state'],
  lists: ['state', 'keys'],
  update: ['state', 'keys', 'lists'],
  memory: ['state', 'lists', 'update'],
  screens: ['state', 'keys', 'lists'],
  terminal: ['state'],
};

/** The TUI's pure part: neither terminal nor files, neither clock nor Ink. */
const pureTui = /^src\/tui\/(state|keys|lists|update|screens|memory\/(?!file\.ts))/;

/** Where a module from outside may be imported. */
const places: readonly (readonly [module: RegExp, files: RegExp])[] = [
  [/^marked$/, /^src\/(markdown\/|view\/code\/colors)/],
  [/^(marked-terminal|chalk)$/, /^src\/view\/code\/colors/],
  [/^yaml$/, /^src\/markdown\//],
  [/^smol-toml$/, /^src\/(markdown\/|config\/file)/],
  [/^saxes$/, /^src\/schedule\//],
  [/^(ink|react)(\/|$)/, /^src\/tui\//],
  [/^commander$/, /^src\/cli\//],
  [/^node:fs$/, /^src\/(library\/|terminal\/)/],
  [/^node:crypto$/, /^src\/(library|export)\//],
  [/^node:/, /^src\/(library|across|terminal|cli|tui\/terminal)\//],
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

test('no files import one another in a circle, not even types', () => {
  const below = new Map(
    files.map(file => [
      file,
      importsOf(file).flatMap(({ from, kind }) =>
        kind !== 'used' && from.startsWith('.') ? [join(dirname(file), from)] : [],
      ),
    ]),
  );
  const done = new Set<string>();
  const circleFrom = (file: string, above: readonly string[]): readonly string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    return (
      below
        .get(file)
        ?.map(each => circleFrom(each, [...above, file]))
        .find(circle => circle.length > 0) ?? []
    );
  };
  expect(files.flatMap(file => circleFrom(file, []))).toEqual([]);
});

test.each(files)('%s imports outside modules only where they belong', file => {
  for (const { from } of importsOf(file).filter(({ from }) => !from.startsWith('.'))) {
    const place = places.find(([module]) => module.test(from));
    if (place) expect(file, `${from} belongs elsewhere`).toMatch(place[1]);
  }
});

/** `src/tui/lists/talk/nodes.ts` → `lists`; undefined for the run. */
const roomOf = (file: string) => /^src\/tui\/(\w+)\//.exec(file)?.[1];

test.each(files.filter(roomOf))('%s imports only rooms of the TUI below its own', file => {
  const room = roomOf(file)!;
  for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.'))) {
    const target = join(dirname(file), from);
    if (target.startsWith('src/tui/')) expect([room, ...rooms[room]!], from).toContain(roomOf(target));
  }
});

test.each(files.filter(file => pureTui.test(file)))('%s is pure', file => {
  const still = importsOf(file).filter(({ kind }) => kind !== 'type');
  for (const { from } of still)
    expect(from).not.toMatch(/^(ink|react|node:)|library\/|terminal\/|world|perform/);
});

test('what is heavy loads when it is used', () => {
  for (const file of files.filter(
    name => !/^src\/(tui|markdown|schedule|cli\/manual\/|config\/(?!settings))/.test(name),
  )) {
    const still = importsOf(file).filter(({ kind }) => kind === 'still');
    for (const { from } of still)
      expect(from, file).not.toMatch(
        /markdown\/(index|reader|write)|schedule\/|export\/|completion\/|manual\/(?!topics)|view\/code\/colors|tui\/|search\/romaji|config\/(?!settings)/,
      );
  }
});

test.each(files)('%s reads the process only at the edge', file => {
  if (/^src\/(cli\/io\.ts|terminal\/|tui\/index\.tsx|tui\/full-screen\.ts|tui\/terminal\/)/.test(file))
    return;
  expect(readFileSync(file, 'utf8')).not.toMatch(/(?<![\w.'/`])process\.|\bDate\.now\(|new Date\(\)/);
});

/** What may write to stdout, stderr or the terminal: the rest hands its text to these, and they clean it. */
const writers: readonly (readonly [call: RegExp, files: RegExp])[] = [
  [/\bwriteSync\(/, /^src\/(terminal\/streams|library\/)/],
  [/\bwriteAll\(/, /^src\/(terminal\/(?:streams|question)|cli\/io|tui\/terminal\/port)\.ts$/],
  [/std(?:out|err)\.write\b/, /^src\/tui\/(full-screen|terminal\/port)\.tsx?$/],
  [/\bconsole\./, /^$/],
];

test.each(files)('%s writes only through what cleans', file => {
  const source = readFileSync(file, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '');
  for (const [call, allowedFiles] of writers)
    if (!allowedFiles.test(file)) expect(source, String(call)).not.toMatch(call);
});

test('a name is exported by one file', () => {
  const byName = new Map<string, string[]>();
  for (const file of files)
    for (const name of exportsOf(file)) byName.set(name, [...(byName.get(name) ?? []), file]);
  const shared = Array.from(byName).filter(([, by]) => by.length > 1);
  expect(shared).toEqual([]);
});

/** The names that a file declares or hands on; what starts the program, and chunks, may hand on others'. */
function exportsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const declared = source.matchAll(
    /^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
  );
  const entries = [
    'src/cli/main.ts',
    'src/cli/completion/index.ts',
    'src/markdown/reader.ts',
    'src/schedule/index.ts',
    'src/config/index.ts',
  ];
  const handedOn = entries.includes(file) ? [] : source.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const names = Array.from(handedOn, ([, list]) =>
    list!.split(',').map(each => each.trim().split(' ').at(-1)!),
  );
  return [...Array.from(declared, ([, name]) => name!), ...names.flat().filter(Boolean)];
}
