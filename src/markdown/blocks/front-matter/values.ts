import { parse } from 'smol-toml';
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { SourceLine } from '../../lines.ts';
import { quoted, type Warn } from '../../warn.ts';
import type { Language } from './extent.ts';

/** A key of front matter. */
export interface Value {
  /** As written. */
  key: string;
  /** Absent where it is a mapping; of a list, its texts with commas between. */
  text: string | undefined;
  /** The line that it stands on, from 1, and as it stands there. */
  line: number;
  raw: string;
}

type Unplaced = Omit<Value, 'raw'>;

/**
 * The values of front matter. What is broken is said, and read line by line. `start` is the line of the sign
 * above the first line.
 */
export function readValues(
  language: Language,
  lines: readonly SourceLine[],
  start: number,
  warn: Warn,
): Value[] {
  const read = language === 'plain' ? undefined : readSource(language, lines, start, warn);
  const values = read ?? lines.map(({ text, number }) => readPlain(text, number, language));
  return values.map(value => ({ ...value, raw: lines[value.line - start - 1]?.text ?? '' }));
}

function readSource(
  language: 'yaml' | 'toml',
  lines: readonly SourceLine[],
  start: number,
  warn: Warn,
): Unplaced[] | undefined {
  const source = lines.map(({ text }) => text).join('\n');
  if (isDeep(source)) return tooDeep(start, warn);
  return language === 'yaml' ? readYaml(source, start, warn) : readToml(source, lines, start, warn);
}

/** Levels of lists and mappings in each other, and columns of indentation. */
const deepest = 100;
const signsInRow = new RegExp(`(?:[-?:][ \\t]+){${deepest}}|^ {${deepest}}`, 'm');

/**
 * Whether front matter may nest deeper than the packages that read it can take: they recur, and V8 ends the process
 * when it compiles an expression with the stack all but full, which cannot be caught.
 */
function isDeep(source: string): boolean {
  let depth = 0;
  for (const [sign] of source.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return signsInRow.test(source);
}

function tooDeep(start: number, warn: Warn): undefined {
  warn(start, `the front matter is nested deeper than ${deepest} levels; read line by line`);
  return undefined;
}

/** Undefined, with a warning, where the block is no YAML mapping. */
function readYaml(source: string, start: number, warn: Warn): Unplaced[] | undefined {
  try {
    // Failsafe: every scalar is text, `14:05` too. An alias is none.
    const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    const error = document.errors[0];
    if (error) {
      const line = start + source.slice(0, error.pos[0]).split('\n').length;
      warn(line, `the front matter is not YAML (${quoted(error.message)}); read line by line`);
      return undefined;
    }
    if (document.contents === null) return [];
    if (isMap(document.contents)) return readPairs(document.contents.items, source, start);
  } catch {
    // Whatever else it cannot take.
  }
  warn(start, 'the front matter is not a list of keys and values; read line by line');
  return undefined;
}

function readPairs(items: readonly Pair[], source: string, start: number): Unplaced[] {
  const found: Unplaced[] = [];
  let line = start + 1;
  let from = 0;
  for (const { key, value } of items) {
    const offset = (isScalar(key) ? key.range?.[0] : undefined) ?? from;
    line += source.slice(from, offset).split('\n').length - 1;
    from = offset;
    found.push({ key: isScalar(key) ? String(key.value) : '', text: yamlText(value), line });
  }
  return found;
}

function yamlText(value: unknown): string | undefined {
  if (value === null) return '';
  if (isScalar(value)) return String(value.value ?? '');
  if (!isSeq(value)) return undefined;
  return value.items.flatMap(item => (isScalar(item) ? String(item.value ?? '') : [])).join(', ');
}

/** Undefined, with a warning, where the block is no TOML. */
function readToml(
  source: string,
  lines: readonly SourceLine[],
  start: number,
  warn: Warn,
): Unplaced[] | undefined {
  try {
    const placed = new Map(lines.map(({ text, number }) => [keyOf(text, 'toml'), number]));
    return Object.entries(parse(source)).map(([key, value]) => {
      return { key, text: tomlText(value), line: placed.get(key) ?? start };
    });
  } catch (error) {
    const { line = 0 } = error as { line?: number };
    warn(start + line, 'the front matter is not TOML; read line by line');
    return undefined;
  }
}

function tomlText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.flatMap(item => tomlText(item) ?? []).join(', ');
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? undefined : String(value);
}

function keyOf(text: string, language: Language): string {
  const sign = language === 'toml' ? '=' : ':';
  const end = text.slice(0, 200).indexOf(sign);
  const key = end < 0 ? '' : text.slice(0, end).trim();
  return /^["']?[\p{L}_][\p{L}\p{N}_.-]*["']?$/u.test(key) ? key.replace(/["']/g, '') : '';
}

/** Reads `key: value` as it stands, without its quotes. */
function readPlain(text: string, line: number, language: Language): Unplaced {
  const key = keyOf(text, language);
  const value = key === '' ? '' : text.slice(text.search(/[:=]/) + 1).trim();
  return { key, text: value.replace(/^(["'])(.*)\1$/, '$2'), line };
}
