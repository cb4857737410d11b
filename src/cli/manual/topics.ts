/** What else than commands there is help for, in the order in which it is listed. */
export const topics = {
  format: 'the format of notes that needs no guessing',
  library: 'your events, and where they lie',
  environment: 'the variables that are asked',
  keys: 'the keys of the full screen',
  query: 'what search understands',
  naming: 'how talks and places are named',
  'exit-codes': 'what the exit code says',
};
export type Topic = keyof typeof topics;
