import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/command.ts';
import { inEvent } from '../../src/cli/names/in-event.ts';

const others: Record<string, Context> = { kaigi: {} as Context, '15': {} as Context, 'a:b': {} as Context };
const open = {
  isEvent: (name: string) => name in others,
  of: (name: string) => others[name],
} as unknown as Context;

test.each([
  ['kaigi:stns/4.2', 'kaigi', 'stns/4.2'],
  ['a:b:stns', 'a:b', 'stns'],
  ['nowhere:stns', undefined, 'nowhere:stns'],
  ['kaigi:', undefined, 'kaigi:'],
  // An event may be called 15.
  ['15:25', undefined, '15:25'],
  ['15:stns', '15', 'stns'],
])('%s', (given, event, name) => {
  const found = inEvent(open, given);
  expect(found.context).toBe(event === undefined ? open : others[event]);
  expect(found.name).toBe(name);
});
