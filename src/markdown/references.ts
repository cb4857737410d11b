import type { Reference, ReferenceKind, Text } from '../event/model.ts';
import { embeds } from './html.ts';
import { inline } from './inline.ts';
import type { Node } from './outline.ts';
import { kindOf, splitKind } from './reference-kind.ts';
import type { Warn } from './warn.ts';

/** A reference that may turn out to be one already listed. */
export interface Candidate {
  title: string;
  url?: string;
  /** Where the notes give it. */
  kind?: ReferenceKind;
  /** A deck shown by a script that knows no address. */
  embed?: boolean;
  line: number;
}

/** The links and images of a text. */
export function linksIn(text: Text, line: number): Candidate[] {
  return text.marks
    .filter(mark => mark.url !== undefined && mark.url !== '' && !mark.url.startsWith('#'))
    .map(mark => ({ title: text.text.slice(mark.start, mark.end), url: mark.url!, line }));
}

/** The embeds of a piece of HTML; a deck goes by the title of its talk. */
export function embedsIn(html: string, line: number, title: string): Candidate[] {
  return embeds(html).map(embed =>
    'url' in embed
      ? { title: embed.url, url: embed.url, line }
      : { title, kind: 'slides', embed: true, line },
  );
}

/** The entries of a References item, those nested in others too. */
export function listed(nodes: readonly Node[], warn: Warn): Candidate[] {
  return nodes.flatMap(node => [...entry(node, warn), ...listed(node.children, warn)]);
}

/** `slides: [title](address)`; the text's first link is the entry's, others are their own. */
function entry(node: Node, warn: Warn): Candidate[] {
  const { kind, text } = splitKind(node.text);
  const read = inline(text, node.line, warn);
  const [first, ...others] = linksIn(read, node.line);
  if (read.text === '') return [];
  const url = first?.url;
  return [
    { title: read.text, ...(url ? { url } : {}), ...(kind ? { kind } : {}), line: node.line },
    ...others,
  ];
}

/** Slides first, the rest in the order of the notes, an address once; addresses are given later. */
export function referencesOf(candidates: readonly Candidate[]): Reference[] {
  const found = new Map<string, Reference>();
  const explicit = new Set<Reference>();
  let before: Candidate | undefined;
  for (const candidate of [...candidates].sort((one, other) => one.line - other.line)) {
    const shown = candidate.embed && before !== undefined && isDeckAbove(before, candidate);
    before = candidate;
    if (shown) continue;
    const { title, url, line } = candidate;
    const kind = candidate.kind ?? (url === undefined ? 'link' : kindOf(url));
    const key = url ?? `${kind} ${title}`;
    const known = found.get(key);
    if (known && candidate.kind && !explicit.has(known)) Object.assign(known, { kind, title });
    const reference = known ?? { address: '', kind, title, ...(url === undefined ? {} : { url }), line };
    if (candidate.kind) explicit.add(reference);
    found.set(key, reference);
  }
  const all = [...found.values()];
  return [...all.filter(({ kind }) => kind === 'slides'), ...all.filter(({ kind }) => kind !== 'slides')];
}

/** Whether an embedded deck is the one linked on the line above it, or above a blank line. */
function isDeckAbove(above: Candidate, embed: Candidate): boolean {
  const kind = above.kind ?? kindOf(above.url ?? '');
  return above.url !== undefined && kind === 'slides' && embed.line - above.line <= 2;
}
