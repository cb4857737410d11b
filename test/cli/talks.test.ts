import { describe, expect, test } from 'vitest';
import { thePlace } from '../../src/cli/talks.ts';
import { parse } from '../../src/event/parse/index.ts';

const { event } = parse(
  `## Plain text {#http}

- one
- two

## HTTP/2 and HTTP/3 in practice {#practice}

- three
`,
  'night',
);

const addressed = (name: string) => {
  const place = thePlace(event, name);
  return place?.kind === 'item' ? place.path.at(-1)?.address : place;
};

describe('an address', () => {
  test('of a talk by its slug comes before a title that has it', () =>
    expect(addressed('http/2')).toBe('http/2'));
  test('that points at nothing may be part of a title', () => expect(addressed('http/3')).toBeUndefined());
  test('may name its talk otherwise', () => expect(addressed('practice in/1')).toBe('practice/1'));
});
