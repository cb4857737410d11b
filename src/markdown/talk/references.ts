import type { Node, Reference, ReferenceKind, Text } from '../../event/model.ts';
import { holdsReferences } from '../../event/references.ts';
import type { Block } from '../blocks/block.ts';
import { attribute } from '../html.ts';
import { kindCalled, referenceKind, splitKind } from './reference-kind.ts';

/** A reference that may turn out to be one already found. */
interface Candidate {
  title: string;
  url?: string;
  /** Where the notes give it. */
  kind?: ReferenceKind;
  /** A deck that is shown by its id. */
  embed?: boolean;
  node?: string;
  line: number;
}

/** Shared by the nodes that point nowhere: most do. */
const none: readonly Candidate[] = [];

/** A deck that a script shows by its id; an empty id has no address. */
export interface Deck {
  line: number;
  id: string;
}

/** What else points somewhere, beside the nodes: the heading, cells of the timetable, embedded decks. */
export interface Pointers {
  texts: readonly { text: Text; line: number }[];
  decks: readonly Deck[];
  /** The title that decks go by. */
  title: string;
}

/**
 * All that the nodes of a talk point to: slides first, then in the order of the notes, an address once. The
 * children of an item `References` are references also where they have no address.
 */
export function indexReferences(slug: string, nodes: readonly Node[], pointers: Pointers): Reference[] {
  const candidates: Candidate[] = [
    ...pointers.texts.flatMap(({ text, line }) => linksIn(text, line)),
    ...pointers.decks.map(deck => ofDeck(deck, pointers.title)),
  ];
  const walk = (siblings: readonly Node[], listed: boolean) => {
    for (const node of siblings) {
      for (const candidate of listed ? listedIn(node) : pointedBy(node))
        candidates.push({ ...candidate, node: node.address });
      if (node.children.length > 0) walk(node.children, listed || holdsReferences(node));
    }
  };
  walk(nodes, false);
  const references = merged(candidates.sort((one, other) => one.line - other.line));
  references.forEach((reference, index) => {
    reference.address = `${slug}/l${index + 1}`;
  });
  return references;
}

function ofDeck({ line, id }: Deck, title: string): Candidate {
  const url = id === '' ? {} : { url: `${deckAddress}${id}` };
  return { title, kind: 'slides', embed: true, line, ...url };
}

function pointedBy(node: Node): readonly Candidate[] {
  if (node.kind === 'code') return none;
  if (node.kind === 'image')
    return node.url === undefined ? [] : [{ title: node.text || node.url, url: node.url, line: node.line }];
  if (node.rows) return node.rows.flatMap(row => row.flatMap(cell => linksIn(cell, node.line)));
  return linksIn(node, node.line);
}

/** `slides: [title](address)`; the first link is the entry's, others are their own. */
function listedIn(node: Node): readonly Candidate[] {
  if (node.kind !== 'item' || node.text === '') return pointedBy(node);
  const { kind, length } = splitKind(node.text);
  const [first, ...others] = linksIn(node, node.line);
  const entry: Candidate = { title: node.text.slice(length), line: node.line };
  if (first?.url !== undefined) entry.url = first.url;
  if (kind) entry.kind = kind;
  return [entry, ...others];
}

/** The links and images of a text. */
function linksIn({ text, marks }: Text, line: number): readonly Candidate[] {
  if (marks.length === 0) return none;
  return marks
    .filter(mark => mark.url !== undefined && mark.url !== '' && !mark.url.startsWith('#'))
    .map(mark => ({ title: text.slice(mark.start, mark.end).replaceAll('\n', ' '), url: mark.url!, line }));
}

function merged(candidates: readonly Candidate[]): Reference[] {
  const found = new Map<string, Reference>();
  const explicit = new Set<Reference>();
  let before: Candidate | undefined;
  for (const candidate of candidates) {
    const shown = candidate.embed && before !== undefined && isDeckAbove(before, candidate);
    before = candidate;
    if (shown) continue;
    const { title, url, line, node } = candidate;
    const kind = candidate.kind ?? kindCalled(title) ?? (url === undefined ? 'link' : referenceKind(url));
    const key = url ?? `${kind} ${title}`;
    const known = found.get(key);
    if (known && candidate.kind && !explicit.has(known)) Object.assign(known, { kind, title });
    const reference: Reference = known ?? { address: '', kind, title, line };
    if (!known && url !== undefined) reference.url = url;
    if (!known && node !== undefined) reference.node = node;
    if (candidate.kind) explicit.add(reference);
    found.set(key, reference);
  }
  const all = [...found.values()];
  return [...all.filter(({ kind }) => kind === 'slides'), ...all.filter(({ kind }) => kind !== 'slides')];
}

/** Whether an embedded deck is the one linked on the line above it, or above a blank line. */
function isDeckAbove(above: Candidate, embed: Candidate): boolean {
  const kind = above.kind ?? referenceKind(above.url ?? '');
  return above.url !== undefined && kind === 'slides' && embed.line - above.line <= 2;
}

/** Where speakerdeck shows the deck of an id, as its own script would. */
export const deckAddress = 'https://speakerdeck.com/player/';

/** The decks that are embedded by an id, anywhere in some blocks. */
export function decksIn(blocks: readonly Block[]): Deck[] {
  const decks: Deck[] = [];
  const stack = [...blocks].reverse();
  for (let block = stack.pop(); block; block = stack.pop()) {
    if (block.kind === 'html' && /data-id|speakerdeck/i.test(block.text)) {
      const id = attribute(block.text, 'data-id') ?? '';
      decks.push({ line: block.line, id: /^[\w-]+$/.test(id) ? id : '' });
    }
    for (let index = block.children.length - 1; index >= 0; index--) stack.push(block.children[index]!);
  }
  return decks;
}
