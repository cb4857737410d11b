import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Style } from '../../src/line/line.ts';
import { type Background, type Look, sgrOf } from '../../src/line/style.ts';

/** The 16 colours of terminals as they come, 0 to 7 and 8 to 15, with where they are told. */
const palettes: Readonly<Record<string, string>> = {
  // The Linux console: default_red, default_grn and default_blu in the kernel's drivers/tty/vt/vt.c; VGA's colours.
  vga: '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
  // XTerm-col.ad of xterm.
  xterm:
    '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
  // "Campbell" in the defaults.json of Windows Terminal.
  campbell:
    '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
  // Wikipedia, "ANSI escape code", 3-bit and 4-bit colours: Terminal.app.
  macos:
    '000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5',
  // The same: PuTTY.
  putty:
    '000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
  // The Tango desktop project's palette, as GNOME Terminal offers it.
  tango:
    '2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec',
  // GNOME_PALETTE in GNOME Terminal's profile-editor.cc.
  gnome:
    '171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33da7a e9ad0c 2a7bde c061cb 33c7de ffffff',
  // The README of Ethan Schoonover's Solarized.
  solarized:
    '073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3',
};

const black = '000000';
const white = 'ffffff';
/** WCAG 2.2, 1.4.3, level AA. */
const leastContrast = 4.5;

/** WCAG 2.2, "relative luminance"; of six hexadecimal digits. */
function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The colours that SGR parameters ask for: of the text, where the terminal brightens what is bold too, and behind. */
function pairs(sgr: string, palette: readonly string[], background: Background): [string, string][] {
  const [paper, ink] = background === 'dark' ? [black, white] : [white, black];
  let [front, behind, isBold]: [number | undefined, number | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ];
  for (const each of sgr.split(';').filter(Boolean).map(Number)) {
    expect(each, 'faint may be mixed with the background').not.toBe(2);
    if (each === 1) isBold = true;
    else if (each === 22) isBold = false;
    else if (each >= 30 && each <= 37) front = each - 30;
    else if (each >= 90 && each <= 97) front = each - 82;
    else if (each >= 40 && each <= 47) behind = each - 40;
    else if (each >= 100 && each <= 107) behind = each - 92;
    else expect([3, 4, 7, 9], 'an attribute').toContain(each);
  }
  const fronts = front !== undefined && front < 8 && isBold ? [front, front + 8] : [front];
  const behindColor = behind === undefined ? paper : palette[behind]!;
  return fronts.map(each => [each === undefined ? ink : palette[each]!, behindColor]);
}

const both: readonly Background[] = ['dark', 'light'];
const looks: readonly (readonly [name: string, look: Look, backgrounds: readonly Background[]])[] = [
  ['where the background is not known', {}, both],
  ['on a dark background', { background: 'dark' }, ['dark']],
  ['on a light background', { background: 'light' }, ['light']],
];

/** The least contrast of a text in a style, in all palettes. */
function least(sgr: string, backgrounds: readonly Background[]): number {
  const found = Object.values(palettes).flatMap(palette =>
    backgrounds.flatMap(background => pairs(sgr, palette.split(' '), background)),
  );
  return Math.min(...found.map(([front, behind]) => contrast(front, behind)));
}

describe.each(looks)('%s', (_, look, backgrounds) => {
  const table = sgrOf(look);
  test.each(Object.keys(table) as Style[])('%s has a contrast of 4.5:1 in every palette', style => {
    expect(least(table[style], backgrounds)).toBeGreaterThanOrEqual(leastContrast);
  });

  test('a match stands out by more than colour, over a bold title too', () => {
    expect(least(`${table.title};${table.match}`, backgrounds)).toBeGreaterThanOrEqual(leastContrast);
    expect(sgrOf(look, false).match).toBe('1;4');
  });
});

test('no colour of the 16 fits both backgrounds in every palette', () => {
  const colors = [...Array(8).keys()].flatMap(each => [30 + each, 90 + each]);
  expect(colors.filter(each => least(String(each), both) >= leastContrast)).toEqual([]);
});

test('the manual names the colours that can be read on one background, in every palette', () => {
  const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
  const fitting = (background: Background) =>
    [
      ...names.map((name, index) => [name, 30 + index] as const),
      ...names.map((name, index) => [`bright-${name}`, 90 + index] as const),
    ]
      .filter(([, sgr]) => least(String(sgr), [background]) >= leastContrast)
      .map(([name]) => `\`${name}\``);
  for (const manual of ['docs/config.md', 'docs/config.ja.md']) {
    const text = readFileSync(manual, 'utf8').replaceAll(/ and |、/g, ', ');
    for (const background of both) expect(text).toContain(fitting(background).join(', '));
  }
});

test('yellow on white is what the contrast of 1.7 is measured by', () => {
  expect(contrast(palettes['xterm']!.split(' ')[3]!, white)).toBeCloseTo(1.7, 1);
});
