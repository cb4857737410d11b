import { Hooks, Lexer, Marked, type Token, Tokenizer, type Tokens } from 'marked';
import type { Definition } from '../blocks/block.ts';
import { cjk, isCjk } from '../characters.ts';
import { bareUrl } from './urls.ts';

const punctuation = /[\p{P}\p{S}]/u;
const nextSign = /[\\<![`*_~]|(?:https?|ftp):\/\/|(?<![\w./-])www\./gi;

const hatenaLink =
  /^\[(https?:\/\/[^\s\][<>]{3,500}?):(?:title|bookmark|embed)(?::(?:cite|bookmark))?(?:=([^\]\\[\n]{1,200}))?\]/;

/**
 * CommonMark's flanking rule asks for a space where Japanese has none: `これは**「強調」**です`.
 * For stars beside CJK characters, punctuation counts as a letter.
 * A mail address is no link: looking for one takes marked quadratic time.
 */
class CjkTokenizer extends Tokenizer {
  override emStrong(src: string, maskedSrc: string, prevChar = ''): Tokens.Em | Tokens.Strong | undefined {
    const next = /^\*+(.)/su.exec(src)?.[1];
    const opens = next !== undefined && (isCjk(prevChar) || (isCjk(next) && punctuation.test(next)));
    const before = opens && prevChar !== '*' ? '' : prevChar;
    return super.emStrong(src, maskedSrc, before);
  }

  override del(src: string, maskedSrc: string, prevChar = ''): Tokens.Del | undefined {
    return src.startsWith('~~') ? super.del(src, maskedSrc, isCjk(prevChar) ? '' : prevChar) : undefined;
  }

  /** `[https://example.com/a:title=Queues]` of hatena, and any other link. */
  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    const found = src.startsWith('[http') ? hatenaLink.exec(src) : null;
    if (!found) return super.link(src);
    const [raw, href = '', text = href] = found;
    return { type: 'link', raw, text, href, title: null, tokens: [{ type: 'text', raw: text, text }] };
  }

  override url(src: string): Tokens.Link | undefined {
    const bare = bareUrl(src);
    if (!bare) return undefined;
    const { raw, url } = bare;
    return { type: 'link', raw, text: raw, href: url, tokens: [{ type: 'text', raw, text: raw }] };
  }

  override inlineText(src: string): Tokens.Text | undefined {
    nextSign.lastIndex = /^(?:`+|~+|)/.exec(src)?.[0].length || 1;
    const end = nextSign.exec(src)?.index ?? src.length;
    const raw = src.slice(0, end);
    return { type: 'text', raw, text: raw, escaped: false };
  }
}

/** Lets a run of stars close behind punctuation where CJK text goes on; the length stays the same. */
class CjkHooks extends Hooks {
  override emStrongMask(src: string): string {
    if (!cjk.test(src)) return src;
    return src.replace(
      /([^\s*~])(\*+|~~)(?=([^*~])?)/g,
      (raw, before: string, run: string, after?: string) => {
        if (!punctuation.test(before)) return raw;
        return isCjk(before) || isCjk(after) ? `a${run}` : raw;
      },
    );
  }
}

const options = { ...new Marked().defaults, tokenizer: new CjkTokenizer(), hooks: new CjkHooks() };

type Links = Lexer['tokens']['links'];
const prepared = new WeakMap<ReadonlyMap<string, Definition>, Links>();

/** Definitions as marked looks them up. */
function linksOf(definitions: ReadonlyMap<string, Definition>): Links {
  const known = prepared.get(definitions);
  if (known) return known;
  const links: Links = Object.create(null);
  for (const [label, { url, title }] of definitions)
    links[label] = { href: url, title: title ?? undefined } as Links[string];
  prepared.set(definitions, links);
  return links;
}

/** The tokens of inline Markdown. Throws a RangeError on deep nesting. */
export function inlineTokens(markdown: string, definitions: ReadonlyMap<string, Definition>): Token[] {
  const lexer = new Lexer(options);
  if (definitions.size > 0 && markdown.includes('[')) lexer.tokens.links = linksOf(definitions);
  return lexer.inlineTokens(markdown);
}
