import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { MouseInput } from '../state/input.ts';
import { parseMouse } from './mouse.ts';
import { pasteEnd, tokensOf } from './tokens.ts';

/** Stands for stdin in Ink: `render(…, { stdin })`. */
export type FilteredInput = NodeJS.ReadStream;

/** Milliseconds to wait for the rest of what may be a key: Esc alone, Alt+[. Ink waits 20 more. */
const keyWait = 25;
/** Milliseconds to wait for the rest of what no key begins with, before it is dropped. */
const reportWait = 250;

/** Milliseconds without anything of a paste, after which it has ended: its end mark was lost. */
const pasteWait = 2000;
/** Ctrl+C. Alone, it was typed, and not pasted. */
const interrupt = '\u0003';

/**
 * Stdin without the terminal's reports, so that Ink gets what was typed and nothing else. Mouse reports go to
 * `onMouse`. It reads from `real` only between Ink's `ref()` and `unref()`, while Ink has raw mode: so a child gets
 * all input while Ink is suspended, and nothing keeps the process alive in the end. It ends when the terminal goes,
 * of which `onEnd` is told.
 */
export function filterInput(
  real: NodeJS.ReadStream,
  onMouse: (mouse: MouseInput) => void,
  onEnd: () => void = () => {},
): FilteredInput {
  const filter = new PassThrough();
  const feed = byteFilter(text => filter.write(text), onMouse);
  const read = (chunk: Buffer | string) => feed.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const end = () => {
    filter.end();
    onEnd();
  };
  let reading = false;
  const attach = (on: boolean) => {
    if (on === reading) return;
    reading = on;
    const change = on ? 'on' : 'off';
    // A terminal that hangs up is an error (EIO) on some systems.
    real[change]('data', read)[change]('end', end)[change]('error', end);
    if (on) real.resume();
    else real.pause();
  };
  const own = {
    isTTY: real.isTTY,
    get isRaw() {
      return real.isRaw;
    },
    setRawMode(mode: boolean) {
      real.setRawMode(mode);
      return filter;
    },
    ref() {
      real.ref?.();
      attach(true);
      return filter;
    },
    unref() {
      attach(false);
      feed.drop();
      real.unref?.();
      return filter;
    },
  };
  return Object.defineProperties(
    filter,
    Object.getOwnPropertyDescriptors(own),
  ) as unknown as NodeJS.ReadStream;
}

/** Holds back what is incomplete, a sequence or a character. */
function byteFilter(keep: (text: string) => void, onMouse: (mouse: MouseInput) => void) {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let pasting = false;
  let timer: NodeJS.Timeout | undefined;
  const write = (bytes: string) => {
    const text = decoder.write(Buffer.from(bytes, 'latin1'));
    if (text !== '') keep(text);
  };
  const push = (chunk: Buffer) => {
    clearTimeout(timer);
    const bytes = chunk.toString('latin1');
    if (bytes === interrupt) endPaste();
    const found = tokensOf(held + bytes, pasting);
    held = found.rest;
    pasting = found.pasting;
    for (const { kind, bytes } of found.tokens) {
      const mouse = kind === 'take' ? parseMouse(bytes) : undefined;
      if (mouse) onMouse(mouse);
      if (kind === 'keep') write(bytes);
    }
    if (pasting) timer = setTimeout(endPaste, pasteWait);
    else if (held !== '') wait(found.certain);
  };
  /** Ink waits for the end mark, and takes everything for pasted until then. */
  const endPaste = () => {
    if (!pasting) return;
    held = '';
    pasting = false;
    write(pasteEnd);
  };
  const wait = (certain: boolean) => {
    const late = () => {
      const bytes = held;
      held = '';
      if (!certain) write(bytes);
    };
    timer = setTimeout(late, certain ? reportWait : keyWait);
  };
  const drop = () => {
    clearTimeout(timer);
    held = '';
    pasting = false;
    decoder.end();
  };
  return { push, drop };
}
