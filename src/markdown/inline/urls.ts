/** A bare address in a text, and what it leads to. */
export interface Bare {
  /** As it stands in the text. */
  raw: string;
  url: string;
}

/** In characters; what is longer is data. */
const maxUrl = 2000;

const scheme = /^(?:(?:https?|ftp):\/\/|www\.)/i;
/** What ends an address: blanks, `<`, and the punctuation of Japanese and Chinese. */
const stop =
  /[\s<>\u2018-\u201d\u2026\u3000-\u3002\u3008-\u3011\u3014-\u301f\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3b\uff3d\uff5b\uff5d\uff5f-\uff63]/;
/** Letters that no address has without need: Han, kana, hangul. */
const letter =
  /[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\ud840-\ud87f]/;
/** Kana and hangul, which end an address that they are glued to. */
const glued = /[\u3040-\u309f\uac00-\ud7af]/;
/** What a path's own Japanese goes on to when the sentence does: を見る, です. */
const sentence = /を(?=[\u4e00-\u9fffごお])|で(?:す|した)(?![\u3040-\u309f]{3})|でした|だった|という/;

/**
 * The address that a text begins with. It is taken whole where it ends the text or a blank, a bracket or
 * punctuation follows; where Japanese prose goes on right behind it, it ends before that.
 */
export function bareUrl(text: string): Bare | undefined {
  const start = scheme.exec(text)?.[0];
  if (start === undefined) return undefined;
  const head = text.slice(0, maxUrl + 1);
  const end = head.search(stop);
  if (end < 0 && head.length > maxUrl) return undefined;
  const run = end < 0 ? head : head.slice(0, end);
  const raw = trimmed(hatena(run.slice(0, proseAt(run, start.length))));
  if (!/^[^\s/?#]*[\p{L}\p{N}\]]/u.test(raw.slice(start.length))) return undefined;
  return { raw, url: /^www\./i.test(raw) ? `http://${raw}` : raw };
}

/** Where prose begins in a run of characters without a blank, whose host begins at `host`. */
function proseAt(run: string, host: number): number {
  const behind = run.slice(host).search(/[/?#]/);
  const path = behind < 0 ? run.length : host + behind;
  const inHost = run.slice(host, path).search(letter);
  if (inHost > 0) return host + inHost;
  const domain = inHost < 0 ? null : /^.*?\.[A-Za-z]{2,}(?=[\u3040-\u309f])/.exec(run.slice(host, path));
  return domain ? host + domain[0].length : proseInPath(run, path);
}

function proseInPath(run: string, path: number): number {
  const behind = run.slice(path).search(letter);
  if (behind < 0) return run.length;
  const at = path + behind;
  const segment = /^[^/?#&=]*/.exec(run.slice(at))![0];
  if (/[A-Za-z0-9]/.test(run[at - 1]!) && glued.test(segment)) return at;
  if (behind === 1 && /^(?:[をはがにでともへの]|です)/.test(segment)) return at;
  const prose = run.slice(at).search(sentence);
  return prose > 0 ? at + prose : run.length;
}

/** `[https://example.com:title]` of hatena. */
function hatena(run: string): string {
  return run.replace(/:(?:title|embed|cite|bookmark)(?:[=:\]].*)?$/, '');
}

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without punctuation behind it, and without brackets and quotes that it does not open. */
function trimmed(run: string): string {
  /** Of each bracket, how many more close than open in what is left. */
  const surplus = new Map<string, number>();
  for (const [closer, opener] of Object.entries(openers))
    surplus.set(closer, countOf(run, closer) - countOf(run, opener));
  let end = run.length;
  for (; end > 0; end--) {
    const last = run[end - 1]!;
    const unopened = surplus.get(last);
    if (unopened !== undefined) {
      if (unopened <= 0) break;
      surplus.set(last, unopened - 1);
    } else if (last === '"' || last === "'") {
      if (run.indexOf(last) < end - 1) break;
    } else if (last === ';') {
      const reference = /&[A-Za-z0-9]+;$/.exec(run.slice(Math.max(0, end - 40), end))?.[0];
      if (reference !== undefined) end -= reference.length - 1;
    } else if (!/[?!.,:*_~`|\\]/.test(last)) break;
  }
  return run.slice(0, end);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
