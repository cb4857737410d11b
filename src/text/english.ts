/** `1 space`, `3 cells`: a number of things, whose plural is regular unless `many` gives it. */
export function amount(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `dark, light or auto`. */
export function alternatives(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');
}

/** `did you mean stars, stns?`; undefined where nothing may have been meant. */
export function didYouMean(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `did you mean ${names.join(', ')}?`;
}
