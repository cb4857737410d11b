import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/command.ts';
import { inEvent } from '../../src/cli/names/in-event.ts';

const other = {} as Context;
const open = {
  isEvent: (name: string) => ['kaigi', '15', 'a:b'].includes(name),
  of: () => other,
} as unknown as Context;

test.each([
  ['kaigi:stns/4.2', other, 'stns/4.2', 'kaigi:'],
  ['a:b:stns', other, 'stns', 'a:b:'],
  ['nowhere:stns', open, 'nowhere:stns', ''],
  ['kaigi:', open, 'kaigi:', ''],
  // An event may be called 15.
  ['15:25', open, '15:25', ''],
  ['15:stns', other, 'stns', '15:'],
])('%s', (given, context, name, prefix) => {
  const found = inEvent(open, given);
  expect(found.context).toBe(context);
  expect([found.name, found.prefix]).toEqual([name, prefix]);
});
