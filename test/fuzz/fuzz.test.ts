import fc from 'fast-check';
import { test } from 'vitest';
import { properties } from './properties.ts';

/** A few runs of each; `npm run fuzz` goes on. */
const runs = { reader: 800, 'reader keeps words': 600, 'time is linear': 20, screens: 60 } as Readonly<
  Record<string, number>
>;

test.each(Object.entries(properties))('%s', (name, property) => {
  fc.assert(property, { numRuns: runs[name] ?? 200 });
});
