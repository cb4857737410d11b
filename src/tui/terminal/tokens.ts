/**
 * Cuts what a terminal sends into tokens: what Ink may have, and what would arrive there as typed text (reports of
 * the mouse and of the focus, answers to questions). Bytes are a Latin-1 string, a character each, since X10 mouse
 * reports hold bytes that are no UTF-8. What is kept stays as it came, byte by byte.
 */

export interface Token {
  kind: 'keep' | 'take';
  bytes: string;
}

export interface Tokens {
  tokens: Token[];
  /** The begin of a sequence whose end has not come yet. */
  rest: string;
  /** Whether the rest cannot have been typed, so that it may be waited for and dropped. */
  certain: boolean;
  /** Whether a bracketed paste has begun and not ended; nothing in it is a sequence. */
  pasting: boolean;
}

const pasteStart = '\u001b[200~';
/** What ends a bracketed paste. */
export const pasteEnd = '\u001b[201~';

/** However bytes are split into reads, they give the same tokens, if each `rest` is put before the next read. */
export function tokensOf(bytes: string, pasting: boolean): Tokens {
  const tokens: Token[] = [];
  const state = { tokens, rest: '', certain: false, pasting };
  let at = 0;
  while (at < bytes.length) {
    const next = state.pasting ? pastePiece(bytes, at) : piece(bytes, at);
    if (next.kind === 'wait') return { ...state, rest: bytes.slice(at), certain: next.certain };
    const taken = bytes.slice(at, next.end);
    if (taken === pasteStart) state.pasting = true;
    else if (taken.endsWith(pasteEnd)) state.pasting = false;
    tokens.push({ kind: next.kind, bytes: taken });
    at = next.end;
  }
  return state;
}

type Piece = { kind: Token['kind']; end: number } | { kind: 'wait'; certain: boolean };

/** Plain bytes, or one sequence, that begin at `at`. */
function piece(bytes: string, at: number): Piece {
  if (bytes[at] !== '\u001b') {
    const next = bytes.indexOf('\u001b', at);
    return { kind: 'keep', end: next < 0 ? bytes.length : next };
  }
  const introducer = bytes[at + 1];
  if (introducer === undefined) return { kind: 'wait', certain: false };
  if (introducer === '[') return controlSequence(bytes, at);
  if (introducer in stringStarts) return controlString(bytes, at, stringStarts[introducer]!);
  // Alt and a character, or a second Esc, which may begin a sequence itself.
  return { kind: 'keep', end: introducer === '\u001b' ? at + 1 : at + 2 };
}

/** As much of a paste as is there. What may be the begin of its end mark waits. */
function pastePiece(bytes: string, at: number): Piece {
  const end = bytes.indexOf(pasteEnd, at);
  if (end >= 0) return { kind: 'keep', end: end + pasteEnd.length };
  const next = bytes.lastIndexOf('\u001b');
  if (next < at || !pasteEnd.startsWith(bytes.slice(next))) return { kind: 'keep', end: bytes.length };
  return next === at ? { kind: 'wait', certain: true } : { kind: 'keep', end: next };
}

/** Bytes. No report is as long. */
const longestControl = 64;

/** CSI (ECMA-48, 5.4): parameters, intermediates, a final byte. */
function controlSequence(bytes: string, at: number): Piece {
  const body = /[0-?]*[ -/]*/y;
  body.lastIndex = at + 2;
  const length = body.exec(bytes)![0].length;
  const end = at + 2 + length;
  const final = bytes[end];
  if (length > longestControl) return { kind: 'keep', end };
  if (final === undefined) return { kind: 'wait', certain: /^[<>?]/.test(bytes.slice(at + 2, at + 3)) };
  if (final < '@' || final > '~') return { kind: 'keep', end };
  const sequence = bytes.slice(at + 2, end + 1);
  return sequence === 'M'
    ? oldMouse(bytes, end + 1)
    : { kind: report.test(sequence) ? 'take' : 'keep', end: end + 1 };
}

/**
 * What follows `ESC [` in reports: the mouse in SGR and urxvt coding, device attributes (`c`), status (`n`),
 * mode (`$y`), the cursor's position (`R`; so F3 with a modifier is lost), the focus (`I`, `O`). The answer to
 * the question for the kitty keyboard (`?1u`) is not among them: Ink asks for it and takes it.
 */
const report = /^(?:<[\d;]*[Mm]|\d+;\d+;\d+M|[?>=][\d;]*c|\??[\d;]*n|\?[\d;]*\$y|\??\d+;\d+(?:;\d+)?R|[IO])$/;

/** The three bytes of an X10 mouse report, from a terminal that does not know SGR coding. */
function oldMouse(bytes: string, at: number): Piece {
  for (let end = at; end < at + 3; end++) {
    const byte = bytes[end];
    if (byte === undefined) return { kind: 'wait', certain: true };
    if (byte < ' ') return { kind: 'take', end };
  }
  return { kind: 'take', end: at + 3 };
}

/** How an answer goes on after OSC, DCS and APC. Anything else is Alt and a character. */
const stringStarts: Readonly<Record<string, RegExp>> = {
  ']': /^[\dLl]/,
  P: /^[\d!$+>|]/,
  _: /^G/,
};

/** Bytes. The longest answers hold a window title or a colour. */
const longestString = 4096;

/** Up to BEL or ST (`ESC \`). With any other control character in it, it was no answer. */
function controlString(bytes: string, at: number, start: RegExp): Piece {
  const first = bytes[at + 2];
  if (first === undefined) return { kind: 'wait', certain: false };
  if (!start.test(first)) return { kind: 'keep', end: at + 2 };
  const body = /[^\0-\x1f]*/y;
  body.lastIndex = at + 2;
  const length = body.exec(bytes)![0].length;
  const end = at + 2 + length;
  if (length > longestString) return { kind: 'keep', end: at + 2 };
  const after = bytes.slice(end, end + 2);
  if (after === '' || after === '\u001b') return { kind: 'wait', certain: true };
  if (after[0] === '\u0007') return { kind: 'take', end: end + 1 };
  return after === '\u001b\\' ? { kind: 'take', end: end + 2 } : { kind: 'keep', end: at + 2 };
}
