// string-width for Ink and its helpers, on the program's own widths: the real one costs 15 ms at its first call.
import { width } from '../../src/text/width.ts';

/** CSI (colours) and OSC (links), with ESC or as one C1 character; Ink lets no others through. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u0018\u001a\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)/g;

/** Of short texts measured before. It is emptied when full: what a screen shows comes back soon. */
const known = new Map();
const knownLength = 200;
const knownSize = 2000;

export default function stringWidth(text, { countAnsiEscapeCodes = false } = {}) {
  if (typeof text !== 'string') return 0;
  if (text.length > knownLength) return measure(text, countAnsiEscapeCodes);
  if (countAnsiEscapeCodes) return width(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const columns = measure(text, false);
  if (known.size >= knownSize) known.clear();
  known.set(text, columns);
  return columns;
}

function measure(text, countEscapes) {
  return width(countEscapes ? text : text.replace(escapes, ''));
}
