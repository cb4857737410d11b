/** What JSON and XML hold, read leniently: a value of another kind than the one that is asked for is none. */
export type Keyed = { readonly [key: string]: unknown };

/** Whether a value has keys: an object, and no array. */
export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of some keys that holds something. */
export function valueIn(fields: Keyed, ...keys: readonly string[]): unknown {
  return keys
    .filter(key => Object.hasOwn(fields, key))
    .map(key => fields[key])
    .find(value => value !== undefined && value !== null && value !== '');
}

/** As text: a number too, and of an object its name, or the text of its first language. */
export function textOf(fields: Keyed, ...keys: readonly string[]): string | undefined {
  return asText(valueIn(fields, ...keys));
}

function asText(value: unknown): string | undefined {
  let named = value;
  while (isKeyed(named)) named = valueIn(named, 'name', 'title', 'en', 'ja') ?? Object.values(named)[0];
  if (typeof named === 'string') return named.trim() === '' ? undefined : named.trim();
  return typeof named === 'number' && named === value ? String(named) : undefined;
}

/** A list; of one thing, a list of it. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** The objects of a list. */
export function keyedIn(value: unknown): Keyed[] {
  return listOf(value).filter(isKeyed);
}
