import { withoutEnding } from '../../text/endings.ts';
import { percentDecoded } from '../../text/url.ts';
import { folderOf, stemOf } from './paths.ts';

const link = /\]\(\s*<?([^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?\s*$|\[\[([^\]|#]+)|href=["']([^"']+)/gm;

/**
 * The files among `paths` that the text of the file `from` links to, in the order of its links, each once. With
 * or without the extension; links of wikis, `[[name]]`, by the file's name.
 */
export function linkedFiles(text: string, from: string, paths: readonly string[]): string[] {
  const byPath = new Map(paths.map(path => [withoutExtension(path), path]));
  const byStem = new Map(paths.map(path => [stemOf(path), path]));
  const found = new Set<string>();
  for (const [, inline, defined, wiki, html] of text.matchAll(link)) {
    const path =
      wiki === undefined
        ? byPath.get(targetOf(inline ?? defined ?? html ?? '', from))
        : byStem.get(wiki.trim());
    if (path !== undefined && path !== from) found.add(path);
  }
  return [...found];
}

/** The path that an address leads to from a file, without its extension. */
export function targetOf(address: string, from: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^[/#]/i.test(address)) return '';
  const parts = folderOf(from) === '' ? [] : folderOf(from).split('/');
  for (const part of percentDecoded(address.replace(/[?#].*$/s, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return withoutExtension(parts.join('/'));
}

/** A folder is named by its index. */
function withoutExtension(path: string): string {
  return withoutEnding(path).replace(/\/(?:index|readme)$/i, '');
}
