import type { ReferenceKind } from '../../event/model.ts';

type Test = (host: string, path: string) => boolean;

const anywhere =
  (hosts: RegExp): Test =>
  (host: string) =>
    hosts.test(host);

/** The table of docs/format.md, first match first. */
const tests: readonly (readonly [ReferenceKind, Test])[] = [
  ['slides', anywhere(/(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com)$/)],
  [
    'slides',
    (host, path) => (host === 'docs.google.com' && path.startsWith('/presentation')) || /\.pdf$/i.test(path),
  ],
  [
    'repository',
    (host, path) => /^(?:github\.com|gitlab\.com|bitbucket\.org)$/.test(host) && isRepository(path),
  ],
  [
    'post',
    (host, path) =>
      /^(?:mobile\.)?(?:twitter|x)\.com$/.test(host) && /^\/[^/]+\/status(?:es)?\/\d/.test(path),
  ],
  ['post', anywhere(/(?:^|\.)togetter\.com$/)],
  ['book', (host, path) => host === 'oreilly.co.jp' && path.startsWith('/books')],
  ['book', (host, path) => host === 'gihyo.jp' && path.startsWith('/book')],
  ['book', anywhere(/^(?:amazon\.(?:com|co)(?:\.[a-z]{2})?|amazon\.[a-z]{2}|amzn\.to)$/)],
  ['article', anywhere(/(?:^|\.)(?:wikipedia\.org|qiita\.com|zenn\.dev|e-words\.jp)$|^blog\./)],
  ['article', (_host, path) => /\/(?:blog|documentation|docs|topics)\//.test(path)],
];

function isRepository(path: string): boolean {
  return /^\/[^/]+\/[^/]+/.test(path) && !/^\/(?:topics|orgs|sponsors|features)\//.test(path);
}

/** The kind that follows from an address. */
export function referenceKind(url: string): ReferenceKind {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return /\.pdf(?:[?#]|$)/i.test(url) ? 'slides' : 'link';
  const host = parsed.hostname.replace(/^www\./, '');
  return tests.find(([, test]) => test(host, parsed.pathname))?.[0] ?? 'link';
}

const names: ReadonlyMap<string, ReferenceKind> = new Map([
  ['slides', 'slides'],
  ['スライド', 'slides'],
  ['発表資料', 'slides'],
  ['folien', 'slides'],
  ['repository', 'repository'],
  ['リポジトリ', 'repository'],
  ['article', 'article'],
  ['記事', 'article'],
  ['book', 'book'],
  ['書籍', 'book'],
  ['post', 'post'],
  ['link', 'link'],
]);

/** The kind that the whole text of a link says: `[Slides](…)`. */
export function kindCalled(text: string): ReferenceKind | undefined {
  return names.get(text.trim().toLowerCase());
}

/** Parts `slides: …`, the kind that the notes give; `length` is what stands before the title, in UTF-16 units. */
export function splitKind(text: string): { kind?: ReferenceKind; length: number } {
  const match = /^([a-z]{4,10}|[\u30a0-\u30ff]{4,5}|記事|書籍)\s{0,3}[:\uff1a](?!\/\/)\s*/i.exec(text);
  const kind = names.get(match?.[1]?.toLowerCase() ?? '');
  return match && kind ? { kind, length: match[0].length } : { length: 0 };
}
