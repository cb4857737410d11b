import { textKey } from '../../text/keys.ts';
import { quoted, type Warn } from '../warn.ts';

/** What can stand in the shell and before an address's `/`; a letter, so that it is not a number. */
const valid = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/** What a heading can say that it is: `{.talk}`. */
export type SaidRole = 'title' | 'day' | 'talk' | 'section' | 'part';

/** A heading without what stands in braces behind it. */
export interface SplitHeading {
  title: string;
  slug?: string;
  role?: SaidRole;
}

/** Parts `{#slug}`, `{.talk}` or `{#slug .talk}` from a heading's title. */
export function splitSlug(heading: string): SplitHeading {
  const start = Math.max(heading.lastIndexOf('{#'), heading.lastIndexOf('{.'));
  const inside = start < 0 ? undefined : /^\{([^{}]*)\}$/.exec(heading.slice(start).trimEnd())?.[1];
  const match = /^(?:#(\S*))?\s*(?:(?<!\S)\.(title|day|talk|section|part))?$/.exec(inside ?? '{');
  const [slug, role] = [match?.[1], match?.[2] as SaidRole | undefined];
  if (slug === undefined && role === undefined) return { title: heading };
  return {
    title: unclosed(heading.slice(0, start).trimEnd()),
    ...(slug === undefined ? {} : { slug }),
    ...(role ? { role } : {}),
  };
}

/** `Title ##`, as it stands before braces, without the signs that close it. */
function unclosed(title: string): string {
  return /(?<=[ \t])#{1,6}$/.test(title) ? title.replace(/#+$/, '').trimEnd() : title;
}

interface Named {
  title: string;
  slug?: string;
  line: number;
  /** What the slug begins with where the title gives none. */
  fallback: 'talk' | 'section';
}

/**
 * One slug for each, unique also where case makes no difference: a written one, else one from the title, of talks
 * before those of sections. A repeated one gets a number.
 */
export function slugsOf(named: readonly Named[], warn: Warn): string[] {
  const taken = new Map<string, number>();
  const slugs = named.map(({ slug, line }) => {
    if (slug === undefined) return undefined;
    if (!valid.test(slug)) {
      warn(line, `\`{#${quoted(slug)}}\` is not a slug: letters, digits, \`-\`, \`_\`, one letter at least`);
      return undefined;
    }
    const own = free(slug, taken);
    if (own !== slug) warn(line, `the slug \`${quoted(slug)}\` is taken; read as \`${quoted(own)}\``);
    return own;
  });
  const numbers = new Map<string, number>();
  const numbered = named.map(({ fallback }) => {
    const number = (numbers.get(fallback) ?? 0) + 1;
    numbers.set(fallback, number);
    return `${fallback}-${number}`;
  });
  for (const talks of [true, false])
    for (const [index, { title, fallback }] of named.entries())
      if ((fallback === 'talk') === talks) slugs[index] ??= free(fromTitle(title) ?? numbered[index]!, taken);
  return slugs.map(slug => slug!);
}

/** The ASCII words of a title, six at most. */
function fromTitle(title: string): string | undefined {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.slice(0, 6).join('-').slice(0, 60);
  return /[a-z]/.test(slug) ? slug : undefined;
}

/** The slug itself, or with the first free number behind it; `taken` has the folded slugs. */
function free(slug: string, taken: Map<string, number>): string {
  const key = textKey(slug);
  let own = slug;
  for (let number = (taken.get(key) ?? 0) + 1; taken.has(textKey(own)); number++) {
    own = `${slug}-${number}`;
    taken.set(key, number);
  }
  taken.set(textKey(own), 1);
  return own;
}
