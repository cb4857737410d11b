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
const hiragana = /[\u3040-\u309f]/;
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

/** Where prose begins in a run of characters without a blank. */
function proseAt(run: string, host: number): number {
  const at = run.search(letter);
  if (at < 0) return run.length;
  const path = run.slice(host).search(/[/?#]/) + host;
  const inHost = path < host || at < path;
  if (inHost)
    return at === host
      ? host + endOfHost(path < host ? run.slice(host) : run.slice(host, path), run.length)
      : at;
  const glued = /[A-Za-z0-9]/.test(run[at - 1]!);
  const segment = /^[^/?#&=]*/.exec(run.slice(at))![0];
  if (glued && (hiragana.test(segment) || /[\uac00-\ud7af]/.test(segment))) return at;
  if (at === path + 1 && /^(?:[をはがにでともへの]|です)/.test(segment)) return at;
  const prose = run.slice(at).search(sentence);
  return prose > 0 ? at + prose : run.length;
}

/** The length of a host of Japanese letters; `whole` where no prose is glued to it. */
function endOfHost(host: string, whole: number): number {
  return /^.*?\.[A-Za-z]{2,}(?=[\u3040-\u309f])/.exec(host)?.[0].length ?? whole;
}

/** `[https://example.com:title]` of hatena. */
function hatena(run: string): string {
  return run.replace(/:(?:title|embed|cite|bookmark)(?:[=:\]].*)?$/, '');
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without punctuation behind it, and without brackets and quotes that it does not open. */
function trimmed(run: string): string {
  let end = run.length;
  for (; end > 0; end--) {
    const last = run[end - 1]!;
    const opener = closers[last];
    if (opener !== undefined) {
      if (balance(run.slice(0, end), opener, last) >= 0) break;
    } else if (last === '"' || last === "'") {
      if (run.indexOf(last) < end - 1) break;
    } else if (last === ';') {
      const reference = /&[A-Za-z0-9]+;$/.exec(run.slice(Math.max(0, end - 40), end))?.[0];
      if (reference !== undefined) end -= reference.length - 1;
    } else if (!/[?!.,:*_~`|\\]/.test(last)) break;
  }
  return run.slice(0, end);
}

/** How many more brackets open than close. */
function balance(text: string, opener: string, closer: string): number {
  let open = 0;
  for (const character of text)
    if (character === opener) open++;
    else if (character === closer) open--;
  return open;
}
