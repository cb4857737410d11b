import { saidChoices, saidReadings } from '../../../event/reading.ts';
import { isTimezone } from '../../../event/time.ts';
import { alternatives } from '../../../text/english.ts';
import type { SourceLine } from '../../lines.ts';
import { readDate } from '../../time/date.ts';
import { quoted, type Warn } from '../../warn.ts';
import { anyOf } from '../../words/vocabulary.ts';
import { extentOf } from './extent.ts';
import { readValues, type Value } from './values.ts';

const keys = [
  'title',
  'date',
  'end',
  'timezone',
  'place',
  'hashtag',
  'url',
  'source',
  'author',
  'reading',
] as const;
type Key = (typeof keys)[number];

/** The values that the model knows, checked; a key without a value is absent. */
export type Fields = { [key in Key]?: string };

/** Whether front matter says what only notes of the form that needs no guessing say. */
export function isFormal(fields: Fields): boolean {
  return [fields.timezone, fields.place, fields.hashtag].some(field => field !== undefined);
}

/** The front matter of a file, and what stands below it. */
export interface FrontMatter {
  fields: Fields;
  /** Every value as written, by its key in lower case; of a list, its texts with commas between. */
  all: ReadonlyMap<string, string>;
  /** The lines below. */
  body: readonly SourceLine[];
}

/** What the tools that publish notes write into front matter, and what is of no use here. */
const usual = anyOf(
  '',
  `
    // What it is, and where it goes
    ^(?:layout|type|format|output|draft|published|publication_name|series|topics|categor(?:y|ies)|tags?|keywords)$
    ^(?:permalink|slug|alias(?:es)?|id|guid|uuid|lang|language|locale|weight|sidebar_label|featured)$
    // When it was written
    ^(?:publish(?:ed_?at|date)?|pubdate|created_?at|updated_?at|updated|modified|lastmod|last_modified_at)$
    // How it looks
    ^(?:description|summary|excerpt|images?|cover|thumbnail|thumb|banner|emoji|header|hero_?image|image_?alt|og_?image)$
    ^(?:toc|math|css|theme|marp|paginate|class|comments|share)$
    // What it tells of an event
    ^(?:event|organi[sz]ers?|hosts?|location|venue|track|room|day|start|time|minutes|duration)$
    ^(?:speakers?|slides?|videos?)$
  `,
);

/**
 * Reads the YAML between two lines of `---`, the TOML between two of `+++`, an object of JSON, or the plain lines of a
 * tool such as Pelican, at the top, and a second block of YAML behind it. What is none of these stays a part of the
 * body; of a block that is broken, the lines that can be read give their values.
 */
export function readFrontMatter(lines: readonly SourceLine[], warn: Warn): FrontMatter {
  const fields: Fields = {};
  const all = new Map<string, string>();
  let start = 0;
  for (let block = 1; block <= 2; block++) {
    const extent = extentOf(lines, start, known);
    if (!extent) break;
    const { first, last, next } = extent;
    const before = lines[first - 1]?.number ?? 0;
    const values = readValues(extent.language, lines.slice(first, last + 1), before, warn);
    const line = Math.max(1, before);
    if (block === 2) {
      if (!values.some(({ key }) => known(key))) break;
      warn(line, 'a second front matter; only what the first lacks is taken from it');
    }
    if (!extent.closed) warn(line, 'the front matter is not closed; read to the first blank line');
    take(values, fields, all, line, warn);
    start = next;
  }
  return { fields, all, body: start === 0 ? lines : lines.slice(start) };
}

function known(key: string): boolean {
  return keys.some(each => each === key.toLowerCase());
}

/** Adds what is not there yet. */
function take(
  values: readonly Value[],
  fields: Fields,
  all: Map<string, string>,
  start: number,
  warn: Warn,
): void {
  const unused: string[] = [];
  for (const value of values) {
    const name = value.key.toLowerCase();
    const text = value.text && oneLine(value.text);
    if (text && !all.has(name)) all.set(name, text);
    const key = keys.find(each => each === name);
    if (key === undefined) {
      if (value.key !== '' && !usual().test(name)) unused.push(quoted(value.key));
      continue;
    }
    const checked = check(key, value, warn);
    if (checked !== undefined) fields[key] ??= checked;
  }
  if (unused.length > 0) warn(start, `not used in the front matter: ${quoted(unused.join(', '))}`);
}

/** The value as the model wants it. */
function check(key: Key, { text, raw, line }: Value, warn: Warn): string | undefined {
  if (text === undefined) {
    warn(line, `\`${key}\` is not text and was left out`);
    return undefined;
  }
  const value = oneLine(text);
  const tag = key === 'hashtag' ? /^hashtag\s*:\s+(#\S+)/i.exec(raw)?.[1] : undefined;
  if (value === '' && tag !== undefined) {
    warn(line, `the hashtag ${quoted(tag)} needs quotes; read as if it had them`);
    return tag;
  }
  if (value === '') return undefined;
  if (key === 'date' || key === 'end') {
    const date = readDate(value);
    // Unlike a guess, nothing shows that there was a date.
    if (date === undefined)
      warn(line, `the date \`${quoted(value)}\` is not understood; write YYYY-MM-DD`, true);
    return date;
  }
  if (key === 'timezone' && !isTimezone(value))
    warn(line, `the timezone \`${quoted(value)}\` is not known; write a name such as Asia/Tokyo`);
  return key === 'reading' ? readingOf(value, line, warn) : value;
}

function oneLine(text: string): string {
  return text.trim().replace(/(?<!\s)\s*\n\s*/g, ' ');
}

function readingOf(value: string, line: number, warn: Warn): string | undefined {
  const reading = saidReadings.find(kind => kind === value.toLowerCase());
  if (reading === undefined)
    warn(line, `the reading \`${quoted(value)}\` is not known; write one of ${alternatives(saidChoices)}`);
  return reading;
}
