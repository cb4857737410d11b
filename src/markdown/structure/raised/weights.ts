/**
 * What each sign of a series adds to its worth, those of its candidates by their share. Set by hand and by trial on annotated
 * notes: only sums of them mean anything.
 */
const seriesWeights = {
  // Of its candidates.
  'names a speaker': 2.4,
  'may name a speaker': 0.9,
  'points to slides': 1.8,
  'a time': 1.5,
  'told of as a talk': 1.5,
  'in quotation marks': 0.8,
  'a link': 0.6,
  long: 0.6,
  short: -0.8,
  'a person alone': -2.6,
  'a question': -2,
  'a label': -2,
  'a sentence': -3,
  'like a sentence': -1,
  'an address': -4,
  'the same as another': -2,
  'in a heading, too': -6,
  'words of notes': -4,
  // Of where it stands.
  'below a word for talks': 2,
  'led in as talks': 2,
  'below a day or a track': 1.4,
  'the title is an event and no more': 0.8,
  'the title sounds like an event': 0.6,
  'set apart as headings are': 0.8,
  'below a word of notes': -1.6,
  'below a chapter': -0.8,
  'parted by some text': -2,
  'behind a longer text': -2,
  'begins late': -1,
  'the file names its speaker': -2,
  'below what may be a talk': -1.4,
  'talks elsewhere': -1.6,
  'a list of things': -3,
} as const;

/** What a sign of a series is called. */
export type SeriesSign = keyof typeof seriesWeights;

/** The signs of a series with their strengths, from 0 to 1. */
export type SeriesSigns = ReadonlyMap<SeriesSign, number>;

/** What speaks for a series as talks, in all. */
export function worthOfSeries(signs: SeriesSigns): number {
  let sum = 0;
  for (const [name, strength] of signs) sum += seriesWeights[name] * strength;
  return sum;
}
