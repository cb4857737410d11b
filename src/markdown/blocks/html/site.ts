import { attribute } from '../../html.ts';
import { addressed } from './index.ts';

/** What a line in the syntax of one site says: Markdown, or an embed that only an id tells. */
export type Site = { markdown: string } | { html: string };

/** Addresses of what is known by an id. */
const addresses: Readonly<Record<string, (id: string) => string>> = {
  youtube: id => `https://www.youtube.com/watch?v=${id}`,
  vimeo: id => `https://vimeo.com/${id}`,
  slideshare: id => `https://www.slideshare.net/slideshow/embed_code/key/${id}`,
  docswell: id => `https://www.docswell.com/slide/${id}/embed`,
  figma: id => id,
  tweet: id => `https://x.com/i/status/${id}`,
  twitter: id => `https://x.com/i/status/${id}`,
  x: id => `https://x.com/i/status/${id}`,
  gist: id => `https://gist.github.com/${id}`,
  codepen: id => id,
  jsfiddle: id => id,
  codesandbox: id => id,
  stackblitz: id => id,
  card: id => id,
  link: id => id,
  embed: id => id,
};

/**
 * Reads a line that is nothing but an embed: `@[card](url)` of zenn, `{{< youtube id >}}` of hugo,
 * `{% youtube id %}` of jekyll, `[url:title]` of hatena. Nothing where it tells no address: it is text then.
 */
export function siteSyntax(rest: string): Site | undefined {
  if (rest.length > 2000) return undefined;
  const line = rest.trim();
  const zenn = /^@\[([\w-]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)$/.exec(line);
  if (zenn) return embed(zenn[1]!, zenn[2]!);
  const shortcode = /^\{\{[<%]\s*([\w-]+)\s+([^{}]*?)\s*\/?[>%]\}\}$/.exec(line);
  if (shortcode) return shortcoded(shortcode[1]!, shortcode[2]!);
  const liquid = /^\{%\s*(?:include\s+)?([\w-]+)(?:\.html)?\s+([^{}%]*?)\s*%\}$/.exec(line);
  if (liquid) return shortcoded(liquid[1]!, liquid[2]!);
  const gist = /^\[gist:([\w/-]+?)(?::[\w.-]*)*\]$/.exec(line);
  if (gist) return { markdown: addressed(addresses['gist']!(gist[1]!)) };
  const hatena =
    /^\[((?:https?|ftp):\/\/[^\s\][]+?):(?:title|embed|cite|bookmark)(?:=([^\][]*)|(?::[\w.-]*)*)\]$/i.exec(
      line,
    );
  if (!hatena) return undefined;
  const title = hatena[2]?.trim();
  return { markdown: title ? `[${title}](<${hatena[1]!.replace(/[<>]/g, '')}>)` : addressed(hatena[1]!) };
}

function embed(name: string, id: string): Site | undefined {
  const kind = name.toLowerCase();
  if (id === '') return undefined;
  if (/^https?:\/\//i.test(id)) return { markdown: addressed(id) };
  if (kind === 'speakerdeck') return /^[\w-]+$/.test(id) ? { html: deck(id) } : undefined;
  const address = /^[\w./?=&-]+$/.test(id) ? addresses[kind]?.(id) : undefined;
  return address !== undefined && /^https?:/.test(address) ? { markdown: addressed(address) } : undefined;
}

/** As speakerdeck's own script would name it. */
function deck(id: string): string {
  return `<script class="speakerdeck-embed" data-id="${id}"></script>`;
}

/** `{{< name id >}}`, `{{< name key="value" >}}`. */
function shortcoded(name: string, values: string): Site | undefined {
  const given = (key: string) => attribute(` ${values}`, key);
  const first = /^["']?([^\s"'=]+)["']?(?=\s|$)/.exec(values)?.[1];
  if (name === 'figure' || name === 'img' || name === 'image') {
    const source = given('src');
    const title = given('title') ?? given('caption') ?? given('alt') ?? '';
    return source
      ? { markdown: `![${title.replace(/[[\]\\]/g, '\\$&')}](<${source.replace(/[<>\n]/g, '')}>)` }
      : undefined;
  }
  const user = given('user');
  const id = given('id') ?? given('url') ?? given('src') ?? given('video_id') ?? first;
  if (/^(?:tweet|twitter|x)$/.test(name) && user && id && /^\d+$/.test(id) && /^\w+$/.test(user))
    return { markdown: addressed(`https://x.com/${user}/status/${id}`) };
  if (name === 'gist' && first && /^\S+\s+["']?\w/.test(values))
    return embed(name, `${first}/${/^\S+\s+["']?(\w+)/.exec(values)![1]}`);
  return id === undefined ? undefined : embed(name, id);
}
