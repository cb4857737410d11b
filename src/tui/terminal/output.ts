/** Ink enters the alternate screen by this. */
const enter = '\u001b[?1049h';
const home = '\u001b[H';
/** From the first row on, nothing of what was drawn stays. */
export const homeAndErase = `${home}\u001b[J`;
/** Synchronized output: the terminal shows nothing of what follows until the frame behind it ends. */
export const beginFrame = '\u001b[?2026h';

/**
 * Stdout for Ink, the cursor at home where the alternate screen begins: it comes up with the cursor where the
 * shell had it, and Ink draws its first frame from there.
 */
export function homedOutput(real: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (data: string | Uint8Array, ...rest: []) =>
    real.write(typeof data === 'string' ? data.replace(enter, enter + home) : data, ...rest);
  return new Proxy(real, {
    get(target, name) {
      if (name === 'write') return write;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
