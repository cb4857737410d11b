// Draws what a command shows in a real terminal as SVG, cell by cell, after some keys, if any:
//   node scripts/picture.mjs OUT.svg COLUMNSxROWS light|dark COMMAND [KEY…] [-- COMMAND [KEY…]…]
// Several commands make a picture that moves, screen by screen. Keys are named as the program's help names them
// (j, Enter, Ctrl+d); a chord is two of them (z a).
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import { bytesOf } from './keys.mjs';

const themes = {
  dark: {
    back: '#1c1f26',
    front: '#d8dce4',
    palette: [
      ...['#14161b', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dce4'],
      ...['#7f848e', '#ef8f97', '#b1d796', '#efd19a', '#8cc5f5', '#d7a1e7', '#7fd0d9', '#ffffff'],
    ],
  },
  light: {
    back: '#fbfbf9',
    front: '#24292f',
    palette: [
      ...['#24292f', '#cf222e', '#1a7f37', '#9a6700', '#0969da', '#8250df', '#1b7c83', '#d0d7de'],
      ...['#57606a', '#e5534b', '#2da44e', '#d4a72c', '#54aeff', '#a475f9', '#76dde3', '#ffffff'],
    ],
  },
};
const cell = { width: 8.4, height: 18, base: 13.5, margin: 12, font: 14, wideFont: 15.6 };

/** A character that is drawn with others of its kind; any other stands alone, for fonts differ in it. */
const ascii = /^[ -~]*$/;
const wide = /^[\u3000-\u303e\u3041-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** The cells of a line as runs of one look and kind, each with its first column and its width in columns. */
function runs(line, columns) {
  const found = [];
  for (let x = 0; x < columns; x++) {
    const at = line.getCell(x);
    if (!at || at.getWidth() === 0) continue;
    const [text, width, look] = [at.getChars() || ' ', at.getWidth(), lookOf(at)];
    const last = found.at(-1);
    const kind = [ascii, wide].find(each => each.test(text));
    if (last && last.look === look && kind?.test(last.text)) {
      last.text += text;
      last.width += width;
    } else found.push({ x, look, text, width });
  }
  return found;
}

function lookOf(at) {
  const color = at.isFgPalette() ? at.getFgColor() : -1;
  const back = at.isBgPalette() ? at.getBgColor() : -1;
  const flags = [
    at.isBold(),
    at.isDim(),
    at.isItalic(),
    at.isUnderline(),
    at.isStrikethrough(),
    at.isInverse(),
  ];
  return JSON.stringify([color, back, ...flags.map(Boolean)]);
}

/** The colours and attributes of a run, inverse ones turned round. */
function paint(look, theme) {
  const [color, back, bold, dim, italic, underline, struck, inverse] = JSON.parse(look);
  const ink = color >= 0 ? theme.palette[color] : theme.front;
  const paper = back >= 0 ? theme.palette[back] : theme.back;
  const [front, behind] = inverse ? [paper, ink] : [ink, paper];
  const line = [underline && 'underline', struck && 'line-through'].filter(Boolean).join(' ');
  const style = [
    `fill="${front}"`,
    bold && 'font-weight="bold"',
    dim && 'opacity="0.6"',
    italic && 'font-style="italic"',
    line && `text-decoration="${line}"`,
  ];
  return { behind, style: style.filter(Boolean).join(' ') };
}

function drawLine(line, columns, y, theme) {
  const painted = runs(line, columns).map(run => ({ ...run, ...paint(run.look, theme) }));
  return papers(painted, y, theme) + painted.map(run => drawRun(run, y)).join('');
}

/** One rectangle for neighbours of one background: between two of them a seam would be seen. */
function papers(painted, y, theme) {
  const found = [];
  for (const { x, width, behind } of painted) {
    const last = found.at(-1);
    if (last?.behind === behind && last.x + last.width === x) last.width += width;
    else found.push({ x, width, behind });
  }
  return found
    .filter(({ behind }) => behind !== theme.back)
    .map(({ x, width, behind }) => rectangle(left(x), top(y), width * cell.width, cell.height, behind))
    .join('');
}

function drawRun({ x, text, width, style }, y) {
  if (text.trim() === '') return '';
  // Fonts leave gaps between the lines of a vertical bar.
  if (text === '│') return bar(x, y, style);
  const base = `y="${short(top(y) + cell.base)}"`;
  const place = wide.test(text)
    ? `x="${Array.from(text, (_, at) => short(left(x + 2 * at) + cell.width - cell.wideFont / 2)).join(' ')}" font-size="${cell.wideFont}"`
    : `x="${short(left(x))}" textLength="${short(width * cell.width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} ${base} ${style}>${escaped(text)}</text>`;
}

function bar(x, y, style) {
  const middle = short(left(x) + cell.width / 2 - 0.5);
  return `<rect x="${middle}" y="${top(y)}" width="1" height="${cell.height}" ${style}/>`;
}

function rectangle(x, y, width, height, fill) {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;
}

const left = x => cell.margin + x * cell.width;
const top = y => cell.margin + y * cell.height;
const short = number => String(Number(number.toFixed(1)));

const escaped = text =>
  text
    .replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
    .replaceAll(' ', '\u00a0');

/** The lines of a headless terminal's screen, drawn; an empty string of an empty one. */
function drawnLines({ cols, rows, buffer: { active } }, theme) {
  const first = firstLine(active);
  return Array.from({ length: rows }, (_, y) => active.getLine(first + y)).map((line, y) =>
    line ? drawLine(line, cols, y, theme) : '',
  );
}

/** A picture of a terminal of some size that holds drawn lines, or anything else drawn. */
function svg(cols, rows, theme, drawn) {
  const width = Math.ceil(cols * cell.width + 2 * cell.margin);
  const height = rows * cell.height + 2 * cell.margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK JP', 'Noto Sans CJK JP', monospace" font-size="${cell.font}" xml:space="preserve">
<rect width="100%" height="100%" rx="6" fill="${theme.back}"/>
${drawn.filter(Boolean).join('\n')}
</svg>
`;
}

/** What the last line break of a printed text has scrolled away is drawn in place of the empty last line. */
function firstLine({ type, baseY, cursorX }) {
  return type === 'normal' && baseY > 0 && cursorX === 0 ? baseY - 1 : baseY;
}

/** Milliseconds without output after which a screen is taken for finished. */
const quiet = 300;
/** Milliseconds after which something is wrong. */
const patience = 10_000;

/**
 * Runs a shell command in a headless terminal that stands on `background`, and presses keys; `look` sees the terminal
 * before and after each.
 */
async function run(command, keys, { cols, rows, background }, look) {
  const presses = keys.map(bytesOf);
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  const child = spawn('bash', ['-c', command], { cols, rows, env: environment(background) });
  let changed = Date.now();
  let ended = false;
  child.onData(data =>
    terminal.write(data, () => {
      changed = Date.now();
    }),
  );
  child.onExit(() => {
    ended = true;
  });
  // A terminal answers questions.
  terminal.onData(answer => child.write(answer));
  const finished = () => Date.now() - changed >= quiet && (ended || hasContent(terminal));
  await until(finished);
  look(terminal);
  for (const bytes of presses) {
    changed = Date.now();
    child.write(bytes);
    await until(finished);
    look(terminal);
  }
  if (!ended) child.kill('SIGKILL');
}

/** Seconds that a screen is seen: the first ones of a command, and those between keys. */
const times = { first: 2.2, key: 0.45, last: 2.6 };

/**
 * The screens of commands, one behind the other, as a picture that moves, over and over; what moves nothing shows the
 * last. A line that stays from one screen to the next is drawn once.
 */
function moving(screens, cols, rows, theme) {
  const total = screens.reduce((sum, { seconds }) => sum + seconds, 0);
  const percent = seconds => `${short((100 * seconds) / total)}%`;
  const seen = new Map();
  let at = 0;
  screens.forEach(({ lines, seconds }, index) => {
    for (const drawn of lines.filter(Boolean)) {
      const spans = seen.get(drawn) ?? [];
      const last = spans.at(-1);
      if (last?.screen === index - 1) Object.assign(last, { screen: index, end: at + seconds });
      else spans.push({ screen: index, start: at, end: at + seconds });
      seen.set(drawn, spans);
    }
    at += seconds;
  });
  const names = new Map();
  const rules = [];
  const groups = [];
  for (const [drawn, spans] of seen) {
    const isAlways = spans.length === 1 && spans[0].start === 0 && spans[0].screen === screens.length - 1;
    if (isAlways) groups.push(drawn);
    else groups.push(`<g class="${nameOf(spans)}">${drawn}</g>`);
  }
  const style = `<style>g{visibility:hidden;animation:${short(total)}s step-end infinite}${rules.join('')}</style>`;
  return svg(cols, rows, theme, [style, ...groups]);

  /** The class whose rule shows something in these spans of time. */
  function nameOf(spans) {
    const steps = spans.map(({ start, end }) => [
      `${percent(start)}{visibility:visible}`,
      end >= total - 0.001 ? '' : `${percent(end)}{visibility:hidden}`,
    ]);
    const key = steps.flat().join('');
    const known = names.get(key);
    if (known) return known;
    const name = `a${names.size.toString(36)}`;
    names.set(key, name);
    const isLast = spans.at(-1).screen === screens.length - 1;
    const still = isLast ? 'visibility:visible;' : '';
    rules.push(`@keyframes ${name}{0%{visibility:hidden}${key}}.${name}{${still}animation-name:${name}}`);
    return name;
  }
}

async function until(holds) {
  for (const end = Date.now() + patience; !holds(); ) {
    if (Date.now() > end) throw new Error('the screen stays empty or never rests');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

function hasContent({ buffer: { active }, rows, modes }) {
  const lines = Array.from({ length: rows }, (_, y) => active.getLine(active.baseY + y));
  return !modes.synchronizedOutputMode && lines.some(line => line?.translateToString(true).trim());
}

/** Nothing of the user's own but the programs; `pepahate` is one of them. */
function environment(background) {
  const home = mkdtempSync(join(tmpdir(), 'pepahate-picture-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  symlinkSync(fileURLToPath(new URL('../bin/pepahate.cjs', import.meta.url)), join(bin, 'pepahate'));
  return {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    TZ: 'UTC',
    PAGER: 'cat',
    PEPAHATE_STATE: 'off',
    PEPAHATE_BACKGROUND: background,
  };
}

const [out, size = '80x24', name = 'dark', ...steps] = process.argv.slice(2);
if (steps.length > 0) {
  const [cols, rows] = size.split('x').map(Number);
  const theme = themes[name];
  const scenes = scenesOf(steps);
  const screens = [];
  for (const { command, keys } of scenes) {
    let seconds = times.first;
    await run(command, keys, { cols, rows, background: name }, terminal => {
      screens.push({ lines: drawnLines(terminal, theme), seconds });
      seconds = times.key;
    });
    screens.at(-1).seconds = times.last;
  }
  const still = () => svg(cols, rows, theme, screens.at(-1).lines);
  writeFileSync(out, scenes.length > 1 ? moving(screens, cols, rows, theme) : still());
  process.exit();
}

/** Commands with their keys: `--` stands between two of them. */
function scenesOf(words) {
  const scenes = [[]];
  for (const word of words) {
    if (word === '--') scenes.push([]);
    else scenes.at(-1).push(word);
  }
  return scenes.map(([command, ...keys]) => ({ command, keys }));
}
