// Lines as the program hands them to Ink, cleaned and with their styles closed: of them nothing is left to be done.

/** Characters that are no mark, nor anything that joins or is not seen, so that each is one cluster beside any other. */
const alone = [
  ' -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff',
  '\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u27bf',
  '\u3000-\u3029\u3030-\u3096\u309b-\u312f\u3190-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff9d',
  '\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}',
].join('');

const span = `(?:[${alone}]|\u001b\\[[\\d;]+m[${alone}]+\u001b\\[0m)`;
const link = `\u001b\\]8;;[!-~]+\u0007${span}+\u001b\\]8;;\u0007`;
const finished = new RegExp(`^(?:${span}|${link})*$`, 'u');

/** Whether a text is of such characters, in styles and links (OSC 8) that each end where the next one begins. */
export function isFinished(text) {
  return finished.test(text);
}
