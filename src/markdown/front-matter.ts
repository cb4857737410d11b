import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { isTimezone } from '../event/time.ts';
import { readDate } from './date.ts';
import type { SourceLine } from './lines.ts';
import { quoted, type Warn } from './warn.ts';

const keys = ['title', 'date', 'timezone', 'place', 'hashtag', 'url', 'source', 'author'] as const;
type Key = (typeof keys)[number];

/** The front matter's values, all text; a key without a value is absent. */
export type Fields = { [key in Key]?: string };

/** In characters. */
const maxSize = 64 * 1024;

/**
 * Reads the YAML between two lines of `---` at the top, and a second such block behind it.
 * Returns its values and the lines below; a block that is no YAML leaves the values that could be read.
 */
export function readFrontMatter(
  lines: readonly SourceLine[],
  warn: Warn,
): { fields: Fields; body: SourceLine[] } {
  const fields: Fields = {};
  let start = 0;
  for (let block = 1; ; block++) {
    const first = firstText(lines, start);
    const end = blockEnd(lines, first);
    if (end === undefined) break;
    const inside = lines.slice(first + 1, end);
    const line = lines[first]!.number;
    if (block > 1) {
      if (!inside.some(({ text }) => keyOf(text) !== undefined)) break;
      warn(line, 'a second front matter; only what the first lacks is taken from it');
    }
    for (const [key, value] of readBlock(inside, line, warn)) fields[key] ??= value;
    start = end + 1;
    if (block === 2) break;
  }
  return { fields, body: lines.slice(start) };
}

function firstText(lines: readonly SourceLine[], from: number): number {
  let index = from;
  if (index > 0) while (lines[index]?.text.trim() === '') index++;
  return index;
}

function blockEnd(lines: readonly SourceLine[], first: number): number | undefined {
  if (!/^---[ \t]*$/.test(lines[first]?.text ?? '')) return undefined;
  for (let index = first + 1; index < lines.length; index++) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(lines[index]!.text)) return index;
  }
  return undefined;
}

function keyOf(text: string): Key | undefined {
  const word = /^([A-Za-z_]+)[ \t]{0,9}:/.exec(text)?.[1];
  return keys.find(key => key === word);
}

/** The known keys of one block. `start` is the line of its opening `---`. */
function readBlock(lines: readonly SourceLine[], start: number, warn: Warn): [Key, string][] {
  const source = lines.map(line => line.text).join('\n');
  if (source.length > maxSize) {
    warn(start, `the front matter is larger than ${maxSize / 1024} KB and was left out`);
    return [];
  }
  const pairs = readYaml(source, start, warn) ?? lines.map(({ text, number }) => readPlain(text, number));
  const values: [Key, string][] = [];
  const unused: string[] = [];
  for (const { key, value, line } of pairs) {
    const known = keys.find(name => name === key);
    if (key !== '' && known === undefined) unused.push(quoted(key));
    const checked =
      known === undefined ? undefined : check(known, value, lines[line - start - 1]?.text ?? '', line, warn);
    if (known !== undefined && checked !== undefined) values.push([known, checked]);
  }
  if (unused.length > 0) warn(start, `not used in the front matter: ${quoted(unused.join(', '))}`);
  return values;
}

interface Read {
  key: string;
  /** Absent where it is a list or a mapping. */
  value: string | undefined;
  line: number;
}

/** Undefined, with a warning, where the block is no YAML mapping. */
function readYaml(source: string, start: number, warn: Warn): Read[] | undefined {
  try {
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
    // Nested deeper than the stack.
  }
  warn(start, 'the front matter is no list of keys and values; read line by line');
  return undefined;
}

/** Every value as text; what is no text, an alias among it, is none. */
function readPairs(items: readonly Pair[], source: string, start: number): Read[] {
  return items.map(({ key, value }) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return {
      key: isScalar(key) ? String(key.value) : '',
      value: value === null ? '' : isScalar(value) ? String(value.value ?? '') : undefined,
      line: start + source.slice(0, offset).split('\n').length,
    };
  });
}

/** Reads `key: value` as it stands, without its quotes. */
function readPlain(text: string, line: number): Read {
  const match = /^([A-Za-z_]+)[ \t]{0,9}:(.*)$/.exec(text);
  return { key: match?.[1] ?? '', value: (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'), line };
}

/** The value as the model wants it. `raw` is the line it stands on. */
function check(
  key: Key,
  value: string | undefined,
  raw: string,
  line: number,
  warn: Warn,
): string | undefined {
  if (value === undefined) {
    warn(line, `\`${key}\` is no text and was left out`);
    return undefined;
  }
  if (key === 'date' && value.trim() !== '') {
    const date = readDate(value);
    if (date === undefined) warn(line, `the date \`${quoted(value)}\` is not understood; write YYYY-MM-DD`);
    return date;
  }
  if (key === 'timezone' && value.trim() !== '' && !isTimezone(value.trim()))
    warn(line, `the timezone \`${quoted(value)}\` is not known; write a name such as Asia/Tokyo`);
  const tag = /^hashtag:\s+(#\S+)/.exec(raw)?.[1];
  if (value === '' && tag !== undefined) {
    warn(line, `the hashtag ${quoted(tag)} needs quotes; read as if it had them`);
    return tag;
  }
  return value.trim().replace(/\s+/g, ' ') || undefined;
}
