/**
 * Keeps the last result that was derived from an object. It stays as long as all other arguments are identical
 * (`===`), so whatever is derived from must be replaced and never changed. The object does not outlive its user.
 */
export function memoized<Owner extends object, Rest extends readonly unknown[], Result>(
  derive: (owner: Owner, ...rest: Rest) => Result,
): (owner: Owner, ...rest: Rest) => Result {
  const results = new WeakMap<Owner, { rest: Rest; result: Result }>();
  return (owner, ...rest) => {
    const last = results.get(owner);
    if (last && sameItems(last.rest, rest)) return last.result;
    const result = derive(owner, ...rest);
    results.set(owner, { rest, result });
    return result;
  };
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let index = 0; index < other.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
