/**
 * How a term was found, the surest first: as written but for case and width; without its accents; by its kana, also
 * as romaji; as the English word for katakana; loosely; by readings of kanji; by a guess, which is a reading that
 * says little. Guesses are shown where nothing surer is found, and otherwise below a line that says how many.
 */
export const tiers = ['literal', 'accent', 'kana', 'english', 'loose', 'reading', 'guess'] as const;
export type Tier = (typeof tiers)[number];

/** How many entries were found by each tier. */
export type TierCounts = Record<Tier, number>;

/**
 * By entry of a batch, the lower the surer: twice the index of its tier, and one more where the term is only a part
 * of words; or `absent` or `unranked`.
 */
export type Ranks = Uint8Array;
/** The rank of what is not found: after those of all tiers. */
export const absent = 2 * tiers.length;
/** The rank of what was not looked at yet. */
export const unranked = absent + 1;

/** The rank of what readings spell, until it is known how surely. */
export const spelled = absent + 2;

/** The rank of a whole word. That of a part of a word is the next one. */
export function rankOf(tier: Tier): number {
  return 2 * tiers.indexOf(tier);
}
