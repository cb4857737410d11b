import { hasLooseUnits, looseKey, plainKey, textKey, widthKey } from '../text/keys.ts';
import type { Range } from '../text/segment.ts';
import { isWhole } from './borders.ts';
import type { Batch, Keys } from './corpus.ts';
import { type KatakanaRuns, KatakanaWords, standings } from './katakana.ts';
import { type MappedKey, mappedKey, mappedLooseKey, mappedPlainKey, sourceRange } from './mapped-key.ts';
import type { Term } from './query.ts';
import type { ReadingCodes } from './romaji/codes.ts';
import type { Romaji, RomajiMatcher } from './romaji/index.ts';
import { absent, type Ranks, rankOf, spelled, unranked } from './tiers.ts';

/** Takes in what an entry of a batch is read in, and whether that is typed to its end. */
export type Read = (entry: number, text: string, exact: boolean) => void;

/** Looks for one term. */
export interface Finder {
  term: Term;
  /**
   * Gives a rank to the entries of a batch that are `unranked`, all of them. Those that are `absent` stay so. Tells
   * how those are read that only readings find.
   */
  rank(batch: Batch, ranks: Ranks, read: Read): void;
  /** Where the term is in a text, found by its surest tier; ascending. For texts that are shown: it is slow. */
  ranges(text: string): Range[];
  /**
   * Whether every entry that has this term has `before` too, which was typed before it: but for what `rank` finds
   * also where an entry is `absent`.
   */
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
    refines: ({ term: before }) => text.startsWith(before.text),
  };
}

const ascii = /^[\x00-\x7f]*$/;
const kana = /[\u3041-\u309f\u30a1-\u30ff\uff66-\uff9f]/;

/** Finds a term by its keys and, with `romaji`, by readings and as English. */
export function keyFinder(term: Term, romaji: Romaji | undefined): Finder {
  return new KeyFinder(term, romaji);
}

class KeyFinder implements Finder {
  readonly term: Term;
  readonly #key: string;
  /** Of a term with kana, its key with katakana as they are: kana of the other kind are less sure. */
  readonly #written: string | undefined;
  /** Empty where it has no accents to leave out, or is not in Latin letters. */
  readonly #plain: string;
  /** Empty where it finds nothing else. */
  readonly #loose: string;
  readonly #romaji: Romaji | undefined;
  readonly #matcher: RomajiMatcher | undefined;
  readonly #english: KatakanaWords | undefined;
  #guesses = 0;

  constructor(term: Term, romaji: Romaji | undefined) {
    this.term = term;
    this.#key = textKey(term.text);
    this.#written = kana.test(term.text) ? widthKey(term.text) : undefined;
    const plain = plainKey(this.#key);
    this.#plain = ascii.test(plain) ? plain : '';
    this.#loose = hasLooseUnits(this.#key) ? looseKey(this.#key) : '';
    this.#romaji = romaji;
    if (term.phrase || !romaji) return;
    // What is left out is not guessed: only what was typed as romaji is read.
    const isRead = !term.excluded || this.#isAscii;
    this.#matcher = isRead ? romaji.romajiMatcher(widthKey(term.text)) : undefined;
    const words = romaji.katakanaOf(this.#key);
    if (words.size > 0) this.#english = new KatakanaWords(words, romaji);
  }

  get #isAscii(): boolean {
    return this.#plain !== '' && this.#plain === this.#key;
  }

  rank(batch: Batch, ranks: Ranks, read: Read): void {
    if (ranks.includes(unranked)) this.#rankUnranked(batch, ranks, read);
    if (this.#romaji && this.#english) rankEnglish(batch.katakana(this.#romaji), this.#english, ranks);
    if (this.#loose !== '')
      rankText(batch.looseKeys, this.#loose, ranks, rankOf('loose'), batch.looseWidthKey);
    rankRest(ranks);
  }

  #rankUnranked(batch: Batch, ranks: Ranks, read: Read): void {
    if (this.#written !== undefined) rankText(batch.widthKeys, this.#written, ranks, rankOf('literal'));
    const rank = rankOf(this.#written === undefined ? 'literal' : 'kana');
    if (this.#isAscii) rankText(batch.asciiKeys, this.#key, ranks, rank);
    else rankText(batch.textKeys, this.#key, ranks, rank, batch.widthKeys.text);
    if (this.#plain !== '') this.#rankPlain(batch, ranks);
    if (!this.#romaji || !this.#matcher) return;
    // What is typed in kana is no surer where kana spell it than where the looser key does.
    const least = rankOf(this.#isAscii ? 'kana' : 'loose');
    this.#rankRead(batch.readingKeys(this.#romaji), this.#matcher, ranks, least, read);
  }

  /** Ranks the unranked entries in which a reading spells the term, none as surer than `least`. */
  #rankRead(texts: ReadingCodes, matcher: RomajiMatcher, ranks: Ranks, least: number, read: Read): void {
    matcher.mark(texts, ranks);
    for (let entry = 0; entry < ranks.length; entry++) {
      if (ranks[entry] !== spelled) continue;
      ranks[entry] = rankOf('guess') + 1;
      if (matcher.guesses && this.#guesses++ >= mostGuesses) continue;
      const { rank, exact, byChance, start, end } = matcher.surest(texts, entry)!;
      ranks[entry] = rank < least ? least + (rank & 1) : rank;
      if (!byChance) read(entry, texts.slice(entry, start, end), exact);
    }
  }

  #rankPlain(batch: Batch, ranks: Ranks): void {
    const keys = batch.plainKeys ?? (this.#isAscii ? null : batch.asciiKeys);
    if (keys) rankText(keys, this.#plain, ranks, rankOf('accent'));
  }

  ranges(text: string): Range[] {
    const mapped = mappedKey(text);
    for (const found of this.#ways(mapped)) if (found.length > 0) return found;
    return [];
  }

  /** Where the term stands by each tier, the surest first. */
  *#ways(mapped: MappedKey): Generator<Range[]> {
    yield inSource(mapped, occurrences(mapped.key, this.#key));
    const plain = mappedPlainKey(mapped);
    yield inSource(plain, occurrences(plain.key, this.#plain));
    const loose = mappedLooseKey(mapped);
    yield inSource(loose, occurrences(loose.key, this.#loose));
    const english = this.#english?.ranges(mapped.written) ?? [];
    if (english.length > 0) yield inSource(mapped, english);
    yield inSource(mapped, this.#matcher?.ranges(mapped.written) ?? []);
  }

  refines(before: Finder): boolean {
    if (!(before instanceof KeyFinder)) return false;
    return (
      this.#key.startsWith(before.#key) &&
      (this.#plain === '' || (before.#plain !== '' && this.#plain.startsWith(before.#plain))) &&
      (this.#loose === '' || (before.#loose !== '' && this.#loose.startsWith(before.#loose))) &&
      (!this.#matcher ||
        (before.#matcher?.isOpen === true && this.#matcher.letters.startsWith(before.#matcher.letters)))
    );
  }
}

// Plain loops, as they run over all entries at each letter that is typed.

/**
 * Gives a rank to the entries whose keys hold a text and that have none as good, the next one where it is only a part
 * of words. Where words end is told by `written`, which has the same length as the keys and katakana as they are.
 */
function rankText({ text, ends }: Keys, part: string, ranks: Ranks, rank: number, written = text): void {
  let entry = 0;
  for (let at = text.indexOf(part); at >= 0; ) {
    while (ends[entry]! < at) entry++;
    const end = ends[entry]!;
    if (!isBetter(rank, ranks[entry]!)) at = end;
    else {
      let whole = isWhole(written, at, at + part.length);
      // Of a single letter only the first counts: there may be any number.
      while (!whole && part.length > 1 && at >= 0 && at < end) {
        at = text.indexOf(part, at + 1);
        whole = at >= 0 && at < end && isWhole(written, at, at + part.length);
      }
      ranks[entry] = whole ? rank : rank + 1;
      if (at < 0) return;
    }
    if (at <= end) at = text.indexOf(part, end + 1);
  }
}

/** Whether a rank and the next one are surer than another, of an entry that is to be looked at. */
function isBetter(rank: number, than: number): boolean {
  return than > rank + 1 && than !== absent;
}

/** Guesses that are told apart by whether they are words: a query that has more says too little. */
const mostGuesses = 2048;

/**
 * Ranks the entries with katakana that come from an English word: also those where an earlier term was absent, as
 * `cach` does not find all that `caching` finds. Runs of katakana are few.
 */
function rankEnglish({ numbers, entries }: KatakanaRuns, words: KatakanaWords, ranks: Ranks): void {
  const rank = rankOf('english');
  for (let at = 0; at < numbers.length; at++) {
    const standing = words.standing(numbers[at]!);
    if (standing === standings.none) continue;
    const entry = entries[at]!;
    ranks[entry] = Math.min(ranks[entry]!, standing === standings.whole ? rank : rank + 1);
  }
}

/** What is still unranked is found in no way. */
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
