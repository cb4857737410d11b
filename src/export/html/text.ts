import type { MarkKind, Text } from '../../event/model.ts';
import { safeUrl } from '../../text/url.ts';
import { attributes, escapedText } from '../xml.ts';

const tags: Readonly<Record<Exclude<MarkKind, 'link' | 'image'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  struck: 's',
};

/** A text with its marks as tags, and its line breaks. */
export function textHtml({ text, marks }: Text): string {
  const pieces: string[] = [];
  const open: { end: number; tag: string }[] = [];
  let at = 0;
  const write = (to: number) => {
    pieces.push(escapedText(text.slice(at, to)).replaceAll('\n', '<br>'));
    at = to;
  };
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      write(last.end);
      pieces.push(`</${last.tag}>`);
      open.pop();
    }
  };
  for (const { start, end, kind, url } of marks) {
    closeUntil(start);
    write(start);
    const isLink = kind === 'link' || kind === 'image';
    const href = isLink && url !== undefined ? safeUrl(url) : undefined;
    // A link cannot stand in another.
    if (isLink && (href === undefined || open.some(({ tag }) => tag === 'a'))) continue;
    const tag = isLink ? 'a' : tags[kind];
    pieces.push(isLink ? linkTag(href!) : `<${tag}>`);
    open.push({ end, tag });
  }
  closeUntil(Number.POSITIVE_INFINITY);
  write(text.length);
  return pieces.join('');
}

/** A link, or its text alone where its address is none that a page may lead to. */
export function linkHtml(text: string, url: string | undefined): string {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined ? escapedText(text) : `${linkTag(href)}${escapedText(text)}</a>`;
}

function linkTag(href: string): string {
  return `<a${attributes({ href, rel: 'noopener noreferrer' })}>`;
}
