import type { Style } from './line.ts';

/** What a terminal's text stands on. */
export type Background = 'dark' | 'light';

/** How styles are drawn: on what background, where that is known, and the reader's own choices, as SGR parameters. */
export interface Look {
  background?: Background | undefined;
  styles?: Readonly<Partial<Record<Style, string>>>;
}

/** SGR parameters, divided by `;`; empty for text as any other. */
type Sgr = Record<Style, string>;

/**
 * No colour of the usual palettes has a contrast of 4.5:1 on black and on white, so attributes alone are used where
 * the background is not known. Faint is not among them: terminals that mix text and background to make it come down
 * to 2.9:1. A pair of colours has its contrast anywhere: black on bright cyan at least 4.8:1 in all palettes.
 */
const onAny: Sgr = {
  title: '1',
  heading: '1;4',
  subheading: '1',
  time: '',
  speaker: '',
  address: '1',
  bullet: '',
  dim: '',
  strong: '1',
  emphasis: '3',
  code: '',
  keyword: '1',
  string: '',
  number: '',
  comment: '3',
  name: '1',
  builtin: '',
  meta: '1',
  added: '',
  removed: '',
  struck: '9',
  link: '4',
  // Not bold, whatever it lies over: bold may brighten black.
  match: '22;4;30;106',
  now: '1;7',
  next: '1',
  question: '1',
  answer: '1',
  warning: '1',
  cursor: '7',
};

/**
 * The colours that have it on black, of which bold makes none darker, and those that have it on white. Bold stands
 * with no colour that it may brighten below that.
 */
const onKnown = (): Record<Background, Sgr> => ({
  dark: {
    ...onAny,
    time: '36',
    speaker: '32',
    address: '93',
    code: '93',
    keyword: '96',
    string: '32',
    number: '36',
    builtin: '36',
    meta: '93',
    added: '32',
    removed: '93',
    question: '1;96',
    answer: '32',
    warning: '93',
  },
  light: {
    ...onAny,
    time: '35',
    address: '35',
    code: '31',
    keyword: '35',
    string: '31',
    number: '31',
    builtin: '35',
    meta: '35',
    removed: '31',
    question: '35',
    answer: '31',
    warning: '31',
  },
});

/** What is told by an attribute where there are no colours, though they would do without. */
const withoutColors: Partial<Sgr> = { match: '1;4' };

/** The parameter of a colour, of the text or behind it; all others are attributes. */
const color = /^(?:[349]|10)[0-7]$/;

/** The SGR parameters of each style in a look; without `colors` attributes alone. */
export function sgrOf({ background, styles }: Look, colors = true): Sgr {
  const own = background === undefined ? onAny : onKnown()[background];
  if (colors) return { ...own, ...styles };
  const bare = Object.entries({ ...own, ...withoutColors, ...styles }).map(([style, sgr]) => [
    style,
    sgr
      .split(';')
      .filter(each => !color.test(each))
      .join(';'),
  ]);
  return Object.fromEntries(bare) as Sgr;
}

let drawn: Look = {};
/** Of the look: with colours and without, once lines are drawn so. */
const tables: { colored?: Sgr | undefined; bare?: Sgr | undefined } = {};

/** From now on lines are drawn in this look. */
export function setLook(look: Look): void {
  drawn = look;
  tables.colored = undefined;
  tables.bare = undefined;
}

/** The SGR parameters of some styles together, as lines are drawn now; empty where they change nothing. */
export function parametersOf(styles: readonly Style[], colors: boolean): string {
  if (colors) tables.colored ??= sgrOf(drawn);
  else tables.bare ??= sgrOf(drawn, false);
  const table = (colors ? tables.colored : tables.bare)!;
  return styles
    .map(style => table[style])
    .filter(Boolean)
    .join(';');
}

/** The background that terminals such as Konsole and rxvt tell in `COLORFGBG`: text and background by their numbers. */
export function toldBackground(colorFgBg: string | undefined): Background | undefined {
  const number = /;(\d+)$/.exec(colorFgBg ?? '')?.[1];
  if (number === undefined) return undefined;
  return [7, 9, 10, 11, 12, 13, 14, 15].includes(Number(number)) ? 'light' : 'dark';
}
