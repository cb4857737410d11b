import { readTag, type Tag } from '../../html.ts';

/** A piece of HTML and how many line breaks are in it. */
export type Piece = { breaks: number } & (
  | { text: string }
  | { tag: Tag }
  /** What stands between `<pre>` and `</pre>`. */
  | { code: string }
  /** The opening tag of a script, or the whole of it where it is known by an id alone. */
  | { script: string }
  /** Nothing to be seen: a comment, a style. */
  | { hidden: true }
);

/** Cuts HTML into tags and the text between them, in linear time. `<String>` and its like are text. */
export function* pieces(source: string): Generator<Piece> {
  const absent = new Set<string>();
  /** The offset behind the next `end`, searched once where there is none. */
  const behind = (end: string, from: number): number | undefined => {
    if (absent.has(end)) return undefined;
    const at = lower.indexOf(end, from);
    if (at < 0) absent.add(end);
    return at < 0 ? undefined : at + end.length;
  };
  const lower = source.toLowerCase();
  let text = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const taken = pieceAt(source, at, behind);
    if (!taken) {
      at++;
      continue;
    }
    if (at > text) yield counted(source, text, at, { text: source.slice(text, at) });
    yield counted(source, at, taken.end, taken.piece);
    at = text = taken.end;
  }
  if (text < source.length) yield counted(source, text, source.length, { text: source.slice(text) });
}

type Uncounted = { text: string } | { tag: Tag } | { code: string } | { script: string } | { hidden: true };

function counted(source: string, start: number, end: number, piece: Uncounted): Piece {
  return { breaks: breaksIn(source.slice(start, end)), ...piece };
}

/** How many line breaks are in a text. */
export function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** The tag, comment or raw element that begins at a `<`, and where it ends. */
function pieceAt(
  source: string,
  at: number,
  behind: (end: string, from: number) => number | undefined,
): { piece: Uncounted; end: number } | undefined {
  if (source.startsWith('<!--', at)) {
    // One that is never closed hides nothing.
    return { piece: { hidden: true }, end: behind('-->', at + 2) ?? at + 4 };
  }
  const raw = /^<\/?[a-zA-Z][^<>]{0,4000}>/.exec(source.slice(at, at + 4002))?.[0];
  if (raw === undefined) return undefined;
  const tag = readTag(raw);
  if (!tag) return undefined;
  const end = at + raw.length;
  if (tag.closing) return { piece: { tag }, end };
  if (tag.name === 'script') return { piece: { script: raw }, end: behind('</script>', end) ?? end };
  if (tag.name === 'style') return { piece: { hidden: true }, end: behind('</style>', end) ?? end };
  const close = tag.name === 'pre' ? behind('</pre>', end) : undefined;
  if (close !== undefined) return { piece: { code: source.slice(end, close - 6) }, end: close };
  return { piece: { tag }, end };
}
