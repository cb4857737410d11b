/** How Ink enters the alternate screen. */
const enterAlternate = '\u001b[?1049h';
/** How it leaves it. */
const leaveAlternate = '\u001b[?1049l';
const home = '\u001b[H';
/**
 * A line that is wider in this terminal than we measured loses its end, and takes no second row: with that, all
 * rows below would be one too low.
 */
const autowrapOff = '\u001b[?7l';
/** As every terminal has it when a program starts. */
export const autowrapOn = '\u001b[?7h';
/** How Ink begins a frame (synchronized output): the terminal shows all of it at once. */
const beginFrame = '\u001b[?2026h';
/** Erases everything, from the first row on. */
const homeAndErase = `${home}\u001b[J`;

/** Stdout for Ink. */
export interface InkOutput {
  stream: NodeJS.WriteStream;
  /**
   * Makes Ink forget what it has drawn: what its `clear` writes is dropped, and its next frame begins at home on an
   * empty screen. Nothing is written before that frame, so nothing is half done if it never comes.
   */
  renew(clear: () => void): void;
}

/**
 * Also puts the cursor at home when the alternate screen comes up: it would be where the shell had it, and Ink draws
 * its first frame from there. While that screen is up, autowrap is off.
 */
export function inkOutput(real: NodeJS.WriteStream): InkOutput {
  let muted = false;
  let erasing = false;
  const prepared = (data: string) => {
    const homed = data
      .replace(enterAlternate, enterAlternate + home + autowrapOff)
      .replace(leaveAlternate, autowrapOn + leaveAlternate);
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
