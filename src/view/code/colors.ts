import chalk from 'chalk';
import { Marked, type MarkedOptions, type Token } from 'marked';
import { markedTerminal } from 'marked-terminal';
import type { Style } from '../../line/line.ts';
import type { StyledRange } from '../../line/text.ts';
import type { CodeColorer } from './index.ts';

/**
 * marked-terminal, with its cli-highlight and highlight.js, says what the pieces of code are. It is given a
 * theme that puts pairs of noncharacters (U+FDD0-FDEF) around them, which are read back here as ranges, so
 * that code is wrapped, coloured and cleaned like all other text and no escape sequence passes.
 */
const firstSign = 0xfdd0;
const closing = '\ufdef';
const signs = /[\ufdd0-\ufdef]/g;

/** The classes of highlight.js up to their first `-`, as cli-highlight reads them; all others have no style. */
const styleOf: Readonly<Record<string, Style>> = {
  keyword: 'keyword',
  selector: 'keyword',
  template: 'keyword',
  name: 'keyword',
  literal: 'number',
  number: 'number',
  symbol: 'number',
  bullet: 'number',
  string: 'string',
  regexp: 'string',
  link: 'string',
  comment: 'comment',
  quote: 'comment',
  doctag: 'comment',
  title: 'name',
  section: 'name',
  attr: 'name',
  attribute: 'name',
  built_in: 'builtin',
  builtin: 'builtin',
  type: 'builtin',
  variable: 'builtin',
  meta: 'meta',
  addition: 'added',
  deletion: 'removed',
  emphasis: 'emphasis',
  strong: 'strong',
};
const styles = [...new Set(Object.values(styleOf))];

/** The same code is drawn again with each frame that shows it. Emptied when full. */
const known = new Map<string, readonly StyledRange[] | undefined>();
const knownSize = 1000;

/** How much one run colours, in UTF-16 units: notes may hold any number of blocks that are slow. */
let left = 300_000;

let terminal: Marked | undefined;

export const colorCode: CodeColorer = (code, language) => {
  const key = `${language}\n${code}`;
  if (known.size >= knownSize && !known.has(key)) known.clear();
  if (!known.has(key)) known.set(key, rangesOf(code, language));
  return known.get(key);
};

function rangesOf(code: string, language: string): StyledRange[] | undefined {
  if (code.length > left || code.search(signs) >= 0) return undefined;
  left -= code.length;
  terminal ??= new Marked(markedTerminal({ tab: 0, code: same }, { theme, ignoreIllegals: true }));
  // It colours nothing where chalk finds no terminal; who asks here has decided to colour.
  chalk.level = 1;
  const token: Token = { type: 'code', raw: '', lang: language, text: code };
  const drawn = terminal.parser([token], terminal.defaults as MarkedOptions);
  const { text, ranges } = readSigns(drawn.replace(/\n\n$/, ''));
  return text === code ? ranges : undefined;
}

function same(text: string): string {
  return text;
}

/** Of every class that it may ask for: its own theme would write escape sequences. */
const theme: Readonly<Record<string, (text: string) => string>> = new Proxy(
  {},
  { get: (_, name) => (typeof name === 'string' && styleOf[name] ? signed(styleOf[name]) : same) },
);

function signed(style: Style): (text: string) => string {
  const opening = String.fromCharCode(firstSign + styles.indexOf(style));
  return text => `${opening}${text}${closing}`;
}

/** Takes the signs out of a text and gives them as ranges. */
function readSigns(source: string): { text: string; ranges: StyledRange[] } {
  const ranges: StyledRange[] = [];
  const open: StyledRange[] = [];
  let text = '';
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(signs)) {
    text += source.slice(from, index);
    from = index + sign.length;
    if (sign === closing) open.pop()!.end = text.length;
    else {
      const range = { start: text.length, end: text.length, style: styles[sign.charCodeAt(0) - firstSign]! };
      ranges.push(range);
      open.push(range);
    }
  }
  return { text: text + source.slice(from), ranges };
}
