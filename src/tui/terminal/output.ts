/** Ink enters the alternate screen by this. */
const enter = '\u001b[?1049h';
const home = '\u001b[H';
/** Ink begins a frame by this (synchronized output): the terminal shows all of it at once. */
const beginFrame = '\u001b[?2026h';
/** From the first row on, nothing of what was drawn stays. */
const homeAndErase = `${home}\u001b[J`;

/** Stdout for Ink. */
export interface InkOutput {
  stream: NodeJS.WriteStream;
  /**
   * Has Ink forget what it has drawn, by `clear`, whose writing is dropped; its next frame begins at home on an
   * empty screen. Nothing is written before that frame, and so nothing is left half done if it never comes.
   */
  renew(clear: () => void): void;
}

/**
 * The cursor is at home where the alternate screen begins: it comes up with the cursor where the shell had it,
 * and Ink draws its first frame from there.
 */
export function inkOutput(real: NodeJS.WriteStream): InkOutput {
  let muted = false;
  let erasing = false;
  const prepared = (data: string) => {
    const homed = data.replace(enter, enter + home);
    if (!erasing || !homed.includes(beginFrame)) return homed;
    erasing = false;
    return homed.replace(beginFrame, beginFrame + homeAndErase);
  };
  const write = (data: string | Uint8Array, ...rest: []) =>
    muted || real.write(typeof data === 'string' ? prepared(data) : data, ...rest);
  const stream = new Proxy(real, {
    get(target, name) {
      if (name === 'write') return write;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    stream,
    renew(clear) {
      muted = true;
      clear();
      muted = false;
      erasing = true;
    },
  };
}
