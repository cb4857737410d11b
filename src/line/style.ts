import type { Style } from './line.ts';

/**
 * The SGR parameters of each style. Only the terminal's own 16 colours and attributes, so that a light and
 * a dark background both stay readable.
 */
export const sgr: Record<Style, string> = {
  title: '1',
  heading: '1;4',
  subheading: '1',
  time: '36',
  speaker: '32',
  address: '35',
  bullet: '2',
  dim: '2',
  strong: '1',
  emphasis: '3',
  code: '33',
  // In coloured code. Neither blue, which is hard to read on black, nor yellow, on white.
  keyword: '35',
  string: '32',
  number: '36',
  comment: '2',
  name: '1',
  builtin: '36',
  meta: '35',
  added: '32',
  removed: '31',
  struck: '9',
  link: '4',
  // Seen in the cursor's row and without colours too.
  match: '1;4;31',
  now: '1;7',
  next: '1',
  question: '1;34',
  answer: '1;32',
  warning: '33',
  cursor: '7',
};
