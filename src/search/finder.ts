import { looseKey, textKey, widthKey } from '../text/keys.ts';
import type { Range } from '../text/segment.ts';
import { isWhole } from './borders.ts';
import type { Batch, Keys, ReadingKeys } from './corpus.ts';
import { type MappedKey, mappedKey, mappedLooseKey, sourceRange } from './mapped-key.ts';
import type { Term } from './query.ts';
import type { Romaji, RomajiMatcher } from './romaji/index.ts';
import { absent, type Ranks, rankOf, unranked } from './tiers.ts';

/** Looks for one term. */
export interface Finder {
  term: Term;
  /** Gives a rank to the entries of a batch that are `unranked`, all of them. */
  rank(batch: Batch, ranks: Ranks): void;
  /** Where the term is in a text, found by its surest tier; ascending. For texts that are shown: it is slow. */
  ranges(text: string): Range[];
  /** Whether the term is looked for as romaji too. */
  readsRomaji: boolean;
  /** Whether every entry that has this term has `before` too, which was typed before it. */
  refines(before: Finder): boolean;
}

/** Finds a term to the letter. */
export function exactFinder(term: Term): Finder {
  const { text } = term;
  return {
    term,
    rank({ entries }, ranks) {
      for (let entry = 0; entry < ranks.length; entry++)
        if (ranks[entry] === unranked) ranks[entry] = exactRank(entries[entry]!.text, text);
    },
    ranges: source => occurrences(source, text),
    readsRomaji: false,
    refines: ({ term: before }) => text.startsWith(before.text),
  };
}

const ascii = /^[\x00-\x7f]*$/;
const kana = /[\u3041-\u309f\u30a1-\u30ff\uff66-\uff9f]/;

/** Finds a term by its keys and, with `romaji`, as romaji. */
export function keyFinder(term: Term, romaji: Romaji | undefined): Finder {
  const key = textKey(term.text);
  const isAscii = ascii.test(key);
  // ASCII has no looser key, and other scripts are no romaji.
  const loose = isAscii ? '' : looseKey(key);
  const matcher = isAscii && !term.phrase ? romaji?.romajiMatcher(key) : undefined;
  const literal = kana.test(term.text) ? widthKey(term.text) : undefined;
  return {
    term,
    rank(batch, ranks) {
      if (literal !== undefined) rankText(batch.widthKeys, literal, ranks, rankOf('literal'));
      const rank = rankOf(literal === undefined ? 'literal' : 'kana');
      if (isAscii) rankText(batch.asciiKeys, key, ranks, rank);
      else rankText(batch.textKeys, key, ranks, rank, batch.widthKeys.text);
      if (loose !== '') rankText(batch.looseKeys, loose, ranks, rankOf('loose'), batch.looseWidthKey);
      if (matcher && romaji) rankRomaji(batch.readingKeys(romaji), matcher, ranks);
      rankRest(ranks);
    },
    ranges(text) {
      const mapped = mappedKey(text);
      const found = inSource(mapped, occurrences(mapped.key, key));
      if (found.length > 0) return found;
      const mappedLoose = mappedLooseKey(mapped);
      const foundLoosely = loose === '' ? [] : inSource(mappedLoose, occurrences(mappedLoose.key, loose));
      return foundLoosely.length > 0 ? foundLoosely : inSource(mapped, matcher?.ranges(mapped.key) ?? []);
    },
    readsRomaji: matcher !== undefined,
    refines({ term: before, readsRomaji }) {
      const beforeKey = textKey(before.text);
      // Each way to find this term must be a way to find the earlier one. A single letter is not looked for as
      // romaji; ASCII, or ー alone, has no looser key.
      const sameWays = isAscii
        ? matcher === undefined || readsRomaji
        : !ascii.test(beforeKey) && looseKey(beforeKey) !== '';
      return key.startsWith(beforeKey) && sameWays;
    },
  };
}

// Plain loops, as they run over all entries at each letter that is typed.

/**
 * Gives a rank to the unranked entries whose keys hold a text, the next one where it is only a part of words. Where
 * words end is told by `written`, which has the same length as the keys and katakana as they are.
 */
function rankText({ text, ends }: Keys, part: string, ranks: Ranks, rank: number, written = text): void {
  let entry = 0;
  for (let at = text.indexOf(part); at >= 0; ) {
    while (ends[entry]! < at) entry++;
    const end = ends[entry]!;
    if (ranks[entry] !== unranked) at = end;
    else {
      let whole = isWhole(written, at, at + part.length);
      while (!whole && at >= 0 && at < end) {
        at = text.indexOf(part, at + 1);
        whole = at >= 0 && at < end && isWhole(written, at, at + part.length);
      }
      ranks[entry] = whole ? rank : rank + 1;
      if (at < 0) return;
    }
    if (at <= end) at = text.indexOf(part, end + 1);
  }
}

/**
 * Ranks the unranked entries in which a reading spells a query. Kana have one reading, so an entry where kana alone
 * spell it is a surer hit. A reading of few letters stands in almost everything.
 */
function rankRomaji({ codes, ends }: ReadingKeys, matcher: RomajiMatcher, ranks: Ranks): void {
  const [kana, reading] = [rankOf('kana') + 1, rankOf(matcher.isShort ? 'guess' : 'reading') + 1];
  let start = 0;
  for (let entry = 0; entry < ranks.length; entry++) {
    const end = ends[entry]!;
    if (ranks[entry] === unranked && matcher.test(codes, start, end))
      ranks[entry] = matcher.testKana(codes, start, end) ? kana : reading;
    start = end + 1;
  }
}

/** What is still unranked has been found in no way. */
function rankRest(ranks: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) if (ranks[entry] === unranked) ranks[entry] = absent;
}

function exactRank(source: string, part: string): number {
  const found = occurrences(source, part);
  if (found.length === 0) return absent;
  const isWord = found.some(({ start, end }) => isWhole(source, start, end));
  return rankOf('literal') + (isWord ? 0 : 1);
}

function inSource(mapped: MappedKey, ranges: readonly Range[]): Range[] {
  return ranges.map(range => sourceRange(mapped, range));
}

/** Where a text stands in another, not overlapping; nowhere if it is empty. */
function occurrences(text: string, part: string): Range[] {
  const found: Range[] = [];
  if (part === '') return found;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length });
  return found;
}
