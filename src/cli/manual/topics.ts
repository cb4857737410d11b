/** What else than commands there is help for, in the order in which it is listed. */
export const topics = {
  format: 'notes that leave nothing to guess',
  library: 'your events, and where they are',
  environment: 'the variables that pepahate reads',
  keys: 'the keys of the full screen',
  query: 'what search understands',
  naming: 'how talks and places are named',
  'exit-codes': 'what exit codes mean',
};
export type Topic = keyof typeof topics;
